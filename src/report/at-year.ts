import {progressAt} from "../progress/progress-at.js";
import type {TableRows} from "../model/tables/index.js";

/** The tables as they concern one area at the end of a year, with the judgements that could be made then. */
export interface YearTables {
  readonly year: number;
  readonly tables: TableRows;
}

/**
 * The tables without any value of a later year, and with the milestones of one area judged at the end of `year` by the
 * plan's own method. The values are today's, not those that were published at the time.
 */
export function tablesAt(tables: TableRows, area: string, year: number): YearTables {
  const {nation} = tables.place;
  const known = {
    ...tables,
    observations: tables.observations.filter((o) => (o.area === area || o.area === nation) && o.year <= year),
    milestones: tables.milestones.filter((m) => m.area === area),
    coverage: tables.coverage.filter((row) => row.area === area && row.year <= year)
  };
  return {year, tables: {...known, progress: progressAt(known, year, ["plan"])}};
}
