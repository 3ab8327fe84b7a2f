/** The province that the plan is about, and whose milestones are judged. */
export const homeArea = "VN-72";

/** Provinces of the Central Highlands, which are offered first for comparison. */
export const neighbours: ReadonlySet<string> = new Set(["VN-28", "VN-30", "VN-33", "VN-35"]);
