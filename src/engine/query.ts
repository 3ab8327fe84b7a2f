import type {CellValue} from "../model/tables/table.js";

/** SQL with its parameters: values never become part of the text. */
export interface Query {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
}

/** A row of a query's result; days and moments are dates in UTC. */
export type ResultRow = Readonly<Record<string, CellValue | Date>>;

/** Runs a query over the published tables. The browser and the build each have their own engine behind it. */
export type RunQuery = (query: Query) => Promise<readonly ResultRow[]>;
