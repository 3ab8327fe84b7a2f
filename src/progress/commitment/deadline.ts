import {judged, startOf, type CleanSeries} from "../assessment.js";
import {noExtras, planInsufficient, type Commitment, type PlanAssessment, type PlanOptions} from "./commitment.js";

/**
 * Something to be done by a date, without a number: kept or missed only on evidence of completion, never from a series.
 * A plan that names a year without "by the end of" is read as 31 December.
 */
export function judgeDeadline(
  series: CleanSeries,
  commitment: Commitment,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const components = {...startOf({...series, points: []}, commitment), milestone: null};
  const completed = options.completedYear ?? null;
  if (completed !== null && completed <= year) {
    const status = completed <= commitment.year ? "kept" : "missed";
    const metLater = status === "missed" ? completed : null;
    return {...judged({status, measure: null}, components), ...noExtras, metLater};
  }
  if (year <= commitment.year) return planInsufficient("not_measurable", components, []);
  return {...judged({status: "unknown", measure: null}, components), reason: "not_measurable", ...noExtras};
}
