import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {Table, type RecordBatch} from "apache-arrow";
import {lockedSettings} from "../../engine/settings.js";
import {insertArrow, startDatabase, type EngineProgress} from "../../engine/start-database.js";
import {hidesValues, plainQuery, typedColumns} from "../../engine/plain-types.js";
import {fetchTable, fileTables} from "../../engine/table-files.js";
import {readEngineError, type EngineError} from "./engine-error.js";
import {isQuery, splitStatements} from "../sql/statements.js";
import {type Answer, mostBytes, mostRows} from "./answer.js";

/** A statement failed in the engine. */
export class StatementError extends Error {
  readonly details: EngineError;

  constructor(details: EngineError, cause?: unknown) {
    super(details.words, {cause});
    this.name = "StatementError";
    this.details = details;
  }
}

/** A published table or a table of the reader's own could not be brought into the engine. */
export class TableError extends Error {
  readonly table: string;

  constructor(table: string, cause: unknown) {
    super(`the table ${table} could not be loaded`, {cause});
    this.name = "TableError";
    this.table = table;
  }
}

type Reader = Awaited<ReturnType<AsyncDuckDBConnection["send"]>>;

/** Whether a statement can stand in the place of a table. */
const isPlainQuery = (sql: string): boolean => splitStatements(sql).every(isQuery);
/** How long a cancelled statement may go on before the engine is ended under it, in milliseconds. */
const interruptTimeout = 2_500;

/**
 * The engine of the explorer: a DuckDB-WASM that can reach nothing outside, with the published tables put in when they are
 * first named and the reader's own tables. After it was lost it starts anew with the same tables.
 */
export class Session {
  #db: Promise<AsyncDuckDB> | null = null;
  readonly #inserted = new Map<string, Promise<void>>();
  readonly #own = new Map<string, Blob>();
  /** Connections that nobody uses at the moment: to open one costs as much as a small query. */
  #idle: AsyncDuckDBConnection[] = [];
  readonly #progress: EngineProgress;
  /** Called after the engine had to be ended: every result in it is gone. */
  readonly #lost: () => void;

  constructor(progress: EngineProgress, lost: () => void) {
    this.#progress = progress;
    this.#lost = lost;
  }

  /**
   * Starts the engine if it does not run.
   * @throws Error when it cannot be started; a later call tries again
   */
  start(): Promise<AsyncDuckDB> {
    this.#db ??= this.#open().catch((error: unknown) => {
      this.#db = null;
      throw error;
    });
    return this.#db;
  }

  async #open(): Promise<AsyncDuckDB> {
    const db = await startDatabase(this.#progress);
    const connection = await db.connect();
    await connection.query(lockedSettings.join(";"));
    await connection.close();
    return db;
  }

  /** Ends the engine and everything in it; the next statement starts a fresh one. */
  async reset(): Promise<void> {
    const ending = this.#db;
    this.#db = null;
    this.#idle = [];
    this.#inserted.clear();
    this.#lost();
    const db = await ending?.catch(() => null);
    await db?.terminate();
  }

  /** Keeps a table of the reader's own, so that it is there whenever it is named, also in a fresh engine. */
  async addOwn(name: string, data: Blob): Promise<void> {
    await this.dropOwn(name);
    this.#own.set(name, data);
  }

  /** Forgets a table of the reader's own. */
  async dropOwn(name: string): Promise<void> {
    this.#own.delete(name);
    if (!this.#inserted.delete(name) || !this.#db) return;
    await this.run(`DROP TABLE IF EXISTS "${name.replaceAll('"', '""')}"`);
  }

  /** The names of the tables that there are, published and own. */
  tableNames(): string[] {
    return [...fileTables, ...this.#own.keys()];
  }

  /**
   * Brings the tables among some names into the engine; a name that is no table's is left alone.
   * @throws TableError when a table cannot be loaded
   */
  async provide(names: Iterable<string>): Promise<void> {
    await Promise.all(
      [...names].flatMap((name) => {
        const read = this.#reader(name);
        if (!read) return [];
        const insertion = this.#inserted.get(name) ?? this.#insert(name, read);
        this.#inserted.set(name, insertion);
        return [insertion];
      })
    );
  }

  #reader(name: string): (() => Promise<Uint8Array>) | null {
    const own = this.#own.get(name);
    if (own) return async () => new Uint8Array(await own.arrayBuffer());
    const published = fileTables.find((table) => table === name);
    return published ? async () => new Uint8Array(await fetchTable(published)) : null;
  }

  async #insert(name: string, read: () => Promise<Uint8Array>): Promise<void> {
    try {
      const [db, bytes] = await Promise.all([this.start(), read()]);
      await insertArrow(db, name, bytes);
    } catch (error) {
      this.#inserted.delete(name);
      throw new TableError(name, error);
    }
  }

  /** A connection for the statements of one cell; to be given back by who asked for it. */
  async connect(): Promise<AsyncDuckDBConnection> {
    const db = await this.start();
    return this.#idle.pop() ?? db.connect();
  }

  /** Takes a connection back, to be used again where nothing went wrong on it and nothing was left behind. */
  release(connection: AsyncDuckDBConnection, clean: boolean): void {
    if (connection.bindings.isDetached()) return;
    if (clean) this.#idle.push(connection);
    else void connection.close().catch(() => undefined);
  }

  /** Runs a statement on a connection of its own. */
  async run(sql: string, signal?: AbortSignal): Promise<Answer> {
    const connection = await this.connect();
    let clean = false;
    try {
      const answer = await this.runOn(connection, sql, signal);
      clean = true;
      return answer;
    } finally {
      this.release(connection, clean);
    }
  }

  /**
   * Runs statements whose rows nobody reads, in a single message to the engine.
   * @throws StatementError
   */
  async execute(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
    try {
      await connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql));
    } catch (error) {
      throw this.#failure(error, sql, undefined);
    }
  }

  /**
   * Runs statements as `execute` does, such as take long enough that a reader may want to stop them.
   * @throws StatementError
   */
  async executeUntil(connection: AsyncDuckDBConnection, sql: string, signal: AbortSignal): Promise<void> {
    const stop = new AbortController();
    try {
      await Promise.race([this.execute(connection, sql), this.#stopped(connection, signal, stop.signal)]);
    } catch (error) {
      const failed = this.#failure(error, sql, signal);
      if (failed.details.kind === "memory") await this.reset();
      throw failed;
    } finally {
      stop.abort();
    }
  }

  /**
   * Runs one statement and reads its rows as they come. A signal cancels it; where the engine does not listen in time it
   * is ended, and so it is where it ran out of memory.
   * @throws StatementError
   */
  async runOn(connection: AsyncDuckDBConnection, sql: string, signal?: AbortSignal): Promise<Answer> {
    const stop = new AbortController();
    try {
      return await Promise.race([this.#read(connection, sql, signal), this.#stopped(connection, signal, stop.signal)]);
    } catch (error) {
      const failed = this.#failure(error, sql, signal);
      if (failed.details.kind === "memory") await this.reset();
      throw failed;
    } finally {
      stop.abort();
    }
  }

  #failure(error: unknown, sql: string, signal: AbortSignal | undefined): StatementError {
    if (error instanceof StatementError) return error;
    const details = readEngineError(error instanceof Error ? error.message : String(error), sql);
    return new StatementError(signal?.aborted === true ? {...details, kind: "cancelled"} : details, error);
  }

  async #read(connection: AsyncDuckDBConnection, sql: string, signal: AbortSignal | undefined): Promise<Answer> {
    // A reader knows its columns once it has been opened.
    const sent: Reader = await connection.send(sql, true);
    await sent.open();
    const reader = hidesValues(sent.schema) ? await this.#sendPlain(connection, sql, sent) : sent;
    const batches: RecordBatch[] = [];
    let [rows, bytes] = [0, 0];
    let cut = false;
    for await (const batch of reader) {
      signal?.throwIfAborted();
      bytes += batch.data.byteLength;
      const room = mostRows - rows;
      cut = batch.numRows > room || bytes > mostBytes;
      // One batch is always shown, however large.
      if (bytes > mostBytes && batches.length > 0) break;
      const held = batch.numRows > room ? batch.slice(0, room) : batch;
      if (held.numRows > 0) batches.push(held);
      rows += held.numRows;
      if (cut) break;
    }
    // What is left unread would go on holding the engine's memory.
    if (cut) await connection.cancelSent().catch(() => false);
    return {table: new Table(reader.schema, batches), cut};
  }

  /** Asks anew for rows some of which the engine cannot hand over as they are; what is no query is taken as it came. */
  async #sendPlain(connection: AsyncDuckDBConnection, sql: string, sent: Reader): Promise<Reader> {
    if (!isPlainQuery(sql)) return sent;
    await connection.cancelSent();
    const described = await connection.query(`DESCRIBE SELECT * FROM (\n${sql}\n)`);
    const plain: Reader = await connection.send(plainQuery(sql, typedColumns(described, sent.schema)), true);
    await plain.open();
    return plain;
  }

  /** Never succeeds; fails when a cancelled statement was stopped, gently or with the engine. */
  #stopped(connection: AsyncDuckDBConnection, signal: AbortSignal | undefined, over: AbortSignal): Promise<never> {
    return new Promise((_resolve, reject) => {
      if (!signal) return;
      const cancel = () => {
        void connection.cancelSent().catch(() => false);
        const timer = setTimeout(() => {
          void this.reset();
          reject(new Error("cancelled"));
        }, interruptTimeout);
        over.addEventListener("abort", () => clearTimeout(timer));
      };
      if (signal.aborted) cancel();
      else signal.addEventListener("abort", cancel, {signal: over});
    });
  }
}
