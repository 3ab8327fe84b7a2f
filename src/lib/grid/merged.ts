import {kindOf} from "./cell-kind.js";
import {XlsxError} from "../xlsx/xlsx-error.js";
import type {Grid, GridCell, GridRow} from "./grid.js";

/** Places that may be filled from merged cells. */
const mostSteps = 5_000_000;

/** Rows with the words of cells that are merged downwards in each of their rows; numbers stay once, or sums would count them twice. */
export function withMergedFilled(
  grid: Grid,
  body: readonly GridRow[]
): {readonly body: readonly GridRow[]; readonly filled: number; readonly numbers: number} {
  const down = grid.merged.filter(({top, bottom}) => bottom > top);
  let filled = 0;
  let numbers = 0;
  let steps = 0;
  if (down.length === 0) return {body, filled, numbers};
  const byLine = new Map(body.map((row) => [row.line, row]));
  const changed = new Map<number, GridCell[]>();
  for (const {top, bottom, left} of down) {
    const cell = byLine.get(top)?.cells[left] ?? null;
    if (cell === null) continue;
    const figure = kindOf(cell) === "number";
    for (let line = top + 1; line <= bottom; line++) {
      // Merged cells of people cover each place once; a file that was made to be slow covers all of them again and again.
      if (++steps > mostSteps) throw new XlsxError("too_many_cells");
      const row = byLine.get(line);
      if (row?.cells[left] !== null) continue;
      if (figure) numbers++;
      else {
        const cells = changed.get(line) ?? [...row.cells];
        cells[left] = cell;
        changed.set(line, cells);
        filled++;
      }
    }
  }
  return {
    body: body.map((row) => ({line: row.line, cells: changed.get(row.line) ?? row.cells})),
    filled,
    numbers
  };
}
