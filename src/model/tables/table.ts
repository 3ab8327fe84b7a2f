import type {Localised} from "../language.js";

/**
 * How a column is stored. `text` is free text, `code` a word from a small vocabulary or an identifier (dictionary-encoded
 * in Arrow), `codes` and `years` are lists. There is no 64-bit integer: it would reach the browser as a BigInt.
 */
export type ColumnType = "text" | "code" | "int16" | "int32" | "float64" | "bool" | "codes" | "years";

/** One column of a table: the single place where its type, nullability, vocabulary and meaning are written. */
export interface Column extends Localised {
  readonly type: ColumnType;
  /** Whether a row may lack the value; a missing value is null, never NaN, 0 or an empty string. */
  readonly nullable?: boolean;
  /** The closed vocabulary of a `code`, where it has one. */
  readonly values?: readonly string[];
  /** True for a text that is a day of the calendar, `YYYY-MM-DD`. */
  readonly day?: boolean;
  /** The `table.column` that every value must occur in. */
  readonly references?: string;
  /** A value that is accepted besides the referenced ones, such as `*` for all. */
  readonly wildcard?: string;
  /** The unit of a number, or the column that names it. */
  readonly unit?: string;
  /** True for a nullable column that came after files were made without it: there it is blank. */
  readonly addedLater?: boolean;
  /** Of a column that a place has in each of its languages: what it is called without the language, and which that is. */
  readonly translation?: {readonly of: string; readonly code: string};
  /** True for a column that the loader computes: it is published, but nobody types it into `data/`. */
  readonly computed?: boolean;
}

/** One table: its name is the name of the published file and of the table in DuckDB. */
export interface Table<C extends Record<string, Column> = Record<string, Column>> extends Localised {
  readonly name: string;
  /** The columns that together identify a row. */
  readonly key: readonly string[];
  /**
   * Where the rows come from: the plan's text, the CSV files of `data/`, or a computation over both. A `vocabulary` is kept
   * in `data/` too, but only helps to read the plan: it is not published as a table of its own.
   */
  readonly origin: "plan" | "data" | "vocabulary" | "computed";
  /** True for a table that need not be there: without its file a feature is off, and nothing is missing. */
  readonly optional?: boolean;
  /** Path of its CSV file below `data/`, where that is not the table's name. */
  readonly file?: string;
  readonly columns: C;
}

/** Declares a table, keeping the literal types from which {@link Row} derives. */
export function defineTable<const C extends Record<string, Column>, const Origin extends Table["origin"]>(
  table: Table<C> & {readonly key: readonly (keyof C & string)[]; readonly origin: Origin}
): Table<C> & {readonly origin: Origin} {
  return table;
}

interface Stored {
  readonly text: string;
  readonly code: string;
  readonly int16: number;
  readonly int32: number;
  readonly float64: number;
  readonly bool: boolean;
  readonly codes: readonly string[];
  readonly years: readonly number[];
}

type Cell<C extends Column> = C extends {readonly type: "code"; readonly values: readonly (infer V)[]}
  ? V
  : Stored[C["type"]];

/** The row type of a table: one property a column, null where the column may be empty. */
export type Row<T extends Table> = {
  readonly [K in keyof T["columns"]]: T["columns"][K] extends {readonly nullable: true}
    ? Cell<T["columns"][K]> | null
    : Cell<T["columns"][K]>;
};

/** A cell as the writers see it, whatever its column. */
export type CellValue = string | number | boolean | readonly string[] | readonly number[] | null;
