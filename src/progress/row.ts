import type {Assessment} from "./assessment.js";
import type {MethodId, StatusOf} from "../model/assessment.js";
import type {TableRow} from "../model/tables/index.js";

/** What an assessment is of. */
export interface Subject {
  readonly indicator: string;
  readonly area: string;
  readonly series: string | null;
  readonly basis: TableRow<"progress">["basis"];
  readonly commitment: string | null;
  /** Source of the milestone: two documents may set different values for the same year. */
  readonly source: string | null;
}

/** An assessment as a row of the `progress` table. An infinite measure has no place in a table and becomes null. */
export function progressRow<M extends MethodId>(
  subject: Subject,
  method: M,
  assessment: Assessment<StatusOf<M>>
): TableRow<"progress"> {
  const {measure} = assessment;
  return {
    ...subject,
    milestone_year: assessment.milestoneYear,
    method,
    status: assessment.status,
    measure: Number.isFinite(measure) ? measure : null,
    score: assessment.score,
    baseline_year: assessment.baselineYear,
    baseline: assessment.baseline,
    latest_year: assessment.latestYear,
    latest: assessment.latest,
    milestone: assessment.milestone,
    required_pace: assessment.requiredPace,
    actual_pace: assessment.actualPace,
    projected: assessment.projected,
    n: assessment.n,
    reason: assessment.reason,
    marks: assessment.marks
  };
}
