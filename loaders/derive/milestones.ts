import {horizonOf} from "../../src/model/place-terms.js";
import type {Place} from "../../src/model/place.js";
import type {TableRow} from "../../src/model/tables/index.js";
import type {Problem} from "../read/problem.js";
import {expectations, remedies} from "../read/messages.js";
import {at, type Located} from "../read/records.js";

type Milestone = TableRow<"milestones">;
type TypedMilestone = Omit<Milestone, "commitment" | "plan_line">;

/** Adds to typed milestones the columns that only milestones of the plan fill. */
export function completeMilestones(rows: readonly TypedMilestone[]): Milestone[] {
  return rows.map((row) => ({...row, plan_line: null, commitment: null}));
}

/**
 * Makes the milestones of the plan from its commitments: the number, comparator, unit and line come from the text, and
 * only the link to an indicator is typed. A link whose commitment is not in the plan, or has no number, gives a warning
 * and no milestone; a year that the commitment does not print is an error, and so is a link where the place has no plan.
 * @returns each milestone where its link is typed
 */
export function milestonesOfPlan(
  links: readonly Located<TableRow<"plan_milestones">>[],
  commitments: readonly TableRow<"commitments">[],
  place: Pick<Place, "milestone_years" | "plan">
): {milestones: Located<Milestone>[]; problems: Problem[]} {
  const [first] = links;
  if (first === undefined) return {milestones: [], problems: []};
  if (place.plan === null) {
    const withoutPlan: Problem = {
      ...at(first.file, first.line, "commitment", first.row.commitment),
      code: "milestone_without_plan",
      expected: expectations.planOfPlace,
      mend: remedies.planOfPlace
    };
    return {milestones: [], problems: [withoutPlan]};
  }
  const {source} = place.plan;
  const horizon = horizonOf(place);
  const byId = new Map(commitments.map((commitment) => [commitment.commitment, commitment]));
  const milestones: Located<Milestone>[] = [];
  const problems: Problem[] = [];
  for (const {row: link, file, line} of links) {
    const commitment = byId.get(link.commitment);
    // A commitment that the plan lacks is already reported among the references.
    if (!commitment) continue;
    const {comparator, value, unit} = commitment;
    if (comparator === null || value === null || unit === null) {
      problems.push({
        ...at(file, line, "commitment", link.commitment),
        severity: "warning",
        code: "commitment_without_number",
        expected: expectations.commitmentValue,
        mend: remedies.skippedMilestone
      });
      continue;
    }
    // Where a commitment prints no year, the plan's last one stands in.
    const yearPrinted = commitment.years.includes(link.year);
    if (!yearPrinted && (commitment.years.length > 0 || link.year !== horizon)) {
      problems.push({
        ...at(file, line, "year", String(link.year)),
        code: "year_not_in_commitment",
        expected: expectations.commitmentYear(commitment.years, horizon),
        mend: remedies.correct
      });
      continue;
    }
    milestones.push({
      file,
      line,
      row: {
        indicator: link.indicator,
        area: link.area,
        year: link.year,
        series: link.series,
        comparator,
        value,
        value_max: commitment.value_max,
        unit,
        basis: "plan",
        period_from: null,
        baseline_year: commitment.baseline_year,
        implied: commitment.implied,
        year_printed: yearPrinted,
        source,
        plan_line: commitment.line,
        commitment: commitment.commitment,
        note: link.note,
        note_vi: link.note_vi
      }
    });
  }
  return {milestones, problems};
}
