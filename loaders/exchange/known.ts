import type {TableRow, TableRows} from "../../src/tables/index.js";

export type Observation = TableRow<"observations">;

/** What a foreign row may name, looked up by code; made once of the built tables. */
export interface Known {
  readonly indicators: ReadonlyMap<string, TableRow<"indicators">>;
  readonly areas: ReadonlyMap<string, TableRow<"areas">>;
  readonly sources: ReadonlyMap<string, TableRow<"sources">>;
  /** The series of every indicator that has more than one ruler. */
  readonly series: ReadonlyMap<string, readonly string[]>;
  readonly observations: readonly Observation[];
}

export function knownOf(
  tables: Pick<TableRows, "indicators" | "areas" | "sources" | "series" | "observations">
): Known {
  const series = new Map<string, string[]>();
  for (const row of tables.series) series.set(row.indicator, [...(series.get(row.indicator) ?? []), row.series]);
  return {
    indicators: new Map(tables.indicators.map((row) => [row.indicator, row])),
    areas: new Map(tables.areas.map((row) => [row.area, row])),
    sources: new Map(tables.sources.map((row) => [row.source, row])),
    series,
    observations: tables.observations
  };
}
