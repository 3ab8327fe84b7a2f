import * as duckdb from "@duckdb/duckdb-wasm";
import {queryConfig} from "./engine-config.js";

const asset = (path: string): string => new URL(path, import.meta.url).href;

/** How much of the engine's program has arrived, in bytes; the total is null where the server sends it compressed. */
export type EngineProgress = (loaded: number, total: number | null) => void;

/**
 * Starts a DuckDB-WASM in a worker of its own.
 * @throws Error when the worker or the program cannot be loaded
 */
export async function startDatabase(progress?: EngineProgress): Promise<duckdb.AsyncDuckDB> {
  // Framework re-bundles the worker as an ES module, so it must start as one.
  const worker = new Worker(asset(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js")), {
    type: "module"
  });
  // A worker that cannot be loaded never answers.
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", () => reject(new Error("the worker could not be loaded")), {once: true});
  });
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    const program = await Promise.race([broken, fetchProgram(progress)]);
    await Promise.race([broken, db.instantiate(program)]);
    URL.revokeObjectURL(program);
    await db.open({query: queryConfig});
    return db;
  } catch (error) {
    // A worker without an engine would stay in memory until the page is left.
    await db.terminate();
    throw error;
  }
}

/**
 * An address of the engine's program in the page's own memory. It is fetched here, because a worker that cannot fetch it
 * never tells the page; and with a request that counts what arrives by itself: to send all bytes through the page to count
 * them delays the start.
 */
function fetchProgram(progress?: EngineProgress): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", asset(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm")));
    request.responseType = "blob";
    // A host may not say of what kind the file is.
    request.overrideMimeType("application/wasm");
    request.addEventListener("progress", ({loaded, lengthComputable, total}) =>
      progress?.(loaded, lengthComputable ? total : null)
    );
    request.addEventListener("load", () => {
      if (request.status === 200) resolve(URL.createObjectURL(request.response as Blob));
      else reject(new Error(`the engine's program was answered with ${request.status}`));
    });
    request.addEventListener("error", () => reject(new Error("the engine's program did not arrive")));
    request.send();
  });
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
