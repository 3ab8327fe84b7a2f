import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fillContent, markdownFile} from "./markdown.js";
import {notFoundDocument} from "./not-found.js";
import type {PreparedSite} from "./prepare.js";
import {notFoundPath} from "../../src/pages/not-found.js";

/**
 * Puts the content into every page and corrects what Framework writes and offers no setting for: the language of the
 * document, a viewport that lets readers zoom, and the modification times of files, which differ from build to build.
 */
export async function finishSite(folder: string, {pages, asOf}: PreparedSite): Promise<void> {
  for (const page of pages) {
    const file = join(folder, markdownFile(page).replace(/\.md$/, ".html"));
    if (page.path === notFoundPath) {
      await writeFile(file, notFoundDocument(page, asOf, await styleSheet(folder)));
      continue;
    }
    await writeFile(file, finishPage(fillContent(await readFile(file, "utf8"), page, asOf), page.language));
  }
}

/** The style sheet as Framework bundled it. */
async function styleSheet(folder: string): Promise<string> {
  const imports = join(folder, "_import");
  const name = (await readdir(imports)).find((file) => /^style\.[0-9a-f]+\.css$/.test(file));
  if (name === undefined) throw new Error(`no style sheet in ${imports}`);
  return readFile(join(imports, name), "utf8");
}

/** The corrections to one page. */
export function finishPage(page: string, language: "vi" | "en"): string {
  return page
    .replace("<html>", `<html lang="${language}">`)
    .replace(", maximum-scale=1", "")
    .replace(/"lastModified":\d+/g, '"lastModified":0');
}
