import {smallest} from "../../extremes.js";
import {fittedHeight} from "./fitted-height.js";
import type {CellOut, SheetOut} from "./sheet-xml.js";
import {writeWorkbook} from "./write-workbook.js";

/** A value of a table to be downloaded. A day or moment is a Date, in no zone. */
export type WorkbookValue = string | number | boolean | Date | readonly (string | number)[] | null;

/** What a browser calls a workbook. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Excel's sheets end here. */
export const mostRows = 1_048_576;
/** Excel shows no more of a text. */
const longest = 32_767;
const day = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Rows as a workbook that opens right by a double click, whatever the decimal sign and the separator of the reader's computer:
 * numbers are numbers, days are days, and a text is never run as a formula.
 * @param rows the names of the columns first; no more than {@link mostRows}
 */
export function tableWorkbook(name: string, rows: readonly (readonly WorkbookValue[])[]): Uint8Array {
  return tablesWorkbook([{name, rows}]);
}

/** A sheet of a workbook: the names of the columns first, then rows. */
export interface NamedTable {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookValue[])[];
  /** Whether texts that are longer than their column go on below; what is to be read, not filtered. */
  readonly wrapped?: boolean;
}

/** Several tables as a workbook, each on a sheet with a head that stays, as {@link tableWorkbook} writes one. */
export function tablesWorkbook(tables: readonly NamedTable[]): Uint8Array {
  const sheets = tables.map(sheetOf);
  return writeWorkbook(sheets, new Map(sheets.map(({name}) => [name, "$1:$1"])));
}

function sheetOf({name, rows, wrapped = false}: NamedTable): SheetOut {
  const [head = [], ...body] = rows;
  const widths = head.map((title, column) => {
    const longestOf = body.slice(0, 200).reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
    return {width: smallest([60, Math.max(lengthOf(title), longestOf) + 3])};
  });
  const wide = widths.map(({width}) => width);
  const lines = (cell: CellOut | null) =>
    cell === null || !wrapped ? cell : {...cell, style: {...cell.style, wrap: true}};
  return {
    name: sheetName(name),
    columns: widths,
    rows: [
      {cells: head.map((title) => ({value: String(title ?? ""), style: {font: "bold", wrap: true}}))},
      ...body.map((row) => {
        const cells = row.map((value) => lines(cellOf(value)));
        return wrapped ? {cells, height: fittedHeight(cells, wide)} : {cells};
      })
    ],
    scrollsFrom: {row: 2, column: 1},
    gridLines: true,
    ...(wrapped ? {} : {filtered: true}),
    landscape: true
  };
}

/** A name that Excel takes for a sheet. */
function sheetName(name: string): string {
  const plain = name.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "").trim(); // prettier-ignore
  return plain.slice(0, 31).trim() || "data";
}

function cellOf(value: WorkbookValue): CellOut | null {
  if (value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? {value} : {value: String(value)};
  if (typeof value === "boolean") return {value};
  if (value instanceof Date) {
    const days = (value.getTime() - dayZero) / day;
    // Before March 1900 Excel's days are not those of others.
    if (!(days >= 61)) return {value: value.toISOString().slice(0, 10)};
    return {value: days, style: {format: Number.isInteger(days) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss"}};
  }
  return {value: (typeof value === "string" ? value : value.join("; ")).slice(0, longest)};
}

function lengthOf(value: WorkbookValue): number {
  if (value === null) return 0;
  return value instanceof Date ? 10 : String(value).length;
}
