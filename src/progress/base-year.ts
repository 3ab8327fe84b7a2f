import type {Point} from "./assessment.js";

/** The value of `year`, or of the next later year that has one. */
export function sameOrLater(points: readonly Point[], year: number): Point | null {
  return points.find((point) => point.year >= year) ?? null;
}

/** The value of `year`, or of the nearest year in the order +1, −1, +2, −2 and so on, at most `reach` years away. */
export function nearest(points: readonly Point[], year: number, reach = Infinity): Point | null {
  let found: Point | null = null;
  for (const point of points) {
    const distance = Math.abs(point.year - year);
    if (distance > reach) continue;
    // Points come in order of year, so at equal distance the later year is the one met last.
    if (found === null || distance <= Math.abs(found.year - year)) found = point;
  }
  return found;
}

/**
 * The value of `year`, of the first later year that still leaves a second value after it, or else of the closest year
 * before. Null with fewer than two values.
 */
export function leavingTwo(points: readonly Point[], year: number): Point | null {
  const latest = points.at(-1);
  if (latest === undefined) return null;
  const base = points.find((point) => point.year >= year && point.year < latest.year);
  return base ?? points.findLast((point) => point.year < year && point.year < latest.year) ?? null;
}
