import type {CellState} from "../cell/cell-state.js";
import {columnsOf} from "../result/columns.js";
import type {KnownTable} from "./completions.js";
import type {Cell} from "../notebook/notebook.js";
import type {OwnTable} from "../notebook/store.js";

/** All that a notebook can read: own tables, its results, published tables. */
export function knownTables(
  own: readonly OwnTable[],
  cells: readonly Cell[],
  stateOf: (id: string) => CellState,
  published: readonly KnownTable[]
): readonly KnownTable[] {
  const results = cells.flatMap((cell): KnownTable[] => {
    if (cell.kind !== "sql" || cell.name === "") return [];
    const state = stateOf(cell.id);
    const table = state.status === "done" ? state.result.answer?.table : undefined;
    const columns = table ? columnsOf(table).map(({name, kind}) => ({name, description: "", type: kind})) : [];
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
