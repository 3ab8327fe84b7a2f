import type {TableName, TableRows} from "../model/tables/index.js";
import {tableOf, publishedTablesOf} from "../model/tables/index.js";
import {groupBy} from "../lib/group.js";
import {formsOf, partedTable} from "../model/published-forms.js";
import {encodeArrow} from "./arrow.js";
import {insertFiles} from "./insert-table.js";
import {startNodeDatabase} from "./node-database.js";
import {PreparedQueries} from "./prepared-queries.js";
import type {RunQuery} from "./query.js";
import {quoteName} from "./sql-tokens.js";

/** The tables in an engine. */
export interface OpenTables {
  /** The Arrow file of a table, so far as it is published whole. */
  readonly arrow: (name: TableName) => Uint8Array;
  /** The Arrow file of what is observed of an indicator. */
  readonly part: (indicator: string) => Uint8Array;
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
  const inserted = new Map<TableName, readonly Uint8Array[]>();
  const remove = async (name: TableName): Promise<void> => {
    await connection.query(`DROP TABLE ${quoteName(name)}`);
    inserted.delete(name);
  };
  const insert = async (name: TableName, files: readonly Uint8Array[]): Promise<void> => {
    const before = inserted.get(name);
    if (before && isSame(before, files)) return;
    if (before) await remove(name);
    await insertFiles(db, name, files);
    inserted.set(name, files);
  };
  const open = async (tables: TableRows): Promise<OpenTables> => {
    const definition = (name: TableName) => tableOf(name, tables.place.languages);
    const observed = definition(partedTable);
    const byIndicator = groupBy(tables[partedTable], ({indicator}) => indicator);
    const part = remembering((indicator) => encodeArrow(observed, byIndicator.get(indicator) ?? []));
    const files = new Map<TableName, readonly Uint8Array[]>();
    for (const name of publishedTablesOf(tables)) {
      // What is not published whole would not lie whole in memory either.
      const isWhole = formsOf(name, tables[name].length).arrow;
      files.set(
        name,
        isWhole
          ? [encodeArrow(definition(name), tables[name])]
          : tables.indicators.map(({indicator}) => part(indicator))
      );
    }
    for (const name of inserted.keys()) if (!files.has(name)) await remove(name);
    for (const [name, own] of files) await insert(name, own);
    await queries.forget();
    return {
      arrow: (name) => files.get(name)![0]!,
      part,
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

function isSame(some: readonly Uint8Array[], others: readonly Uint8Array[]): boolean {
  return some.length === others.length && some.every((bytes, i) => Buffer.compare(bytes, others[i]!) === 0);
}

function remembering(make: (key: string) => Uint8Array): (key: string) => Uint8Array {
  const made = new Map<string, Uint8Array>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
