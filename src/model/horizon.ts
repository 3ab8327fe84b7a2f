/** The last year of the plan, and of the 2030 Agenda that it carries out: nothing is due after it. */
export const horizon = 2030;

/** The years for which the plan sets its deadlines. */
export const milestoneYears = [2020, 2025, horizon] as const;
