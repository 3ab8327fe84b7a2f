import {roundTo} from "../lib/round.js";
import {intervalOf} from "../progress/bound.js";
import {changeBetween} from "../progress/clear-change.js";
import {methodologiesOf, yearsOf} from "./comparison.js";
import type {ComparedArea, ComparedIndicator, Comparison, Value} from "./model.js";
import {largest} from "../lib/extremes.js";

/** An area in a ranking. */
export interface Ranked {
  readonly area: ComparedArea;
  /** Its value of the year by the methodology of the ranking. */
  readonly value: Value | null;
  /** Its place among the provinces; null for others, without a value, and where a bound leaves it open. */
  readonly rank: number | null;
  /** Where the year has no value: the last one before it by the same methodology, else the first one after it. */
  readonly instead: Value | null;
}

/** All areas of a year by their values. */
export interface Ranking {
  readonly indicator: ComparedIndicator;
  readonly year: number;
  readonly series: string | null;
  /** Provinces with a value, best first, or largest first where the indicator has no direction; then those without one. */
  readonly provinces: readonly Ranked[];
  /** The country and its regions, which are no competitors, with or without a value. */
  readonly wholes: readonly Ranked[];
  /** How many provinces have a value. */
  readonly count: number;
  /** How many of them have no certain place, because their value or another one is a bound. */
  readonly open: number;
}

/** The years in which areas can be compared, with the number of provinces that have a value, ascending. */
export function rankableYears(
  comparison: Comparison,
  indicator: string
): {readonly year: number; readonly count: number}[] {
  const provinces = comparison.of(indicator).filter(({area}) => comparison.isRanked(area));
  return yearsOf(provinces)
    .map((year) => {
      const series = methodologyOfYear(comparison, indicator, year);
      return {year, count: provinces.filter((value) => value.year === year && value.series === series).length};
    })
    .filter(({count}) => count > 1);
}

/** The year to begin with: the last of those in which nearly as many provinces have a value as ever. */
export function usualYear(comparison: Comparison, indicator: string): number | null {
  const years = rankableYears(comparison, indicator);
  const most = largest(years.map(({count}) => count));
  return years.findLast(({count}) => count >= 0.9 * most)?.year ?? null;
}

/** The methodology by which most areas have a value in a year. */
export function methodologyOfYear(comparison: Comparison, indicator: string, year: number): string | null {
  const values = comparison.of(indicator).filter((value) => value.year === year);
  const counts = methodologiesOf(values).map((series) => ({
    series,
    count: values.filter((value) => value.series === series).length
  }));
  return counts.reduce((best, methodology) => (methodology.count > best.count ? methodology : best), {
    series: null as string | null,
    count: 0
  }).series;
}

/**
 * Ranks the provinces that there were in a year. Equal values, as far as the indicator shows decimals, share a rank, and the
 * next rank counts all before it (1, 2, 2, 4). Bounds that overlap do not rank against each other: who could stand in several
 * places has no rank.
 */
export function rankAreas(comparison: Comparison, indicator: ComparedIndicator, year: number): Ranking {
  const series = methodologyOfYear(comparison, indicator.indicator, year);
  const existing = comparison.catalogue.areas.filter((area) => existsIn(area, year));
  const rows = existing.map((area): Ranked => {
    const own = comparison.in(indicator.indicator, area.area).filter((value) => value.series === series);
    const value = own.find((candidate) => candidate.year === year) ?? null;
    const instead =
      own.findLast((candidate) => candidate.year < year) ?? own.find((candidate) => candidate.year > year);
    return {area, value, rank: null, instead: value === null ? (instead ?? null) : null};
  });
  const sign = indicator.direction === "decrease" ? 1 : -1;
  const written = (number: number): number => roundTo(number, indicator.decimals);
  const shown = ({value}: Ranked): number => written(value?.value ?? 0);
  const provinces = rows.filter(({area}) => comparison.isRanked(area.area));
  const valued = provinces
    .filter(({value}) => value !== null)
    .sort((a, b) => sign * (shown(a) - shown(b)) || (a.area.area < b.area.area ? -1 : 1));
  const ranks = ranksOf(
    valued.flatMap(({value}) =>
      value === null ? [] : [{value: sign * written(value.value), qualifier: turned(value.qualifier, sign)}]
    )
  );
  return {
    indicator,
    year,
    series,
    provinces: [
      ...valued.map((row, i) => ({...row, rank: ranks[i] ?? null})),
      ...provinces.filter(({value}) => value === null)
    ],
    wholes: rows.filter(({area}) => !comparison.isRanked(area.area)),
    count: valued.length,
    open: ranks.filter((rank) => rank === null).length
  };
}

/**
 * How many other provinces of a ranking an area cannot be told from, because the difference is within the usual error of the survey that
 * the values come from. None where everything is counted.
 */
export function alikeInSurvey(comparison: Comparison, {provinces, indicator}: Ranking, code: string): number {
  const own = provinces.find(({area}) => area.area === code)?.value ?? null;
  if (own === null) return 0;
  const measured = comparison.measured(own);
  if (measured.collection !== "survey" && measured.collection !== "opinion_survey") return 0;
  const others = provinces.flatMap(({area, value}) => (value === null || area.area === code ? [] : [value]));
  return others.filter((other) => {
    const {way} = changeBetween(measured, comparison.measured(other), indicator);
    return way === "no_clear_change" || way === "same";
  }).length;
}

/** What a bound says of a value's negative. */
function turned(qualifier: Value["qualifier"], sign: number): Value["qualifier"] {
  if (sign > 0 || qualifier === null || qualifier === "~") return qualifier;
  return qualifier === ">" ? "<" : ">";
}

/**
 * Places of values, the smallest first: equals share one, and the next counts all before it. Null where bounds leave open how many
 * are smaller.
 */
export function ranksOf(values: readonly Pick<Value, "value" | "qualifier">[]): (number | null)[] {
  const spans = values.map((value) => ({
    low: intervalOf(value)[0],
    high: intervalOf(value)[1],
    exact: value.qualifier === null
  }));
  return spans.map((own) => {
    let [surely, possibly] = [0, 0];
    for (const other of spans) {
      // The end of a bound is open, so that it lies beyond a number that it touches.
      if (other.high < own.low || (other.high === own.low && !(other.exact && own.exact))) surely += 1;
      if (other !== own && other.low < own.high) possibly += 1;
    }
    return surely === possibly ? surely + 1 : null;
  });
}

/** Whether an area existed at some time of a year and was not formed or merged halfway through another's existence. */
export function existsIn({valid_from, valid_to}: ComparedArea, year: number): boolean {
  const from = valid_from === null ? -Infinity : Number(valid_from.slice(0, 4));
  const to = valid_to === null ? Infinity : Number(valid_to.slice(0, 4));
  return year >= from && year <= to;
}
