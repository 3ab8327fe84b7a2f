import type {ForeignTable} from "../importers/foreign-table.js";
import {ConnectionError, mostRows} from "./connection-error.js";

/** The rows of a query as a foreign table; a row's line is the one it would have if the result were saved as CSV. */
export function resultTable(
  connection: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[]
): ForeignTable {
  if (rows.length > mostRows) throw new ConnectionError("too_many_rows", String(mostRows));
  return {
    file: `connection ${connection}`,
    columns,
    rows: rows.map((cells, i) => ({line: i + 2, cells: cells.map((cell) => (typeof cell === "string" ? cell : ""))}))
  };
}
