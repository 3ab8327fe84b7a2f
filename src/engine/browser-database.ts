import * as duckdb from "@duckdb/duckdb-wasm";
import type {Connection, Database, EngineProgress, StartOptions} from "./database.js";
import {engineWorker} from "./engine-worker.js";
import {engineSettings, noProgram, queryConfig} from "./settings.js";

/**
 * Starts a DuckDB-WASM in a worker of its own.
 * @throws Error when the worker or the program cannot be loaded
 */
export async function startDatabase({progress, settings = engineSettings}: StartOptions = {}): Promise<Database> {
  const {worker, broken} = engineWorker();
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    await Promise.race([broken, db.instantiate(noProgram, null, progress && arrivals(progress))]);
    await db.open({query: queryConfig});
    const connection = await db.connect();
    await connection.query(settings.join(";"));
    await connection.close();
    return new BrowserDatabase(db);
  } catch (error) {
    // A worker without an engine would stay in memory until the page is left.
    await db.terminate();
    throw error;
  }
}

const arrivals =
  (progress: EngineProgress) =>
  ({bytesLoaded, bytesTotal}: duckdb.InstantiationProgress): void =>
    progress(bytesLoaded, bytesTotal || null);

class BrowserDatabase implements Database {
  readonly #db: duckdb.AsyncDuckDB;

  constructor(db: duckdb.AsyncDuckDB) {
    this.#db = db;
  }

  async connect(): Promise<Connection> {
    return new BrowserConnection(await this.#db.connect());
  }

  registerFile(name: string, data: Blob): Promise<void> {
    return this.#db.registerFileHandle(name, data, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
  }

  terminate(): Promise<void> {
    return this.#db.terminate();
  }
}

class BrowserConnection implements Connection {
  readonly #connection: duckdb.AsyncDuckDBConnection;

  constructor(connection: duckdb.AsyncDuckDBConnection) {
    this.#connection = connection;
  }

  get ended(): boolean {
    return this.#connection.bindings.isDetached();
  }

  query(sql: string) {
    return this.#connection.query(sql);
  }

  async stream(sql: string) {
    const reader = await this.#connection.send(sql, true);
    // It knows its columns once it has been opened.
    return reader.open();
  }

  async cancel(): Promise<void> {
    await this.#connection.cancelSent();
  }

  async runToBytes(sql: string): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#connection.useUnsafe((db, id) => db.runQuery(id, sql))) as Uint8Array<ArrayBuffer>;
  }

  async prepare(sql: string) {
    const statement = await this.#connection.prepare(sql);
    return {
      query: (parameters: readonly unknown[]) => statement.query(...parameters),
      close: () => statement.close()
    };
  }

  insertArrow(name: string, bytes: Uint8Array, more = false): Promise<void> {
    return this.#connection.insertArrowFromIPCStream(bytes, {name, create: !more});
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}
