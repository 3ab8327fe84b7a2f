import {groupBy} from "../lib/group.js";
import {largest} from "../lib/extremes.js";
import {isHeadline} from "../model/headline.js";
import {latestRelease} from "../model/release.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {lastFullYear} from "../progress/commitment/milestone.js";
import {isOpen} from "./coverage.js";

export type Supply = TableRow<"supply">;

/** An indicator of which newer figures are wanted, and where they are published as far as that is known. */
export interface Wanted {
  readonly indicator: TableRow<"indicators">;
  /** The last year of which the home area has a figure of the whole year; null where there is none. */
  readonly latest: number | null;
  /** The years of which none is held: those that are due, and of an indicator that is not due the years since the last one. */
  readonly lacking: readonly number[];
  readonly leads: readonly string[];
  readonly supply: readonly Supply[];
}

/**
 * The indicators of which the home area lacks figures, each with the tables that publish it: first those of which the number of the table
 * is known, then those known by a title, then those of which nobody here knows a table. What only gives background is wanted where
 * a table of it is known.
 */
export function wantedFigures(
  tables: Pick<TableRows, "coverage" | "indicators" | "observations" | "place" | "releases" | "supply" | "areas">
): readonly Wanted[] {
  const lastWhole = lastWholeYear(tables);
  if (lastWhole === null) return [];
  const supply = groupBy(tables.supply, ({indicator}) => indicator);
  const coverage = groupBy(tables.coverage, ({indicator}) => indicator);
  const held = groupBy(
    tables.observations.filter((row) => row.area === tables.place.area && isHeadline(row)),
    ({indicator}) => indicator
  );
  const wanted = tables.indicators.flatMap((indicator): Wanted[] => {
    const years = coverage.get(indicator.indicator) ?? [];
    const own = supply.get(indicator.indicator) ?? [];
    const figures = (held.get(indicator.indicator) ?? []).map(({year}) => year);
    const latest = figures.length === 0 ? null : largest(figures);
    const open = years.filter(isOpen).map(({year}) => year);
    const since = latest === null ? [lastWhole] : yearsAfter(latest, indicator.every ?? 1, lastWhole);
    const lacking = years.some(({due}) => due) ? open : own.length === 0 ? [] : since;
    return lacking.length === 0 ? [] : [{indicator, latest, lacking, leads: years[0]?.leads ?? [], supply: own}];
  });
  const rank = ({supply: own}: Wanted) => (own.some(({table}) => table !== null) ? 0 : own.length > 0 ? 1 : 2);
  const headline = ({indicator}: Wanted) => indicator.headline ?? Infinity;
  return wanted.toSorted((a, b) => rank(a) - rank(b) || headline(a) - headline(b) || (a.latest ?? 0) - (b.latest ?? 0));
}

/** The last year that is over, and that the home area was there to the end of. */
function lastWholeYear(tables: Pick<TableRows, "areas" | "place" | "releases">): number | null {
  const release = latestRelease(tables);
  if (release === null) return null;
  const home = tables.areas.find(({area}) => area === tables.place.area);
  return Math.min(Number(release.slice(0, 4)) - 1, lastFullYear(home?.valid_to ?? null) ?? Infinity);
}

function yearsAfter(latest: number, every: number, last: number): number[] {
  const years: number[] = [];
  for (let year = latest + every; year <= last; year += every) years.push(year);
  return years;
}

/** The command that takes in a table, once its file has been fetched: PX-Web names it by the number of the table. */
export function importCommand({table}: Pick<Supply, "table">): string {
  return `npm run import -- ${table === null ? "FILE.px" : `${table}.px`} --write`;
}
