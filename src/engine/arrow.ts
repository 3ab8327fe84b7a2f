import {bool, dictionary, field, float64, int16, int32, list, utf8, type DataType} from "@uwdata/flechette";
import {table as toColumns} from "arquero";
import type {CellValue, ColumnType, Table} from "../model/tables/table.js";

/** The Arrow type of every kind of column. */
const arrowTypes: Record<ColumnType, () => DataType> = {
  text: () => utf8(),
  code: () => dictionary(utf8(), int32()),
  int16: () => int16(),
  int32: () => int32(),
  float64: () => float64(),
  bool: () => bool(),
  codes: () => list(field("item", utf8())),
  years: () => list(field("item", int16()))
};

/**
 * Encodes rows as an Arrow IPC stream with exactly the types of the table's definition. The stream format and its end
 * marker matter: DuckDB-WASM inserts nothing, and says nothing, from the file format.
 */
export function encodeArrow(table: Table, rows: readonly object[]): Uint8Array {
  const names = Object.keys(table.columns);
  const cells = names.map(() => new Array<CellValue>(rows.length));
  // Row by row: going through all rows once for each column would fetch each of them from memory as often.
  rows.forEach((row, i) => {
    for (let j = 0; j < names.length; j++) {
      cells[j]![i] = (row as Readonly<Record<string, CellValue>>)[names[j]!] ?? null;
    }
  });
  const columns = names.map((name, j): [string, CellValue[]] => [name, cells[j]!]);
  const types = Object.fromEntries(names.map((name) => [name, arrowTypes[table.columns[name]!.type]()]));
  return toColumns(columns).toArrowIPC({format: "stream", types});
}
