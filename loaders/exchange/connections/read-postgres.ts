import pg, {type QueryArrayConfig} from "pg";
import type {TableRow} from "../../../src/model/tables/index.js";
import type {ForeignTable} from "../importers/foreign-table.js";
import {ConnectionError, mostRows} from "./connection-error.js";
import {resultTable} from "./query-result.js";

/**
 * Reads the rows of one SELECT from PostgreSQL in a read-only transaction. The connection string comes from the named
 * environment variable, never from a file of the repository.
 */
export async function readPostgres(
  {connection, location, query: select}: TableRow<"connections">,
  environment: Readonly<Record<string, string | undefined>>
): Promise<ForeignTable> {
  const connectionString = environment[location];
  if (connectionString === undefined || connectionString === "")
    throw new ConnectionError("missing_variable", location);
  if (select === null) throw new ConnectionError("missing_query", connection);
  // Everything stays the text that the server sends: a NUMERIC does not pass through a binary fraction.
  const types = {getTypeParser: () => (value: unknown) => value};
  try {
    const client = new pg.Client({connectionString, connectionTimeoutMillis: 10_000, statement_timeout: 60_000, types});
    // A connection that breaks while idle would otherwise end the process.
    client.on("error", () => undefined);
    await client.connect();
    try {
      await client.query("BEGIN READ ONLY");
      // The extended protocol takes one statement only, so that nothing can follow the SELECT.
      const text = `SELECT * FROM (${select}\n) AS source LIMIT ${mostRows + 1}`;
      const query: QueryArrayConfig & {queryMode: "extended"} = {text, rowMode: "array", queryMode: "extended"};
      const result = await client.query<unknown[]>(query);
      return resultTable(
        connection,
        result.fields.map(({name}) => name),
        result.rows
      );
    } finally {
      await client.end();
    }
  } catch (error) {
    if (error instanceof ConnectionError || !(error instanceof Error)) throw error;
    const reasons = error instanceof AggregateError ? (error.errors as Error[]).map(({message}) => message) : [];
    throw new ConnectionError(
      "connection_failed",
      [error.message, ...reasons].filter((part) => part !== "").join("; ")
    );
  }
}
