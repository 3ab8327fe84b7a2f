import {digestLength} from "./protocol.js";

/** Files that say themselves which edition is there: they are always asked for at the host. */
const askedAtHost: ReadonlySet<string> = new Set(["sw.js", "manifest.json", "robots.txt", "sitemap.xml"]);

/**
 * The file that a request asks for, by its path below the site's root; null for what is not the site's, or nothing to keep.
 * @param scope address of the site's root
 */
export function fileAsked(
  {url, method, headers}: Pick<Request, "url" | "method" | "headers">,
  scope: string
): string | null {
  if (method !== "GET" || headers.has("range") || !url.startsWith(scope)) return null;
  try {
    const path = decodeURIComponent(new URL(url).pathname.slice(new URL(scope).pathname.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    return askedAtHost.has(file) ? null : file;
  } catch {
    return null;
  }
}

/** The address of a file, as it is kept under. */
export function addressOf(path: string, scope: string): string {
  return new URL(path.split("/").map(encodeURIComponent).join("/"), scope).href;
}

/** Whether a file's name changes with what it holds, so that no other edition can have another one of the name. */
export function isNamedByContent(path: string): boolean {
  return /^_(?:import|node|observablehq)\//.test(path);
}

/**
 * The programs that a page names: the one that it starts, and those that this one imports.
 * @param page address of the page
 */
export function programsOf(text: string, page: string, scope: string): readonly string[] {
  const named = [...text.matchAll(/(?:\bhref="|\bfrom ")(?<path>[^":]+\.js)"/g)];
  const files = named.map(({groups}) => new URL(groups!.path!, page).href);
  return files.filter((file) => file.startsWith(scope)).map((file) => decodeURIComponent(file.slice(scope.length)));
}

/** The beginning of the SHA-256 of some bytes, in base64url. */
export async function shortDigest(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const signs = btoa(
    Array.from(digest.subarray(0, (digestLength / 4) * 3), (byte) => String.fromCharCode(byte)).join("")
  );
  return signs.replaceAll("+", "-").replaceAll("/", "_");
}
