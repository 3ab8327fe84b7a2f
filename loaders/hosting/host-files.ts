import {headersFile, headersPath, noJekyllPath} from "./headers.js";
import {sitemap, sitemapPath, type ListedPage} from "./sitemap.js";

/** What of a site its host and search engines are told. */
export interface Hosted {
  /** Its pages, but for the one for wrong addresses. */
  readonly pages: readonly ListedPage[];
  /** Where it lies, with the scheme; null where that is not known. */
  readonly address: string | null;
  /** Its Content Security Policy. */
  readonly policy: string;
  /** Date of the release that it shows (ISO); empty before the first. */
  readonly release: string;
}

/** The files that tell hosts how to serve a site, and search engines what is in it, by path. */
export function hostFiles({pages, address, policy, release}: Hosted): ReadonlyMap<string, string> {
  return new Map([
    [noJekyllPath, ""],
    [headersPath, headersFile(policy)],
    ["robots.txt", robots(address)],
    ...(address === null ? [] : [[sitemapPath, sitemap(pages, address, release)] as const])
  ]);
}

/** Everything may be read; where the list of pages stands can only be said in full. */
function robots(address: string | null): string {
  const list = address === null ? "" : `\nSitemap: ${address.replace(/\/$/, "")}/${sitemapPath}\n`;
  return `User-agent: *\nDisallow:\n${list}`;
}
