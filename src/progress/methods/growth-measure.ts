import {signOf, type Direction, type Point} from "../assessment.js";
import {cagr, oppositeSigns} from "../growth.js";
import type {Reason} from "../../model/assessment.js";

/** Stands in for a base value or a target of zero, from or towards which growth has no rate. */
export const zeroReplacement = 0.001;

/** A target as the growth methods use it: never zero. */
export function usableTarget(target: number): number {
  return target === 0 ? zeroReplacement : target;
}

/** Growth since the base, held against the growth that the target demands. */
export interface GrowthMeasure {
  /** Ratio of actual to required growth with a target, signed growth without; null if it cannot be computed. */
  readonly measure: number | null;
  /** Growth a year from the base to the target, as a fraction; null without a target. */
  readonly required: number | null;
  /** Growth a year from the base to the latest value, as a fraction. */
  readonly actual: number | null;
  /** Why there is no measure. */
  readonly reason: Reason | null;
}

function unmeasured(reason: Reason, actual: number | null = null): GrowthMeasure {
  return {measure: null, required: null, actual, reason};
}

/**
 * The measure of Statistics Canada's method, which Eustat's application of Eurostat's shares.
 *
 * With a target `r = sign·d·CAGR(b→c) / |CAGR(b→T)|`, without `g = sign·d·CAGR(b→c)`, where `sign` is −1 for a negative
 * base value, so that growth towards zero is not taken for decline. A base of zero becomes 0.001 after its sign is
 * taken.
 *
 * Source: open-sdg/sdg-build `sdg/ProgressMeasure.py` at revision 139fede7.
 */
export function growthMeasure(
  base: Point,
  latest: Point,
  direction: Direction,
  goal: {readonly value: number; readonly year: number} | null
): GrowthMeasure {
  const from = base.value === 0 ? zeroReplacement : base.value;
  if (oppositeSigns(from, latest.value)) return unmeasured("growth_undefined");
  const actual = cagr(from, latest.value, latest.year - base.year);
  if (actual === null) return unmeasured(latest.year - base.year < 1 ? "one_point" : "growth_undefined");
  const towards = (base.value < 0 ? -1 : 1) * signOf(direction) * actual;
  if (goal === null) return {measure: towards, required: null, actual, reason: null};
  if (goal.year <= base.year) return unmeasured("milestone_before_baseline", actual);
  const required = cagr(from, goal.value, goal.year - base.year);
  if (required === null) return unmeasured("growth_undefined", actual);
  if (required === 0 && towards === 0) return {measure: null, required, actual, reason: "target_equals_base"};
  // With nothing required the ratio is infinite in the direction of the movement: x/0, but never 0/0.
  const ratio = towards / Math.abs(required);
  return Number.isNaN(ratio)
    ? unmeasured("growth_undefined", actual)
    : {measure: ratio, required, actual, reason: null};
}
