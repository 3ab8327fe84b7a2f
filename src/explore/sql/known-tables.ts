import type {Table} from "apache-arrow";
import type {CellState} from "../cell/cell-state.js";
import {columnsOf} from "../result/columns.js";
import type {KnownNames} from "../session/error-words.js";
import type {Completion, KnownTable} from "./proposals.js";
import {givesResult, type Cell} from "../notebook/notebook.js";
import type {OwnTable} from "../notebook/store.js";

/** All that a notebook can read: own tables, its results, published tables. */
export function knownTables(
  own: readonly OwnTable[],
  cells: readonly Cell[],
  stateOf: (id: string) => CellState,
  published: readonly KnownTable[]
): readonly KnownTable[] {
  const results = cells.flatMap((cell): KnownTable[] => {
    if (!givesResult(cell) || cell.name === "") return [];
    const state = stateOf(cell.id);
    const table = state.status === "done" ? state.result.answer?.table : undefined;
    // A program may come to something that has no rows.
    if (cell.kind === "js" && !table) return [];
    const columns = table
      ? columnsOf(table).map(({name, kind}) => ({
          name,
          description: "",
          type: kind,
          ...(kind === "text" ? {values: () => textsOf(table, name)} : {})
        }))
      : [];
    return [{name: cell.name, kind: "result", description: "", columns}];
  });
  const theirs = own.map(({name, columns}): KnownTable => ({
    name,
    kind: "own",
    description: "",
    columns: columns.map((column) => ({...column, description: ""}))
  }));
  return [...theirs, ...results, ...published];
}

/** Names that may be meant instead of a wrong one. */
export const knownNames = (
  tables: readonly KnownTable[],
  functions: readonly Completion[],
  cells: readonly Cell[]
): KnownNames => ({
  tables: tables.map(({name}) => name),
  columns: tables.flatMap(({columns}) => columns.map(({name}) => name)),
  functions: functions.map(({label}) => label),
  inputs: cells.flatMap(({kind, name}) => (kind === "input" && name !== "" ? [name] : []))
});

/** Rows that are looked through for the texts of a column, and texts that are offered. */
const [mostRows, mostTexts] = [20_000, 200];

function textsOf(table: Table, column: string): readonly string[] {
  const vector = table.getChild(column);
  const texts = new Set<string>();
  for (let row = 0; row < Math.min(mostRows, table.numRows) && texts.size < mostTexts; row++) {
    const value: unknown = vector?.get(row);
    if (typeof value === "string") texts.add(value);
  }
  return [...texts];
}
