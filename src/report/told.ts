import {tellerOf, type Teller} from "../model/sources.js";
import type {TableRow, TableRows} from "../model/tables/index.js";

// A report is read as the province's word, so that it says of a value whose word it is where that is not an authority's.

/** Which sources only tell of values, and in which table of the statistics office an indicator is published, where that is known. */
export interface Told {
  readonly tellers: ReadonlyMap<string, Teller>;
  /** By indicator and series, as {@link officeTableOf} asks for it. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Sources that tell of values, and the tables in which the office itself has them. */
export function toldIn({sources, supply}: Pick<TableRows, "sources" | "supply">): Told {
  return {
    tellers: new Map(
      sources.flatMap((source): [string, Teller][] => {
        const teller = tellerOf(source);
        return teller === null ? [] : [[source.source, teller]];
      })
    ),
    tables: new Map(
      supply.flatMap((line): [string, string][] => (line.table === null ? [] : [[keyOf(line), line.table]]))
    )
  };
}

/** The table of the statistics office that has a value's own series; null where that is not known. */
export function officeTableOf(
  value: Pick<TableRow<"observations">, "indicator" | "series">,
  {tables}: Told
): string | null {
  return tables.get(keyOf(value)) ?? null;
}

// What another methodology gives is another figure.
const keyOf = ({indicator, series}: Pick<TableRow<"observations">, "indicator" | "series">) =>
  `${indicator}/${series ?? ""}`;
