import {mean, sum} from "d3-array";

/** A straight line through points, with what its scatter says. */
export interface FittedLine {
  readonly n: number;
  readonly slope: number;
  readonly at: (x: number) => number;
  readonly meanX: number;
  /** Σ(xᵢ − x̄)². */
  readonly spread: number;
  /** √(Σ(residual²)/(n − 2)): how far points lie from the line. */
  readonly deviation: number;
}

/** The line of ordinary least squares; null with fewer than three points, or where all stand at one place. */
export function leastSquares(points: readonly (readonly [x: number, y: number])[]): FittedLine | null {
  const n = points.length;
  if (n < 3) return null;
  const meanX = mean(points, ([x]) => x)!;
  const meanY = mean(points, ([, y]) => y)!;
  const spread = sum(points, ([x]) => (x - meanX) ** 2);
  if (spread === 0) return null;
  const slope = sum(points, ([x, y]) => (x - meanX) * (y - meanY)) / spread;
  const at = (x: number): number => meanY + slope * (x - meanX);
  const deviation = Math.sqrt(sum(points, ([x, y]) => (y - at(x)) ** 2) / (n - 2));
  return {n, slope, at, meanX, spread, deviation};
}

/**
 * Student's t at the 90th percentile for 1 to 10 degrees of freedom, for intervals that hold four values out of five.
 * Source: Fisher and Yates, Statistical Tables, table III.
 */
const t90 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372] as const;

/** Student's t at the 90th percentile; null for degrees of freedom beyond the table. */
export function studentT90(freedom: number): number | null {
  return t90[freedom - 1] ?? null;
}

/**
 * Half the width of the 80 % prediction interval of one new value at `x`: `t · s · √(1 + 1/n + (x − x̄)²/Σ(xᵢ − x̄)²)` with
 * Student's t of n − 2 degrees of freedom (Draper and Smith, Applied Regression Analysis, 3rd ed., section 3.1).
 */
export function predictionHalfWidth({n, deviation, meanX, spread}: FittedLine, x: number): number | null {
  const t = studentT90(n - 2);
  return t === null ? null : t * deviation * Math.sqrt(1 + 1 / n + (x - meanX) ** 2 / spread);
}

/** Whether a line rises or falls beyond its scatter: its slope is not 0 within the 80 % interval `± t·s/√Σ(xᵢ − x̄)²`. */
export function slopeIsClear({n, slope, deviation, spread}: FittedLine): boolean {
  const t = studentT90(n - 2);
  return t !== null && slope !== 0 && Math.abs(slope) > (t * deviation) / Math.sqrt(spread);
}
