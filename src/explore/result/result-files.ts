import type {Table} from "apache-arrow";
import {byteOrderMark, neutralise, quoteCell} from "../../lib/csv.js";
import type {WorkbookValue} from "../../lib/xlsx/write/table-workbook.js";
import {momentOf, valueAt} from "../../engine/moments.js";
import {columnsOf, fileText, plainValue, type ColumnKind} from "./columns.js";

/** Rows turned into text at once, so that a long result does not need one text of its whole length. */
const portion = 10_000;

/** A result as CSV in portions: comma between cells, lists joined by `;`, numbers with a point. */
export function csvParts(table: Table): string[] {
  const columns = columnsOf(table);
  const head = byteOrderMark + columns.map(({name}) => quoteCell(neutralise(name))).join(",") + "\r\n";
  return [
    head,
    ...portions(
      table,
      (row) =>
        columns.map(({kind}, i) => quoteCell(cellText(valueAt(table.getChildAt(i), row), kind))).join(",") + "\r\n"
    )
  ];
}

/** A value as a spreadsheet is given it: what is a text stays one, and a number keeps its minus. */
function cellText(value: unknown, kind: ColumnKind): string {
  const text = fileText(value, kind);
  return kind === "number" || kind === "date" || kind === "time" ? text : neutralise(text);
}

/** A result as an array of flat objects in JSON, in portions. */
export function jsonParts(table: Table): string[] {
  const columns = columnsOf(table);
  const rows = portions(table, (row) => {
    const object = Object.fromEntries(
      columns.map(({name, kind}, i) => [name, plainValue(valueAt(table.getChildAt(i), row), kind)])
    );
    return `${row === 0 ? "" : ",\n"}${JSON.stringify(object)}`;
  });
  return ["[\n", ...rows, "\n]\n"];
}

/** A result as rows for a workbook, the names of the columns first. */
export function workbookRows(table: Table): WorkbookValue[][] {
  const columns = columnsOf(table);
  const vectors = columns.map((_, i) => table.getChildAt(i));
  const rows = Array.from({length: table.numRows}, (_, row) =>
    columns.map(({kind}, i) => workbookValue(valueAt(vectors[i], row), kind))
  );
  return [columns.map(({name}) => name), ...rows];
}

function workbookValue(value: unknown, kind: ColumnKind): WorkbookValue {
  if ((kind === "date" || kind === "time") && (typeof value === "number" || value instanceof Date)) {
    return momentOf(Number(value));
  }
  const plain = plainValue(value, kind);
  if (plain === null || typeof plain === "number" || typeof plain === "boolean") return plain;
  return fileText(value, kind);
}

/** The first rows of a result as spreadsheets take it from the clipboard: tabs between cells. */
export function copiedText(table: Table, most: number): string {
  const columns = columnsOf(table);
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t");
  const rows = Array.from({length: Math.min(most, table.numRows)}, (_, row) =>
    line(columns.map(({kind}, i) => cellText(valueAt(table.getChildAt(i), row), kind)))
  );
  return [line(columns.map(({name}) => neutralise(name))), ...rows].join("\n");
}

function portions(table: Table, write: (row: number) => string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < table.numRows; start += portion) {
    let text = "";
    for (let row = start; row < Math.min(start + portion, table.numRows); row++) text += write(row);
    parts.push(text);
  }
  return parts;
}
