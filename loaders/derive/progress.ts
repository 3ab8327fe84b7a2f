import {progressAt, type ProgressTables} from "../../src/progress/progress-at.js";
import {latestRelease} from "../../src/model/release.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";

type Source = ProgressTables & Pick<TableRows, "releases">;

/** The `progress` table: every milestone by every method that can say something about its kind, on the date of the latest release. */
export function assessProgress(tables: Source): TableRow<"progress">[] {
  // The one date of assessment is read from the data and never from the clock.
  const release = latestRelease(tables);
  return release === null ? [] : progressAt(tables, Number(release.slice(0, 4)));
}
