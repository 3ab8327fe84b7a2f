import {DataType, type Table} from "apache-arrow";
import type {CellValue} from "../model/tables/table.js";
import {momentOf, valueAt} from "./moments.js";
import {hidesValues, plainQuery, typedColumns} from "./plain-types.js";
import type {Query, ResultRow} from "./query.js";

/**
 * The rows that a query gives, each value as it was made: what an engine cannot hand over as it is, is asked for anew in
 * other types.
 * @param ask puts a statement to the engine
 */
export async function resultRows(query: Query, ask: (query: Query) => Table | Promise<Table>): Promise<ResultRow[]> {
  const table = await ask(query);
  if (!hidesValues(table.schema)) return toRows(table);
  const {parameters} = query;
  const sql = query.sql.replace(/[;\s]+$/, "");
  const described = await ask({sql: `DESCRIBE SELECT * FROM (\n${sql}\n)`, parameters});
  return toRows(await ask({sql: plainQuery(sql, typedColumns(described, table.schema)), parameters}));
}

/** An Arrow table as plain rows: lists become arrays, structs text, days and moments dates; what is missing stays null. */
function toRows(table: Table): ResultRow[] {
  const columns = table.schema.fields.map(({name, type}) => ({
    name,
    vector: table.getChild(name),
    isDate: DataType.isDate(type) || DataType.isTimestamp(type)
  }));
  return Array.from({length: table.numRows}, (_, i) =>
    Object.fromEntries(
      columns.map(({name, vector, isDate}) => {
        const value: unknown = valueAt(vector, i) ?? null;
        return [name, isDate && value !== null ? momentOf(Number(value)) : toCell(value)];
      })
    )
  );
}

function toCell(value: unknown): CellValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Uint8Array) return [...value].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  // Vectors can be gone through as structs and maps can, but these have names for what is in them.
  if (isVector(value)) {
    return [...value].map((item) =>
      typeof item === "object" && item !== null ? JSON.stringify(item) : item
    ) as string[];
  }
  return JSON.stringify(value);
}

const isVector = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && "get" in value && Symbol.iterator in value;
