import {judged, knownBy, marksOf, startOf, type CleanSeries, type Components, type Point} from "../assessment.js";
import {carryForward, isShortSince, paceNeeded, presentPace, yearReached} from "../pace.js";
import type {Mark, Reason} from "../../model/assessment.js";
import {
  noExtras,
  planInsufficient,
  satisfies,
  type Commitment,
  type PlanAssessment,
  type PlanOptions
} from "./commitment.js";

/** A commitment brought down to a level that the series must reach in one year. */
export interface Level {
  /** The level in the unit of the series. */
  readonly target: number;
  readonly strongerBound?: number;
  readonly baseline?: Point;
  /** The quantity in the plan's own terms: a difference, a multiple, a reduction. */
  readonly measureOf: (value: number) => number;
}

/**
 * Judges a level. In the milestone year and after it only the value *of that year* decides; before it a level that is
 * already reached is kept, and otherwise the present pace is carried forward.
 */
export function judgeLevel(
  series: CleanSeries,
  commitment: Commitment,
  level: Level,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const known = knownBy(series, year);
  const components: Components = {
    ...startOf(known, commitment),
    milestone: level.target,
    baselineYear: level.baseline?.year ?? null,
    baseline: level.baseline?.value ?? null
  };
  const decided = year > commitment.year || (known.points.at(-1)?.year ?? -Infinity) >= commitment.year;
  return decided
    ? judgePast(known, commitment, level, components, options)
    : judgeFuture(known, commitment, level, components);
}

function judgePast(
  known: CleanSeries,
  commitment: Commitment,
  level: Level,
  components: Components,
  options: PlanOptions
): PlanAssessment {
  const holds = (point: Point) => satisfies(point.value, level.target, commitment.comparator, commitment.direction);
  const then = known.points.find((point) => point.year === commitment.year);
  const before = known.points.findLast((point) => point.year < commitment.year) ?? null;
  const after = known.points.find((point) => point.year > commitment.year) ?? null;
  const later = known.points.find((point) => point.year > commitment.year && holds(point));
  const shown = then ?? before;
  const found: Components = {...components, latestYear: shown?.year ?? null, latest: shown?.value ?? null};
  const marks = marksOf(known, later !== undefined && (then === undefined || !holds(then)) && "reached_later");
  const extras = {...noExtras, strongerBound: level.strongerBound ?? null};
  if (then === undefined) {
    const reason = whyUnknown(known, commitment.year, options);
    const unknown = judged({status: "unknown", measure: null}, found, marks);
    return {...unknown, reason, ...extras, metLater: later?.year ?? null, before, after};
  }
  const kept = holds(then);
  const measure = level.measureOf(then.value);
  const answer = judged({status: kept ? "kept" : "missed", measure}, found, marks);
  return {...answer, ...extras, metLater: kept ? null : (later?.year ?? null)};
}

function whyUnknown(known: CleanSeries, year: number, options: PlanOptions): Reason {
  if (options.areaEndYear != null && year > options.areaEndYear) return "area_ended";
  if (known.cutAt !== null && year < known.cutAt) return "milestone_on_other_ruler";
  return known.points.length === 0 ? "no_data" : "no_value_in_year";
}

function judgeFuture(known: CleanSeries, commitment: Commitment, level: Level, components: Components): PlanAssessment {
  const latest = known.points.at(-1);
  if (latest === undefined) return planInsufficient("no_data", components, marksOf(known));
  const pace = presentPace(known.points);
  const projected = pace === null ? null : carryForward(pace, commitment.year);
  const found: Components = {
    ...components,
    requiredPace: paceNeeded(latest, level.target, commitment.year),
    actualPace: pace?.change ?? null,
    projected
  };
  const marks: readonly Mark[] = marksOf(
    known,
    pace !== null && isShortSince(known.points, pace.from.year) && "short_series"
  );
  const extras = {...noExtras, strongerBound: level.strongerBound ?? null};
  const measure = level.measureOf(latest.value);
  const {comparator, direction} = commitment;
  if (satisfies(latest.value, level.target, comparator, direction)) {
    return {...judged({status: "kept", measure}, found, marks), ...extras};
  }
  if (pace === null || projected === null) {
    const reason = known.points.length === 1 ? "one_point" : "too_few_points";
    return {...planInsufficient(reason, found, marks), ...extras};
  }
  const status = satisfies(projected, level.target, comparator, direction) ? "on_the_way" : "behind";
  return {...judged({status, measure}, found, marks), ...extras, reachedIn: yearReached(pace, level.target)};
}
