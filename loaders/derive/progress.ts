import {progressAt, type ProgressTables} from "../../src/progress/progress-at.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";

type Source = ProgressTables & Pick<TableRows, "releases">;

/** The `progress` table: every milestone by every method that can say something about its kind, on the date of the latest release. */
export function assessProgress(tables: Source): TableRow<"progress">[] {
  const year = yearOfAssessment(tables);
  return year === null ? [] : progressAt(tables, year);
}

/** The year of the latest release: the one date of assessment, read from the data and never from the clock. */
function yearOfAssessment({releases}: Source): number | null {
  const latest = releases
    .map((row) => row.release)
    .toSorted()
    .at(-1);
  return latest === undefined ? null : Number(latest.slice(0, 4));
}
