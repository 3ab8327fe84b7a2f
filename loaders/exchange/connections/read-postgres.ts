import pg, {type QueryArrayConfig, type QueryConfig} from "pg";
import type {TableRow} from "../../../src/model/tables/index.js";
import type {ForeignTable} from "../importers/foreign-table.js";
import {ConnectionError, mostBytes} from "./connection-error.js";
import {limitsOf, secretLocation} from "./limits.js";
import {resultTable} from "./query-result.js";
import {withoutSecrets} from "./without-secrets.js";

/** Whether the role could do more than read tables, whatever a transaction is declared to be. */
const powers = `
SELECT current_setting('is_superuser') = 'on' OR EXISTS (
  SELECT FROM pg_roles
  WHERE rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
    AND pg_has_role(current_user, oid, 'member')
) AS may`;

/** The code by which PostgreSQL says that a statement took longer than it may. */
const queryCancelled = "57014";

/**
 * Reads the rows of one SELECT from PostgreSQL in a read-only transaction. The connection string comes from the named
 * environment variable, never from a file of the repository.
 */
export async function readPostgres(
  row: TableRow<"connections">,
  environment: Readonly<Record<string, string | undefined>>
): Promise<ForeignTable> {
  const {connection, query: select} = row;
  const {rows: mostRows, seconds} = limitsOf(row);
  const connectionString = secretLocation(row, environment);
  if (select === null) throw new ConnectionError("missing_query", connection);
  // Everything stays the text that the server sends: a NUMERIC does not pass through a binary fraction.
  const types = {getTypeParser: () => (value: unknown) => value};
  try {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 10_000,
      statement_timeout: seconds * 1000,
      types
    });
    // A connection that breaks while idle would otherwise end the process.
    client.on("error", () => undefined);
    await client.connect();
    try {
      await client.query("BEGIN READ ONLY");
      const {rows: rights} = await client.query<Record<string, string>>(powers);
      if (rights[0]?.may === "t")
        throw new ConnectionError("too_powerful", "a role that could do more than read tables");
      const {rows: sizes} = await client.query<Record<string, string>>({
        text: `SELECT coalesce(max(octet_length(source::text)), 0) AS most FROM (${select}\n) AS source`,
        queryMode: "extended"
      } as QueryConfig);
      // The client makes one text of a value, and ends the process where that is longer than a text may be.
      if (Number(sizes[0]?.most) > mostBytes)
        throw new ConnectionError("too_large", `${sizes[0]!.most!} bytes in a row`);
      // The extended protocol takes one statement only, so that nothing can follow the SELECT.
      const text = `SELECT * FROM (${select}\n) AS source LIMIT ${mostRows + 1}`;
      const query: QueryArrayConfig & {queryMode: "extended"} = {text, rowMode: "array", queryMode: "extended"};
      const result = await client.query<unknown[]>(query);
      return resultTable(
        connection,
        result.fields.map(({name}) => name),
        result.rows,
        mostRows
      );
    } finally {
      await client.end();
    }
  } catch (error) {
    if (error instanceof ConnectionError || !(error instanceof Error)) throw error;
    if ("code" in error && error.code === queryCancelled)
      throw new ConnectionError("too_slow", `more than ${String(seconds)} s`);
    const reasons = error instanceof AggregateError ? (error.errors as Error[]).map(({message}) => message) : [];
    throw new ConnectionError(
      "connection_failed",
      withoutSecrets([error.message, ...reasons].filter((part) => part !== "").join("; "), connectionString)
    );
  }
}
