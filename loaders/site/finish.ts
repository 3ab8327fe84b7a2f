import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {html} from "../../src/lib/html.js";
import {notFoundPath} from "../../src/pages/not-found.js";
import {rootFrom, type Page} from "../../src/pages/page.js";
import {drawingDocument} from "./drawing.js";
import {embedFiles} from "./embeds.js";
import {fillContent, markdownFile, pagesToBuild, scriptOf} from "./markdown.js";
import {notFoundDocument} from "./not-found.js";
import type {MadeSite} from "./make.js";

/**
 * Writes every page from what Framework built for one page with the same program, puts in its content, and corrects what
 * Framework writes and offers no setting for: the language of the document, a viewport that lets readers zoom, and the
 * modification times of files, which differ from build to build.
 */
export async function finishSite(
  folder: string,
  {pages, asOf, models}: Pick<MadeSite, "pages" | "asOf" | "models">
): Promise<void> {
  const styles = await styleSheet(folder);
  const shells = new Map<string, string>();
  for (const [script, page] of pagesToBuild(pages)) {
    shells.set(script, towards(await readFile(join(folder, publishedFile(page)), "utf8"), page));
  }
  for (const page of pages) {
    const file = join(folder, publishedFile(page));
    await mkdir(dirname(file), {recursive: true});
    if (page.path === notFoundPath) {
      await writeFile(file, notFoundDocument(page, asOf, await readFile(join(folder, styles), "utf8")));
      continue;
    }
    const shell = shells.get(scriptOf(page))!.replaceAll(rootMark, rootFrom(page));
    await writeFile(file, finishPage(fillContent(shell, page, asOf), page));
  }
  for (const [path, document] of embedFiles(models, drawingDocument(), styles)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), document);
  }
}

/** The site's root in a shell. */
const rootMark = "{root}/";

/** A page as Framework built it, with a mark in place of its way to the site's root. */
function towards(built: string, page: Page): string {
  return built.replaceAll(`"${rootFrom(page)}`, `"${rootMark}`);
}

function publishedFile(page: Page): string {
  return markdownFile(page).replace(/\.md$/, ".html");
}

/** Path below the folder of the style sheet that Framework bundled. */
async function styleSheet(folder: string): Promise<string> {
  const name = (await readdir(join(folder, "_import"))).find((file) => /^style\.[0-9a-f]+\.css$/.test(file));
  if (name === undefined) throw new Error(`no style sheet in ${folder}/_import`);
  return `_import/${name}`;
}

/** The corrections to one page, and its own title in place of the built one's. */
export function finishPage(built: string, {language, title}: Pick<Page, "language" | "title">): string {
  return built
    .replace(/<title>[^<]*<\/title>/, () => html`<title>${title}</title>`.text)
    .replace("<html>", `<html lang="${language}">`)
    .replace(", maximum-scale=1", "")
    .replace(/"lastModified":\d+/g, '"lastModified":0');
}
