import {judged, knownBy, marksOf, startOf, type CleanSeries, type Components, type Point} from "../assessment.js";
import {exactPoints, surelySatisfies} from "../bound.js";
import {isFresh} from "../freshness.js";
import {paceMinimum, paceNeeded, presentPace, yearReached} from "../pace.js";
import {isWithin, project, type Projected} from "../projection.js";
import type {Reason} from "../../model/assessment.js";
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
 * already reached is kept, and otherwise the present pace and the line through the last values are carried forward.
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
    ? judgePast(known, commitment, level, components)
    : judgeFuture(known, commitment, level, components, options.judgedIn ?? year, options);
}

function judgePast(known: CleanSeries, commitment: Commitment, level: Level, components: Components): PlanAssessment {
  const holds = (point: Point) => surelySatisfies(point, level.target, commitment.comparator, commitment.direction);
  const then = known.points.find((point) => point.year === commitment.year);
  const before = known.points.findLast((point) => point.year < commitment.year) ?? null;
  const after = known.points.find((point) => point.year > commitment.year) ?? null;
  const later = known.points.find((point) => point.year > commitment.year && holds(point) === true);
  const kept = then === undefined ? null : holds(then);
  const shown = then ?? before;
  const found: Components = {...components, latestYear: shown?.year ?? null, latest: shown?.value ?? null};
  const marks = marksOf(known, later !== undefined && kept !== true && "reached_later");
  const extras = {...noExtras, strongerBound: level.strongerBound ?? null};
  if (then === undefined || kept === null) {
    const reason = then === undefined ? whyUnknown(known, commitment.year) : "bounded_value";
    const unknown = judged({status: "unknown", measure: null}, found, marks);
    return {...unknown, reason, ...extras, metLater: later?.year ?? null, before, after};
  }
  const measure = level.measureOf(then.value);
  const answer = judged({status: kept ? "kept" : "missed", measure}, found, marks);
  return {...answer, ...extras, metLater: kept ? null : (later?.year ?? null)};
}

function whyUnknown(known: CleanSeries, year: number): Reason {
  if (known.cutAt !== null && year < known.cutAt) return "milestone_on_other_ruler";
  return known.points.length === 0 ? "no_data" : "no_value_in_year";
}

function judgeFuture(
  known: CleanSeries,
  commitment: Commitment,
  level: Level,
  components: Components,
  judgedIn: number,
  {bounds = {}}: PlanOptions
): PlanAssessment {
  const latest = known.points.at(-1);
  const marks = marksOf(known);
  if (latest === undefined) return planInsufficient("no_data", components, marks);
  const points = exactPoints(known.points);
  const pace = presentPace(points);
  const projection = project(points);
  const expected = projection !== null && projection.until >= commitment.year ? projection.at(commitment.year) : null;
  const reached = pace === null ? null : yearReached(pace, level.target);
  const found: Components = {
    ...components,
    requiredPace: latest.qualifier === undefined ? paceNeeded(latest, level.target, commitment.year) : null,
    actualPace: pace?.change ?? null,
    projected: expected !== null && isWithin(expected.value, bounds) ? expected.value : null
  };
  const extras = {
    ...noExtras,
    strongerBound: level.strongerBound ?? null,
    reachedIn: reached !== null && projection !== null && reached <= projection.until ? reached : null,
    interval: expected === null ? null : {low: expected.low, high: expected.high}
  };
  const undecided = (reason: Reason): PlanAssessment => ({...planInsufficient(reason, found, marks), ...extras});
  const measure = level.measureOf(latest.value);
  if (!isFresh(latest.year, judgedIn)) return undecided("too_old");
  if (surelySatisfies(latest, level.target, commitment.comparator, commitment.direction) === true) {
    return {...judged({status: "kept", measure}, found, marks), ...extras, reachedIn: null};
  }
  if (latest.qualifier !== undefined) return undecided("bounded_value");
  if (pace === null || pace.n < paceMinimum) {
    return undecided(points.length === 1 ? "one_point" : "too_few_points");
  }
  if (expected === null) return undecided("too_far");
  const reaches = reachedBy(expected, level.target, commitment);
  if (reaches === null) return undecided("uncertain");
  return {...judged({status: reaches ? "on_the_way" : "behind", measure}, found, marks), ...extras};
}

/**
 * Whether the present pace gets there. Null where it cannot be told: the prediction interval of the milestone year holds the
 * level. Where the pace between the ends of the window leads lies within that interval, so that the two never part.
 */
function reachedBy({low, high}: Projected, target: number, {comparator, direction}: Commitment): boolean | null {
  const [lowest, highest] = [low, high].map((value) => satisfies(value, target, comparator, direction));
  return lowest === highest ? lowest! : null;
}
