/** The kinds of documents that set milestones. */
export const bases = [
  "plan",
  "provincial_resolution",
  "government_resolution",
  "master_plan",
  "national_roadmap",
  "national_programme"
] as const;
export type Basis = (typeof bases)[number];
