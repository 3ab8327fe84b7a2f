import {tableOf, type TableName} from "../../../src/model/tables/index.js";
import type {Table} from "../../../src/model/tables/table.js";
import {planFile} from "../../read/plan-files.js";

/** The tables that a place made of an Open SDG repository has. */
const names = [
  "goals",
  "targets",
  "areas",
  "units",
  "indicators",
  "series",
  "sources",
  "milestones",
  "breaks",
  "releases",
  "observations",
  "breakdowns",
  "breakdown_values",
  "group_observations",
  "group_milestones",
  "start_values",
  "charts",
  "metadata_fields",
  "metadata",
  "reporting"
] as const satisfies readonly TableName[];

export type PlaceTable = (typeof names)[number];

/** The definition of each table of a place in these languages, by which it is written and read. */
export function placeTables(languages: readonly string[]): Readonly<Record<PlaceTable, Table>> {
  return Object.fromEntries(
    names.map((name) => {
      const table = tableOf(name, languages);
      return [name, name === "goals" || name === "targets" ? planTable(table) : table];
    })
  ) as Record<PlaceTable, Table>;
}

/** A table of a plan that has no text, and so no lines of it. */
function planTable(table: Table): Table {
  const columns = Object.entries(table.columns).filter(([name]) => name !== "line");
  return {...table, columns: Object.fromEntries(columns)};
}

/** Where a table is kept below the data folder; with `indicator` the file of one of those that are kept by indicator. */
export function fileOf(table: PlaceTable, indicator: string | null = null): string {
  if (table === "goals" || table === "targets") return planFile(table);
  return indicator === null ? `${table}.csv` : `${table}/${indicator}.csv`;
}

/** The table that a file below the data folder belongs to, by its name; it may be none that there is. */
export function tableNameOf(file: string): string {
  return file.replace(/^plan\/tables\//, "").replace(/[/.].*$/, "");
}
