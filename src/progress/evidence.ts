import {groupBy} from "../lib/group.js";
import type {Place} from "../model/place.js";
import {planYearOf, type OfPlanYear} from "../model/place-terms.js";
import type {TableName, TableRow} from "../model/tables/index.js";
import type {Evidence} from "./judge.js";
import type {Observation} from "./series.js";

type Columns<N extends TableName, C extends keyof TableRow<N>> = readonly Pick<TableRow<N>, C>[];

/** What of the tables judgements rest on. */
export interface EvidenceTables {
  readonly place: Pick<Place, "nation"> & OfPlanYear;
  readonly areas: Columns<"areas", "area" | "valid_to">;
  readonly breaks: Columns<"breaks", "indicator" | "area" | "series" | "year">;
  readonly indicators: Columns<"indicators", "indicator" | "unit" | "direction" | "measure_kind" | "levels">;
  readonly series: Columns<"series", "indicator" | "series" | "concept">;
  readonly observations: readonly (Observation & Pick<TableRow<"observations">, "indicator" | "area">)[];
}

/** Looks up what is known of an indicator in an area; null for an indicator that is not there. */
export function evidenceIn(tables: EvidenceTables): (indicator: string, area: string) => Evidence | null {
  const {nation} = tables.place;
  const planYear = planYearOf(tables.place);
  const observations = groupBy(tables.observations, placeOf);
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const areas = new Map(tables.areas.map((row) => [row.area, row]));
  const known = (indicator: string, area: string) => ({
    observations: observations.get(placeOf({indicator, area})) ?? [],
    breaks: tables.breaks.filter((row) => applies(row, indicator, area))
  });
  return (id, area) => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return null;
    return {
      indicator,
      validTo: areas.get(area)?.valid_to ?? null,
      ...known(id, area),
      nation: nation === null || area === nation ? null : known(id, nation),
      levels: indicator.levels === null ? null : known(indicator.levels, area),
      concepts: conceptsOf(tables.series.filter((row) => row.indicator === id)),
      planYear
    };
  };
}

/** What each methodology of an indicator measures, of those that say it. */
export function conceptsOf(
  series: readonly Pick<TableRow<"series">, "series" | "concept">[]
): ReadonlyMap<string, string> {
  return new Map(series.flatMap(({series: code, concept}) => (concept === null ? [] : [[code, concept] as const])));
}

function applies(row: EvidenceTables["breaks"][number], indicator: string, area: string): boolean {
  return (row.indicator === "*" || row.indicator === indicator) && (row.area === "*" || row.area === area);
}

function placeOf({indicator, area}: {readonly indicator: string; readonly area: string}): string {
  return `${indicator}\u001f${area}`;
}
