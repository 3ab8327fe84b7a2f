import {knownBy, marksOf, signOf, startOf, type CleanSeries, type Point} from "../assessment.js";
import {exactPoints} from "../bound.js";
import {judgeAnyBase} from "../commitment/any-base.js";
import {judgeAverageGrowth} from "../commitment/average-growth.js";
import {
  baselineOf,
  planInsufficient,
  type Commitment,
  type PlanAssessment,
  type PlanOptions
} from "../commitment/commitment.js";
import {judgeDeadline} from "../commitment/deadline.js";
import {judgeLevel} from "../commitment/level.js";
import {relativeTo} from "../commitment/relative.js";
import {judgeYearly} from "../commitment/yearly.js";
import type {Reason} from "../../model/assessment.js";

/**
 * Did the province keep its word, in the plan's own terms? No borrowed thresholds, no growth model: the class of the
 * commitment says what is compared. For a milestone that is past `kept`, `missed` or `unknown`; for a future one `kept`
 * if already met, `on_the_way` or `behind` where fresh values, enough of them, leave no doubt of where the pace leads, else
 * `insufficient_data` with the reason.
 *
 * The measure is, by class: the signed distance from the level (positive is beyond it), the multiple of the baseline
 * reached, the reduction reached in percent, the average growth in percent, the share of years kept, or the signed
 * distance from the relation that the plan asks for.
 *
 * A method of this product; there is no other publisher.
 */
export function assessPlan(
  series: CleanSeries,
  commitment: Commitment,
  year: number,
  options: PlanOptions = {}
): PlanAssessment {
  const known = knownBy(series, year);
  const stop = (reason: Reason): PlanAssessment =>
    planInsufficient(reason, {...startOf(known, commitment), milestone: null}, marksOf(known));
  const d = signOf(commitment.direction);
  const {value} = commitment;
  switch (commitment.class) {
    case "qualitative_deadline":
      return judgeDeadline(series, commitment, year, options);
    case "yearly_direction":
      return judgeYearly(series, commitment, year, options);
    case "average_growth":
      return judgeAverageGrowth(series, commitment, year, options);
    case "threshold":
    case "universal_coverage":
      if (value === null) return stop("no_target");
      return judgeLevel(series, commitment, {target: value, measureOf: (v) => d * (v - value)}, year, options);
    case "multiple_of_baseline":
    case "reduction_range": {
      if (value === null) return stop("no_target");
      if (commitment.baselineYear == null) {
        const {methodologies = [series], judgedIn = year} = options;
        return judgeAnyBase(methodologies, ...multipleOf(commitment, value), year, judgedIn);
      }
      const baseline = baselineOf(exactSeries(known), commitment.baselineYear);
      if (typeof baseline === "string") return stop(baseline);
      // A multiple of nothing, or a reduction of it, is no level to reach.
      if (baseline.value === 0) return stop("growth_undefined");
      return commitment.class === "multiple_of_baseline"
        ? judgeMultiple(series, commitment, value, baseline, year, options)
        : judgeReduction(series, commitment, value, baseline, year, options);
    }
    case "relative_to_comparator": {
      const {comparatorArea, relation = "difference"} = options;
      if (comparatorArea === undefined) return stop("no_comparator_area");
      const target = value ?? (relation === "ratio" ? 1 : 0);
      const compared = relativeTo(series, comparatorArea, relation);
      return judgeLevel(compared, commitment, {target, measureOf: (v) => d * (v - target)}, year, options);
    }
  }
}

/** A reduction in percent is the multiple that remains; the weaker end of a range decides. */
function multipleOf(commitment: Commitment, value: number): [commitment: Commitment, factor: number] {
  if (commitment.class === "multiple_of_baseline") return [commitment, value];
  const percent = Math.min(value, commitment.valueMax ?? value);
  return [remaining(commitment), 1 - percent / 100];
}

/** "More than 20 %" off is "less than" the level that remains; "at least" is "at most". */
function remaining(commitment: Commitment): Commitment {
  return {...commitment, comparator: commitment.comparator === ">" ? "<" : "<=", direction: "decrease"};
}

function exactSeries(series: CleanSeries): CleanSeries {
  return {...series, points: exactPoints(series.points)};
}

function judgeMultiple(
  series: CleanSeries,
  commitment: Commitment,
  factor: number,
  baseline: Point,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const measureOf = (value: number): number => value / baseline.value;
  return judgeLevel(series, commitment, {target: factor * baseline.value, baseline, measureOf}, year, options);
}

function judgeReduction(
  series: CleanSeries,
  commitment: Commitment,
  percent: number,
  baseline: Point,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const other = commitment.valueMax ?? percent;
  const levelOf = (reduction: number): number => baseline.value * (1 - reduction / 100);
  const level = {
    target: levelOf(Math.min(percent, other)),
    ...(other === percent ? {} : {strongerBound: levelOf(Math.max(percent, other))}),
    baseline,
    measureOf: (value: number): number => (100 * (baseline.value - value)) / baseline.value
  };
  return judgeLevel(series, remaining(commitment), level, year, options);
}
