import vm from "node:vm";
import {kitAddress, notebookPath} from "../../../src/model/addresses/notebooks.js";
import {html} from "../../../src/lib/html.js";
import {atOnceInDocument} from "../in-document.js";
import {notebookKit, type NotebookKit} from "../../../src/views/notebook/kit.js";
import type {RunQuery} from "../../../src/engine/query.js";
import {librariesOfBuild} from "./notebook-libraries.js";
import {readPage} from "./framework-cells.js";
import {withoutScript} from "./notebook-markdown.js";
import type {NotebookFile} from "./notebooks.js";
import {notebookMessages} from "../../../src/messages/notebooks.js";
import type {Problem} from "../../read/problem.js";
import {emptyPlace, failedCell, isNothing, linesOfCells, unknownIndicators, unreadCell} from "./notebook-faults.js";
import {foreignImports, unreadCells} from "./notebook-imports.js";

/** What the cells of a notebook show, by the names that Framework gives them. */
export interface ComputedCells {
  readonly cells: ReadonlyMap<string, string>;
  /** What could not be computed, in words; such cells are left to the browser. */
  readonly problems: readonly string[];
  /** What makes a hole of a place: a program that fails, a sentence without its value, an indicator that is not there. */
  readonly faults: readonly Problem[];
  /** The page's markup, in which the cells are still to be filled in. */
  readonly body: string;
}

/** A cell as its program defines it. */
interface Cell {
  readonly id: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly body: (...inputs: readonly unknown[]) => unknown;
}

/** How long a cell's program may take before it first waits for something, in milliseconds. */
const cellTimeout = 10_000;

/** The width that cells which ask for it are given; charts are drawn for wide and narrow screens anyway. */
const width = 760;

/**
 * Computes what the live cells of a notebook show, with the build's own engine, so that the published page is whole without
 * JavaScript and starts nothing. Cells run as in the browser: each once those whose names it uses have run. They see the
 * notebook's kit and nothing of Node; still, a notebook is a program, and is read before it is put into the repository.
 */
export async function computeCells(
  notebook: Pick<NotebookFile, "text" | "name" | "language" | "file" | "line">,
  run: RunQuery
): Promise<ComputedCells> {
  const {text, name, language, file} = notebook;
  const {programs, body} = await readPage(text, notebookPath(language, name).replace(/\/$/, ""), [language]);
  const kit = notebookKit({
    ...librariesOfBuild(BrowserOnly),
    run,
    language,
    explored: async () => {
      const {pageDrawing} = await import("../../../src/explore/chart/page-drawing.js");
      return (...drawn) => atOnceInDocument(() => pageDrawing(...drawn));
    }
  });
  const cells = programs.map(({program}) => define(program, kit));
  const makers = new Map(cells.flatMap((cell) => (cell.outputs ?? []).map((output) => [output, cell] as const)));
  const results = new Map<Cell, Promise<CellResult>>();
  const resultOf = (cell: Cell): Promise<CellResult> => {
    const result = results.get(cell) ?? compute(cell, valueOf);
    results.set(cell, result);
    return result;
  };
  const valueOf = async (input: string): Promise<unknown> => {
    const maker = makers.get(input);
    if (maker) return (await resultOf(maker)).outputs[input];
    if (input === "width") return width;
    if (input === "dark") return false;
    if (input === "resize") return (draw: (width: number) => unknown) => draw(width);
    throw ofBrowsers.has(input) ? new BrowserOnly(input) : new ReferenceError(`no cell gives ${input}`);
  };
  const lines = linesOfCells(notebook, programs);
  const unknown = notebookMessages(language).unknown;
  const faults: Problem[] = await unknownIndicators(notebook, run);
  for (const fault of await unreadCells(notebook)) faults.push(fault);
  const syntax = /observablehq--error">SyntaxError: ([^<]*)</.exec(body)?.[1];
  if (syntax !== undefined && !faults.some(({code}) => code === "unread_cell"))
    faults.push(unreadCell(notebook, syntax, null));
  const foreign = foreignImports(notebook);
  for (const fault of foreign) faults.push(fault);
  const told = new Set<unknown>();
  const computed = new Map<string, string>();
  const problems = new Set(definedTwice(cells).map((output) => `${file}: ${output} is defined in more than one cell`));
  for (const [i, cell] of cells.entries()) {
    const {inline, id, source} = programs[i]!;
    const line = lines[i] ?? null;
    try {
      const {shown} = await resultOf(cell);
      const content = shown.map((value) => write(value, inline)).join("");
      if (content !== "") computed.set(id, content);
      if (inline && isNothing(shown.map(textOf).join(""), unknown, source)) {
        faults.push(emptyPlace(notebook, line, source, content));
      }
    } catch (error) {
      const words = error instanceof Error || isError(error) ? error.message : String(error);
      if (isOfBrowser(error)) problems.add(`${file}: a cell is left to the browser: ${words}`);
      // What is imported from elsewhere has been told where it is imported.
      else if (isError(error) && error.name === "LackingError" && foreign.length > 0 && line === null) continue;
      // What fails because another cell failed is told there, unless it is a sentence that lacks its value.
      else if (!told.has(error) || inline) faults.push(failedCell(notebook, line, source, words));
      told.add(error);
    }
  }
  return {cells: computed, problems: [...problems], faults, body};
}

/** What Framework gives the cells of a page, and a build cannot: what belongs to the page as it is shown. */
const ofBrowsers: ReadonlySet<string> = new Set(
  "document window navigator location history localStorage sessionStorage fetch requestAnimationFrame invalidation visibility now Generators Mutable FileAttachment md".split(
    " "
  )
);

/** A name that only a browser gives. */
class BrowserOnly extends Error {
  constructor(input: string) {
    super(`${input} is only there in the browser`);
    this.name = "BrowserOnly";
  }
}

/** An error of the world in which a cell runs is none of this one's. */
const isError = (error: unknown): error is Error =>
  typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";

/** Whether a cell fails for want of a browser alone. */
function isOfBrowser(error: unknown): boolean {
  if (error instanceof BrowserOnly) return true;
  if (!isError(error) || error.name !== "ReferenceError") return false;
  const name = /^(\w+) is not defined$/.exec(error.message)?.[1];
  return name !== undefined && ofBrowsers.has(name);
}

/** Names that several cells give; the browser then has neither value. */
function definedTwice(cells: readonly Cell[]): string[] {
  const outputs = cells.flatMap((cell) => cell.outputs ?? []);
  return [...new Set(outputs.filter((output, i) => outputs.indexOf(output) !== i))];
}

interface CellResult {
  readonly shown: readonly unknown[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** Reads a program's definition in a world of its own, in which only the notebook's kit can be imported. */
function define(program: string, kit: NotebookKit): Cell {
  let defined: Cell | undefined;
  const world = vm.createContext(
    {define: (cell: Cell) => (defined = cell), notebookKit: kit},
    {codeGeneration: {strings: false, wasm: false}}
  );
  const own = program.replaceAll(`import("${kitAddress}")`, "notebookKit");
  vm.runInContext(own, world, {timeout: cellTimeout});
  if (!defined) throw new Error("a cell that defines nothing");
  return defined;
}

async function compute(cell: Cell, valueOf: (input: string) => Promise<unknown>): Promise<CellResult> {
  const shown: unknown[] = [];
  const display = (value: unknown) => {
    shown.push(value);
    return value;
  };
  const view = (control: {readonly value: unknown}) => {
    shown.push(control);
    return control.value;
  };
  const values = await Promise.all(
    (cell.inputs ?? []).map(async (input) =>
      input === "display" ? display : input === "view" ? view : await valueOf(input)
    )
  );
  const outputs = await cell.body(...values);
  return {shown, outputs: (outputs ?? {}) as Readonly<Record<string, unknown>>};
}

/** A value as text; nothing is none. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** What a cell shows, as markup: elements as they are, anything else as text. */
function write(value: unknown, inline: boolean): string {
  if (typeof value === "object" && value !== null && "outerHTML" in value) {
    // A paragraph cannot hold a block in a document that is read, though it can in one that is changed.
    if (inline) throw new Error("a chart or table must stand in a block of its own, not in ${…} within a sentence");
    return String(value.outerHTML);
  }
  if (value === undefined || value === null) return "";
  const text = textOf(value);
  return inline ? html`${text}`.text : html`<pre>${text}</pre>`.text;
}

/**
 * Puts what cells show into a built page, where Framework's own sign of loading stands: it goes when the live cell first
 * shows something. Such a cell needs no word for readers without JavaScript.
 */
export function fillCells(page: string, {cells, problems}: Pick<ComputedCells, "cells" | "problems">): string {
  let filled = page;
  for (const [id, content] of cells) {
    const place = new RegExp(`(?:<observablehq-loading></observablehq-loading>)?<!--:${id}:-->`);
    filled = filled.replace(
      place,
      () => `<observablehq-loading data-built>${content}</observablehq-loading><!--:${id}:-->`
    );
  }
  return problems.length > 0 ? filled : filled.replace(withoutScript, "");
}
