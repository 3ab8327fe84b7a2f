import {startDatabase} from "./browser-database.js";
import type {Database} from "./database.js";
import {insertTable} from "./insert-table.js";
import {PreparedQueries} from "./prepared-queries.js";
import type {RunQuery} from "./query.js";
import {fetchTable, type FileTable} from "./table-files.js";

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

interface Started {
  readonly db: Database;
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
    await insertTable(db, name, bytes);
  } catch (error) {
    inserted.delete(name);
    throw error instanceof EngineError ? error : new EngineError("table_failed", name, error);
  }
}

async function start(): Promise<Started> {
  const db = await startDatabase();
  return {db, run: new PreparedQueries(await db.connect()).run};
}

async function download(name: FileTable): Promise<Uint8Array> {
  try {
    return new Uint8Array(await fetchTable(name));
  } catch (error) {
    throw new EngineError("table_failed", name, error);
  }
}
