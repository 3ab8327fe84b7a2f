import {groupBy} from "../lib/group.js";
import type {CleanSeries, Point, Qualifier} from "./assessment.js";
import {isTotal} from "../model/headline.js";
import type {Reason} from "../model/assessment.js";
import {largest, smallest} from "../lib/extremes.js";

/** An observation of one indicator and area, as far as preparation looks at it. */
export interface Observation {
  readonly year: number;
  readonly period: string;
  readonly series: string | null;
  readonly value: number;
  readonly qualifier?: string | null;
  readonly status: string;
  readonly sex?: string | null;
  readonly age?: string | null;
  readonly location?: string | null;
  readonly ethnicity?: string | null;
  /** Chosen by the product's rule among several values of the year. */
  readonly shown?: boolean;
}

/** A break of this indicator and area; a blank series means all of its methodologies. */
export interface Break {
  readonly series: string | null;
  readonly year: number;
}

export interface PreparationOptions {
  /** The methodology to keep; the latest one unless given. */
  readonly methodology?: string | null;
  readonly breaks?: readonly Break[];
  /** Values after this year are ignored, and the run that holds the last value by then is kept. */
  readonly at?: number;
  readonly kind?: CleanSeries["kind"];
}

/** A series that can be judged with its methodology, or the reason why there is none. */
export type Prepared =
  | {readonly series: CleanSeries; readonly methodology: string | null; readonly reason: null}
  | {readonly series: null; readonly methodology: string | null; readonly reason: Reason};

/**
 * Makes a clean series of the observations of one indicator and area: one methodology, totals only, full years, no forecasts,
 * cut at breaks, one value a year, in order. Estimates stay, marked. Two values of one year that the rule of the
 * product has not separated are an error of the data, not a guess: `ambiguous_values`.
 */
export function prepareSeries(observations: readonly Observation[], options: PreparationOptions = {}): Prepared {
  const {breaks = [], at = Infinity, kind = "level"} = options;
  const usable = observations.filter(isUsable);
  const early = usable.filter((observation) => observation.year <= at);
  const methodology = options.methodology === undefined ? latestMethodology(early) : options.methodology;
  const byMethodology = usable.filter((observation) => observation.series === methodology);
  const last = largest(byMethodology.filter(({year}) => year <= at).map(({year}) => year));
  const years = breaks
    .filter((found) => found.series === null || found.series === methodology)
    .map((found) => found.year);
  const cut = largest(years.filter((year) => year <= last));
  const next = smallest(years.filter((year) => year > last));
  const run = byMethodology.filter(({year}) => year >= cut && year < next);
  const points = onePerYear(run);
  if (points === null) return {series: null, methodology, reason: "ambiguous_values"};
  // A break before the first value has cut nothing off.
  const cutAt = byMethodology.some(({year}) => year < cut) ? cut : null;
  return {series: {points, cutAt, kind}, methodology, reason: null};
}

/** Whether an observation counts at all: a total, of a full year, and seen rather than foreseen. */
export function isUsable(observation: Observation): boolean {
  return isTotal(observation) && observation.period === "year" && observation.status !== "forecast";
}

/** Whether an observation is a total of a part of a year, seen rather than foreseen. */
export function isPartYear(observation: Observation): boolean {
  return isTotal(observation) && observation.period !== "year" && observation.status !== "forecast";
}

/** The methodology with the latest value; of several, the one with the longest record, then the first by name. */
export function latestMethodology(observations: readonly Observation[]): string | null {
  const methodologies = [...new Set(observations.map((observation) => observation.series))].map((methodology) => {
    const years = observations.filter((observation) => observation.series === methodology).map(({year}) => year);
    return {methodology, last: largest(years), count: new Set(years).size};
  });
  // Names are compared by code unit, so that the choice does not depend on a locale.
  const byRank = methodologies.toSorted(
    (a, b) => b.last - a.last || b.count - a.count || ((a.methodology ?? "") < (b.methodology ?? "") ? -1 : 1)
  );
  return byRank[0]?.methodology ?? null;
}

function onePerYear(observations: readonly Observation[]): Point[] | null {
  // Most series come in order with one value a year; they need no sorting into years.
  if (observations.every(({year}, i) => i === 0 || year > observations[i - 1]!.year)) return observations.map(pointOf);
  const points: Point[] = [];
  for (const [, candidates] of [...groupBy(observations, ({year}) => year)].toSorted(([a], [b]) => a - b)) {
    const shown = candidates.filter((candidate) => candidate.shown === true);
    const [observation, other] = candidates.length === 1 ? candidates : shown;
    if (observation === undefined || other !== undefined) return null;
    points.push(pointOf(observation));
  }
  return points;
}

function isQualifier(text: string | null | undefined): text is Qualifier {
  return text === ">" || text === "<" || text === "~";
}

function pointOf({year, value, status, qualifier}: Observation): Point {
  const estimated = status === "estimate";
  const bounded = isQualifier(qualifier);
  if (!estimated && !bounded) return {year, value};
  return {year, value, ...(estimated && {estimated}), ...(bounded && {qualifier})};
}

/**
 * The series to judge a milestone by. A milestone that names a methodology is judged by that one alone; once another
 * has replaced it and the milestone is still ahead, no value of that methodology will come: `milestone_on_other_ruler`. For a
 * past milestone the run that holds its year is taken, so that a later break does not hide the value that decides.
 */
export function seriesForMilestone(
  observations: readonly Observation[],
  milestone: {readonly series: string | null; readonly year: number},
  year: number,
  options: Omit<PreparationOptions, "methodology" | "at"> = {}
): Prepared {
  const at = Math.min(year, milestone.year);
  if (milestone.series === null) return prepareSeries(observations, {...options, at});
  const usable = observations.filter((observation) => isUsable(observation) && observation.year <= year);
  const byMethodology = usable.filter((observation) => observation.series === milestone.series);
  const lastOf = (rows: readonly Observation[]): number => largest(rows.map((row) => row.year));
  const replaced =
    lastOf(usable) > lastOf(byMethodology) && year <= milestone.year && !isContinued(usable, milestone.series);
  if (byMethodology.length === 0 || replaced) {
    return {
      series: null,
      methodology: milestone.series,
      reason: usable.length === 0 ? "no_data" : "milestone_on_other_ruler"
    };
  }
  return prepareSeries(observations, {...options, methodology: milestone.series, at});
}

/**
 * The values of parts of years by one methodology, a list for each part: what a change of every year is read from where full
 * years are not known. Only parts that cover most of a year say something of it, and a break ends a list.
 */
export function partYearsOf(
  observations: readonly Observation[],
  methodology: string | null,
  breaks: readonly Break[] = []
): readonly (readonly Point[])[] {
  const parts = observations.filter(
    (row) => isTotal(row) && row.status !== "forecast" && mostOfYear.has(row.period) && row.series === methodology
  );
  const cuts = breaks.filter(({series}) => series === null || series === methodology).map(({year}) => year);
  return [
    ...groupBy(parts, ({period, year}) => `${period} ${String(cuts.filter((cut) => cut <= year).length)}`).values()
  ]
    .map((rows) => onePerYear(rows.toSorted((a, b) => a.year - b.year)))
    .filter((points) => points !== null);
}

/** Parts of a year that cover nine months or more. */
const mostOfYear: ReadonlySet<string> = new Set(["9m", "to_10", "to_12_15"]);

/** Every methodology with values up to `year`, each in its last unbroken run by then. */
export function everyMethodology(
  observations: readonly Observation[],
  year: number,
  options: Omit<PreparationOptions, "methodology" | "at"> = {}
): readonly CleanSeries[] {
  const known = observations.filter((observation) => isUsable(observation) && observation.year <= year);
  return [...new Set(known.map(({series}) => series))]
    .map((methodology) => prepareSeries(observations, {...options, methodology, at: year}).series)
    .filter((series) => series !== null);
}

/** Whether a methodology runs beside the others rather than having been replaced: it has values after another one began. */
function isContinued(observations: readonly Observation[], methodology: string): boolean {
  const last = largest(observations.filter((row) => row.series === methodology).map((row) => row.year));
  const newest = latestMethodology(observations);
  return newest === methodology || observations.some((row) => row.series === newest && row.year <= last);
}
