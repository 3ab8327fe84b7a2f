import type {TableName} from "./index.js";

/**
 * The tables that a place need not have: without their file a feature is off, and nothing is missing. Named here as well as where
 * they are defined, whose descriptions no reader's browser needs.
 */
export const optionalTables = [
  "breakdown_values",
  "breakdowns",
  "charts",
  "former_indicators",
  "group_milestones",
  "group_observations",
  "metadata",
  "metadata_fields",
  "plan_evidence",
  "reporting",
  "start_values",
  "supply",
  "supply_areas"
] as const satisfies readonly TableName[];

export type OptionalTable = (typeof optionalTables)[number];
