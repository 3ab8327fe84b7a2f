import {insufficient, judged, marksOf, signOf, type Assess, type Point} from "../assessment.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {leavingTwo} from "../base-year.js";
import {cagr} from "../growth.js";
import {startGrowth} from "./growth-start.js";
import {isShortSince, paceNeeded} from "../pace.js";
import type {StatusOf} from "../../model/assessment.js";

export type UnProgressStatus = StatusOf<"un_progress_chart">;

export interface UnProgressOptions {
  readonly baseYear?: number;
  /** True for a share in percent: within one point of a target of 0 % or 100 % counts as met. */
  readonly percent?: boolean;
}

/** Lower bounds of the classes; all are inclusive. */
export const unProgressThresholds = {
  withTarget: {onTrack: 0.95, fair: 0.1},
  withoutTarget: {onTrack: 0.02, fair: 0.005},
  /** Distance from 0 % or 100 % that counts as met; the note says "1 %", read here as one percentage point. */
  tolerance: 1
} as const;

/** Class of the share `q` of the required change that is projected for the milestone year. */
export function classifyUnShare(share: number): UnProgressStatus {
  return classify(share, unProgressThresholds.withTarget);
}

/** Class of the signed growth `g`. */
export function classifyUnGrowth(growth: number): UnProgressStatus {
  return classify(growth, unProgressThresholds.withoutTarget);
}

function classify(measure: number, bounds: {readonly onTrack: number; readonly fair: number}): UnProgressStatus {
  if (measure >= bounds.onTrack) return "on_track";
  return measure >= bounds.fair ? "fair_progress" : "stagnation_or_regression";
}

/** The chart's own number for a class: 3, 2 or 1. */
export function scoreUn(status: UnProgressStatus): number {
  return {on_track: 3, fair_progress: 2, stagnation_or_regression: 1}[status];
}

/** Whether a share in percent is within the tolerance of a target that is an end of the scale. */
export function isWithinTolerance(value: number, target: number): boolean {
  return (target === 0 || target === 100) && Math.abs(value - target) <= unProgressThresholds.tolerance;
}

/**
 * The UN progress chart since 2023. With a target: geometric projection `e = c·(1 + CAGR(b→c))^(tT − t)` and the share
 * `q = d·(e − b)/|T − b|` of the required change that it brings. Without: signed growth. Signing `q` by the direction
 * equals the published `(e − b)/(T − b)` whenever the target lies ahead of the base, and stays negative where the base
 * was already beyond the target and the value has fallen back.
 *
 * Source: EUSTAT-DES/site methodology page, which restates the UN technical notes of 2023 and 2024; the notes
 * themselves are not verified.
 */
export const assessUnProgress: Assess<UnProgressStatus, UnProgressOptions> = (
  series,
  milestone,
  year,
  options = {}
) => {
  const {baseYear = agendaBaseYear, percent = false} = options;
  const start = startGrowth(series, milestone, year, "assess");
  if ("status" in start) return start;
  const {known, latest} = start;
  // A target of zero needs no replacement here: the share is linear in the target.
  const target = milestone.value;
  const base = leavingTwo(known.points, baseYear);
  const actual = base === null ? null : cagr(base.value, latest.value, latest.year - base.year);
  const projected =
    actual === null || target === null ? null : latest.value * (1 + actual) ** (milestone.year - latest.year);
  const components = {
    ...start.components,
    baselineYear: base?.year ?? null,
    baseline: base?.value ?? null,
    requiredPace: requiredPace(base, target, milestone.year),
    actualPace: actual,
    projected
  };
  const d = signOf(milestone.direction);
  const met = target !== null && d * (latest.value - target) >= 0;
  const tolerated = target !== null && percent && isWithinTolerance(latest.value, target);
  const marks = marksOf(
    known,
    actual !== null && base !== null && isShortSince(known.points, base.year) && "short_series",
    base !== null && base.year !== baseYear && "base_year_moved",
    tolerated && !met && "met_within_tolerance"
  );
  if (base === null) return insufficient("one_point", components, marks);
  if (target === null) {
    if (actual === null) return insufficient("growth_undefined", components, marks);
    const growth = (base.value < 0 ? -1 : 1) * d * actual;
    const status = classifyUnGrowth(growth);
    return judged({status, measure: growth, score: scoreUn(status)}, components, marks);
  }
  const share =
    projected === null || target === base.value ? null : (d * (projected - base.value)) / Math.abs(target - base.value);
  if (met || tolerated) return judged({status: "on_track", measure: nanToNull(share), score: 3}, components, marks);
  if (target === base.value) return insufficient("target_equals_base", components, marks);
  if (share === null) return insufficient("growth_undefined", components, marks);
  const status = classifyUnShare(share);
  return judged({status, measure: share, score: scoreUn(status)}, components, marks);
};

function nanToNull(value: number | null): number | null {
  return Number.isNaN(value) ? null : value;
}

function requiredPace(base: Point | null, target: number | null, year: number): number | null {
  return base === null || target === null ? null : paceNeeded(base, target, year);
}
