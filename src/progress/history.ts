import {knownBy, type Assess, type Assessment, type CleanSeries, type Milestone} from "./assessment.js";

/** The assessment as it would have been made at the end of one year. */
export interface PastAssessment<S extends string> {
  readonly year: number;
  readonly assessment: Assessment<S>;
}

/**
 * The status year by year: each year is judged with the values up to it and nothing later. They are today's values of
 * those years, not what was published then, and a page that shows the history must say so; to use the publications of
 * the time, give `knownIn` a series prepared from the vintages of each year.
 */
export function historyOf<S extends string, O, M extends Milestone>(
  assess: Assess<S, O, M>,
  series: CleanSeries,
  milestone: M,
  years: readonly number[],
  options?: O,
  knownIn: (year: number) => CleanSeries = (year) => knownBy(series, year)
): readonly PastAssessment<S>[] {
  return years.map((year) => ({year, assessment: assess(knownIn(year), milestone, year, options)}));
}

/** The years from the first value to `through`, for which a history makes sense. */
export function historyYears(series: CleanSeries, through: number): readonly number[] {
  const first = series.points[0]?.year;
  return first === undefined ? [] : Array.from({length: Math.max(0, through - first + 1)}, (_, index) => first + index);
}
