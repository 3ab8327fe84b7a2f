import type {Table} from "../../../src/model/tables/table.js";
import {writeCell} from "../../read/encode-csv.js";
import {compareKeys} from "../../read/order.js";
import {splitCsv} from "../../read/csv.js";
import {decodeText} from "../../read/decode.js";
import {readCell} from "../../read/cell.js";
import {typedColumns, type AnyRow} from "../../read/records.js";

/**
 * The text of a table's CSV file with rows put in. What stands there keeps its bytes: a new row follows the last row that
 * comes before it in the table's order, so that the difference shows only what was added. Without a file, one is begun.
 */
export function insertRows(table: Table, bytes: Uint8Array | null, rows: readonly AnyRow[]): Uint8Array {
  const columns = typedColumns(table);
  if (bytes === null) {
    const lines = [...rows].sort((a, b) => compareKeys(table, a, b)).map((row) => writeLine(columns, row));
    return Buffer.from([columns.join(","), ...lines, ""].join("\n"), "utf8");
  }
  const original = Buffer.from(bytes).toString("utf8");
  const end = original.includes("\r\n") ? "\r\n" : "\n";
  const decoded = decodeText(bytes, "");
  // The caller has built tables from this file, so it can be read.
  if (decoded.problem) throw new Error("a file that was read before cannot be decoded now");
  const records = [...splitCsv(decoded.text, "").records];
  const header = records[0]?.cells ?? columns;
  const lines = decoded.text.split("\n");
  const body = records.slice(1).map(({line, cells}) => ({line, row: rowOf(table, header, cells)}));
  // Rows by the line before which they go; a record may span several lines.
  const inserted = new Map<number, AnyRow[]>();
  const atEnd = lines.at(-1) === "" ? lines.length : lines.length + 1;
  for (const row of [...rows].sort((a, b) => compareKeys(table, a, b))) {
    const after = body.findLastIndex((there) => compareKeys(table, there.row, row) <= 0);
    const line = body[after + 1]?.line ?? atEnd;
    inserted.set(line, [...(inserted.get(line) ?? []), row]);
  }
  // Line ends inside of cells keep theirs too: the original is cut at its own line ends.
  const originals = original.split(/(?<=\n|\r(?!\n))/);
  const written: string[] = [];
  for (let line = 1; line <= Math.max(atEnd, originals.length); line++) {
    for (const row of inserted.get(line) ?? []) {
      const last = written.at(-1);
      if (last !== undefined && !/[\r\n]$/.test(last)) written.push(end);
      written.push(`${writeLine(header, row)}${end}`);
    }
    const text = originals[line - 1];
    if (text !== undefined) written.push(text);
  }
  return Buffer.from(written.join(""), "utf8");
}

function rowOf(table: Table, header: readonly string[], cells: readonly string[]): AnyRow {
  return Object.fromEntries(
    header.map((name, i) => {
      const column = table.columns[name];
      return [name, column ? (readCell(cells[i] ?? "", name, column).value ?? null) : null];
    })
  );
}

function writeLine(columns: readonly string[], row: AnyRow): string {
  return columns.map((name) => writeCell(row[name] ?? null)).join(",");
}
