import {startDatabase} from "./browser-database.js";
import type {Database} from "./database.js";
import {partedTable} from "../model/published-forms.js";
import {insertTable} from "./insert-table.js";
import {PartedTable, type InsertPart} from "./parted-table.js";
import {PreparedQueries} from "./prepared-queries.js";
import type {RunQuery} from "./query.js";
import {quoteName} from "./sql-tokens.js";
import {fetchPart, fetchPartsList, fetchTable, type FileTable, type WantedFiles} from "./table-files.js";

/** The engine or a table could not be had; the page says so and the rest of it goes on working. */
export class EngineError extends Error {
  readonly code: "engine_failed" | "table_failed" | "table_changed";
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
  /** For queries of the pages themselves, which are right: where a column is not there, the table is another one. */
  readonly run: RunQuery;
  /** For queries that somebody wrote, whose mistakes are their own. */
  readonly runAny: RunQuery;
}

let started: Promise<Started> | undefined;
/** Tables whose files were of another edition than the page: the next time they are asked for past every cache. */
const outdated = new Set<FileTable>();
const inserted = new Map<FileTable, Promise<void>>();
/** What of `observations` is in the engine, where a page asks for parts of it. */
const observed = new PartedTable({
  list: () => fetchPartsList(cacheFor(partedTable)),
  part: (indicator) => fetchPart(indicator, cacheFor(partedTable))
});

/** Past every cache where what is there was of another edition. */
function cacheFor(name: FileTable): RequestCache {
  return outdated.has(name) ? "reload" : "default";
}

/**
 * The page's one engine with the named tables in it, started on first use; files are fetched while it starts. Of `observations` it has
 * the parts of some indicators alone, for queries that ask for no others. What failed
 * is forgotten, so that the reader can try again; what succeeded is kept.
 * @throws EngineError when the engine cannot start or a table cannot be read
 */
export async function engineWithParts(names: readonly FileTable[], indicators: readonly string[]): Promise<RunQuery> {
  const engineStart = startOnce();
  const others = names.filter((name) => name !== partedTable);
  await Promise.all([withTables(others), ofObserved((insert) => observed.add(indicators, insert))]);
  return (await engineStart).run;
}

/**
 * The same engine for queries that somebody wrote.
 * @throws EngineError as {@link engineWithParts} does
 */
export async function engineForAny(
  names: readonly FileTable[],
  {parted, parts}: WantedFiles = {parted: false, parts: null}
): Promise<RunQuery> {
  if (!parted || !names.includes(partedTable)) return (await withTables(names)).runAny;
  const others = names.filter((name) => name !== partedTable);
  const [{runAny}] = await Promise.all([withTables(others), ofObserved((insert) => observed.provide(parts, insert))]);
  return runAny;
}

/** Brings parts of `observations` into the engine, while it starts. */
async function ofObserved(bring: (insert: InsertPart) => Promise<void>): Promise<void> {
  const engineStart = startOnce();
  try {
    await bring(async (bytes, more) => insertTable((await engineStart).db, partedTable, bytes, more));
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError("table_failed", partedTable, error);
  }
}

function startOnce(): Promise<Started> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw new EngineError("engine_failed", null, error);
  });
  return started;
}

async function withTables(names: readonly FileTable[]): Promise<Started> {
  const engineStart = startOnce();
  const tables = names.map((name) => {
    const insertion = inserted.get(name) ?? load(engineStart, name);
    inserted.set(name, insertion);
    return insertion;
  });
  await Promise.all(tables);
  return engineStart;
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
  const queries = new PreparedQueries(await db.connect());
  const run: RunQuery = async (query) => {
    try {
      return await queries.run(query);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!otherColumns.test(message)) throw error;
      const there: readonly FileTable[] = [...inserted.keys(), ...(observed.isMade ? [partedTable] : [])];
      const read = there.filter((name) => new RegExp(`\\b${name}\\b`).test(query.sql));
      await queries.forget().catch(() => undefined);
      await drop(db, read);
      throw new EngineError("table_changed", read.join(", "), error);
    }
  };
  return {db, run, runAny: queries.run};
}

/**
 * What DuckDB says where a query of the page names a column or table that is not there. The page's own queries are right for the
 * tables of its edition, so the tables are of another one.
 */
const otherColumns = /^(?:Binder|Catalog) Error/;

/** Drops tables that are of another edition, to be fetched anew. */
async function drop(db: Database, names: readonly FileTable[]): Promise<void> {
  const connection = await db.connect();
  try {
    for (const name of names) {
      inserted.delete(name);
      outdated.add(name);
      if (name === partedTable) observed.forget();
      await connection.query(`DROP TABLE IF EXISTS ${quoteName(name)}`);
    }
  } finally {
    await connection.close();
  }
}

async function download(name: FileTable): Promise<Uint8Array> {
  try {
    const file = await fetchTable(name, cacheFor(name));
    outdated.delete(name);
    return new Uint8Array(file);
  } catch (error) {
    throw new EngineError("table_failed", name, error);
  }
}
