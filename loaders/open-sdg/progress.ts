import {groupBy} from "../../src/lib/group.js";
import type {OpenSdgStatus} from "../../src/progress/methods/open-sdg.js";
import {assessOpenSdg} from "../../src/progress/methods/open-sdg.js";
import {aggregateOpenSdg} from "../../src/progress/methods/open-sdg-aggregate.js";
import type {ScoreTree} from "../../src/progress/methods/aggregate.js";
import {usableTarget} from "../../src/progress/methods/growth-measure.js";
import {cleanSeries, type Point} from "../../src/progress/assessment.js";
import type {Reason} from "../../src/model/assessment.js";
import {columnOf, type DataRow, type DataTable} from "./data-table.js";
import type {Indicator} from "./read.js";
import type {ProgressChoice, ProgressOption} from "./stated-settings.js";

/** Why no series could be chosen of the data: none is a total of all, several are left, or a year has two values. */
export type Undecided = "no_headline" | "several_series" | "several_values";

/** The progress of one series, with the working. */
export interface SeriesProgress {
  /** What the working of sdg-build calls it: number, series, unit and values, with slashes between them. */
  readonly tag: string;
  readonly option: ProgressOption;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  /** As used: never zero. */
  readonly target: number | null;
  readonly measure: number | null;
  readonly score: number | null;
  readonly status: OpenSdgStatus | "not_available";
  readonly reason: Reason | Undecided | null;
  /** Series, units and values that the option names and the data do not have: they choose nothing. */
  readonly unmatched: readonly string[];
}

/** The progress of an indicator by Open SDG's method. */
export interface IndicatorProgress {
  readonly id: string;
  /** As reckoned, or as the office has set it by hand; null where it has not. */
  readonly status: string | null;
  readonly score: number | null;
  readonly isAutomatic: boolean;
  readonly series: readonly SeriesProgress[];
}

/** What the options mean where the office gives none. */
const noOptions: ProgressOption = {
  series: null,
  unit: null,
  disaggregation: [],
  direction: "negative",
  baseYear: 2015,
  target: null,
  targetYear: 2030,
  limit: null
};

/**
 * The progress of an indicator: reckoned from its data by the office's options where the office asks for it, or the status that
 * the office has set.
 */
export function progressOf(indicator: Indicator): IndicatorProgress {
  const {id, settings, data} = indicator;
  if (!settings.isAutomatic) {
    return {id, status: settings.progressStatus, score: null, isAutomatic: false, series: []};
  }
  const series: SeriesProgress[] = [];
  const scoreOf = (choice: ProgressChoice): ScoreTree => {
    if ("group" in choice) return choice.group.map(scoreOf);
    const found = seriesProgress(id, choice, data);
    series.push(found);
    return found.score;
  };
  const scores = (settings.progress.length > 0 ? settings.progress : [noOptions]).map(scoreOf);
  const scored = series.filter(({score}) => score !== null);
  const achieved = scored.every(({status}) => status === "target_achieved");
  const {status, score} = aggregateOpenSdg(scores, achieved);
  return {id, status: status === "insufficient_data" ? "not_available" : status, score, isAutomatic: true, series};
}

function seriesProgress(id: string, option: ProgressOption, data: DataTable | null): SeriesProgress {
  const {direction, baseYear, targetYear, limit} = option;
  const tag = [id, option.series, option.unit, ...option.disaggregation.map(({value}) => value)];
  const target = option.target === null ? null : usableTarget(option.target);
  const {points, undecided, unmatched} = choose(option, data);
  const start = {tag: tag.filter((part) => part !== null).join(" / "), option, target, unmatched};
  const latest = points.at(-1);
  if (undecided !== null || !latest) {
    const nothing = {
      baseYear: null,
      baseValue: null,
      currentYear: null,
      currentValue: null,
      measure: null,
      score: null
    };
    return {...start, ...nothing, status: "not_available", reason: undecided ?? "no_data"};
  }
  const milestone = {
    direction: direction === "positive" ? ("increase" as const) : ("decrease" as const),
    value: option.target,
    year: targetYear
  };
  const found = assessOpenSdg(cleanSeries(points), milestone, latest.year, {baseYear, limit});
  return {
    ...start,
    baseYear: found.baselineYear,
    baseValue: found.baseline,
    currentYear: found.latestYear,
    currentValue: found.latest,
    measure: found.measure,
    score: found.score,
    status: found.status === "insufficient_data" ? "not_available" : found.status,
    reason: found.reason
  };
}

interface Chosen {
  readonly points: readonly Point[];
  readonly undecided: Undecided | null;
  readonly unmatched: readonly string[];
}

/**
 * Chooses the rows of one series: those of the unit, the series and the values that the option names, and of all other
 * breakdowns the totals. What the data do not have chooses nothing, lest other series be taken for it. Rows of several
 * series, or two of one year, are no series. So does sdg-build since it publishes its working; before, it passed over what it
 * did not find.
 */
function choose(option: ProgressOption, data: DataTable | null): Chosen {
  const unmatched: string[] = [];
  if (data === null) return {points: [], undecided: null, unmatched};
  let rows = data.rows;
  const keep = (column: number, value: string, what: string): void => {
    const matching = column < 0 ? [] : rows.filter(({cells}) => cells[column] === value);
    if (matching.length === 0 && rows.length > 0) unmatched.push(what);
    rows = matching;
  };
  if (option.unit !== null) keep(columnOf(data, "units"), option.unit, option.unit);
  if (option.series !== null) keep(columnOf(data, "series"), option.series, option.series);
  const breakdowns = data.columns.flatMap(({role}, i) => (role === "breakdown" ? [i] : []));
  const named = new Set<number>();
  for (const {field, value} of option.disaggregation) {
    const column = data.columns.findIndex(({name}) => name === field);
    named.add(column);
    keep(column, value, `${field} = ${value}`);
  }
  const totals = rows.filter(({cells}) => breakdowns.every((i) => named.has(i) || cells[i] === ""));
  if (totals.length > 0) rows = totals;
  else if (named.size === 0 && rows.length > 0) return {points: [], undecided: "no_headline", unmatched};
  const grouping = [...breakdowns, columnOf(data, "series"), columnOf(data, "units")].filter((i) => i >= 0);
  if (grouping.some((i) => new Set(rows.map(({cells}) => cells[i])).size > 1)) {
    return {points: [], undecided: "several_series", unmatched};
  }
  const hasProgress = data.rows.some(({progress}) => progress !== null);
  const points = rows.flatMap((row) => pointOf(row, hasProgress) ?? []);
  const twice = [...groupBy(points, ({year}) => year).values()].some((of) => of.length > 1);
  if (twice) return {points: [], undecided: "several_values", unmatched};
  return {points: points.toSorted((a, b) => a.year - b.year), undecided: null, unmatched};
}

/** Where there is a column of values for progress alone, it stands in for the values, blank ones too. */
function pointOf({year, value, progress}: DataRow, hasProgress: boolean): Point | null {
  const used = hasProgress ? progress : value;
  return used === null ? null : {year, value: used};
}
