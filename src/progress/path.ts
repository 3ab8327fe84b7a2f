import type {Point} from "./assessment.js";
import {cagr} from "./growth.js";
import {paceNeeded, paceOver, presentPace} from "./pace.js";

/** How a required path runs: by the same amount each year, or by the same rate. */
export type PathShape = "linear" | "constant_growth";

/** A year and a value to reach. */
export interface Waypoint {
  readonly year: number;
  readonly value: number;
}

/**
 * What each year from the baseline to a milestone would have required, both ends included. Null where there is no such
 * path: a milestone that is not after the baseline, or constant growth from zero or across it.
 */
export function requiredPath(
  baseline: Waypoint,
  milestone: Waypoint,
  shape: PathShape = "linear"
): readonly Waypoint[] | null {
  const years = milestone.year - baseline.year;
  if (years <= 0) return null;
  const rate = shape === "linear" ? 0 : cagr(baseline.value, milestone.value, years);
  if (rate === null) return null;
  return Array.from({length: years + 1}, (_, passed) => {
    // The end is the milestone itself, not what rounding makes of it.
    if (passed === years) return {year: milestone.year, value: milestone.value};
    const value =
      shape === "linear"
        ? baseline.value + ((milestone.value - baseline.value) * passed) / years
        : baseline.value * (1 + rate) ** passed;
    return {year: baseline.year + passed, value};
  });
}

/** The required path to every milestone after the baseline, in order of year. */
export function requiredPaths(
  baseline: Waypoint,
  milestones: readonly Waypoint[],
  shape: PathShape = "linear"
): readonly (readonly Waypoint[])[] {
  return milestones
    .toSorted((a, b) => a.year - b.year)
    .map((milestone) => requiredPath(baseline, milestone, shape))
    .filter((path) => path !== null);
}

/** The paces that a reader compares, in the unit of the series a year; null where they are not known. */
export interface Paces {
  readonly sinceStart: number | null;
  readonly lastFiveYears: number | null;
  readonly needed: number | null;
}

/** Average change since the first value and over the last five years, and the change a year still needed. */
export function pacesOf(points: readonly Point[], milestone: Waypoint | null): Paces {
  const latest = points.at(-1);
  return {
    sinceStart: paceOver(points)?.change ?? null,
    lastFiveYears: presentPace(points)?.change ?? null,
    needed: latest === undefined || milestone === null ? null : paceNeeded(latest, milestone.value, milestone.year)
  };
}
