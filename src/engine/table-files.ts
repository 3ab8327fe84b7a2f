import {fetchSiteFile} from "../lib/site-file.js";
import type {PlaceTerms} from "../model/place-terms.js";
import type {TableName} from "../model/tables/index.js";
import type {OptionalTable} from "../model/tables/optional.js";

/** The tables that every site publishes. Named here as well as in the model, whose descriptions no reader's browser needs. */
export const fileTables = [
  "agencies",
  "anomalies",
  "archipelagos",
  "areas",
  "assessments",
  "assignments",
  "blocks",
  "breaks",
  "commitments",
  "coverage",
  "derived",
  "derived_observations",
  "duties",
  "goals",
  "indicators",
  "milestones",
  "observations",
  "plan_milestones",
  "progress",
  "provisions",
  "releases",
  "series",
  "sources",
  "targets",
  "tasks",
  "tiles",
  "units"
] as const satisfies readonly TableName[];

/** The tables that the site of a place publishes. */
export function fileTablesOf({keeps}: Pick<PlaceTerms, "keeps">): readonly FileTable[] {
  return [...fileTables, ...keeps];
}

export type FileTable = (typeof fileTables)[number] | OptionalTable;

/**
 * The Arrow file of a published table, as it is served.
 * @param cache "reload" where what the browser has kept of it is of no use
 * @throws Error when it cannot be had
 */
export async function fetchTable(name: FileTable, cache: RequestCache = "default"): Promise<ArrayBuffer> {
  return (await fetchSiteFile(`data/${name}.arrow`, cache)).arrayBuffer();
}
