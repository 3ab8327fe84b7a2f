import {Table, type RecordBatch} from "apache-arrow";
import type {Connection, Database, EngineProgress, RowStream, StartDatabase} from "../../engine/database.js";
import {insertTable} from "../../engine/insert-table.js";
import {PartedTable, type InsertPart, type PartsSource} from "../../engine/parted-table.js";
import {hidesValues, plainQuery, typedColumns} from "../../engine/plain-types.js";
import {lockedSettings} from "../../engine/settings.js";
import {quoteName} from "../../engine/sql-tokens.js";
import type {FileTable} from "../../engine/table-files.js";
import {partedTable} from "../../model/published-forms.js";
import {readEngineError, type EngineError} from "./engine-error.js";
import {splitStatements} from "../../engine/sql-statements.js";
import {isQuery} from "../sql/statements.js";
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

/** What a session works with, and whom it notifies. */
interface SessionOptions {
  readonly startDatabase: StartDatabase;
  readonly published: readonly FileTable[];
  /** The Arrow file of a published table. */
  readonly fetchTable: (name: FileTable) => Promise<ArrayBuffer>;
  /** Where the parts of the table of observations come from, if it is published in parts alone. */
  readonly parts: PartsSource | null;
  readonly progress: EngineProgress;
  /** Called after the engine had to be ended: every result in it is gone. */
  readonly lost: () => void;
}

/** Whether a statement can stand in the place of a table. */
const isPlainQuery = (sql: string): boolean => splitStatements(sql).every(isQuery);
/** How long a cancelled statement may go on before the engine is ended under it, in milliseconds. */
const interruptTimeout = 2_500;

/**
 * The engine of the explorer: a DuckDB-WASM that can reach nothing outside, with the published tables put in when they are
 * first named and the reader's own tables. After it was lost it starts anew with the same tables.
 */
export class Session {
  #db: Promise<Database> | null = null;
  readonly #inserted = new Map<string, Promise<void>>();
  readonly #own = new Map<string, Blob>();
  #parted: PartedTable | null;
  /** Connections that nobody uses at the moment: to open one costs as much as a small query. */
  #idle: Connection[] = [];
  readonly #options: SessionOptions;
  #startup = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#parted = options.parts && new PartedTable(options.parts);
  }

  /**
   * Starts the engine if it does not run.
   * @throws Error when it cannot be started; a later call tries again
   */
  start(): Promise<Database> {
    this.#db ??= this.#open().catch((error: unknown) => {
      this.#db = null;
      throw error;
    });
    return this.#db;
  }

  async #open(): Promise<Database> {
    const {startDatabase, progress} = this.#options;
    const began = performance.now();
    const db = await startDatabase({progress, settings: lockedSettings});
    this.#startup = performance.now() - began;
    return db;
  }

  /** How long the engine took to start, in milliseconds, whoever asked for it; 0 before it has. */
  get startup(): number {
    return this.#startup;
  }

  /** Ends the engine and everything in it; the next statement starts a fresh one. */
  async reset(): Promise<void> {
    const ending = this.#db;
    this.#db = null;
    this.#idle = [];
    this.#inserted.clear();
    // What is still on its way goes to the engine that is lost.
    this.#parted = this.#options.parts && new PartedTable(this.#options.parts);
    this.#options.lost();
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
    await this.run(`DROP TABLE IF EXISTS ${quoteName(name)}`);
  }

  /** The names of the tables that there are, published and own. */
  tableNames(): string[] {
    return [...this.#options.published, ...this.#own.keys()];
  }

  /**
   * Brings the tables among some names into the engine; a name that is no table's is left alone.
   * @param parts the indicators by which the table of observations is wanted, if it comes in parts; null for all of it
   * @throws TableError when a table cannot be loaded; what else is thrown is the engine's, which does not start
   */
  async provide(names: Iterable<string>, parts: readonly string[] | null = null): Promise<void> {
    await Promise.all(
      [...names].flatMap((name) => {
        if (name === partedTable && this.#parted !== null) return [this.#insertParts(this.#parted, parts)];
        const read = this.#reader(name);
        if (!read) return [];
        const insertion = this.#inserted.get(name) ?? this.#insert(name, read);
        this.#inserted.set(name, insertion);
        return [insertion];
      })
    );
  }

  async #insertParts(table: PartedTable, parts: readonly string[] | null): Promise<void> {
    const db = await this.start();
    const insert: InsertPart = (bytes, more) => insertTable(db, partedTable, bytes, more);
    await table.provide(parts, insert).catch((error: unknown) => {
      throw new TableError(partedTable, error);
    });
  }

  #reader(name: string): (() => Promise<ArrayBuffer>) | null {
    const own = this.#own.get(name);
    if (own) return () => own.arrayBuffer();
    const published = this.#options.published.find((table) => table === name);
    return published ? () => this.#options.fetchTable(published) : null;
  }

  async #insert(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    // Both are on their way at once, but an engine that does not start is no fault of the table's.
    const arriving = read();
    arriving.catch(() => undefined);
    try {
      const db = await this.start();
      await arriving
        .then((file) => insertTable(db, name, new Uint8Array(file)))
        .catch((error: unknown) => {
          throw new TableError(name, error);
        });
    } catch (error) {
      this.#inserted.delete(name);
      throw error;
    }
  }

  /** A connection for the statements of one cell; to be given back by who asked for it. */
  async connect(): Promise<Connection> {
    const db = await this.start();
    return this.#idle.pop() ?? db.connect();
  }

  /** Takes a connection back, to be used again where nothing went wrong on it and nothing was left behind. */
  release(connection: Connection, clean: boolean): void {
    if (connection.ended) return;
    if (clean) this.#idle.push(connection);
    else void connection.close().catch(() => undefined);
  }

  /** Does something with a connection, which is given back whatever comes of it. */
  async onConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.connect();
    let clean = false;
    try {
      const made = await work(connection);
      clean = true;
      return made;
    } finally {
      this.release(connection, clean);
    }
  }

  /** Runs a statement on a connection of its own. */
  run(sql: string, signal?: AbortSignal): Promise<Answer> {
    return this.onConnection((connection) => this.runOn(connection, sql, signal));
  }

  /**
   * Runs statements whose rows nobody reads, in a single message to the engine.
   * @throws StatementError
   */
  async execute(connection: Connection, sql: string): Promise<void> {
    try {
      await connection.runToBytes(sql);
    } catch (error) {
      throw this.#failure(error, sql, undefined);
    }
  }

  /**
   * Runs statements as `execute` does, such as take long enough that a reader may want to stop them.
   * @throws StatementError
   */
  async executeUntil(connection: Connection, sql: string, signal: AbortSignal): Promise<void> {
    await this.#untilStopped(this.execute(connection, sql), connection, sql, signal);
  }

  /**
   * Runs one statement and reads its rows as they come. A signal cancels it; where the engine does not listen in time it
   * is ended, and so it is where it ran out of memory.
   * @param whole the same as a query that can stand within another, where the statement cannot
   * @throws StatementError
   */
  runOn(connection: Connection, sql: string, signal?: AbortSignal, whole = sql): Promise<Answer> {
    return this.#untilStopped(this.#read(connection, sql, signal, whole), connection, sql, signal);
  }

  /** What an engine's work comes to, or its failure; a signal ends the wait. An engine out of memory is started anew. */
  async #untilStopped<T>(
    work: Promise<T>,
    connection: Connection,
    sql: string,
    signal: AbortSignal | undefined
  ): Promise<T> {
    const stop = new AbortController();
    try {
      return await Promise.race([work, this.#stopped(connection, signal, stop.signal)]);
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

  async #read(connection: Connection, sql: string, signal: AbortSignal | undefined, whole: string): Promise<Answer> {
    const sent = await connection.stream(sql);
    const rowsOf = hidesValues(sent.schema) ? await this.#streamPlain(connection, whole, sent) : sent;
    // A stream forgets its columns with its last row, and without rows nothing else would know them.
    const {schema} = rowsOf;
    const batches: RecordBatch[] = [];
    let [rows, bytes] = [0, 0];
    let cut = false;
    for await (const batch of rowsOf) {
      signal?.throwIfAborted();
      // An empty list of lists has no buffers to be counted.
      if (batch.numRows === 0) continue;
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
    if (cut) await connection.cancel().catch(() => undefined);
    // Rows know their columns themselves, even those of one name, which their stream tells in other words.
    return {table: batches.length === 0 ? new Table(schema, []) : new Table(batches), cut};
  }

  /** Asks anew for rows some of which the engine cannot hand over as they are; what is no query is taken as it came. */
  async #streamPlain(connection: Connection, sql: string, sent: RowStream): Promise<RowStream> {
    if (!isPlainQuery(sql)) return sent;
    await connection.cancel();
    const described = await connection.query(`DESCRIBE SELECT * FROM (\n${sql}\n)`);
    return connection.stream(plainQuery(sql, typedColumns(described, sent.schema)));
  }

  /** Never succeeds; fails when a cancelled statement was stopped, gently or with the engine. */
  #stopped(connection: Connection, signal: AbortSignal | undefined, over: AbortSignal): Promise<never> {
    return new Promise((_resolve, reject) => {
      if (!signal) return;
      const cancel = () => {
        void connection.cancel().catch(() => undefined);
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
