/** One value of an indicator, or the place where one would stand. */
export interface DataRow {
  readonly line: number;
  /** The year; of a span of years the first. */
  readonly year: number;
  /** The year as it was written, where that says more. */
  readonly yearText: string | null;
  readonly value: number;
  readonly qualifier: "<" | ">" | "~" | null;
  /** The value that the office computes progress from instead, where it gives one. */
  readonly progress: number | null;
  /** Units, series, breakdowns and notes, in the order of the table's columns; blank means all. */
  readonly cells: readonly string[];
}

/** What a column of a data table is. */
export type Role = "series" | "units" | "geocode" | "breakdown" | "attribute" | "other";

export interface DataColumn {
  readonly name: string;
  readonly role: Role;
}

/** The data of one indicator. */
export interface DataTable {
  readonly file: string;
  /** All but years and values. */
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** The place of the column that has a role, or −1. */
export function columnOf(table: DataTable, role: Role): number {
  return table.columns.findIndex((column) => column.role === role);
}

/**
 * Whether the office computes progress from other values than it publishes, such as the distance of a share from the whole: what it
 * says of a target and of the better direction is then said of those.
 */
export function hasOtherProgress(table: DataTable | null): boolean {
  return table?.rows.some(({progress, value}) => progress !== null && progress !== value) ?? false;
}

/** A name or value without the prefix by which it may be marked as a key of the translations of data. */
export function withoutPrefix(text: string): string {
  return text.startsWith("data.") ? text.slice("data.".length) : text;
}
