import type {TableRow} from "../../../src/model/tables/index.js";

type Connection = TableRow<"connections">;

/** A connection without limits of its own but those that are given. */
export function madeConnection(
  parts: Pick<Connection, "connection" | "kind" | "location" | "query"> & Partial<Connection>
): Connection {
  return {mapping: "m.csv", most_rows: null, seconds: null, fewer_than: null, note: null, ...parts};
}
