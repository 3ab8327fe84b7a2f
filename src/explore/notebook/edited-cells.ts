import {withName} from "./dependencies.js";
import type {Cell} from "./notebook.js";

// What a reader does to the cells of a notebook as a whole.

type Cells = readonly Cell[];

/** The cells with one more, below another or at the end. */
export function withCell(cells: Cells, cell: Cell, after: string | null): Cells {
  const at = after === null ? cells.length : cells.findIndex(({id}) => id === after) + 1;
  return cells.toSpliced(at, 0, cell);
}

/** The cells with one a place further up or down, as far as there is one. */
export function withMoved(cells: Cells, id: string, by: -1 | 1): Cells {
  const at = cells.findIndex((cell) => cell.id === id);
  const moved = cells[at];
  return moved === undefined ? cells : cells.toSpliced(at, 1).toSpliced(Math.max(0, at + by), 0, moved);
}

/** The cells without one, and the cell that then stands in its place, or last. */
export function withoutCell(cells: Cells, id: string): {readonly cells: Cells; readonly next: Cell | undefined} {
  const at = cells.findIndex((cell) => cell.id === id);
  const rest = cells.filter((cell) => cell.id !== id);
  return {cells: rest, next: rest[Math.min(at, rest.length - 1)]};
}

/** The cells with one under another name, which is written wherever the old one was read; and in how many that was. */
export function withRenamed(
  cells: Cells,
  cell: Cell,
  before: string
): {readonly cells: Cells; readonly followed: number} {
  const follows = before !== "" && cell.name !== "";
  const renamed = cells.map((other) => {
    if (other.id === cell.id) return cell;
    return follows ? withName(other, before, cell.name) : other;
  });
  return {cells: renamed, followed: renamed.filter((other) => other !== cell && !cells.includes(other)).length};
}
