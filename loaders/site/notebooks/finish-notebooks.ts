import {readFile, rm} from "node:fs/promises";
import {dirname, join, relative, sep} from "node:path";
import {writeLink} from "../../../src/explore/notebook/link.js";
import {fromPage} from "../../../src/explore/notebook/markdown-file.js";
import {formatDate} from "../../../src/lib/format.js";
import {InputError, type Problem} from "../../read/problem.js";
import type {RunQuery} from "../../../src/engine/query.js";
import {html, type Html} from "../../../src/lib/html.js";
import {addressIn} from "../../../src/model/language.js";
import {commonMessages} from "../../../src/messages/common.js";
import {notebookMessages} from "../../../src/messages/notebooks.js";
import {explorePath} from "../../../src/model/addresses/explore.js";
import {rootFrom} from "../../../src/views/shell/page.js";
import {deliver, startOf, untilAsked, withStart} from "../delivery.js";
import {finishPage} from "../finish-page.js";
import type {Release} from "../../../src/views/shell/shell.js";
import {oneFolderDeeper} from "../addresses.js";
import type {SiteContents, WriteFile} from "../site-contents.js";
import {fillFrame, publishedFile} from "../shells.js";
import type {NotebookFile} from "./notebooks.js";
import type {SiteStyles} from "../page-styles.js";
import type {ProgramNames} from "../program-names.js";
import {computeCells, fillCells} from "./notebook-cells.js";

/** Where notebooks are finished, and with what. */
interface Finishing {
  /** In which Framework has built them. */
  readonly folder: string;
  readonly write: WriteFile;
  readonly styles: SiteStyles;
  /** Reads the names that programs use. */
  readonly programs: ProgramNames;
  /** Path below the folder of the module that starts every page. */
  readonly start: string;
}

/**
 * Puts the site's frame and the results of the cells into the notebooks that Framework built.
 * @throws InputError for analyses that have a hole, with every one of them
 */
export async function finishNotebooks(
  {notebooks, opened}: Pick<SiteContents, "notebooks" | "opened">,
  release: Release,
  {folder, write, styles, programs, start}: Finishing
): Promise<void> {
  const faults: Problem[] = [];
  for (const {notebook, page} of notebooks) {
    // Framework names the file `<name>.html`; in a folder of that name, any server finds it.
    const file = join(folder, `${page.path.slice(1, -1)}.html`);
    const built = await readFile(file, "utf8");
    const startHere = relative(dirname(file), join(folder, start)).split(sep).join("/");
    const names = await programs.of(built + startOf(startHere), dirname(file));
    const {document, problems, faults: own} = await composeNotebook(built, {notebook, page}, opened.run, release);
    for (const fault of own) faults.push(fault);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    const {document: waiting, cells} = untilAsked(deliver(document));
    if (cells !== null) await write(join(dirname(publishedFile(page)), cells.name), cells.text);
    await write(publishedFile(page), styles.into(withStart(waiting, rootFrom(page) + start), names));
    await rm(file);
  }
  if (faults.length > 0) throw new InputError(faults);
}

/**
 * A notebook as it is published, from what Framework made of its Markdown: in a folder of its own, with the site's frame, its
 * title and byline, and what its cells show.
 * @returns the document, what could not be computed, in words, and what would be a hole in it
 */
export async function composeNotebook(
  built: string,
  {notebook, page}: SiteContents["notebooks"][number],
  run: RunQuery,
  release: Release
): Promise<{readonly document: string; readonly problems: readonly string[]; readonly faults: readonly Problem[]}> {
  const framed = fillFrame(oneFolderDeeper(built), page, release);
  // A page that came from somewhere else may name itself only in its front matter.
  const titled = /<h1[ >]/.test(framed)
    ? framed
    : framed.replace(
        /<article class="notebook"[^>]*>/,
        (article) => `${article}\n${html`<h1>${notebook.title}</h1>`.text}`
      );
  const signed = titled.replace("</h1>", () => `</h1>\n${byline(notebook, rootFrom(page)).text}`);
  const computed = await computeCells(notebook, run);
  const offered =
    computed.cells.size === 0
      ? signed
      : signed.replace(/<article class="notebook"[^>]*>/, (article) => `${article}\n${offerToRun(notebook).text}`);
  return {
    document: finishPage(fillCells(offered, computed), page),
    problems: computed.problems,
    faults: computed.faults
  };
}

/** Above the title: that the cells show what the build computed, and the button that runs them, once its program is there. */
function offerToRun({language}: NotebookFile): Html {
  const words = notebookMessages(language);
  const {engineFailed} = commonMessages(language);
  return html`<p class="notebook-status" role="status" data-failed="${engineFailed}">${words.asBuilt} <button type="button" disabled>${words.run}</button></p>`;
}

/** Below the title: when and by whom the notebook was written, as far as its front matter says, and its queries to go on with. */
function byline(notebook: NotebookFile, root: string): Html {
  const {date, author, language} = notebook;
  const words = notebookMessages(language);
  const facts = [
    ...(date === "" ? [] : [words.writtenOn(formatDate(date, language))]),
    ...(author === "" ? [] : [words.by(author)])
  ];
  const link = explorerLink(notebook, root);
  const said = facts.length === 0 ? null : html`<span>${facts.join(" · ")}</span> `;
  return html`<p class="quiet byline">${said}${link === null ? null : html`<a href="${link}">${words.openInExplorer}</a>`}</p>`;
}

/**
 * The explorer with the notes and queries of a notebook; nothing in it runs before the reader says so.
 * @param root the way from the page to the root of the site
 */
function explorerLink({language, title, text}: NotebookFile, root: string): string | null {
  const read = fromPage(text);
  if (!read) return null;
  // Names that are the same in every build.
  const cells = read.cells.map((cell, i) => ({...cell, id: `c${String(i + 1)}`}));
  return `${root}${addressIn(language, explorePath).slice(1)}#n=${writeLink({id: "", title, cells})}`;
}
