import type {Table} from "apache-arrow";
import type {CellValue} from "../tables/table.js";

/** SQL with its parameters: values never become part of the text. */
export interface Query {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
}

/** A row of a query's result. */
export type ResultRow = Readonly<Record<string, CellValue>>;

/** Runs a query over the published tables. The browser and the build each have their own engine behind it. */
export type RunQuery = (query: Query) => Promise<readonly ResultRow[]>;

/** An Arrow table as plain rows: lists become arrays, and a missing value stays null. */
export function toRows(table: Table): ResultRow[] {
  const columns = table.schema.fields.map(({name}) => [name, table.getChild(name)] as const);
  return Array.from({length: table.numRows}, (_, i) =>
    Object.fromEntries(columns.map(([name, column]) => [name, toCell(column?.get(i) ?? null)]))
  );
}

function toCell(value: unknown): CellValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "object" && Symbol.iterator in value) return [...(value as Iterable<string>)];
  throw new TypeError(`unexpected value in a result: ${typeof value}`);
}
