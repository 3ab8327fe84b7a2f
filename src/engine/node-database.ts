import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import * as duckdb from "@duckdb/duckdb-wasm/blocking";
import {RecordBatchReader, tableFromIPC} from "apache-arrow";
import type {Connection, Database, RowStream, StartOptions} from "./database.js";
import {engineSettings, queryConfig} from "./settings.js";

/** Starts, in this thread of Node, the same DuckDB-WASM that the browser runs. */
export async function startNodeDatabase({settings = engineSettings}: StartOptions = {}): Promise<Database> {
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
  connection.query(settings.join(";"));
  connection.close();
  return new NodeDatabase(db);
}

// The methods wait for nothing, and are asynchronous because those of the browser are: what the engine throws becomes a
// rejection.
/* eslint-disable @typescript-eslint/require-await */

class NodeDatabase implements Database {
  readonly #db: duckdb.DuckDBBindings;
  #ended = false;

  constructor(db: duckdb.DuckDBBindings) {
    this.#db = db;
  }

  async connect(): Promise<Connection> {
    return new NodeConnection(this.#db.connect(), () => this.#ended);
  }

  async registerFile(name: string, data: Blob): Promise<void> {
    this.#db.registerFileBuffer(name, new Uint8Array(await data.arrayBuffer()));
  }

  async terminate(): Promise<void> {
    this.#ended = true;
    this.#db.reset();
  }
}

class NodeConnection implements Connection {
  readonly #connection: duckdb.DuckDBConnection;
  readonly #ended: () => boolean;

  constructor(connection: duckdb.DuckDBConnection, ended: () => boolean) {
    this.#connection = connection;
    this.#ended = ended;
  }

  get ended(): boolean {
    return this.#ended();
  }

  async query(sql: string) {
    return tableFromIPC(this.#run(sql));
  }

  async stream(sql: string): Promise<RowStream> {
    const reader = RecordBatchReader.from(this.#run(sql)).open();
    return {
      schema: reader.schema,
      [Symbol.asyncIterator]: async function* () {
        yield* reader;
      }
    };
  }

  /** Nothing is under way between two calls. */
  cancel(): Promise<void> {
    return Promise.resolve();
  }

  async runToBytes(sql: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.#run(sql);
  }

  async prepare(sql: string) {
    return this.#connection.useUnsafe((db, id) => {
      const statement = db.createPrepared(id, sql);
      return {
        query: async (parameters: readonly unknown[]) => tableFromIPC(db.runPrepared(id, statement, [...parameters])),
        close: async () => db.closePrepared(id, statement)
      };
    });
  }

  async insertArrow(name: string, bytes: Uint8Array, more = false): Promise<void> {
    this.#connection.insertArrowFromIPCStream(bytes, {name, create: !more});
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  /** The rows as bytes, since the engine reads them with an Arrow of its own, whose objects are not those of the one here. */
  #run(sql: string): Uint8Array<ArrayBuffer> {
    return this.#connection.useUnsafe((db, id) => db.runQuery(id, sql)) as Uint8Array<ArrayBuffer>;
  }
}
