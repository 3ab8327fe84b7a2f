import {ColumnTable} from "arquero";
import {isObject} from "../../files/record-columns.js";

/** Whether a value is a table of arquero, from whichever copy of it. */
export function isTable(value: unknown): value is ColumnTable {
  if (value instanceof ColumnTable) return true;
  return isObject(value) && typeof value.columnNames === "function" && typeof value.array === "function";
}
