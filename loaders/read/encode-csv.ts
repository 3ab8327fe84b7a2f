import {writeCell} from "../../src/lib/csv.js";
import {gathered} from "../../src/lib/pieces.js";
import type {CellValue, Table} from "../../src/model/tables/table.js";

/**
 * Writes rows as CSV (RFC 4180, UTF-8 without a byte-order mark, LF, comma, decimal point). Null is an empty cell, a list
 * is joined by `;`, a boolean is 1 or 0, as in `data/`.
 */
export function encodeCsv(table: Table, rows: readonly object[]): string {
  let written = "";
  for (const piece of csvPieces(table, rows)) written += piece;
  return written;
}

/** The same text piece by piece, so that a million lines need not lie in memory. */
export function csvPieces(table: Table, rows: Iterable<object>): Iterable<string> {
  return gathered(csvLines(table, rows));
}

function* csvLines(table: Table, rows: Iterable<object>): Generator<string, undefined> {
  const names = Object.keys(table.columns);
  const writers = names.map(() => remembering(writeCell));
  yield `${names.join(",")}\n`;
  for (const row of rows) {
    let line = "";
    for (let i = 0; i < names.length; i++) {
      if (i > 0) line += ",";
      line += writers[i]!((row as Readonly<Record<string, CellValue>>)[names[i]!] ?? null);
    }
    yield `${line}\n`;
  }
}

/** How many texts of a column are remembered as they are written: codes and names come again and again, notes hardly do. */
const mostRemembered = 1000;

/**
 * Writes the texts of a column, remembering how those were written that came before.
 * @param write writes any cell
 */
export function remembering(write: (value: CellValue) => string): (value: CellValue) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (typeof value !== "string") return write(value);
    let text = known.get(value);
    if (text === undefined) {
      text = write(value);
      if (known.size < mostRemembered) known.set(value, text);
    }
    return text;
  };
}

export {encodeRows, neutralise, writeCell} from "../../src/lib/csv.js";
