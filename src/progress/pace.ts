import type {Point} from "./assessment.js";

/** The pace of a series is the average change of the last five years: five yearly changes, up to six points. */
export const paceWindow = 5;

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

/** The values of the last `years` years up to the latest value. */
export function lastYears(points: readonly Point[], years: number = paceWindow): readonly Point[] {
  const latest = points.at(-1);
  return latest === undefined ? [] : points.filter((point) => point.year >= latest.year - years);
}

/**
 * The present pace: `(c − v)/(t − tv)`, with `v` the earliest value of the last five years before the latest value `c`
 * (the window of the German sustainability strategy). Null with fewer than two values in the window.
 */
export function presentPace(points: readonly Point[], years: number = paceWindow): Pace | null {
  return paceOver(lastYears(points, years));
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
