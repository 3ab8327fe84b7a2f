import {assessCommitments, type AssessmentTables} from "../../src/plan/assessments.js";
import {progressAt, type ProgressTables} from "../../src/progress/progress-at.js";
import {latestRelease} from "../../src/model/release.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";

type Source = ProgressTables & Pick<TableRows, "releases">;

/** The `progress` table: every milestone by every method that can say something about its kind, on the date of the latest release. */
export function assessProgress(tables: Source): TableRow<"progress">[] {
  // The one date of assessment is read from the data and never from the clock.
  const asOf = latestRelease(tables);
  return asOf === null ? [] : progressAt(tables, Number(asOf.slice(0, 4)));
}

/** The `assessments` table: every commitment of the plan in its two accounts, for the province, on the date of the latest release. */
export function assessByCommitment(
  tables: AssessmentTables & Pick<TableRows, "releases" | "place">
): TableRow<"assessments">[] {
  const asOf = latestRelease(tables);
  return asOf === null ? [] : assessCommitments(tables, tables.place.area, asOf);
}
