import {html} from "../../src/lib/html.js";

/** Where a site lists its pages for search engines. */
export const sitemapPath = "sitemap.xml";

/** A page as search engines are told of it. */
export interface ListedPage {
  /** Address from the site's root, such as `/en/plan/`. */
  readonly path: string;
  readonly language: {readonly code: string};
  /** The same page in the other languages. */
  readonly counterparts: readonly {readonly edition: {readonly code: string}; readonly path: string}[];
}

/**
 * The pages of a site for search engines, each with its editions in other languages.
 * @param address where the site lies, with the scheme
 * @param changed date of the release (ISO); empty where there is none
 */
export function sitemap(pages: readonly ListedPage[], address: string, changed: string): string {
  const at = (path: string): string => address.replace(/\/$/, "") + path.split("/").map(encodeURIComponent).join("/");
  const entries = pages.map(({path, language, counterparts}) => {
    const editions = [
      {code: language.code, path},
      ...counterparts.map((other) => ({...other, code: other.edition.code}))
    ];
    const links = editions.map(
      (edition) => html`<xhtml:link rel="alternate" hreflang="${edition.code}" href="${at(edition.path)}" />`
    );
    return html`<url><loc>${at(path)}</loc>${changed === "" ? null : html`<lastmod>${changed}</lastmod>`}${counterparts.length === 0 ? null : links}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries}</urlset>`
      .text
  }\n`;
}
