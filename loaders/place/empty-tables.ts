import {tableOf, tables, type TableName} from "../../src/model/tables/index.js";
import type {Table} from "../../src/model/tables/table.js";
import {encodeCsv} from "../read/encode-csv.js";

/** The tables that a place must have, as header-only files by their paths below its data folder. */
export function emptyTables(languages: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of Object.keys(tables) as TableName[]) {
    const table = tableOf(name, languages);
    const isKept = (table.origin === "data" || table.origin === "vocabulary") && table.optional !== true;
    if (isKept) files.set(table.file ?? `${name}.csv`, encodeCsv(typed(table), []));
  }
  return files;
}

/** A table without the columns that are computed later: what people type of it. */
export function typed(table: Table): Table {
  const columns = Object.entries(table.columns).filter(([, {computed}]) => computed !== true);
  return {...table, columns: Object.fromEntries(columns)};
}
