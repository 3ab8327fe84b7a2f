import type {Point} from "./assessment.js";

/** The pace of a series is the average yearly change since five years before the latest value. */
export const paceWindow = 5;

/** Where that year has no value, the nearest one four to seven years before; of two as near, the one that makes the longer span. */
const spans = [5, 6, 4, 7] as const;

/** A pace that decides, and a line into the future, need this many values in the window. */
export const paceMinimum = 4;

/** A pace from this many values or fewer carries the mark `short_series`. */
const shortSeries = 3;

/** Whether a pace counted from `from` to the latest value rests on two or three values, whatever came before it. */
export function isShortSince(points: readonly Point[], from: number): boolean {
  const used = points.filter((point) => point.year >= from).length;
  return used > 1 && used <= shortSeries;
}

/** The average yearly change between two values, with what it rests on. */
export interface Pace {
  readonly from: Point;
  readonly to: Point;
  /** Average change a year, in the unit of the series. */
  readonly change: number;
  /** Number of values in the window. */
  readonly n: number;
}

/**
 * The values that the present pace rests on: from the value five years before the latest, or else from the nearest one four
 * to seven years before, to the latest. Empty where there is no such value. Two indicators of one survey that lacks a year
 * in one of them are so judged on nearly the same years.
 */
export function paceValues(points: readonly Point[]): readonly Point[] {
  const latest = points.at(-1);
  if (latest === undefined) return [];
  for (const span of spans) {
    const start = points.findIndex(({year}) => year === latest.year - span);
    if (start !== -1) return points.slice(start);
  }
  return [];
}

/** The present pace, `(c − v)/(t − tv)` over the real span of the window; null where no value opens one. */
export function presentPace(points: readonly Point[]): Pace | null {
  return paceOver(paceValues(points));
}

/** The values of the last five years up to the latest value. */
export function lastYears(points: readonly Point[]): readonly Point[] {
  const latest = points.at(-1);
  return latest === undefined ? [] : points.filter((point) => point.year >= latest.year - paceWindow);
}

/**
 * `(c − v)/(t − tv)`, with `v` the earliest value of the last five years before the latest value `c`: the window of the
 * German sustainability strategy. Null with fewer than two values in the window.
 */
export function paceOfLastYears(points: readonly Point[]): Pace | null {
  return paceOver(lastYears(points));
}

/** The average yearly change from the first to the last of `points`; null with fewer than two. */
export function paceOver(points: readonly Point[]): Pace | null {
  const from = points[0];
  const to = points.at(-1);
  if (from === undefined || to === undefined || from.year === to.year) return null;
  return {from, to, change: (to.value - from.value) / (to.year - from.year), n: points.length};
}

/** The value in `year` if `pace` lasts. */
export function carryForward(pace: Pace, year: number): number {
  return pace.to.value + pace.change * (year - pace.to.year);
}

/** The change a year still needed from `latest` to reach `target` in `year`; null once that year has come. */
export function paceNeeded(latest: Point, target: number, year: number): number | null {
  return year > latest.year ? (target - latest.value) / (year - latest.year) : null;
}

/** The year (with its fraction) in which `pace` reaches `target`; null if it never does. */
export function yearReached(pace: Pace, target: number): number | null {
  const years = (target - pace.to.value) / pace.change;
  return Number.isFinite(years) && years >= 0 ? pace.to.year + years : null;
}
