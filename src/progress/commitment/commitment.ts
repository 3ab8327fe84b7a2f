import type {Assessment, CleanSeries, Components, Direction, Milestone, Point} from "../assessment.js";
import {insufficient, isMet} from "../assessment.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {withoutNoise} from "../../lib/round.js";
import type {CommitmentClass, Mark, Reason, StatusOf} from "../../model/assessment.js";
import type {Bounds} from "../projection.js";

export type PlanStatus = StatusOf<"plan">;

/** How a value is held against the printed number; "=" and "~" (about) read as "at least" in the better direction. */
export type Comparator = "<" | "<=" | "=" | ">=" | ">" | "~";

/**
 * A commitment of the plan. `value` is the printed number: a level, a factor, a reduction or growth in percent, a step.
 */
export interface Commitment extends Milestone {
  readonly class: CommitmentClass;
  readonly comparator?: Comparator | null;
  /** Upper end of a printed range. */
  readonly valueMax?: number | null;
  /** The base year that the plan states; without one nothing is borrowed. */
  readonly baselineYear?: number | null;
  /** First year of a period; the plan's own year if nothing is printed. */
  readonly periodFrom?: number | null;
  /** The year of the plan; where there is none the year from which the Agenda counts. */
  readonly planYear?: number;
}

/** The first year of the period of a commitment. */
export function periodStart({periodFrom, planYear = agendaBaseYear}: Commitment): number {
  return periodFrom ?? planYear;
}

export interface PlanOptions {
  /** The area to compare with, for commitments relative to it. */
  readonly comparatorArea?: CleanSeries;
  /** How the two areas are compared. */
  readonly relation?: "difference" | "ratio";
  /** Whether a yearly step is in the unit of the series or in percent of the previous value. */
  readonly stepIn?: "unit" | "percent";
  /** Year in which something without a number was completed, if there is evidence. */
  readonly completedYear?: number | null;
  /** The year that evidence is held against, where it is not the year of the assessment: that in which the area ended. */
  readonly judgedIn?: number;
  /** Natural ends of the scale, beyond which no value is foretold. */
  readonly bounds?: Bounds;
  /** The levels that a series of growth rates is the growth of, where they are kept. */
  readonly levels?: CleanSeries;
  /** Every methodology that the commitment could be held against, for a multiple whose base year the plan leaves open. */
  readonly methodologies?: readonly CleanSeries[];
  /** Values of the same part of several years, a list for each part. */
  readonly partYears?: readonly (readonly Point[])[];
}

/** The year-by-year record of a commitment that holds every year. */
export interface YearlyResult {
  readonly year: number;
  readonly result: "kept" | "missed" | "unknown";
  /** Change against the year before, in the unit of the step; null if either value is missing. */
  readonly change: number | null;
  /** Whether the same part of the two years was compared, because a full year is not known. */
  readonly part?: boolean;
}

/** The answer for a commitment: besides the common part, what a reader asks next. */
export interface PlanAssessment extends Assessment<PlanStatus> {
  /** Year, with its fraction, in which the present pace gets there; null if it never does or the milestone is past. */
  readonly reachedIn: number | null;
  /** First year after a past milestone that reached it. It never turns `missed` into `kept`. */
  readonly metLater: number | null;
  /** The values next to a milestone year that has none. */
  readonly before: Point | null;
  readonly after: Point | null;
  /** Level of the stronger bound of a range; the weaker one decides. */
  readonly strongerBound: number | null;
  readonly years: readonly YearlyResult[];
  /** The 80 % prediction interval of the milestone year, where the verdict rests on one. */
  readonly interval: {readonly low: number; readonly high: number} | null;
  /** The mean of yearly rates, in percent, shown beside growth that was judged from levels. */
  readonly meanOfRates: number | null;
}

export const noExtras: Omit<PlanAssessment, keyof Assessment> = {
  reachedIn: null,
  metLater: null,
  before: null,
  after: null,
  strongerBound: null,
  years: [],
  interval: null,
  meanOfRates: null
};

export function planInsufficient(reason: Reason, components: Components, marks: readonly Mark[]): PlanAssessment {
  return {...insufficient(reason, components, marks), ...noExtras};
}

/** Whether a value keeps the word, strictly as printed: "more than" is not "at least". Digits that computing adds do not count. */
export function satisfies(
  computed: number,
  asked: number,
  comparator: Comparator | null | undefined,
  direction: Direction
): boolean {
  const [value, target] = [withoutNoise(computed), withoutNoise(asked)];
  if (comparator === "<") return value < target;
  if (comparator === "<=") return value <= target;
  if (comparator === ">") return value > target;
  return comparator === ">=" ? value >= target : isMet(value, target, direction);
}

/** The better direction that a printed comparator implies, or `fallback` where it implies none. */
export function directionOf(comparator: Comparator | null, fallback: Direction): Direction {
  if (comparator === "<" || comparator === "<=") return "decrease";
  return comparator === ">" || comparator === ">=" ? "increase" : fallback;
}

/** The value of the stated base year, or the reason why there is none. */
export function baselineOf(series: CleanSeries, year: number): Point | Reason {
  const found = series.points.find((point) => point.year === year);
  if (found !== undefined) return found;
  return series.cutAt !== null && year < series.cutAt ? "break_since_baseline" : "no_baseline";
}
