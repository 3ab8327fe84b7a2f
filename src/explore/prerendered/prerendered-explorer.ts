import type {Table} from "apache-arrow";
import type {Language} from "../../model/language.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {exploreMessages} from "../../messages/explore.js";
import {explorerFrame, linkBanner, liveLine} from "../frame.js";
import {embeddedResults} from "./embedded-results.js";
import {CellList} from "../cell/cell-list.js";
import {idle} from "../cell/cell-state.js";
import type {ExplorerContext} from "../cell/cell-view.js";
import {heldData} from "../chart/chart-data.js";
import {drawChart} from "../chart/draw.js";
import {button, element} from "../../lib/element.js";
import {engineStatus} from "../session/engine-line.js";
import {exampleNotebook} from "../notebook/example.js";
import {exchangeTools} from "../notebook/exchange-tools.js";
import {knownTables} from "../sql/known-tables.js";
import type {Cell, SqlCell} from "../notebook/notebook.js";
import {NotebookList} from "../notebook/notebook-list.js";
import {OwnPanel} from "../files/own-data-panel.js";
import {paperAbout, writePaper} from "../notebook/print.js";
import {notebookStore, tableStore} from "../notebook/store.js";
import {fileTablesOf} from "../../engine/table-files.js";
import {publishedTables} from "../sql/schema.js";
import {workedQueries} from "../opened/worked-queries.js";
import {SchemaPanel} from "../sql/schema-panel.js";
import {prerenderedCode} from "./prerendered-code.js";

/** Widths of a chart on a laptop, beside the panel of tables, and on a phone: what the hydrated explorer draws there. */
const widths = {wide: 926, narrow: 320} as const;

const nothing = (): void => undefined;

/**
 * The explorer with its example as a reader finds it, made of the very parts of the hydrated one, which takes its place when the
 * reader touches it.
 * @param answer the rows of a cell, which later cells read by its name
 */
export async function prerenderedExplorerElements(
  language: Language,
  terms: PlaceTerms,
  answer: (cell: SqlCell) => Promise<Table>
): Promise<readonly Element[]> {
  const words = exploreMessages(language);
  const example = () => exampleNotebook(language, terms);
  const {cells, title} = example();
  const results = new Map<string, Table>();
  for (const cell of cells) if (cell.kind === "sql") results.set(cell.id, await answer(cell));
  const states = new Map(
    embeddedResults(cells, results).map(([id, result]) => [id, {status: "done", result} as const])
  );
  const stateOf = (id: string) => states.get(id) ?? idle;
  const published = publishedTables(language, terms);
  const tables = () => knownTables([], cells, stateOf, published);
  const never = () => Promise.reject(new Error("nothing runs here"));
  const context: ExplorerContext = {
    language,
    words,
    openEditor: ({text, label}) => ({
      element: prerenderedCode({text, label}),
      text: () => text,
      setText: nothing,
      mark: nothing,
      insert: nothing,
      focus: nothing,
      close: nothing
    }),
    change: nothing,
    nameProblem: () => null,
    run: nothing,
    stop: nothing,
    move: nothing,
    remove: nothing,
    addBelow: nothing,
    plot: nothing,
    tables,
    known: () => ({tables: [], columns: [], functions: [], inputs: []}),
    valueOf: () => ({kind: "waiting"}),
    propose: () => null,
    proposeValue: () => null,
    ask: never,
    provide: never,
    home: terms.area,
    idle: () => new Promise(nothing),
    select: nothing,
    filtered: (sql) => sql,
    say: nothing,
    focused: nothing
  };
  const list = new CellList(context);
  const schema = new SchemaPanel({
    words,
    language,
    insert: nothing,
    sample: never,
    remove: nothing,
    terms: () => Promise.resolve([]),
    open: nothing,
    home: terms.area,
    worked: workedQueries(language, terms)
  });
  const own = new OwnPanel({
    words,
    language,
    store: tableStore,
    taken: () => new Set(),
    added: never,
    removed: never,
    addStatement: nothing,
    say: nothing
  });
  const notebooks = new NotebookList(words, language, {
    example,
    show: (notebook) => list.write(notebook.cells, stateOf),
    say: nothing,
    store: notebookStore,
    ahead: null,
    tools: [
      ...exchangeTools({
        published: fileTablesOf(terms),
        parted: terms.parted,
        words,
        language,
        notebook: example,
        stateOf,
        whole: () => Promise.resolve(),
        own: () => [],
        opened: nothing,
        say: nothing
      }),
      button(words.reset, nothing)
    ]
  });
  notebooks.begin();
  schema.show(tables());
  const frame = explorerFrame({
    words,
    language,
    notebooks: notebooks.element,
    engine: engineStatus(words),
    banner: linkBanner(),
    cells: list.element,
    live: liveLine(),
    own: own.element,
    schema: schema.element,
    runAll: nothing,
    add: nothing,
    touched: nothing
  });
  /** The drawing of a chart; null where its query failed or gave nothing to draw, as with data that lack the example's indicators. */
  const drawingOf = (cell: Cell, width: number): Element | null => {
    const state = stateOf(cell.id);
    if (cell.kind !== "chart" || state.status !== "done" || !state.result.answer) return null;
    const data = heldData(state.result.answer.table, cell.chart);
    const drawn = data && drawChart(data, {language, words, width, name: cell.chart.from});
    return drawn && "figure" in drawn ? drawn.figure : null;
  };
  await chartsDrawn(
    frame,
    cells.flatMap((cell) => (drawingOf(cell, widths.wide) === null ? [] : [cell.id]))
  );
  const paper = element("div", {class: "explorer-paper"});
  const names = new Set(published.map(({name}) => name));
  writePaper(paper, {title, about: paperAbout(cells, new Set(), names, {words, language}), cells: list.paper()});
  for (const cell of cells) {
    const place = frame.querySelector(`[data-cell="${cell.id}"] .cell-drawing`);
    if (!place || drawingOf(cell, widths.wide) === null) continue;
    place.replaceChildren(
      ...(["wide", "narrow"] as const).map((size) =>
        element("div", {class: `drawing-${size}`}, drawingOf(cell, widths[size]))
      )
    );
  }
  writeValues(frame);
  return [paper, frame];
}

/** How long the charts of the example may take to load what draws them, in milliseconds. */
const drawingTimeout = 60_000;

/** Waits until charts have drawn themselves, which they do once what draws them has loaded; with nothing to draw they say so. */
async function chartsDrawn(frame: Element, ids: readonly string[]): Promise<void> {
  const isDrawn = (id: string) => frame.querySelector(`[data-cell="${id}"] .cell-drawing figure`) !== null;
  const isBusy = () => frame.querySelector('.cell-drawing[aria-busy="true"]') !== null;
  for (const start = performance.now(); isBusy() || !ids.every(isDrawn);) {
    if (performance.now() - start > drawingTimeout) throw new Error("a chart of the example was not drawn");
    await new Promise((later) => setTimeout(later, 5));
  }
  // What a chart says below its drawing comes right after it.
  await new Promise((later) => setTimeout(later));
}

/** What fields hold is no part of their markup: it is written down for who reads the page. */
function writeValues(frame: Element): void {
  for (const field of frame.querySelectorAll("input")) field.setAttribute("value", field.value);
  for (const field of frame.querySelectorAll("textarea")) field.textContent = field.value;
  for (const option of frame.querySelectorAll("option")) option.toggleAttribute("selected", option.selected);
}
