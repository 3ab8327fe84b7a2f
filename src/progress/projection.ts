import {sum} from "d3-array";
import type {Point} from "./assessment.js";
import {carryForward, lastYears, presentPace} from "./pace.js";

/** Fewest values in the window for a band; the scatter of one or two changes says nothing. */
export const bandMinimum = 4;

/**
 * The band should hold the value four times out of five, if the yearly changes keep scattering as they did: Student's t at
 * the 90th percentile for 1 to 4 degrees of freedom (Fisher and Yates, table III): the window has at
 * most five changes, and one degree is spent on their mean.
 */
const t90 = [3.078, 1.886, 1.638, 1.533] as const;

export interface Projected {
  readonly year: number;
  readonly value: number;
  /** Ends of the band, or null where there are too few values for one. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Natural ends of a scale, such as 0 and 100 for a share: projections are clipped to them. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/**
 * Where the present pace leads. The model is a random walk with drift: each year adds the average change of the last
 * five years, and the changes scatter around it independently. For a horizon of `h` years and a window of `D` years the
 * variance is `s²·(h + h²/D)`: the scatter of the coming years, and our ignorance of the drift. A change over `k` years
 * counts as `k` yearly ones, `s² = Σ(Δ − k·drift)²/k / (m − 1)` for `m` changes. The band is `± t·√variance`.
 *
 * It is a reading aid, not a forecast: it knows nothing of saturation, policy or shocks. Years up to the latest value
 * give nothing; null with fewer than two values in the window.
 */
export function projectPace(
  points: readonly Point[],
  years: readonly number[],
  bounds: Bounds = {}
): readonly Projected[] | null {
  const pace = presentPace(points);
  if (pace === null) return null;
  const window = lastYears(points);
  const scatter = scatterOf(window, pace.change);
  const span = pace.to.year - pace.from.year;
  const clip = (value: number): number => Math.min(bounds.max ?? Infinity, Math.max(bounds.min ?? -Infinity, value));
  return years
    .filter((year) => year > pace.to.year)
    .map((year) => {
      const horizon = year - pace.to.year;
      const value = carryForward(pace, year);
      const half = scatter === null ? null : scatter.t * scatter.deviation * Math.sqrt(horizon + horizon ** 2 / span);
      return {
        year,
        value: clip(value),
        low: half === null ? null : clip(value - half),
        high: half === null ? null : clip(value + half)
      };
    });
}

function scatterOf(window: readonly Point[], drift: number): {readonly deviation: number; readonly t: number} | null {
  if (window.length < bandMinimum) return null;
  const squares = window.slice(1).map((point, index) => {
    const before = window[index]!;
    const years = point.year - before.year;
    return (point.value - before.value - years * drift) ** 2 / years;
  });
  const freedom = squares.length - 1;
  const t = t90[freedom - 1];
  if (t === undefined) return null;
  return {deviation: Math.sqrt(sum(squares) / freedom), t};
}
