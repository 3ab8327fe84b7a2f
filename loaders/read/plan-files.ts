/** The tables of a plan that a place may keep as CSV, where it has no text of it. */
export const planFileTables = [
  "goals",
  "targets",
  "blocks",
  "tasks",
  "agencies",
  "assignments",
  "commitments",
  "duties"
] as const;

export type PlanFileTable = (typeof planFileTables)[number];

/** Where such a table is kept below the data folder. */
export function planFile(table: PlanFileTable): string {
  return `plan/tables/${table}.csv`;
}

/** Whether a file of the data folder is a table of a plan. */
export function isPlanFile(path: string): boolean {
  return planFileTables.some((table) => planFile(table) === path);
}
