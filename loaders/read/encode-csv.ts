import {writeCell} from "../../src/lib/csv.js";
import type {CellValue, Table} from "../../src/model/tables/table.js";

/**
 * Writes rows as CSV (RFC 4180, UTF-8 without a byte-order mark, LF, comma, decimal point). Null is an empty cell, a list
 * is joined by `;`, a boolean is 1 or 0, as in `data/`.
 */
export function encodeCsv(table: Table, rows: readonly object[]): string {
  const names = Object.keys(table.columns);
  const cells = new Array<string>(names.length);
  let written = `${names.join(",")}\n`;
  let lines: string[] = [];
  for (const row of rows) {
    for (let i = 0; i < names.length; i++) {
      cells[i] = writeCell((row as Readonly<Record<string, CellValue>>)[names[i]!] ?? null);
    }
    lines.push(cells.join(","));
    // A million lines need not all be kept until they are joined.
    if (lines.length < linesAtOnce) continue;
    written += `${lines.join("\n")}\n`;
    lines = [];
  }
  return lines.length === 0 ? written : `${written}${lines.join("\n")}\n`;
}

const linesAtOnce = 10_000;

export {encodeRows, neutralise, writeCell} from "../../src/lib/csv.js";
