import {ticks} from "d3-array";
import {largest, smallest} from "../lib/extremes.js";

/** The span of years of a chart: every value and the milestone years, within the reader's bounds. */
export function yearSpan(years: readonly number[], from: number | null, to: number | null): readonly [number, number] {
  const low = from ?? smallest(years);
  const high = to ?? largest(years);
  return low < high ? [low, high] : [low - 1, low + 1];
}

/** What is known of the values of an axis. */
export interface Measured {
  /** Where the scale ends by its nature: 100 for shares in percent. An axis never promises more, as long as no value does. */
  readonly end?: number | null;
  /** Whether there are only whole numbers, as of people: no tick then lies between two of them. */
  readonly whole?: boolean;
}

/**
 * How values in a unit are measured: shares end at 100 %, others where the table of units says so, and what is shown without
 * decimals is counted.
 */
export const measuredIn = ({
  unit,
  decimals,
  max = null
}: {
  readonly unit: string;
  readonly decimals: number;
  readonly max?: number | null;
}): Measured => ({end: max ?? (unit === "percent" ? 100 : null), whole: decimals === 0});

/**
 * The span of values of a chart. It begins at zero unless that would squeeze the data into less than half of the height;
 * then it begins below the smallest value, and the chart says so.
 */
export function valueSpan(
  values: readonly number[],
  {end = null, whole = false}: Measured = {}
): {domain: readonly [number, number]; fromZero: boolean} {
  if (values.length === 0) return {domain: [0, 1], fromZero: true};
  const low = smallest(values);
  const high = largest(values);
  const within = (top: number) => (end !== null && high <= end ? Math.min(end, top) : top);
  if (low < 0 || low <= high / 2) {
    const room = (high - Math.min(0, low)) * 0.08 || 1;
    return {domain: [low < 0 ? low - room : 0, within(Math.max(0, high) + room)], fromZero: true};
  }
  const room = (high - low) * 0.15 || Math.abs(high) * 0.05 || 1;
  // Few whole numbers need room for one below and one above.
  const [from, to] = whole && high - low + 2 * room < 4 ? [Math.max(0, low - 1), high + 1] : [low - room, high + room];
  return {domain: [from, within(to)], fromZero: from === 0};
}

/** Ticks of an axis of values, about as many as asked for; of whole numbers none lies between two. */
export function valueTicks([low, high]: readonly [number, number], count: number, whole: boolean): number[] {
  const found = ticks(low, high, count);
  return whole ? found.filter(Number.isInteger) : found;
}

/** Whole-number ticks for years, at most `count`, always on multiples of the step. */
export function yearTicks([low, high]: readonly [number, number], count: number): number[] {
  const step = [1, 2, 5, 10, 20].find((candidate) => (high - low) / candidate <= count) ?? 50;
  const first = Math.ceil(low / step) * step;
  return Array.from({length: Math.max(0, Math.floor((high - first) / step) + 1)}, (_, i) => first + i * step);
}
