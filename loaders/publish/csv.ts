import type {CellValue, Table} from "../../src/tables/table.js";

/**
 * Writes rows as CSV (RFC 4180, UTF-8 without a byte-order mark, LF, comma, decimal point). Null is an empty cell, a list
 * is joined by `;`, a boolean is 1 or 0, as in `data/`.
 */
export function encodeCsv(table: Table, rows: readonly object[]): string {
  const names = Object.keys(table.columns);
  const lines = [names.join(",")];
  const cells = new Array<string>(names.length);
  for (const row of rows) {
    for (let i = 0; i < names.length; i++) {
      cells[i] = writeCell((row as Readonly<Record<string, CellValue>>)[names[i]!] ?? null);
    }
    lines.push(cells.join(","));
  }
  lines.push("");
  return lines.join("\n");
}

/** Writes rows of cells as CSV, as {@link encodeCsv} does; the first row is usually the header. */
export function encodeRows(rows: readonly (readonly CellValue[])[]): string {
  return [...rows.map((cells) => cells.map(writeCell).join(",")), ""].join("\n");
}

/** One value as a cell of CSV, in quotes where it needs them. */
export function writeCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  const text = neutralise(typeof value === "string" ? value : value.join(";"));
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a spreadsheet would run as a formula: a text that begins with one of these signs, also in their full-width forms,
 * with anything after it. The sign alone, as a comparator, is only text. Numbers are written by the branch above and keep
 * their minus.
 */
const formula = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]./su;

/** Puts an apostrophe before a text that a spreadsheet would run, by which it shows the text instead. */
export function neutralise(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
