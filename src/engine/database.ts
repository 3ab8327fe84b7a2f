import type {RecordBatch, Schema, Table} from "apache-arrow";
import type {Query} from "./query.js";

/** A DuckDB, in the reader's browser or in Node. */
export interface Database {
  /** Opens a connection; to be closed by who asked for it. */
  connect(): Promise<Connection>;
  /** Makes a file readable under a name, for statements that read files. */
  registerFile(name: string, data: Blob): Promise<void>;
  /** Ends the engine and everything in it. */
  terminate(): Promise<void>;
}

/** A connection to a database. Each method rejects with the engine's own error. */
export interface Connection {
  /** Whether its database was ended, so that nothing can be asked of it any more. */
  readonly ended: boolean;
  /** Runs statements and reads all rows of the last. */
  query(sql: string): Promise<Table>;
  /** Begins a statement whose rows are read as they come. */
  stream(sql: string): Promise<RowStream>;
  /** Stops what is being streamed, read or not. */
  cancel(): Promise<void>;
  /** Runs statements in a single message to the engine; the rows of the last as an Arrow stream. */
  runToBytes(sql: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Plans a statement that is to be run several times. */
  prepare(sql: string): Promise<PreparedStatement>;
  /**
   * Makes a table of an Arrow stream; see `insertTable`, which checks that it arrived. The bytes may be gone afterwards.
   * @param more whether the rows are added to a table that is there
   */
  insertArrow(name: string, bytes: Uint8Array, more?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Rows as the engine sends them. */
export interface RowStream extends AsyncIterable<RecordBatch> {
  readonly schema: Schema;
}

/** A statement that has been planned. */
export interface PreparedStatement {
  query(parameters: Query["parameters"]): Promise<Table>;
  close(): Promise<void>;
}

/** How a database is started. */
export interface StartOptions {
  /** Told while the engine's program arrives. */
  readonly progress?: EngineProgress;
  /** Statements that are run before anything else; the settings of every engine unless others are named. */
  readonly settings?: readonly string[];
}

/** How much of the engine's program has arrived, in bytes; the total is null where the server sends it compressed. */
export type EngineProgress = (loaded: number, total: number | null) => void;

/** Starts a database. */
export type StartDatabase = (options?: StartOptions) => Promise<Database>;
