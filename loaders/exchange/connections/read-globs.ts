import {isAbsolute, join, sep} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {TableRow} from "../../../src/model/tables/index.js";
import type {ForeignTable} from "../importers/foreign-table.js";
import {ConnectionError, mostRows} from "./connection-error.js";
import {resultTable} from "./query-result.js";

/**
 * Reads a set of CSV or Parquet files with native DuckDB. The engine sees the files below the root and nothing else:
 * neither the rest of the disk nor the network, whatever the query says.
 */
export async function readGlobs(
  {connection, kind, location, query}: TableRow<"connections">,
  root: string
): Promise<ForeignTable> {
  if (isAbsolute(location) || /^[a-z][a-z0-9+.-]*:/i.test(location) || location.split(/[/\\]/).includes("..")) {
    throw new ConnectionError("unsafe_location", location);
  }
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "2",
    memory_limit: "1GB",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false"
  });
  const engine = await instance.connect();
  try {
    const folder = root.endsWith(sep) ? root : root + sep;
    await engine.run(`SET allowed_directories = [${literal(folder)}]`);
    await engine.run("SET enable_external_access = false");
    await engine.run("SET lock_configuration = true");
    const files = literal(join(root, location));
    const reader = kind === "parquet_glob" ? `read_parquet(${files}, union_by_name = true)` : `read_csv(${files}, all_varchar = true, union_by_name = true, header = true)`; // prettier-ignore
    await engine.run(`CREATE VIEW source AS SELECT * FROM ${reader}`);
    // Values become text as the engine writes them, so that one reader serves every format.
    const result = await engine.runAndReadAll(
      `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (${query ?? "SELECT * FROM source"}\n) LIMIT ${mostRows + 1}`
    );
    return resultTable(connection, result.columnNames(), result.getRowsJS());
  } catch (error) {
    if (error instanceof ConnectionError || !(error instanceof Error)) throw error;
    throw new ConnectionError("connection_failed", error.message);
  } finally {
    engine.closeSync();
    instance.closeSync();
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
