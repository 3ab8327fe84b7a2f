import {tableFromIPC, type Table} from "apache-arrow";
import type {CellResult} from "../cell/cell-state.js";
import type {Cell} from "../notebook/notebook.js";

/** Results that came with the page: the table of each cell of SQL, by its identifier. */
export type EmbeddedResults = ReadonlyMap<string, Table>;

/** Reads results as they stand in a page: Arrow streams in base64. */
export function readEmbeddedResults(text: string): EmbeddedResults {
  const written = JSON.parse(text) as Readonly<Record<string, string>>;
  return new Map(
    Object.entries(written).map(([id, base64]) => [
      id,
      tableFromIPC(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
    ])
  );
}

/** What cells show of such results, a chart that of the cell that it draws. */
export function embeddedResults(cells: readonly Cell[], tables: EmbeddedResults): [id: string, result: CellResult][] {
  const byName = new Map(cells.flatMap((cell) => (cell.kind === "sql" ? [[cell.name, cell.id]] : [])));
  return cells.flatMap((cell): [string, CellResult][] => {
    const read = cell.kind === "chart" ? byName.get(cell.chart.from) : cell.id;
    const table = read === undefined ? undefined : tables.get(read);
    if (!table || cell.kind === "text") return [];
    const view = cell.kind === "chart" ? cell.chart.from : cell.name;
    return [[cell.id, {answer: {table, cut: false}, view, milliseconds: null, statements: 1}]];
  });
}
