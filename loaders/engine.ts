import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import * as duckdb from "@duckdb/duckdb-wasm/blocking";
import {quoteName} from "../src/bench/sql-tokens.js";
import {engineSettings, queryConfig} from "../src/lib/engine-config.js";
import type {Query, RunQuery} from "../src/lib/query.js";
import {resultRows} from "../src/lib/result-rows.js";
import type {TableRows} from "../src/tables/index.js";
import {tableOf} from "../src/tables/index.js";
import {encodeArrow} from "./publish/arrow.js";
import {publishedTables} from "./tables.js";

/** The tables in an engine. */
export interface OpenTables {
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
  for (const name of publishedTables) {
    // A connection on which an insert failed loses later inserts without a word: each table gets its own.
    const inserting = db.connect();
    inserting.insertArrowFromIPCStream(encodeArrow(tableOf(name), tables[name]), {name, create: true});
    inserting.close();
  }
  // To plan a statement costs several times what running it does, and every indicator's page asks the same ones.
  const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
  const ask = ({sql, parameters}: Query) => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, statement);
    return statement.query(...parameters);
  };
  return {
    run: (query) => resultRows(query, ask),
    answer: (sql) => connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql)),
    view: (name, sql) => void connection.query(`CREATE VIEW ${quoteName(name)} AS ${sql}`),
    dropView: (name) => void connection.query(`DROP VIEW ${quoteName(name)}`)
  };
}
