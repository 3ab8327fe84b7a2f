import {leastSquares, slopeIsClear} from "../lib/regression.js";
import type {MovementDirection} from "../model/assessment.js";
import type {Direction, Point} from "./assessment.js";
import {exactPoints} from "./bound.js";
import {paceMinimum} from "./pace.js";

/** A movement is looked at over this many years up to the latest value: what lies further back says little of today. */
export const movementYears = 10;

/** Which way a series has moved, and over which values. */
export interface Movement {
  readonly direction: MovementDirection;
  readonly from: Point | null;
  readonly to: Point | null;
  /** Number of exact values looked at. */
  readonly n: number;
}

/**
 * Which way a series moves: with four values or more the line through them must rise or fall beyond its scatter (80 %), and what
 * it changes between its ends must be more than chance; with two or three the change between the ends must be.
 *
 * @param points one methodology without a break, in order of year
 * @param isClear whether a change from one value to another is more than chance and printing explain
 */
export function movementOf(
  points: readonly Point[],
  better: Direction,
  isClear: (before: number, after: number) => boolean
): Movement {
  const exact = exactPoints(points);
  const to = exact.at(-1) ?? null;
  if (to === null) return {direction: "none", from: null, to: null, n: 0};
  const used = exact.filter(({year}) => year >= to.year - movementYears);
  const from = used[0]!;
  const n = used.length;
  if (n === 1) return {direction: "one_value", from: null, to, n};
  const line = n < paceMinimum ? null : leastSquares(used.map(({year, value}) => [year, value] as const));
  const [before, after] = line === null ? [from.value, to.value] : [line.at(from.year), line.at(to.year)];
  const clear = isClear(before, after) && (line === null || slopeIsClear(line));
  const rises = after > before;
  const direction = !clear ? "no_clear_change" : rises === (better === "increase") ? "improving" : "worsening";
  return {direction, from, to, n};
}
