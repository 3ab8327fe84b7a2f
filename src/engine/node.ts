import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import * as duckdb from "@duckdb/duckdb-wasm/blocking";
import {quoteName} from "./sql-tokens.js";
import {engineSettings, queryConfig} from "./settings.js";
import type {Query, RunQuery} from "./query.js";
import {resultRows} from "./result-rows.js";
import type {TableName, TableRows} from "../model/tables/index.js";
import {tableOf, publishedTables} from "../model/tables/index.js";
import {encodeArrow} from "./arrow.js";

/** The tables in an engine. */
export interface OpenTables {
  /** The Arrow file of a table. */
  readonly arrow: (name: TableName) => Uint8Array;
  /** Runs a query. */
  readonly run: RunQuery;
  /** The rows of a statement as the engine hands them over, an Arrow stream. */
  readonly answer: (sql: string) => Uint8Array;
  /** Lets later statements read a query by a name. */
  readonly view: (name: string, sql: string) => void;
  readonly dropView: (name: string) => void;
}

/** Opens the tables to be queried, and no more. */
export const openEngine = async (tables: TableRows): Promise<RunQuery> => (await openTables(tables)).run;

/**
 * Opens the same DuckDB that the browser runs, with the same Arrow bytes, so that what is drawn at build time is what the
 * reader's own engine will answer.
 */
export async function openTables(tables: TableRows): Promise<OpenTables> {
  return (await startEngine()).open(tables);
}

/** An engine whose tables can be replaced by others. */
export interface NodeEngine {
  /** Puts tables in; of those that were there before, only the ones that differ are replaced. */
  readonly open: (tables: TableRows) => OpenTables;
}

/** Starts the engine without any table. */
export async function startEngine(): Promise<NodeEngine> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const bundle = (name: string) => ({mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: ""});
  const db = await duckdb.createDuckDB(
    {mvp: bundle("mvp"), eh: bundle("eh")},
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME
  );
  await db.instantiate(() => undefined);
  db.open({query: queryConfig});
  const connection = db.connect();
  for (const setting of engineSettings) connection.query(setting);
  // To plan a statement costs several times what running it does, and every indicator's page asks the same ones.
  const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
  const ask = ({sql, parameters}: Query) => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, statement);
    return statement.query(...parameters);
  };
  const inserted = new Map<TableName, Uint8Array>();
  const insert = (name: TableName, file: Uint8Array): void => {
    const before = inserted.get(name);
    if (before && Buffer.compare(before, file) === 0) return;
    if (before) connection.query(`DROP TABLE ${quoteName(name)}`);
    // A connection on which an insert failed loses later inserts without a word: each table gets its own.
    const inserting = db.connect();
    inserting.insertArrowFromIPCStream(file, {name, create: true});
    inserting.close();
    inserted.set(name, file);
  };
  const open = (tables: TableRows): OpenTables => {
    const files = new Map(publishedTables.map((name) => [name, encodeArrow(tableOf(name), tables[name])]));
    for (const [name, file] of files) insert(name, file);
    // Statements that were planned for other tables.
    for (const statement of prepared.values()) statement.close();
    prepared.clear();
    return {
      arrow: (name) => files.get(name)!,
      run: (query) => resultRows(query, ask),
      answer: (sql) => connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql)),
      view: (name, sql) => void connection.query(`CREATE VIEW ${quoteName(name)} AS ${sql}`),
      dropView: (name) => void connection.query(`DROP VIEW ${quoteName(name)}`)
    };
  };
  return {open};
}
