import type {Table} from "apache-arrow";
import {momentOf, valueAt} from "../../engine/moments.js";
import {plainValue, type ResultColumn} from "../result/columns.js";

/** A row of a result as charts read it: numbers as numbers, days and moments as dates. */
export type Datum = Readonly<Record<string, unknown>>;

/** The first rows of a result with the columns that are wanted; what no chart can place is null. */
export function readRows(table: Table, columns: readonly ResultColumn[], most: number): Datum[] {
  const vectors = columns.map(({name, kind}) => ({name, kind, vector: table.getChild(name)}));
  return Array.from({length: Math.min(most, table.numRows)}, (_, row) =>
    Object.fromEntries(
      vectors.map(({name, kind, vector}) => {
        const value: unknown = valueAt(vector, row);
        if ((kind === "date" || kind === "time") && typeof value === "number") {
          const moment = momentOf(value);
          return [name, moment instanceof Date ? moment : null];
        }
        return [name, kind === "number" && value !== null ? Number(value) : plainValue(value, kind)];
      })
    )
  );
}
