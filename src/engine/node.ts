import type {TableName, TableRows} from "../model/tables/index.js";
import {tableOf, publishedTablesOf} from "../model/tables/index.js";
import {encodeArrow} from "./arrow.js";
import {insertTable} from "./insert-table.js";
import {startNodeDatabase} from "./node-database.js";
import {PreparedQueries} from "./prepared-queries.js";
import type {RunQuery} from "./query.js";
import {quoteName} from "./sql-tokens.js";

/** The tables in an engine. */
export interface OpenTables {
  /** The Arrow file of a table. */
  readonly arrow: (name: TableName) => Uint8Array;
  /** Runs a query. */
  readonly run: RunQuery;
  /** The rows of a statement as the engine hands them over, an Arrow stream. */
  readonly answer: (sql: string) => Promise<Uint8Array>;
  /** Lets later statements read a query by a name. */
  readonly view: (name: string, sql: string) => Promise<void>;
  readonly dropView: (name: string) => Promise<void>;
}

/** Opens the tables to be queried, and no more. */
export const openEngine = async (tables: TableRows): Promise<RunQuery> => (await openTables(tables)).run;

/**
 * Opens the same DuckDB that the browser runs, with the same Arrow bytes, so that what is drawn at build time is what the
 * reader's own engine will answer.
 */
export async function openTables(tables: TableRows): Promise<OpenTables> {
  return (await startEngine()).open(tables);
}

/** An engine whose tables can be replaced by others. */
export interface NodeEngine {
  /** Puts tables in; of those that were there before, only the ones that differ are replaced. */
  readonly open: (tables: TableRows) => Promise<OpenTables>;
}

/** Starts the engine without any table. */
export async function startEngine(): Promise<NodeEngine> {
  const db = await startNodeDatabase();
  const connection = await db.connect();
  const queries = new PreparedQueries(connection);
  const inserted = new Map<TableName, Uint8Array>();
  const remove = async (name: TableName): Promise<void> => {
    await connection.query(`DROP TABLE ${quoteName(name)}`);
    inserted.delete(name);
  };
  const insert = async (name: TableName, file: Uint8Array): Promise<void> => {
    const before = inserted.get(name);
    if (before && Buffer.compare(before, file) === 0) return;
    if (before) await remove(name);
    await insertTable(db, name, file);
    inserted.set(name, file);
  };
  const open = async (tables: TableRows): Promise<OpenTables> => {
    const files = new Map(
      publishedTablesOf(tables).map((name) => [name, encodeArrow(tableOf(name, tables.place.languages), tables[name])])
    );
    for (const name of inserted.keys()) if (!files.has(name)) await remove(name);
    for (const [name, file] of files) await insert(name, file);
    await queries.forget();
    return {
      arrow: (name) => files.get(name)!,
      run: queries.run,
      answer: (sql) => connection.runToBytes(sql),
      view: async (name, sql) => {
        await connection.query(`CREATE VIEW ${quoteName(name)} AS ${sql}`);
      },
      dropView: async (name) => {
        await connection.query(`DROP VIEW ${quoteName(name)}`);
      }
    };
  };
  return {open};
}
