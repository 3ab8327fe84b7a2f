import {largest} from "../../lib/extremes.js";
import {
  judged,
  knownBy,
  marksOf,
  signOf,
  startOf,
  type CleanSeries,
  type Components,
  type Point
} from "../assessment.js";
import {difference, withoutNoise} from "../../lib/round.js";
import {exactPoints} from "../bound.js";
import {isFresh} from "../freshness.js";
import type {Reason} from "../../model/assessment.js";
import {
  noExtras,
  planInsufficient,
  periodStart,
  satisfies,
  type Commitment,
  type PlanAssessment,
  type PlanOptions,
  type YearlyResult
} from "./commitment.js";

/**
 * One result a year: whether the value moved the right way against the year before, or by the step of the commitment. Like is
 * compared with like: where a full year or the one before it is missing, the same part of both years stands in. A year
 * without such a pair is unknown; a change over two years says nothing about either of them. In a series of growth rates
 * the value itself is the change.
 *
 * @param parts values of the same part of several years, a list for each part
 */
export function yearlyResults(
  series: CleanSeries,
  commitment: Commitment,
  through: number,
  stepIn: "unit" | "percent" = "unit",
  parts: readonly (readonly Point[])[] = []
): readonly YearlyResult[] {
  const from = periodStart(commitment);
  const full = changesOf(series.points, series.kind, stepIn);
  const partly = parts.map((points) => changesOf(points, series.kind, stepIn));
  return Array.from({length: through - from + 1}, (_, index): YearlyResult => {
    const year = from + index;
    const whole = full(year);
    const change = whole ?? partly.map((changeIn) => changeIn(year)).find((found) => found !== null) ?? null;
    const result = change === null ? "unknown" : keeps(change, commitment) ? "kept" : "missed";
    return {year, change, result, ...(whole === null && change !== null && {part: true})};
  });
}

function changesOf(
  points: readonly Point[],
  kind: CleanSeries["kind"],
  stepIn: "unit" | "percent"
): (year: number) => number | null {
  const values = new Map(exactPoints(points).map((point) => [point.year, point.value]));
  return (year) => {
    const value = values.get(year);
    if (value === undefined) return null;
    if (kind !== "level") return value;
    const previous = values.get(year - 1);
    if (previous === undefined) return null;
    const change = difference(value, previous);
    if (stepIn === "unit") return change;
    return previous > 0 ? withoutNoise((100 * change) / previous) : null;
  };
}

function keeps(change: number, {value, comparator, direction}: Commitment): boolean {
  const towards = signOf(direction) * change;
  if (value === null) return towards > 0;
  return satisfies(towards, Math.abs(value), comparator === ">" || comparator === "<" ? ">" : ">=", "increase");
}

/**
 * A commitment for every single year. One year that failed cannot be made good, so it is `missed` from that year on; before
 * the end it is `on_the_way` only if every year so far was kept. The measure is the share of the judged years that were kept
 * ("4 of 5"), the actual pace the last change.
 */
export function judgeYearly(
  series: CleanSeries,
  commitment: Commitment,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const until = Math.min(year, commitment.year);
  const known = knownBy(series, until);
  const parts = (options.partYears ?? []).map((points) => points.filter((point) => point.year <= until));
  const years = yearlyResults(known, commitment, until, options.stepIn, parts);
  const judgedYears = years.filter((result) => result.result !== "unknown");
  const kept = judgedYears.filter((result) => result.result === "kept").length;
  const last = judgedYears.at(-1);
  const step = commitment.value;
  const latest = latestOf(known, parts);
  const components: Components = {
    ...startOf(known, commitment),
    latestYear: latest?.year ?? null,
    latest: latest?.value ?? null,
    milestone: step,
    requiredPace: step === null ? null : signOf(commitment.direction) * Math.abs(step),
    actualPace: last?.change ?? null,
    n: judgedYears.length
  };
  const final = years.at(-1);
  const past = year > commitment.year || (final?.year === commitment.year && final.result !== "unknown");
  // A year that is not over yet, or not reported yet, is not a gap.
  const gaps = years.some((result) => result.result === "unknown" && (past || result.year < (last?.year ?? -Infinity)));
  const marks = marksOf(known, gaps && "gaps_in_period", judgedYears.some(({part}) => part === true) && "part_year");
  const measure = judgedYears.length === 0 ? null : kept / judgedYears.length;
  const finish = (status: "kept" | "on_the_way" | "missed"): PlanAssessment => ({
    ...judged({status, measure}, components, marks),
    ...noExtras,
    years
  });
  if (kept < judgedYears.length) return finish("missed");
  if (last !== undefined && !gaps) {
    if (past) return finish("kept");
    if (isFresh(last.year, options.judgedIn ?? year)) return finish("on_the_way");
    return {...planInsufficient("too_old", components, marks), years};
  }
  const reason = whyNone([known.points, ...parts], last !== undefined);
  if (!past) return {...planInsufficient(reason, components, marks), years};
  return {...judged({status: "unknown", measure}, components, marks), reason, ...noExtras, years};
}

/** The latest value of a full year or, where none is as recent, of a part of one. */
function latestOf({points}: CleanSeries, parts: readonly (readonly Point[])[]): Point | undefined {
  return [points, ...parts]
    .map((values) => values.at(-1))
    .filter((point) => point !== undefined)
    .reduce<Point | undefined>(
      (latest, point) => (latest === undefined || point.year > latest.year ? point : latest),
      undefined
    );
}

/** @param lists values of full years, and of the same part of several years */
function whyNone(lists: readonly (readonly Point[])[], some: boolean): Reason {
  if (some) return "missing_years";
  const most = largest(lists.map(({length}) => length));
  if (most === 0) return "no_data";
  return most === 1 ? "one_point" : "missing_years";
}
