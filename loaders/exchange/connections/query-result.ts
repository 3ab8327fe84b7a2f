import type {ForeignTable} from "../importers/foreign-table.js";
import {ConnectionError} from "./connection-error.js";

/**
 * The rows of a query as a foreign table; a row's line is the one it would have if the result were saved as CSV.
 * @param mostRows the most that there may be
 * @throws ConnectionError for more
 */
export function resultTable(
  connection: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  mostRows: number
): ForeignTable {
  if (rows.length > mostRows) throw new ConnectionError("too_many_rows", `more than ${String(mostRows)}`);
  return {
    file: `connection ${connection}`,
    columns,
    rows: rows.map((cells, i) => ({line: i + 2, cells: cells.map((cell) => (typeof cell === "string" ? cell : ""))}))
  };
}
