import {footer, header, type Release} from "../../src/views/shell/shell.js";
import {html, markup} from "../../src/lib/html.js";
import type {Page} from "../../src/views/shell/page.js";

/**
 * Every static host answers a wrong address with the same file, whatever its depth and below whatever path the site lies,
 * so that the page cannot name any other file of the site by a relative address. Its links are those of a site at the root
 * of its host, until this program has found where the site begins.
 */
const findRoot = `
const parts = location.pathname.split("/");
for (let depth = 1; depth < parts.length; depth++) {
  const root = parts.slice(0, depth).join("/") + "/";
  const answer = await fetch(root + "data/datapackage.json", {method: "HEAD"}).catch(() => null);
  if (!answer || !answer.ok) continue;
  for (const name of ["href", "action"]) {
    for (const link of document.querySelectorAll("[" + name + '^="/"]')) {
      link.setAttribute(name, root + link.getAttribute(name).slice(1));
    }
  }
  break;
}`;

/**
 * The page for wrong addresses as a document that needs no other file.
 * @param styles the site's style sheet
 */
export function notFoundDocument(page: Page, release: Release, styles: string): string {
  return html`<!doctype html>
    <html lang="${page.language.code}" class="js">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${page.description}" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${page.title}</title>
        <style>
          ${markup(styles)}
        </style>
      </head>
      <body>
        <div id="observablehq-center">
          <header id="observablehq-header">${header(page, release)}</header>
          <main id="observablehq-main" class="observablehq">${page.body}</main>
          <footer id="observablehq-footer">${footer(page, release)}</footer>
        </div>
        <script type="module">
          ${markup(findRoot)};
        </script>
      </body>
    </html>`.text;
}
