import {insufficient, isMet, judged, knownBy, marksOf, signOf, startOf, type Assess} from "../assessment.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {nearest} from "../base-year.js";
import {missingBase} from "./growth-start.js";
import {isShortSince, paceNeeded} from "../pace.js";
import type {StatusOf} from "../../model/assessment.js";

export type SdsnStatus = StatusOf<"sdsn_like">;

export interface SdsnOptions {
  readonly baseYear?: number;
  /** Length in years of the recent period whose pace counts; the length in present editions is not verified. */
  readonly period?: number;
}

/** Lower bounds of actual over required pace, all inclusive; not verified against the original. */
export const sdsnThresholds = {onTrack: 1, improving: 0.5, stagnating: 0} as const;

/** A missing year may be replaced by the nearest value within one year. */
const reach = 1;

/** Class of `ρ`, actual pace over required pace. */
export function classifySdsn(ratio: number): SdsnStatus {
  if (ratio >= sdsnThresholds.onTrack) return "on_track";
  if (ratio >= sdsnThresholds.improving) return "moderately_improving";
  return ratio >= sdsnThresholds.stagnating ? "stagnating" : "decreasing";
}

/**
 * Trend arrows like those of the Sustainable Development Report: the linear pace of the recent years over the linear
 * pace that leads from the base year to the threshold. Our milestone takes the place of the green threshold. A value
 * beyond it counts as on track, even if it falls: it is maintained.
 *
 * Source: the idea from "Africa SDG Index and Dashboards" 2018, questions 13 and 14. The thresholds of the arrows are
 * NOT verified against the original, which is why the method is called "SDSN-like".
 */
export const assessSdsn: Assess<SdsnStatus, SdsnOptions> = (series, milestone, year, options = {}) => {
  const {baseYear = agendaBaseYear, period = 5} = options;
  const target = milestone.value;
  const known = knownBy(series, year);
  const latest = known.points.at(-1);
  const earlier = known.points.slice(0, -1);
  const base = nearest(known.points, baseYear, reach);
  const from = latest === undefined ? null : nearest(earlier, latest.year - period, reach);
  const required = base === null || target === null ? null : paceNeeded(base, target, milestone.year);
  const actual = latest === undefined || from === null ? null : (latest.value - from.value) / (latest.year - from.year);
  const components = {
    ...startOf(known, milestone),
    baselineYear: base?.year ?? null,
    baseline: base?.value ?? null,
    requiredPace: required,
    actualPace: actual
  };
  const marks = marksOf(
    known,
    from !== null && isShortSince(known.points, from.year) && "short_series",
    base !== null && base.year !== baseYear && "base_year_moved"
  );
  if (target === null) return insufficient("no_target", components, marks);
  if (year > milestone.year) return insufficient("milestone_past", components, marks);
  if (latest === undefined) return insufficient("no_data", components, marks);
  if (known.points.length < 2) return insufficient("one_point", components, marks);
  if (from === null || actual === null) return insufficient("too_few_points", components, marks);
  const {direction} = milestone;
  const needed = required === null ? null : signOf(direction) * required;
  const ratio = needed === null || needed <= 0 ? null : (signOf(direction) * actual) / needed;
  const measure = Number.isNaN(ratio) ? null : ratio;
  if (isMet(latest.value, target, direction)) return judged({status: "on_track", measure}, components, marks);
  if (base === null) return insufficient(missingBase(known, baseYear), components, marks);
  if (needed === null) return insufficient("milestone_before_baseline", components, marks);
  // Beyond the threshold in the base year and short of it now: away from it, with nothing to divide by.
  if (needed <= 0) return judged({status: "decreasing", measure: null}, components, marks);
  return ratio === null || measure === null
    ? insufficient("growth_undefined", components, marks)
    : judged({status: classifySdsn(measure), measure}, components, marks);
};
