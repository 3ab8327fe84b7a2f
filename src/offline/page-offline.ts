import {html, markup} from "../lib/html.js";
import type {KeptFiles} from "./kept-files.js";
import type {WorkerWords} from "./protocol.js";
import {addressOf} from "./requests.js";

/** How many pages are named that can be read. */
const most = 60;

const style = `body{font:1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}`;

/**
 * The page for an address that is not kept, while there is no line: it says so in the language of the address, and names the pages of
 * that language that can be read.
 */
export async function pageOffline(
  files: KeptFiles,
  words: readonly WorkerWords[],
  path: string,
  scope: string
): Promise<Response> {
  const longestFirst = words.toSorted((a, b) => b.prefix.length - a.prefix.length);
  const own = longestFirst.find(({prefix}) => path.startsWith(prefix)) ?? words[0]!;
  const isOwn = (page: string): boolean => longestFirst.find(({prefix}) => page.startsWith(prefix)) === own;
  const pages = (await files.paths()).filter((page) => page.endsWith("index.html") && !/(?:^|\/)embed\//.test(page));
  const links = await Promise.all(
    pages
      .filter(isOwn)
      .slice(0, most)
      .map(async (page) => ({
        address: addressOf(page.replace(/index\.html$/, ""), scope),
        title: titleIn((await (await files.get(page))?.text()) ?? "")
      }))
  );
  const document = html`<!doctype html>
    <html lang="${own.code}" dir="${own.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href="${addressOf("icon.svg", scope)}" />
        <title>${own.title}</title>
        <style>
          ${markup(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${own.title}</h1>
          <p>${own.text}</p>
          <p><a href="${addressOf(own.prefix, scope)}">${own.home}</a></p>
          ${links.length === 0 ? null : html`<p>${own.kept}</p>`}
          <ul>
            ${links.map(({address, title}) => html`<li><a href="${address}">${markup(title)}</a></li>`)}
          </ul>
        </main>
      </body>
    </html>`;
  return new Response(document.text, {status: 503, headers: {"content-type": "text/html; charset=utf-8"}});
}

/** The title of a page of the site, as it stands there: with its letters escaped, and with the site's name. */
function titleIn(page: string): string {
  return /<title>(?<title>[^<]*)<\/title>/.exec(page)?.groups?.title?.replace(/ \| [^|]*$/, "") ?? "";
}
