import {gathered} from "../../src/lib/pieces.js";
import type {CellValue, Table} from "../../src/model/tables/table.js";
import {remembering} from "../read/encode-csv.js";

/** Writes rows as a JSON array of flat objects, one a line, with exactly the table's columns in their order. */
export function encodeJson(table: Table, rows: readonly object[]): string {
  return [...jsonPieces(table, rows)].join("");
}

/** The same text piece by piece: that of a million rows is longer than a text can be. */
export function jsonPieces(table: Table, rows: Iterable<object>): Iterable<string> {
  return gathered(array(jsonLines(table, rows)));
}

/** Rows as JSON objects, one a line (NDJSON), which can be read without holding them all. */
export function ndjsonPieces(table: Table, rows: Iterable<object>): Iterable<string> {
  return gathered(lines(jsonLines(table, rows)));
}

function* array(objects: Iterable<string>): Generator<string, undefined> {
  let between = "[\n";
  for (const one of objects) {
    yield between + one;
    between = ",\n";
  }
  yield between === "[\n" ? "[]\n" : "\n]\n";
}

function* lines(objects: Iterable<string>): Generator<string, undefined> {
  for (const one of objects) yield `${one}\n`;
}

function* jsonLines(table: Table, rows: Iterable<object>): Generator<string, undefined> {
  const columns = Object.keys(table.columns).map((name, i) => ({
    name,
    begin: `${i === 0 ? "" : ","}${JSON.stringify(name)}:`,
    write: remembering((value) => JSON.stringify(value))
  }));
  for (const row of rows) {
    let line = "{";
    for (const {name, begin, write} of columns) {
      line += begin + write((row as Readonly<Record<string, CellValue>>)[name] ?? null);
    }
    yield `${line}}`;
  }
}
