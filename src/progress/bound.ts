import type {Direction, Point, Qualifier} from "./assessment.js";
import {directionOf, satisfies, type Comparator} from "./commitment/commitment.js";

/**
 * Whether a value keeps the word, as far as it is known: "more than 23,889" is at least 20,000 and may or may not be 25,000.
 * Of "about" nothing is sure, because no source says how far it goes. Null where what is known decides nothing.
 */
export function surelySatisfies(
  {value, qualifier}: Point,
  target: number,
  comparator: Comparator | null | undefined,
  direction: Direction
): boolean | null {
  if (qualifier === undefined) return satisfies(value, target, comparator, direction);
  if (qualifier === "~") return null;
  const increase = directionOf(comparator ?? null, direction) === "increase";
  if (qualifier === ">") return value >= target ? increase : null;
  return value <= target ? !increase : null;
}

/** A value as its source gives it: a number, or a bound of one. */
export interface Bounded {
  readonly value: number;
  readonly qualifier: Qualifier | null;
}

/** Between which ends a value lies. An end of a bound is open: "more than 200" is not 200. */
export function intervalOf({value, qualifier}: Bounded): readonly [low: number, high: number] {
  switch (qualifier) {
    case null:
      return [value, value];
    case ">":
      return [value, Infinity];
    case "<":
      return [-Infinity, value];
    case "~":
      return [-Infinity, Infinity];
  }
}

/**
 * The ends of two values that face each other, the first value's first: how far they part at least. Null where what the two may
 * be overlaps.
 */
export function gapBetween(a: Bounded, b: Bounded): readonly [ofFirst: number, ofSecond: number] | null {
  const [lowOfA, highOfA] = intervalOf(a);
  const [lowOfB, highOfB] = intervalOf(b);
  if (highOfA <= lowOfB) return [highOfA, lowOfB];
  return highOfB <= lowOfA ? [lowOfA, highOfB] : null;
}

/** The values that are points: from a bound nothing is subtracted, and no line is laid through it. */
export function exactPoints(points: readonly Point[]): readonly Point[] {
  return points.every(({qualifier}) => qualifier === undefined)
    ? points
    : points.filter(({qualifier}) => qualifier === undefined);
}
