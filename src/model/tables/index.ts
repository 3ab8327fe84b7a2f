import {languageCodes} from "../language.js";
import type {Place} from "../place.js";
import {localisedTable} from "./localised.js";
import * as acceptedTables from "./accepted-warnings.js";
import * as areaTables from "./areas.js";
import * as breakdownTables from "./breakdowns.js";
import * as coverageTables from "./coverage.js";
import * as derivedTables from "./derived.js";
import * as everydayTables from "./everyday-words.js";
import * as formerTables from "./former-indicators.js";
import * as indicatorTables from "./indicators.js";
import * as milestoneTables from "./milestones.js";
import * as planTables from "./plan.js";
import * as supplyTables from "./supply.js";
import type {Row, Table} from "./table.js";
import * as tileTables from "./tiles.js";
import * as unitTables from "./units.js";
import * as vocabularyTables from "./plan-vocabulary.js";

/** Every table of the product by name: the one definition behind validation, row types, Arrow schema and dictionary. */
export const tables = {
  ...planTables,
  ...areaTables,
  ...indicatorTables,
  ...milestoneTables,
  ...coverageTables,
  ...derivedTables,
  ...tileTables,
  ...unitTables,
  ...vocabularyTables,
  ...breakdownTables,
  ...formerTables,
  ...supplyTables,
  ...acceptedTables,
  ...everydayTables
} as const;

export type TableName = keyof typeof tables;

/** The row type of a table by its name, as `TableRow<"observations">`. */
export type TableRow<N extends TableName> = Row<(typeof tables)[N]>;

/** Rows of every table of a place, with what the place says of itself. */
export type TableRows = {readonly [N in TableName]: readonly TableRow<N>[]} & {readonly place: Place};

/**
 * The definition of a table, with its literal types widened for code that treats all tables alike.
 * @param languages those of the place, in its order; without them the table is as it is defined, in Vietnamese and English
 */
export function tableOf(name: TableName, languages: readonly string[] = languageCodes): Table {
  return localisedTable(tables[name], languages);
}

/** Names of the tables that may be published, in the order in which they are listed. */
export const publishedTables = (Object.keys(tables) as TableName[]).filter(
  (name) => tableOf(name).origin !== "vocabulary"
);

/** The tables that a place publishes: all of them but those that it need not have and does not. */
export function publishedTablesOf(rows: Pick<TableRows, TableName>): readonly TableName[] {
  return publishedTables.filter((name) => tableOf(name).optional !== true || rows[name].length > 0);
}
