import * as duckdb from "@duckdb/duckdb-wasm";
import {engineSettings, queryConfig} from "./engine-config.js";
import {toRows, type RunQuery} from "./query.js";
import {tableFiles, type FileTable} from "./table-files.js";

/** The engine or a table could not be had; the page says so and the rest of it goes on working. */
export class EngineError extends Error {
  readonly code: "engine_failed" | "table_failed";
  readonly table: string | null;

  constructor(code: EngineError["code"], table: string | null, cause: unknown) {
    super(table === null ? code : `${code}: ${table}`, {cause});
    this.name = "EngineError";
    this.code = code;
    this.table = table;
  }
}

const asset = (path: string): string => new URL(path, import.meta.url).href;

interface Started {
  readonly db: duckdb.AsyncDuckDB;
  readonly run: RunQuery;
}

let started: Promise<Started> | undefined;
const inserted = new Map<FileTable, Promise<void>>();

/**
 * The page's one engine with the named tables in it, started on first use; files are fetched while it starts. What failed
 * is forgotten, so that the reader can try again; what succeeded is kept.
 * @throws EngineError when the engine cannot start or a table cannot be read
 */
export async function engine(names: readonly FileTable[]): Promise<RunQuery> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw new EngineError("engine_failed", null, error);
  });
  const engineStart = started;
  const tables = names.map((name) => {
    const insertion = inserted.get(name) ?? load(engineStart, name);
    inserted.set(name, insertion);
    return insertion;
  });
  await Promise.all(tables);
  return (await engineStart).run;
}

async function load(engineStart: Promise<Started>, name: FileTable): Promise<void> {
  try {
    const [{db}, bytes] = await Promise.all([engineStart, download(name)]);
    await insert(db, name, bytes);
  } catch (error) {
    inserted.delete(name);
    throw error;
  }
}

async function start(): Promise<Started> {
  const db = await instantiate();
  const connection = await db.connect();
  for (const setting of engineSettings) await connection.query(setting);
  return {
    db,
    run: async ({sql, parameters}) => {
      const statement = await connection.prepare(sql);
      try {
        return toRows(await statement.query(...parameters));
      } finally {
        await statement.close();
      }
    }
  };
}

async function instantiate(): Promise<duckdb.AsyncDuckDB> {
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
    const program = await Promise.race([broken, fetchProgram()]);
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
 * never tells the page.
 */
async function fetchProgram(): Promise<string> {
  const response = await fetch(asset(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm")));
  if (!response.ok) throw new Error(`the engine's program was answered with ${response.status}`);
  return URL.createObjectURL(await response.blob());
}

async function download(name: FileTable): Promise<Uint8Array> {
  try {
    return new Uint8Array(await tableFiles[name]());
  } catch (error) {
    throw new EngineError("table_failed", name, error);
  }
}

/**
 * Inserts a table and checks that it arrived: from a truncated stream DuckDB-WASM inserts nothing and raises nothing. Each
 * insert has its own connection, because a failed one spoils the connection for those that follow.
 */
async function insert(db: duckdb.AsyncDuckDB, name: FileTable, bytes: Uint8Array): Promise<void> {
  const connection = await db.connect();
  try {
    if (!hasEndMarker(bytes)) throw new Error("the stream has no end marker");
    await connection.insertArrowFromIPCStream(bytes, {name, create: true});
    await connection.query(`SELECT count(*) FROM ${name}`);
  } catch (error) {
    throw new EngineError("table_failed", name, error);
  } finally {
    await connection.close();
  }
}

/** Whether an Arrow IPC stream is whole: its last eight bytes are the continuation marker and a length of zero. */
function hasEndMarker(bytes: Uint8Array): boolean {
  return [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0].every((byte, i) => bytes[bytes.length - 8 + i] === byte);
}
