import {fetchSiteFile} from "../lib/site-file.js";
import type {TableName} from "../model/tables/index.js";

/** The tables that the site publishes. Named here as well as in the model, whose descriptions no reader's browser needs. */
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
  "plan_evidence",
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

export type FileTable = (typeof fileTables)[number];

/**
 * The Arrow file of a published table, as it is served.
 * @throws Error when it cannot be had
 */
export async function fetchTable(name: FileTable): Promise<ArrayBuffer> {
  return (await fetchSiteFile(`data/${name}.arrow`)).arrayBuffer();
}
