import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import {partsOf} from "../../src/model/groups.js";

export type Observation = TableRow<"observations">;

/** An observation with all of its groups, where one of them is by a breakdown that is no column of observations. */
export type GroupedObservation = Observation & {readonly groups?: string | undefined};

/** What a foreign row may name, looked up by code; made once of the built tables. */
export interface Known {
  readonly indicators: ReadonlyMap<string, TableRow<"indicators">>;
  readonly areas: ReadonlyMap<string, TableRow<"areas">>;
  readonly sources: ReadonlyMap<string, TableRow<"sources">>;
  /** The series of every indicator that has more than one methodology. */
  readonly series: ReadonlyMap<string, readonly string[]>;
  /** The units with the range in which a value can lie at all. */
  readonly units: ReadonlyMap<string, TableRow<"units">>;
  readonly observations: readonly GroupedObservation[];
  /** The breakdowns that the place declares, in its order, each with its groups. */
  readonly breakdowns: ReadonlyMap<string, readonly TableRow<"breakdown_values">[]>;
  /** The indicators whose groups stand in `group_observations`. */
  readonly grouped: ReadonlySet<string>;
  /** Which tables of statistical offices hold what, and how these write the names of areas. */
  readonly supply: readonly TableRow<"supply">[];
  readonly supplyAreas: readonly TableRow<"supply_areas">[];
}

export function knownOf(
  tables: Pick<TableRows, "indicators" | "areas" | "sources" | "series" | "units" | "observations"> &
    Partial<Pick<TableRows, "breakdowns" | "breakdown_values" | "group_observations" | "supply" | "supply_areas">>
): Known {
  const groups = tables.group_observations ?? [];
  const series = new Map<string, string[]>();
  for (const row of tables.series) series.set(row.indicator, [...(series.get(row.indicator) ?? []), row.series]);
  return {
    indicators: new Map(tables.indicators.map((row) => [row.indicator, row])),
    areas: new Map(tables.areas.map((row) => [row.area, row])),
    sources: new Map(tables.sources.map((row) => [row.source, row])),
    series,
    units: new Map(tables.units.map((row) => [row.unit, row])),
    observations: [...tables.observations, ...groups.map((row) => ({...partsOf(row.groups), ...row}))],
    breakdowns: new Map(
      (tables.breakdowns ?? [])
        .toSorted((a, b) => a.position - b.position)
        .map(({breakdown}) => [breakdown, (tables.breakdown_values ?? []).filter((row) => row.breakdown === breakdown)])
    ),
    grouped: new Set(groups.map(({indicator}) => indicator)),
    supply: tables.supply ?? [],
    supplyAreas: tables.supply_areas ?? []
  };
}
