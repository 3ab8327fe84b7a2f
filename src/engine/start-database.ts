import * as duckdb from "@duckdb/duckdb-wasm";
import {queryConfig} from "./settings.js";

/** How much of the engine's program has arrived, in bytes; the total is null where the server sends it compressed. */
export type EngineProgress = (loaded: number, total: number | null) => void;

/** What DuckDB is given to fetch: the worker fetches the program by itself. */
const nothing = "data:application/wasm,";

/**
 * Starts a DuckDB-WASM in a worker of its own.
 * @throws Error when the worker or the program cannot be loaded
 */
export async function startDatabase(progress?: EngineProgress): Promise<duckdb.AsyncDuckDB> {
  const worker = new Worker(new URL(import.meta.resolve("./worker.js"), import.meta.url), {type: "module"});
  // A worker that cannot be loaded never answers, nor does one without its program.
  const broken = new Promise<never>((_resolve, reject) => {
    const fail = (event: ErrorEvent) => {
      // It is reported to who asked for the engine.
      event.preventDefault();
      reject(new Error(event.message || "the worker could not be loaded"));
    };
    worker.addEventListener("error", fail, {once: true});
  });
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    const onProgress =
      progress &&
      ((arrived: duckdb.InstantiationProgress) => progress(arrived.bytesLoaded, arrived.bytesTotal || null));
    await Promise.race([broken, db.instantiate(nothing, null, onProgress)]);
    await db.open({query: queryConfig});
    return db;
  } catch (error) {
    // A worker without an engine would stay in memory until the page is left.
    await db.terminate();
    throw error;
  }
}

/**
 * Inserts a table and checks that it arrived: from a truncated stream DuckDB-WASM inserts nothing and raises nothing. Each
 * insert has its own connection, because a failed one spoils the connection for those that follow. The bytes are gone
 * afterwards.
 * @throws Error when the stream is not whole or the table was not made
 */
export async function insertArrow(db: duckdb.AsyncDuckDB, name: string, bytes: Uint8Array): Promise<void> {
  const connection = await db.connect();
  try {
    if (!hasEndMarker(bytes)) throw new Error("the stream has no end marker");
    await connection.insertArrowFromIPCStream(bytes, {name, create: true});
    await connection.query(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`);
  } finally {
    await connection.close();
  }
}

/** Whether an Arrow IPC stream is whole: its last eight bytes are the continuation marker and a length of zero. */
function hasEndMarker(bytes: Uint8Array): boolean {
  return [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0].every((byte, i) => bytes[bytes.length - 8 + i] === byte);
}
