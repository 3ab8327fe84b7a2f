import {insufficientData, type InsufficientData, type Mark, type Reason} from "../model/assessment.js";

/** Which way is better. */
export type Direction = "increase" | "decrease";

/** What a source says of a number that it does not give exactly. */
export type Qualifier = ">" | "<" | "~";

/** One value of a year. */
export interface Point {
  readonly year: number;
  readonly value: number;
  /** True for an estimate: it counts, and the result carries a mark. */
  readonly estimated?: boolean;
  /** Set where the source says "more than" (>), "nearly" (<) or "about" (~): then the number is a bound, and no point. */
  readonly qualifier?: Qualifier;
}

/** A series that is ready to be judged: one methodology, no break inside, one value a year, sorted by year. */
export interface CleanSeries {
  readonly points: readonly Point[];
  /** First year after the break that cut off what came before, or null where nothing was cut. */
  readonly cutAt: number | null;
  /** Whether a value is a level, already the growth of a year in percent, or the change of a year in percentage points. */
  readonly kind: "level" | "growth_rate" | "points";
}

/** Whether the values are what happened within a year already, so that nothing leads from one to the next. */
export function isOfYears(series: Pick<CleanSeries, "kind"> | null): boolean {
  return series !== null && series.kind !== "level";
}

/** What is to be reached. */
export interface Milestone {
  readonly direction: Direction;
  /** The value to reach; null where only a direction is wanted. */
  readonly value: number | null;
  /** The milestone year counts until its 31 December. */
  readonly year: number;
}

/** The numbers that an assessment rests on, in the unit of the series unless the method says otherwise. */
export interface Components {
  readonly milestoneYear: number;
  readonly milestone: number | null;
  readonly baselineYear: number | null;
  readonly baseline: number | null;
  readonly latestYear: number | null;
  readonly latest: number | null;
  /** Per year: in the unit of the series for linear methods, a rate of growth (0.05 = 5 %) for geometric ones. */
  readonly requiredPace: number | null;
  readonly actualPace: number | null;
  /** Value in the milestone year if the present pace lasts. */
  readonly projected: number | null;
  /** Number of values that were known and considered. */
  readonly n: number;
}

/** The answer of every method. */
export interface Assessment<S extends string = string> extends Components {
  readonly status: S | InsufficientData;
  /** Why there is no judgement, or why it is `unknown`; null whenever the status says something. */
  readonly reason: Reason | null;
  /** The quantity that was classified, unrounded; it may be infinite, and is never NaN. */
  readonly measure: number | null;
  /** The method's own score, where it has one. */
  readonly score: number | null;
  readonly marks: readonly Mark[];
}

/**
 * The signature that all methods share. `year` is the year of assessment: values after it are unknown to the method,
 * and a milestone before it is past. No method reads the clock.
 */
export type Assess<S extends string, Options = object, M extends Milestone = Milestone> = (
  series: CleanSeries,
  milestone: M,
  year: number,
  options?: Options
) => Assessment<S>;

/** +1 if more is better, -1 if less is better. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === "increase" ? 1 : -1;
}

/** Whether `value` has reached `target`; being equal counts. */
export function isMet(value: number, target: number, direction: Direction): boolean {
  return direction === "increase" ? value >= target : value <= target;
}

/** A series without a break, sorted by year; for values that need no preparation. */
export function cleanSeries(points: readonly Point[], rest: Partial<Omit<CleanSeries, "points">> = {}): CleanSeries {
  return {points: points.toSorted((a, b) => a.year - b.year), cutAt: null, kind: "level", ...rest};
}

/** The values that were known by the end of `year`. */
export function knownBy(series: CleanSeries, year: number): CleanSeries {
  return {...series, points: series.points.filter((point) => point.year <= year)};
}

/** The components that are known before any arithmetic. */
export function startOf(series: CleanSeries, milestone: Milestone): Components {
  const latest = series.points.at(-1);
  return {
    milestoneYear: milestone.year,
    milestone: milestone.value,
    baselineYear: null,
    baseline: null,
    latestYear: latest?.year ?? null,
    latest: latest?.value ?? null,
    requiredPace: null,
    actualPace: null,
    projected: null,
    n: series.points.length
  };
}

/** Marks that follow from the values themselves. */
export function marksOf(series: CleanSeries, ...more: readonly (Mark | false)[]): readonly Mark[] {
  const found: (Mark | false)[] = [
    series.points.some((point) => point.estimated === true) && "estimated",
    series.points.some((point) => point.qualifier !== undefined) && "approximate",
    series.cutAt !== null && "cut_at_break",
    ...more
  ];
  return found.filter((mark) => mark !== false);
}

/** The answer of a method that cannot judge, with the reason and whatever is known. */
export function insufficient(reason: Reason, components: Components, marks: readonly Mark[] = []): Assessment<never> {
  return assessment<never>(components, insufficientData, reason, null, null, marks);
}

/**
 * A judgement. Numbers so large that they overflow would leave NaN behind; then nothing can be said, and the answer is
 * `growth_undefined` instead of a class that comparison with NaN happens to fall into.
 */
export function judged<S extends string>(
  judgement: {readonly status: S; readonly measure: number | null; readonly score?: number | null},
  components: Components,
  marks: readonly Mark[] = []
): Assessment<S> {
  const {status, measure, score = null} = judgement;
  if (Number.isNaN(measure) || Number.isNaN(score)) return insufficient("growth_undefined", components, marks);
  return assessment(components, status, null, measure, score, marks);
}

/** Written out field by field, because spreading objects of this size costs most of the time of an assessment. */
function assessment<S extends string>(
  components: Components,
  status: S | InsufficientData,
  reason: Reason | null,
  measure: number | null,
  score: number | null,
  marks: readonly Mark[]
): Assessment<S> {
  return {
    milestoneYear: components.milestoneYear,
    milestone: components.milestone,
    baselineYear: components.baselineYear,
    baseline: components.baseline,
    latestYear: components.latestYear,
    latest: components.latest,
    requiredPace: finiteOrNull(components.requiredPace),
    actualPace: finiteOrNull(components.actualPace),
    projected: finiteOrNull(components.projected),
    n: components.n,
    status,
    reason,
    measure,
    score,
    marks
  };
}

function finiteOrNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
