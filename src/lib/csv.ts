import type {CellValue} from "../model/tables/table.js";

/** Excel takes letters for UTF-8 by this mark; readers of Data Packages stumble over it, so that only files for Excel carry it. */
export const byteOrderMark = "\ufeff";

/** Writes rows of cells as CSV, RFC 4180 with LF, null as an empty cell; the first row is usually the header. */
export function encodeRows(rows: readonly (readonly CellValue[])[]): string {
  return [...rows.map((cells) => cells.map(writeCell).join(",")), ""].join("\n");
}

/** One value as a cell of CSV, in quotes where it needs them. */
export function writeCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.join(";");
  if (!special.test(text)) return text;
  return quoteCell(neutralise(text));
}

/** A text as a cell of CSV: in quotes where it holds a comma, a quote or the end of a line, else as it is (RFC 4180). */
export function quoteCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What keeps a text from being written as it is; most have nothing of it, and a million need only be asked once. */
const special = /[",;\t\n\r]|^[=+\-@\uff0b\uff0d\uff1d\uff20]/u;

/**
 * What a spreadsheet would run as a formula: a text that begins with one of these signs, also in their full-width forms,
 * with anything after it. The sign alone, as a comparator, is only text. Numbers are written by the branch above and keep
 * their minus.
 */
const formula = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]./su;

/**
 * The same behind a sign that parts cells elsewhere: where the comma is decimal, a spreadsheet parts `x;=1+1` at the semicolon,
 * and in the midst of a line no quotes keep it from that.
 */
const formulaWithin = /([;\t\r\n][ "]*)(?=[=+\-@\uff0b\uff0d\uff1d\uff20].)/gsu;

/** Puts an apostrophe before whatever of a text a spreadsheet would run, by which it shows the text instead. */
export function neutralise(text: string): string {
  const within = text.replace(formulaWithin, "$1'");
  return formula.test(text) ? `'${within}` : within;
}
