import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {finishPage} from "./finish-page.js";
import type {MadeSite} from "./make.js";
import {fillFrame, publishedFile} from "./markdown.js";
import {computeCells, fillCells} from "./notebook-cells.js";

/** Puts the site's frame and the results of the cells into the notebooks that Framework built. */
export async function finishNotebooks(
  folder: string,
  {notebooks, asOf, run}: Pick<MadeSite, "notebooks" | "asOf" | "run">
): Promise<void> {
  for (const {notebook, page} of notebooks) {
    // Framework names the file `<name>.html`; in a folder of that name, any server finds it.
    const file = join(folder, `${page.path.slice(1, -1)}.html`);
    const moved = join(folder, publishedFile(page));
    const framed = fillFrame(oneFolderDeeper(await readFile(file, "utf8")), page, asOf);
    const computed = await computeCells(notebook, run);
    for (const problem of computed.problems) process.stderr.write(`${problem}\n`);
    await mkdir(dirname(moved), {recursive: true});
    await writeFile(moved, finishPage(fillCells(framed, computed), page));
    await rm(file);
  }
}

/** The same page with its relative addresses as they are from one folder further down. */
function oneFolderDeeper(page: string): string {
  return page.replace(
    /(["'(])(\.\.?\/)(?=[\w.])/g,
    (_, before: string, up: string) => before + (up === "./" ? "../" : "../../")
  );
}
