import {difference, withoutNoise} from "../../lib/round.js";
import type {CleanSeries, Point} from "../assessment.js";
import {largest} from "../../lib/extremes.js";

/**
 * The series held against another area's value *of the same year*, as a difference or a ratio. Years that only one of
 * them has, and ratios to zero, drop out.
 */
export function relativeTo(series: CleanSeries, other: CleanSeries, relation: "difference" | "ratio"): CleanSeries {
  const values = new Map(other.points.map((point) => [point.year, point]));
  const points = series.points.flatMap((point): Point[] => {
    const against = values.get(point.year);
    if (against === undefined || (relation === "ratio" && against.value === 0)) return [];
    // A difference or a ratio to a bound is none.
    if (point.qualifier !== undefined || against.qualifier !== undefined) return [];
    const value =
      relation === "ratio" ? withoutNoise(point.value / against.value) : difference(point.value, against.value);
    return [{...point, value, estimated: point.estimated === true || against.estimated === true}];
  });
  const cuts = [series.cutAt, other.cutAt].filter((cut) => cut !== null);
  return {points, cutAt: cuts.length === 0 ? null : largest(cuts), kind: "level"};
}
