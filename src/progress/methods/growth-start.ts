import {
  insufficient,
  isMet,
  knownBy,
  marksOf,
  startOf,
  type Assessment,
  type CleanSeries,
  type Components,
  type Milestone,
  type Point
} from "../assessment.js";
import {usableTarget, zeroReplacement, type GrowthMeasure} from "./growth-measure.js";
import {isShortSince} from "../pace.js";
import type {Mark, Reason} from "../../model/assessment.js";

/** What the growth methods have established before they compute anything. */
export interface GrowthStart {
  readonly known: CleanSeries;
  readonly latest: Point;
  /** The target as used (never zero), or null for a direction only. */
  readonly target: number | null;
  readonly met: boolean;
  readonly components: Components;
}

/**
 * Takes what is known by the year of assessment. A milestone that is past is judged by the values up to its year alone:
 * growth to a later year cannot be compared with growth that was needed by then. Methods that have no rule for it stop
 * unless it was met (`afterMilestone` is `stop`); the UN's goes on with those values (`assess`).
 */
export function startGrowth(
  series: CleanSeries,
  milestone: Milestone,
  year: number,
  afterMilestone: "stop" | "assess" = "stop"
): GrowthStart | Assessment<never> {
  const past = milestone.value !== null && year > milestone.year;
  const stops = afterMilestone === "stop";
  const known = knownBy(series, past ? milestone.year : year);
  const components = startOf(known, milestone);
  const latest = known.points.at(-1);
  if (series.kind === "growth_rate") return insufficient("growth_rate_series", components, marksOf(known));
  if (latest === undefined)
    return insufficient(past && stops ? "milestone_past" : "no_data", components, marksOf(known));
  const target = milestone.value === null ? null : usableTarget(milestone.value);
  const met = target !== null && isMet(latest.value, target, milestone.direction);
  if (past && stops && !met) return insufficient("milestone_past", components, marksOf(known));
  return {known, latest, target, met, components};
}

/** The base value that a growth method found for the year it was asked for. */
export interface GrowthBase {
  readonly asked: number;
  readonly found: Point | null;
}

/** Completes the components and marks from the base and the measured growth. */
export function withGrowth(
  start: GrowthStart,
  milestone: Milestone,
  base: GrowthBase,
  growth: GrowthMeasure | null,
  limitIgnored: boolean
): {readonly components: Components; readonly marks: readonly Mark[]} {
  const {latest, known} = start;
  const actual = growth?.actual ?? null;
  const components: Components = {
    ...start.components,
    baselineYear: base.found?.year ?? null,
    baseline: base.found?.value ?? null,
    requiredPace: growth?.required ?? null,
    actualPace: actual,
    projected:
      actual === null || start.target === null ? null : latest.value * (1 + actual) ** (milestone.year - latest.year)
  };
  const marks = marksOf(
    known,
    actual !== null && base.found !== null && isShortSince(known.points, base.found.year) && "short_series",
    base.found?.value === 0 && "base_replaced",
    start.target === zeroReplacement && milestone.value === 0 && "target_replaced",
    base.found !== null && base.found.year !== base.asked && "base_year_moved",
    limitIgnored && "limit_ignored"
  );
  return {components, marks};
}

/** The reason why a method found no measure. */
export function reasonOf(growth: GrowthMeasure | null, series: CleanSeries, asked: number): Reason {
  if (growth?.reason != null) return growth.reason;
  return missingBase(series, asked);
}

/** Why the base value is missing: it lies before a break, or was never there. */
export function missingBase(series: CleanSeries, asked: number): Reason {
  return series.cutAt !== null && asked < series.cutAt ? "break_since_baseline" : "no_baseline";
}
