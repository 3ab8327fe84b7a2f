import {realpath} from "node:fs/promises";
import {isAbsolute, join, relative, sep} from "node:path";
import {DuckDBInstance, StatementType, type DuckDBConnection} from "@duckdb/node-api";
import {quoteValue} from "../../../src/engine/sql-tokens.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import type {ForeignTable} from "../importers/foreign-table.js";
import {ConnectionError} from "./connection-error.js";
import {limitsOf} from "./limits.js";
import {resultTable} from "./query-result.js";

/**
 * Reads a set of CSV or Parquet files with native DuckDB. The engine sees the files of the location and nothing else: neither the
 * rest of the repository and the disk nor the network, whatever the query says; and the query is one SELECT.
 */
export async function readGlobs(row: TableRow<"connections">, root: string): Promise<ForeignTable> {
  const {connection, kind, location, query} = row;
  const {rows: mostRows, seconds} = limitsOf(row);
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
  const late = new AbortController();
  const clock = setTimeout(() => {
    late.abort();
    engine.interrupt();
  }, seconds * 1000);
  try {
    const found = await filesOf(engine, root, location);
    const files = `[${found.map(quoteValue).join(", ")}]`;
    await engine.run(`SET allowed_paths = ${files}`);
    await engine.run("SET enable_external_access = false");
    await engine.run("SET lock_configuration = true");
    const reader = kind === "parquet_glob" ? `read_parquet(${files}, union_by_name = true)` : `read_csv(${files}, all_varchar = true, union_by_name = true, header = true)`; // prettier-ignore
    await engine.run(`CREATE VIEW source AS SELECT * FROM ${reader}`);
    const select = await onlySelect(engine, query ?? "SELECT * FROM source");
    // Values become text as the engine writes them, so that one reader serves every format.
    const result = await engine.runAndReadAll(
      `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (${select}\n) LIMIT ${mostRows + 1}`
    );
    return resultTable(connection, result.columnNames(), result.getRowsJS(), mostRows);
  } catch (error) {
    if (error instanceof ConnectionError || !(error instanceof Error)) throw error;
    if (late.signal.aborted) throw new ConnectionError("too_slow", `more than ${String(seconds)} s`);
    throw new ConnectionError("connection_failed", error.message);
  } finally {
    clearTimeout(clock);
    engine.closeSync();
    instance.closeSync();
  }
}

/** The files of a location, none of which a link leads out of the root. */
async function filesOf(engine: DuckDBConnection, root: string, location: string): Promise<string[]> {
  const result = await engine.runAndReadAll(`SELECT file FROM glob(${quoteValue(join(root, location))}) ORDER BY file`);
  const files = result.getRowsJS().flatMap(([file]) => (typeof file === "string" ? [file] : []));
  if (files.length === 0) throw new ConnectionError("connection_failed", `no file is named ${location}`);
  const below = `${await realpath(root)}${sep}`;
  for (const file of files) {
    const real = await realpath(file);
    if (!real.startsWith(below))
      throw new ConnectionError("unsafe_location", `${relative(root, file)} is a link to ${real}`);
  }
  return files;
}

/**
 * A query as it may stand between brackets: the engine itself must read it as one statement, and that must be a SELECT.
 * @throws ConnectionError for several statements, and for one that would write, attach, load or set anything
 */
async function onlySelect(engine: DuckDBConnection, query: string): Promise<string> {
  const statements = await engine.extractStatements(query);
  if (statements.count !== 1) throw new ConnectionError("not_a_select", `${String(statements.count)} statements`);
  const {statementType} = await statements.prepare(0);
  if (statementType !== StatementType.SELECT) throw new ConnectionError("not_a_select", StatementType[statementType]);
  return query.replace(/[;\s]+$/, "");
}
