import type {Language} from "../../model/language.js";
import {fetchTableFiles, type FileTable} from "../../engine/table-files.js";
import {readArchive, writeArchive} from "./archive.js";
import type {CellState} from "../cell/cell-state.js";
import {download, fileName} from "../../lib/download.js";
import {fromPage, pageName, toPage, type PageOptions} from "./markdown-file.js";
import {givesResult, newId, type ChartCell, type Notebook} from "./notebook.js";
import {tablesReadBy} from "./dependencies.js";
import {csvParts} from "../result/result-files.js";
import {partedTable} from "../../model/published-forms.js";
import {neededParts} from "../../engine/needed-parts.js";
import {splitStatements} from "../../engine/sql-statements.js";
import type {OwnTable} from "./store.js";
import type {ExploreMessages} from "../../messages/explore.js";

export interface ExchangeOptions {
  readonly words: ExploreMessages;
  readonly language: Language;
  readonly notebook: () => Notebook;
  readonly stateOf: (id: string) => CellState;
  /** Shows all rows again where the reader chose some: what is taken out is the whole. */
  readonly whole: () => Promise<void>;
  readonly own: () => readonly OwnTable[];
  /** The tables that the site publishes. */
  readonly published: readonly FileTable[];
  /** Whether the table of observations is published in parts alone. */
  readonly parted: boolean;
  /** Opens a notebook that came from a file, with the tables that came with it. */
  readonly opened: (notebook: Notebook, own: ReadonlyMap<string, Uint8Array>) => void;
  readonly say: (text: string) => void;
}

/** Takes a notebook out as a page for the gallery. */
export async function savePage(options: ExchangeOptions): Promise<void> {
  await options.whole();
  const notebook = options.notebook();
  download(pageName(notebook.title), [toPage(notebook, await pageOptions(options))], "text/markdown;charset=utf-8");
}

/** Takes a notebook out with its SQL and all that it read and found. */
export async function saveArchive(options: ExchangeOptions): Promise<void> {
  await options.whole();
  const notebook = options.notebook();
  const read = new Set(notebook.cells.flatMap((cell) => (givesResult(cell) ? [...tablesReadBy(cell)] : [])));
  const own = await Promise.all(
    options
      .own()
      .filter(({name}) => read.has(name))
      .map(async ({name, data}) => [name, new Uint8Array(await data.arrayBuffer())] as const)
  );
  // A program may read all of what it names.
  const whole = notebook.cells.some((cell) => cell.kind === "js" && tablesReadBy(cell).has(partedTable));
  const statements = notebook.cells.flatMap((cell) => (cell.kind === "sql" ? splitStatements(cell.sql) : []));
  const parts = whole ? null : neededParts(statements);
  const published = await Promise.all(
    options.published
      .filter((name) => read.has(name))
      .map(async (name) => {
        const files = await fetchTableFiles(name, {parted: options.parted, parts});
        return files.map((file, i) => [i === 0 ? name : `${name}-${String(i + 1)}`, new Uint8Array(file)] as const);
      })
  );
  const results = notebook.cells.flatMap((cell, i) => {
    const state = options.stateOf(cell.id);
    const table = givesResult(cell) && state.status === "done" ? state.result.answer?.table : undefined;
    return table ? [[cell.name || `cell_${String(i + 1)}`, csvParts(table).join("")] as const] : [];
  });
  const archive = writeArchive(
    {notebook, own: new Map(own)},
    {
      page: toPage(notebook, await pageOptions(options)),
      published: new Map(published.flat()),
      results: new Map(results)
    }
  );
  download(fileName(notebook.title, "zip"), [archive.slice()], "application/zip");
}

async function pageOptions({language, stateOf, own}: ExchangeOptions): Promise<PageOptions> {
  const [{chartColumns}, {completeChart}] = await Promise.all([
    import("../chart/chart-columns.js"),
    import("../chart/encodings.js")
  ]);
  const names = new Set(own().map(({name}) => name));
  return {
    language,
    date: new Date().toISOString().slice(0, 10),
    chart: ({id, chart}: ChartCell) => {
      const state = stateOf(id);
      const table = state.status === "done" ? state.result.answer?.table : undefined;
      if (!table) return null;
      const columns = chartColumns(table);
      return completeChart(chart, columns);
    },
    readsOwn: (cell) => [...tablesReadBy(cell)].some((name) => names.has(name))
  };
}

/** Opens a notebook from a file that was made here. */
export async function importFile(file: File, {words, opened, say}: ExchangeOptions): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const bundle = file.name.toLowerCase().endsWith(".zip")
    ? readArchive(bytes)
    : {notebook: fromPage(new TextDecoder().decode(bytes)), own: new Map<string, Uint8Array>()};
  if (!bundle?.notebook) {
    say(words.importFailed);
    return;
  }
  opened({...bundle.notebook, id: newId()}, bundle.own);
  say(words.imported(bundle.notebook.title));
}
