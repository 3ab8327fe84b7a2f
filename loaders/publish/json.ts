import type {CellValue, Table} from "../../src/model/tables/table.js";

/** Writes rows as a JSON array of flat objects, one a line, with exactly the table's columns in their order. */
export function encodeJson(table: Table, rows: readonly object[]): string {
  const names = Object.keys(table.columns);
  const lines = rows.map((row) => {
    const cells = row as Readonly<Record<string, CellValue>>;
    return JSON.stringify(Object.fromEntries(names.map((name) => [name, cells[name] ?? null])));
  });
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
