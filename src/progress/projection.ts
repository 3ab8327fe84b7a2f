import {leastSquares, predictionHalfWidth} from "../lib/regression.js";
import type {CleanSeries, Point} from "./assessment.js";
import {paceMinimum, paceValues} from "./pace.js";

/** A value expected, with the 80 % prediction interval around it. */
export interface Projected {
  readonly year: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Natural ends of a scale, such as 0 and 100 for a share. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** The line through the values of the pace window, as far ahead as it may be read. */
export interface Projection {
  /** The last year for which it says anything: no further beyond the last value than the values reach back. */
  readonly until: number;
  readonly at: (year: number) => Projected;
}

/**
 * The least-squares line through the values of the pace window, with its 80 % prediction interval. It knows nothing of saturation,
 * policy or shocks, so it is read no further ahead than the values of this methodology reach back. Null with fewer than four
 * values in the window.
 *
 * @param points exact values of one methodology, in order of year
 */
export function project(points: readonly Point[]): Projection | null {
  const window = paceValues(points);
  const last = points.at(-1);
  const line = leastSquares(window.map(({year, value}) => [year, value] as const));
  if (last === undefined || line === null || window.length < paceMinimum) return null;
  return {
    until: last.year + (last.year - points[0]!.year),
    at: (year) => {
      const value = line.at(year);
      const half = predictionHalfWidth(line, year) ?? Infinity;
      return {year, value, low: value - half, high: value + half};
    }
  };
}

/** Whether a value lies on a scale; one beyond its end is no finding, and is not said. */
export function isWithin(value: number, {min = -Infinity, max = Infinity}: Bounds): boolean {
  return value >= min && value <= max;
}

/** A share ends at 0 and 100; a rate of growth does not, nor does a ratio that has already gone beyond. */
export function boundsOf(unit: string, kind: CleanSeries["kind"], values: readonly {readonly value: number}[]): Bounds {
  const share = unit === "percent" && kind === "level";
  return share && values.every(({value}) => isWithin(value, {min: 0, max: 100})) ? {min: 0, max: 100} : {};
}

/** What a projection says of each year up to `until`: it stops where its range ends, and where the value leaves the scale. */
export function projectedYears(projection: Projection, years: readonly number[], bounds: Bounds): readonly Projected[] {
  const found: Projected[] = [];
  for (const year of years) {
    const projected = projection.at(year);
    if (year > projection.until || !isWithin(projected.value, bounds)) break;
    found.push({
      ...projected,
      low: Math.max(projected.low, bounds.min ?? -Infinity),
      high: Math.min(projected.high, bounds.max ?? Infinity)
    });
  }
  return found;
}
