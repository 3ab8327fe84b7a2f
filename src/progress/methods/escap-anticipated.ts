import {sum} from "d3-array";
import {
  insufficient,
  isMet,
  judged,
  knownBy,
  marksOf,
  signOf,
  startOf,
  type Assess,
  type Point
} from "../assessment.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {missingBase} from "./growth-start.js";
import {isShortSince, paceNeeded} from "../pace.js";
import type {StatusOf} from "../../model/assessment.js";

export type EscapAnticipatedStatus = StatusOf<"escap_anticipated">;

export interface EscapAnticipatedOptions {
  readonly baseYear?: number;
}

/** Strict lower bounds of `A`, from UNICEF's script; ESCAP's own thresholds are not verified against the original. */
export const escapAnticipatedThresholds = {maintain: 9, accelerate: 0} as const;

/** Class of `A`, the predicted value on the scale of the Current Status Index (10 = target, 0 = base). */
export function classifyEscapAnticipated(anticipated: number): EscapAnticipatedStatus {
  if (anticipated > escapAnticipatedThresholds.maintain) return "maintain";
  return anticipated > escapAnticipatedThresholds.accelerate ? "accelerate" : "reverse";
}

/** A straight line through weighted points. */
export interface Line {
  readonly slope: number;
  /** The line's value in a year. */
  readonly at: (year: number) => number;
}

/**
 * Weighted least squares on time with `w_i = (tT − t_1)/(tT − t_i)`: 1 for the oldest value, growing towards the year
 * predicted. The weights become infinite in that year, so values from it on are left out. Null with fewer than two
 * values.
 */
export function weightedLine(points: readonly Point[], targetYear: number): Line | null {
  const used = points.filter((point) => point.year < targetYear);
  const first = used[0];
  if (first === undefined || used.length < 2) return null;
  const weightOf = (point: Point): number => (targetYear - first.year) / (targetYear - point.year);
  const total = sum(used, weightOf);
  const meanYear = sum(used, (p) => weightOf(p) * p.year) / total;
  const meanValue = sum(used, (p) => weightOf(p) * p.value) / total;
  const slope =
    sum(used, (p) => weightOf(p) * (p.year - meanYear) * (p.value - meanValue)) /
    sum(used, (p) => weightOf(p) * (p.year - meanYear) ** 2);
  return {slope, at: (year) => meanValue + slope * (year - meanYear)};
}

/** The gap `G = 100·d·(T − e)/|T − b|` in percent of the required change, on the scale `A = 10 − G/10`. */
export function anticipatedFromGap(gap: number): number {
  return 10 - gap / 10;
}

/**
 * UN ESCAP's anticipated progress, offered as "ESCAP-like": will the value that a weighted regression predicts for the
 * milestone year reach the target? The measure is the gap `G`; it is classified on the scale of the index.
 *
 * Sources: UNECE technical notes on the progress assessment (definition); spalmas/SDG-MENARO (thresholds, weights).
 * Neither the thresholds nor the form of the regression is verified against ESCAP.
 */
export const assessEscapAnticipated: Assess<EscapAnticipatedStatus, EscapAnticipatedOptions> = (
  series,
  milestone,
  year,
  options = {}
) => {
  const {baseYear = agendaBaseYear} = options;
  const target = milestone.value;
  const past = target !== null && year > milestone.year;
  const known = knownBy(series, past ? milestone.year : year);
  const base = known.points.find((point) => point.year === baseYear);
  const latest = known.points.at(-1);
  const line = weightedLine(known.points, milestone.year);
  const components = {
    ...startOf(known, milestone),
    baselineYear: base?.year ?? null,
    baseline: base?.value ?? null,
    requiredPace: base === undefined || target === null ? null : paceNeeded(base, target, milestone.year),
    actualPace: line?.slope ?? null,
    projected: line?.at(milestone.year) ?? null
  };
  const onLine = known.points.filter((point) => point.year < milestone.year);
  const marks = marksOf(known, line !== null && isShortSince(onLine, -Infinity) && "short_series");
  if (target === null) return insufficient("no_target", components, marks);
  if (latest === undefined) return insufficient(past ? "milestone_past" : "no_data", components, marks);
  const d = signOf(milestone.direction);
  const gap =
    base === undefined || line === null || target === base.value
      ? null
      : (100 * d * (target - line.at(milestone.year))) / Math.abs(target - base.value);
  if (isMet(latest.value, target, milestone.direction)) {
    return judged({status: "maintain", measure: Number.isNaN(gap) ? null : gap}, components, marks);
  }
  if (past || latest.year >= milestone.year) return insufficient("milestone_past", components, marks);
  if (known.points.length < 2) return insufficient("one_point", components, marks);
  if (base === undefined) return insufficient(missingBase(known, baseYear), components, marks);
  if (gap === null) return insufficient("target_equals_base", components, marks);
  return judged({status: classifyEscapAnticipated(anticipatedFromGap(gap)), measure: gap}, components, marks);
};
