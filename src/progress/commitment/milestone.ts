import type {TableRow} from "../../model/tables/index.js";
import type {Assessment, CleanSeries, Milestone} from "../assessment.js";
import {weakerBound} from "../methods/dns-symbol.js";
import {endYearOf} from "../freshness.js";
import {directionOf, type Commitment} from "./commitment.js";

// From a row of `milestones` to what the methods can judge.

/** What is read of a milestone. */
export type MilestoneRow = Pick<
  TableRow<"milestones">,
  "year" | "series" | "comparator" | "value" | "value_max" | "unit" | "period_from" | "baseline_year"
>;

/** Classes that come down to a level in the milestone year, which every method can judge. */
const levelClasses: ReadonlySet<Commitment["class"]> = new Set([
  "threshold",
  "universal_coverage",
  "multiple_of_baseline",
  "reduction_range"
]);

/** Whether a commitment is a level in a year, so that every method can judge it and not the plan's alone. */
export function isLevel(commitment: Commitment): boolean {
  return levelClasses.has(commitment.class);
}

/** A milestone as a commitment: of the class that the plan's text has, or that its unit and period imply. */
export function commitmentOf(
  milestone: MilestoneRow,
  better: TableRow<"indicators">["direction"],
  printed: Commitment["class"] | null,
  planYear?: number
): Commitment {
  const direction = better === "none" ? directionOf(milestone.comparator, "increase") : better;
  // "Below the previous year" is a direction; the index of 100 is how it was written down, not a step.
  const indexed = milestone.unit === "index_prev_year_100";
  return {
    class: printed ?? classOf(milestone),
    direction,
    comparator: milestone.comparator,
    value: indexed ? null : milestone.value,
    valueMax: milestone.value_max,
    year: milestone.year,
    baselineYear: milestone.baseline_year,
    periodFrom: milestone.period_from,
    ...(planYear !== undefined && {planYear})
  };
}

function classOf({unit, period_from}: MilestoneRow): Commitment["class"] {
  if (unit === "ratio_to_baseline") return "multiple_of_baseline";
  if (unit === "percent_reduction_from_baseline") return "reduction_range";
  if (unit === "percent_reduction_per_year" || unit === "index_prev_year_100") return "yearly_direction";
  return period_from === null ? "threshold" : "average_growth";
}

/**
 * The level that the other methods judge: the weaker bound of a range, in the unit of the indicator. Null where the
 * commitment is no level, or one that cannot be computed because its base year is not known.
 */
export function levelOf(commitment: Commitment, plan: Assessment): Milestone | null {
  const {direction, year, value, valueMax} = commitment;
  if (!isLevel(commitment)) return null;
  if (commitment.class === "multiple_of_baseline" || commitment.class === "reduction_range") {
    // Where the plan names no base year, no other method has a level either.
    if (commitment.baselineYear == null || plan.milestone === null) return null;
    return {direction, year, value: plan.milestone};
  }
  return {direction, year, value: value === null || valueMax == null ? value : weakerBound(value, valueMax, direction)};
}

/** The last year that an area saw to its end; null while it exists. */
export function lastFullYear(validTo: string | null): number | null {
  const year = endYearOf(validTo);
  return year === null || validTo?.endsWith("12-31") === true ? year : year - 1;
}

/** Values that are already the growth or the change of a year, so that their own growth means nothing. */
export function kindOf({
  measure_kind,
  unit
}: Pick<TableRow<"indicators">, "measure_kind" | "unit">): CleanSeries["kind"] {
  // A share is in percent; what is in percentage points is how much one changed.
  return unit === "percentage_points" ? "points" : (measure_kind ?? "level");
}
