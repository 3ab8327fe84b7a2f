import type {CellRange} from "../xlsx/reference.js";
import type {Moment} from "../xlsx/moment.js";

/** A number that its sheet shows with a percent sign, as it is shown: 12.5 of 12.5%. */
export interface Percent {
  readonly percent: number;
}

/** What a cell of a sheet or of delimited text holds; of delimited text each is a text. Blank cells are null. */
export type GridCell = string | number | boolean | Moment | Percent | null;

export interface GridRow {
  /** The 1-based row of the sheet, or line of the text. */
  readonly line: number;
  /** As many as the grid has columns. */
  readonly cells: readonly GridCell[];
  /** How many the line itself had, of delimited text. */
  readonly width?: number;
}

/** Rows of cells as somebody laid them out: a table, and what stands around it. Rows without anything are left out. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Merged cells, by lines and by 0-based columns of the grid. */
  readonly merged: readonly CellRange[];
  /** What separates the cells of delimited text; null of a sheet. */
  readonly separator: string | null;
}

/** What a cell is by its looks. A year can be data or the name of a column, a mark can stand for a figure or be a word. */
export type CellKind = "blank" | "text" | "number" | "year" | "mark" | "moment" | "truth";
