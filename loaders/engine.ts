import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import * as duckdb from "@duckdb/duckdb-wasm/blocking";
import {engineSettings, queryConfig} from "../src/lib/engine-config.js";
import type {Query, RunQuery} from "../src/lib/query.js";
import {resultRows} from "../src/lib/result-rows.js";
import type {TableRows} from "../src/tables/index.js";
import {tableOf} from "../src/tables/index.js";
import {encodeArrow} from "./publish/arrow.js";
import {publishedTables} from "./tables.js";

/**
 * Opens the same DuckDB that the browser runs, with the same Arrow bytes, so that what is drawn at build time is what the
 * reader's own engine will answer.
 */
export async function openEngine(tables: TableRows): Promise<RunQuery> {
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
  return (query) => resultRows(query, ask);
}
