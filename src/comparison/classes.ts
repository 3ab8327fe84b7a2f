import {type Classing} from "../model/comparison.js";
import {intervalOf, type Bounded} from "../progress/bound.js";

/** A class of values: from its lower bound up to, but not including, the next; the last includes its upper bound. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** How many values are in it. */
  readonly count: number;
}

/**
 * Classes of some values, lowest first. Quantiles never part equal values, so there can be fewer classes than asked for, and
 * none of them is empty; equal steps can be empty, and there is one class where all values are the same.
 */
export function classesOf(values: readonly number[], classing: Classing, wanted: number): ValueClass[] {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const inner = Array.from({length: wanted - 1}, (_, i) =>
    classing === "equal"
      ? low + ((high - low) * (i + 1)) / wanted
      : (sorted[Math.ceil(((i + 1) * sorted.length) / wanted)] ?? high)
  );
  const bounds = [
    low,
    ...new Set(inner.filter((bound) => bound > low && (classing === "equal" ? bound < high : bound <= high))),
    high
  ];
  const edges = bounds.slice(0, -1);
  return edges.map((from, i) => {
    const to = edges[i + 1] ?? high;
    const lastOne = i === edges.length - 1;
    return {from, to, count: sorted.filter((value) => value >= from && (lastOne || value < to)).length};
  });
}

/** The position of the class that a value is in; null for a value outside all. */
export function classOf(value: number, classes: readonly ValueClass[]): number | null {
  const position = classes.findLastIndex(({from}) => value >= from);
  const last = classes.at(-1);
  return position === -1 || last === undefined || value > last.to ? null : position;
}

/** The class that a value is in; `open` for a bound that may be in several, or beyond all. */
export function classOfValue(value: Bounded, classes: readonly ValueClass[]): number | "open" {
  const [low, high] = intervalOf(value);
  const [first, last] = [classes[0]?.from ?? 0, classes.at(-1)?.to ?? 0];
  const lowest = classOf(Math.max(low, first), classes);
  const highest = classOf(Math.min(high, last), classes);
  return lowest !== null && lowest === highest ? lowest : "open";
}
