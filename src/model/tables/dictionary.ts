import type {LanguageCode} from "../language.js";
import {publishedTables, tableOf, type tables, type TableName} from "./index.js";
import {describedColumns} from "./localised.js";

/** The tables that may be published: those that readers see described. */
type PublishedTable = {
  [Name in TableName]: (typeof tables)[Name]["origin"] extends "vocabulary" ? never : Name;
}[TableName];

/** The name that a column is described under, as {@link describedColumns} finds it; never for one that is described with another. */
type DescribedAs<Columns, Column> = Column extends `${infer Name}_vi`
  ? `${Name}_en` extends keyof Columns
    ? Name
    : Name extends keyof Columns
      ? Column
      : Name
  : Column extends `${infer Name}_en`
    ? `${Name}_vi` extends keyof Columns
      ? never
      : Column
    : Column;

/** What one table holds, and each of its columns means. */
interface TableDescription<Columns> {
  readonly title: string;
  readonly columns: {readonly [Column in keyof Columns as DescribedAs<Columns, Column> & string]: string};
}

/** What every published table and its columns mean, in one language. */
export type Dictionary = {
  readonly [Name in PublishedTable]: TableDescription<(typeof tables)[Name]["columns"]>;
};

/** The dictionary in a language that the tables are defined in. */
export function definedDictionary(code: LanguageCode): Dictionary {
  const described = publishedTables.map((name): [string, TableDescription<Readonly<Record<string, unknown>>>] => {
    const table = tableOf(name);
    const columns = [...describedColumns(table)].map(([column, {definition}]) => [column, definition[code]] as const);
    return [name, {title: table[code], columns: Object.fromEntries(columns)}];
  });
  return Object.fromEntries(described) as unknown as Dictionary;
}
