import {momentOf} from "../xlsx/moment.js";
import type {SheetCell} from "../xlsx/cell.js";
import type {Sheet} from "../xlsx/sheet.js";
import {XlsxError} from "../xlsx/xlsx-error.js";
import type {Grid, GridCell} from "./grid.js";

/** More places than any sheet of people has, of which a few cells far apart could ask for. */
const mostPlaces = 50_000_000;

/**
 * The cells of a sheet as a grid: the columns and rows in which something stands.
 * @throws XlsxError where a few cells are spread over more places than a table can have
 */
export function gridOfSheet(sheet: Sheet): Grid {
  const rows = new Map<number, [column: number, cell: GridCell][]>();
  const used = new Set<number>();
  for (const cell of sheet.cells.values()) {
    const content = gridCell(cell);
    if (content === null) continue;
    used.add(cell.column);
    const row = rows.get(cell.row);
    if (row) row.push([cell.column, content]);
    else rows.set(cell.row, [[cell.column, content]]);
  }
  const columns = [...used].sort((a, b) => a - b);
  if (columns.length * rows.size > mostPlaces) throw new XlsxError("too_many_cells");
  const places = new Map(columns.map((column, i) => [column, i]));
  return {
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([line, filled]) => {
        const cells = new Array<GridCell>(columns.length).fill(null);
        for (const [column, cell] of filled) cells[places.get(column)!] = cell;
        return {line, cells};
      }),
    merged: sheet.merged.flatMap(({range}) => {
      const left = firstFrom(columns, range.left);
      const right = firstFrom(columns, range.right + 1) - 1;
      return left > right ? [] : [{...range, left, right}];
    }),
    separator: null
  };
}

function gridCell(cell: SheetCell): GridCell {
  const {type, kind, content, formula} = cell;
  // Programs that compute nothing save formulas without results: what is unknown is shown, and never read as nothing.
  if (content === "" && formula !== null && formula !== "") return `=${formula}`;
  if (content.trim() === "") return null;
  if (type === "error") return content;
  if (type === "boolean") return content === "1" || content === "true";
  if (type === "text") return content;
  const moment = momentOf(cell);
  if (moment) return moment;
  const value = Number(content);
  if (!Number.isFinite(value)) return content;
  // Excel computes in binary and shows fifteen digits.
  return kind === "percent" ? {percent: Number((value * 100).toPrecision(15))} : value;
}

/** The place of the first of ascending numbers that is no less than another; a file may ask for it a million times. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
