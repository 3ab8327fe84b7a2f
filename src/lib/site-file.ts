/** The address of a file of the site by its path below the site's root; empty for the root itself. */
export function siteAddress(path: string): URL {
  // Modules are published two folders below the root; see `siteFile.test.ts`.
  return new URL(`../../${path}`, import.meta.url);
}

/**
 * Fetches a file of the site by its path below the site's root, such as `data/areas.arrow`. The address carries the version
 * of the data that the page names, so that a host or browser may keep the file for as long as it likes.
 * @throws Error when the file cannot be had
 */
export async function fetchSiteFile(path: string, cache: RequestCache = "default"): Promise<Response> {
  const address = siteAddress(path);
  const version = document.querySelector<HTMLMetaElement>("meta[name=data-version]")?.content;
  if (version !== undefined) address.searchParams.set("v", version);
  const response = await fetch(address, {cache});
  if (!response.ok) throw new Error(`${path} was answered with ${String(response.status)}`);
  return response;
}
