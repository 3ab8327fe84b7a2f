import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {formatDate} from "../../src/lib/format.js";
import {html, type Html} from "../../src/lib/html.js";
import {notebookMessagesIn} from "../../src/messages/notebooks.js";
import type {Notebook} from "../../src/pages/notebooks.js";
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
    // A page that came from somewhere else may name itself only in its front matter.
    const titled = /<h1[ >]/.test(framed)
      ? framed
      : framed.replace(
          /<article class="notebook"[^>]*>/,
          (article) => `${article}\n${html`<h1>${notebook.title}</h1>`.text}`
        );
    const signed = titled.replace("</h1>", () => `</h1>\n${byline(notebook).text}`);
    const computed = await computeCells(notebook, run);
    const offered =
      computed.cells.size === 0
        ? signed
        : signed.replace(/<article class="notebook"[^>]*>/, (article) => `${article}\n${offerToRun(notebook).text}`);
    for (const problem of computed.problems) process.stderr.write(`${problem}\n`);
    await mkdir(dirname(moved), {recursive: true});
    await writeFile(moved, finishPage(fillCells(offered, computed), page));
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

/** Above the title: that the cells show what the build computed, and the button that runs them, once its program is there. */
function offerToRun({language}: Notebook): Html {
  const words = notebookMessagesIn(language);
  return html`<p class="notebook-status" role="status">${words.asBuilt} <button type="button" disabled>${words.run}</button></p>`;
}

/** Below the title: when and by whom the notebook was written, as far as its front matter tells. */
function byline({date, author, language}: Notebook): Html {
  const words = notebookMessagesIn(language);
  const facts = [
    ...(date === "" ? [] : [words.writtenOn(formatDate(date, language))]),
    ...(author === "" ? [] : [words.by(author)])
  ];
  return facts.length === 0 ? html`` : html`<p class="quiet">${facts.join(" · ")}</p>`;
}
