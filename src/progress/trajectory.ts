import {isOfYears, knownBy, type Assessment, type Point} from "./assessment.js";
import {agendaBaseYear} from "../model/agenda.js";
import {sameOrLater} from "./base-year.js";
import {usableTarget} from "./methods/growth-measure.js";
import {assessmentBy, type Judged} from "./judge.js";
import {requiredPath, type PathShape, type Waypoint} from "./path.js";
import {exactPoints} from "./bound.js";
import {isFresh} from "./freshness.js";
import {isWithin, project, projectedYears, type Bounds} from "./projection.js";
import type {MethodId} from "../model/assessment.js";
import {type PathReason} from "../model/assessment.js";

/** The path to one milestone, or the reason why there is none. */
export type Trajectory =
  | {
      readonly path: readonly Waypoint[];
      readonly shape: PathShape;
      /** The value it starts from; null where it is a rate that the years still to come must have. */
      readonly base: Waypoint | null;
      readonly reason: null;
    }
  | {readonly path: null; readonly reason: PathReason};

/** The values that a judgement could know: one methodology, one unbroken run, up to the year of assessment. */
export function knownPoints({prepared, year}: Judged): readonly Point[] {
  return prepared.series === null ? [] : knownBy(prepared.series, year).points;
}

/**
 * What every year from the base to the milestone would have required, in the manner of a method: the same amount a year,
 * or the same rate where the method compares rates of growth. The start is the base year that the reader or the plan
 * names; the plan naming none, it is 2015, from which the 2030 Agenda counts, or the next year with a value.
 */
export function trajectoryOf(judged: Judged, method: MethodId, baseYear: number | null): Trajectory {
  const {commitment, prepared} = judged;
  if (prepared.reason !== null) return {path: null, reason: prepared.reason};
  const known = knownPoints(judged);
  if (known.length === 0) return {path: null, reason: "no_data"};
  const points = exactPoints(known);
  if (points.length === 0) return {path: null, reason: "bounded_value"};
  switch (commitment.class) {
    case "average_growth":
      return averageTrajectory(judged);
    case "yearly_direction":
      return {path: null, reason: "yearly_commitment"};
    case "relative_to_comparator":
      return {path: null, reason: "relative_commitment"};
    case "qualitative_deadline":
      return {path: null, reason: "not_measurable"};
    case "threshold":
    case "universal_coverage":
    case "multiple_of_baseline":
    case "reduction_range":
      return levelTrajectory(judged, method, points, baseYear);
  }
}

function levelTrajectory(
  judged: Judged,
  method: MethodId,
  points: readonly Point[],
  baseYear: number | null
): Trajectory {
  const {commitment, plan, milestone} = judged;
  const target = judged.level?.value ?? null;
  if (target === null) return {path: null, reason: plan.reason ?? "no_baseline"};
  const assessment = assessmentBy(judged, method);
  const base = baseOf(method, assessment, points, baseYear ?? commitment.baselineYear ?? null);
  // Why nothing is concluded is no reason for the want of a base in the plan's own terms.
  if (base === null) return {path: null, reason: (method === "plan" ? null : assessment.reason) ?? "no_baseline"};
  const shape: PathShape = method === "open_sdg" || method === "eurostat" ? "constant_growth" : "linear";
  const end = {year: milestone.year, value: shape === "linear" ? target : usableTarget(target)};
  if (end.year <= base.year) return {path: null, reason: "milestone_before_baseline"};
  const path = requiredPath(base, end, shape);
  return path === null ? {path: null, reason: "growth_undefined"} : {path, shape, base, reason: null};
}

function baseOf(
  method: MethodId,
  assessment: Assessment,
  points: readonly Point[],
  wanted: number | null
): Waypoint | null {
  if (method === "plan") {
    if (wanted !== null) return points.find(({year}) => year === wanted) ?? null;
    return sameOrLater(points, agendaBaseYear) ?? points.at(-1) ?? null;
  }
  // The weather symbols look at the way that is still to go, from the latest value on.
  if (method === "dns_weather") return points.at(-1) ?? null;
  const {baselineYear: year, baseline: value} = assessment;
  return year === null || value === null ? null : {year, value};
}

/** A commitment of average growth: the level it leads to, or for rates the rate that the remaining years must have. */
function averageTrajectory({plan, commitment, prepared}: Judged): Trajectory {
  if (prepared.series?.kind === "level") {
    const {baselineYear, baseline} = plan;
    if (baselineYear === null || baseline === null || commitment.value === null) {
      return {path: null, reason: plan.reason ?? "no_baseline"};
    }
    const base = {year: baselineYear, value: baseline};
    const value = baseline * (1 + commitment.value / 100) ** (commitment.year - baselineYear);
    const path = requiredPath(base, {year: commitment.year, value}, "constant_growth");
    return path === null
      ? {path: null, reason: "growth_undefined"}
      : {path, shape: "constant_growth", base, reason: null};
  }
  const {latestYear, requiredPace: value} = plan;
  if (latestYear === null || value === null) return {path: null, reason: plan.reason ?? "growth_commitment"};
  const path = Array.from({length: commitment.year - latestYear}, (_, i) => ({year: latestYear + 1 + i, value}));
  return {path, shape: "linear", base: null, reason: null};
}

/** A coming year, with the ends of the prediction interval where the method has one. */
export interface OutlookYear {
  readonly year: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where the present pace leads, with the value it starts from. */
export interface Outlook {
  readonly from: Point;
  readonly years: readonly OutlookYear[];
  /** Where its line begins, in the year of that value: there, or on the line through several values; null for what is no line. */
  readonly start: OutlookYear | null;
}

/**
 * Where the present pace leads up to `until`, in the manner of a method: by rate for those that compare rates, along the
 * regression for ESCAP's, else along the line through the last values with its interval. It is our drawing: whatever the
 * method, nothing is drawn from values that are too old or too few, nor further ahead than they reach back.
 */
export function outlookOf(judged: Judged, method: MethodId, until: number, bounds: Bounds): Outlook | null {
  const points = exactPoints(knownPoints(judged));
  const from = points.at(-1);
  if (from === undefined || from.year >= until || !isFresh(from.year, judged.judgedIn)) return null;
  const average = judged.commitment.class === "average_growth";
  const projection = project(points);
  if (!average && projection === null) return null;
  const last = average ? until : Math.min(until, projection!.until);
  const ahead = Array.from({length: last - from.year}, (_, i) => from.year + 1 + i);
  const assessment = assessmentBy(judged, method);
  const {actualPace: pace, projected} = assessment;
  const without = (valueIn: (year: number) => number): Outlook => ({
    from,
    start: pointAt(from.year, valueIn(from.year)),
    years: untilTheEndOfTheScale(ahead, valueIn, bounds)
  });
  if (average) {
    // An average with a gap leads nowhere.
    if (pace === null || assessment.reason !== null) return null;
    // An average of rates does not start from the last rate: it is what each coming year would show.
    if (isOfYears(judged.prepared.series)) return {...without(() => pace), start: null};
    return without((year) => from.value * (1 + pace / 100) ** (year - from.year));
  }
  if (isOfYears(judged.prepared.series)) return null;
  if (method === "open_sdg" || method === "eurostat" || method === "un_progress_chart") {
    return pace === null ? null : without((year) => from.value * (1 + pace) ** (year - from.year));
  }
  if (method === "escap_anticipated" && pace !== null && projected !== null) {
    return without((year) => projected - pace * (judged.milestone.year - year));
  }
  return {from, start: projection!.at(from.year), years: projectedYears(projection!, ahead, bounds)};
}

/** What if: the values of the coming years with a change of `pace` a year from the latest value on that is no bound. */
export function whatIf(judged: Judged, pace: number, until: number, bounds: Bounds): Outlook | null {
  const from = exactPoints(knownPoints(judged)).at(-1);
  if (from === undefined || from.year >= until) return null;
  const ahead = Array.from({length: until - from.year}, (_, i) => from.year + i + 1);
  const valueIn = (year: number): number => from.value + pace * (year - from.year);
  return {from, start: pointAt(from.year, from.value), years: untilTheEndOfTheScale(ahead, valueIn, bounds)};
}

/** The values of the coming years; what would lie beyond the end of the scale is no finding, and is left out with all that follows. */
function untilTheEndOfTheScale(
  years: readonly number[],
  valueIn: (year: number) => number,
  bounds: Bounds
): OutlookYear[] {
  const values = years.map((year) => pointAt(year, valueIn(year)));
  const beyond = values.findIndex(({value}) => !isWithin(value, bounds));
  return beyond === -1 ? values : values.slice(0, beyond);
}

function pointAt(year: number, value: number): OutlookYear {
  return {year, value, low: null, high: null};
}
