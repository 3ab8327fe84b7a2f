import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {notFoundPath} from "../../src/pages/not-found.js";
import {rootFrom, type Page} from "../../src/pages/page.js";
import {deliver, withoutRuntime} from "./delivery.js";
import {drawingDocument} from "./drawing.js";
import {embedFiles} from "./embeds.js";
import {finishNotebooks} from "./finish-notebooks.js";
import {finishPage} from "./finish-page.js";
import {fillContent, pagesToBuild, publishedFile, scriptOf} from "./markdown.js";
import {notFoundDocument} from "./not-found.js";
import type {MadeSite} from "./make.js";

/**
 * Writes every page from what Framework built for one page with the same program, with its own content; the notebooks, which
 * Framework built themselves; and the small pages that other sites frame.
 */
export async function finishSite(
  folder: string,
  site: Pick<MadeSite, "pages" | "notebooks" | "asOf" | "models" | "run">
): Promise<void> {
  const {pages, asOf, models} = site;
  const styles = await styleSheet(folder);
  const rules = await readFile(join(folder, styles), "utf8");
  const shells = new Map<string, string>();
  for (const [script, page] of pagesToBuild(pages)) {
    const built = await readFile(join(folder, publishedFile(page)), "utf8");
    shells.set(script, deliver(withoutRuntime(towards(built, page)), rules));
  }
  for (const page of pages) {
    const file = join(folder, publishedFile(page));
    await mkdir(dirname(file), {recursive: true});
    if (page.path === notFoundPath) {
      await writeFile(file, notFoundDocument(page, asOf, rules));
      continue;
    }
    const shell = shells.get(scriptOf(page))!.replaceAll(rootMark, rootFrom(page));
    await writeFile(file, finishPage(fillContent(shell, page, asOf), page));
  }
  await finishNotebooks(folder, site, rules);
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

/** Path below the folder of the style sheet that Framework bundled. */
async function styleSheet(folder: string): Promise<string> {
  const name = (await readdir(join(folder, "_import"))).find((file) => /^style\.[0-9a-f]+\.css$/.test(file));
  if (name === undefined) throw new Error(`no style sheet in ${folder}/_import`);
  return `_import/${name}`;
}
