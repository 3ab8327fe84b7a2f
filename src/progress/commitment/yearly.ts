import {judged, knownBy, marksOf, signOf, startOf, type CleanSeries, type Components} from "../assessment.js";
import {difference, withoutNoise} from "../../lib/round.js";
import type {Reason} from "../../model/assessment.js";
import {
  noExtras,
  planInsufficient,
  planYear,
  type Commitment,
  type PlanAssessment,
  type PlanOptions,
  type YearlyResult
} from "./commitment.js";

/**
 * One result a year: whether the value moved the right way against the year before, or by the step of the commitment. A year
 * whose own or previous value is missing is unknown; a change over two years says nothing about either of them. In a
 * series of growth rates the value itself is the change.
 */
export function yearlyResults(
  series: CleanSeries,
  commitment: Commitment,
  through: number,
  stepIn: "unit" | "percent" = "unit"
): readonly YearlyResult[] {
  const from = commitment.periodFrom ?? planYear;
  const values = new Map(series.points.map((point) => [point.year, point.value]));
  return Array.from({length: Math.max(0, through - from + 1)}, (_, index) => {
    const year = from + index;
    const change = changeIn(values, year, series.kind, stepIn);
    return {year, change, result: change === null ? "unknown" : keeps(change, commitment) ? "kept" : "missed"};
  });
}

function changeIn(
  values: ReadonlyMap<number, number>,
  year: number,
  kind: CleanSeries["kind"],
  stepIn: "unit" | "percent"
): number | null {
  const value = values.get(year);
  if (value === undefined) return null;
  if (kind !== "level") return value;
  const previous = values.get(year - 1);
  if (previous === undefined) return null;
  const change = difference(value, previous);
  if (stepIn === "unit") return change;
  return previous > 0 ? withoutNoise((100 * change) / previous) : null;
}

function keeps(change: number, {value, comparator, direction}: Commitment): boolean {
  const towards = signOf(direction) * change;
  if (value === null) return towards > 0;
  return comparator === ">" || comparator === "<" ? towards > Math.abs(value) : towards >= Math.abs(value);
}

/**
 * A commitment for every single year. One year that failed cannot be made good: `missed` once the period is over, `behind`
 * before. The measure is the share of the judged years that were kept ("4 of 5"), the actual pace the last change.
 */
export function judgeYearly(
  series: CleanSeries,
  commitment: Commitment,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const known = knownBy(series, Math.min(year, commitment.year));
  const years = yearlyResults(known, commitment, Math.min(year, commitment.year), options.stepIn);
  const judgedYears = years.filter((result) => result.result !== "unknown");
  const kept = judgedYears.filter((result) => result.result === "kept").length;
  const step = commitment.value;
  const components: Components = {
    ...startOf(known, commitment),
    milestone: step,
    requiredPace: step === null ? null : signOf(commitment.direction) * Math.abs(step),
    actualPace: judgedYears.at(-1)?.change ?? null,
    n: judgedYears.length
  };
  const over = year > commitment.year || years.at(-1)?.year === commitment.year;
  const past = over && (year > commitment.year || years.at(-1)?.result !== "unknown");
  // A year that is not over yet, or not reported yet, is not a gap.
  const last = judgedYears.at(-1)?.year ?? -Infinity;
  const gaps = years.some((result) => result.result === "unknown" && (past || result.year < last));
  const marks = marksOf(known, gaps && "gaps_in_period");
  const measure = judgedYears.length === 0 ? null : kept / judgedYears.length;
  const finish = (status: "kept" | "on_the_way" | "behind" | "missed"): PlanAssessment => ({
    ...judged({status, measure}, components, marks),
    ...noExtras,
    years
  });
  if (kept < judgedYears.length) return finish(past ? "missed" : "behind");
  if (judgedYears.length > 0 && !past) return finish("on_the_way");
  if (judgedYears.length > 0 && !gaps) return finish("kept");
  const reason = whyNone(known, judgedYears.length > 0);
  if (!past) return {...planInsufficient(reason, components, marks), years};
  return {...judged({status: "unknown", measure}, components, marks), reason, ...noExtras, years};
}

function whyNone(known: CleanSeries, some: boolean): Reason {
  if (some) return "missing_years";
  if (known.points.length === 0) return "no_data";
  return known.points.length === 1 ? "one_point" : "missing_years";
}
