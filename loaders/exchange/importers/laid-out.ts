import {plainSpelling} from "../../../src/lib/fold.js";
import {cellText} from "../../../src/lib/grid/cell-kind.js";
import type {Grid, GridRow} from "../../../src/lib/grid/grid.js";
import {layoutOf, namesOf} from "../../../src/lib/grid/layout.js";
import type {Localised} from "../../../src/model/language.js";
import {accounts} from "../messages.js";
import type {Rule} from "./rule.js";

/** The names and rows of a table as somebody laid it out, and what stands around it. */
export interface LaidOut {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly account: readonly Localised[];
}

/**
 * Finds the table in a grid: where every column of the mapping is named in one row, that row names the columns; else the look of
 * the rows tells. Titles above, notes below and rows that number columns or repeat their names are left out, and told.
 * @returns null where the first row names the columns and nothing else stands there
 */
export function laidOut(grid: Grid, file: string, mapping: readonly Rule[]): LaidOut | null {
  const [first] = grid.rows;
  if (first === undefined) return null;
  const layout = layoutOf(grid);
  const wanted = new Set(
    mapping.flatMap(({column, optional}) => (column === null || optional ? [] : [plainSpelling(column)]))
  );
  const named = grid.rows.find(({cells}) => {
    const names = new Set(cells.map((cell) => plainSpelling(cellText(cell))));
    return wanted.size > 0 && [...wanted].every((name) => names.has(name));
  });
  const head = named === undefined ? layout.head : [named];
  // What has no row of names that can be told is read as before: its first row is taken for one.
  const last = head.at(-1) ?? first;
  const start = grid.rows.indexOf(last) + 1;
  const dropped = new Set([...layout.below, ...layout.repeated, ...(layout.numbering ? [layout.numbering] : [])]);
  const rows = grid.rows.slice(start).filter((row) => !dropped.has(row));
  const around = grid.rows.filter((row) => !head.includes(row) && row !== last && !rows.includes(row));
  if (around.length === 0 && head.length < 2) return null;
  return {
    columns: head.length === 0 ? first.cells.map(cellText) : namesOf(grid, head),
    rows,
    account: [...leftLines(around, file), ...(head.length < 2 ? [] : [accounts.joinedNames(file, head.length)])]
  };
}

/** Lines that stand around a table, those next to each other as one. */
function leftLines(rows: readonly GridRow[], file: string): Localised[] {
  const runs: GridRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row.line - run.at(-1)!.line <= 2) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => {
    const [from, to] = [run[0]!.line, run.at(-1)!.line];
    const text = run.flatMap(({cells}) => cells.map(cellText)).find((cell) => cell !== "") ?? "";
    return accounts.lines(file, from === to ? String(from) : `${from}–${to}`, text.slice(0, 80));
  });
}
