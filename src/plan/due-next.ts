import {ascending} from "d3-array";
import type {TableRow, TableRows} from "../model/tables/index.js";
import type {CommitmentView, PlanOutline} from "./outline.js";
import {smallest} from "../lib/extremes.js";

/** A yearly report with the next day before which it is due. */
export interface NextReport {
  readonly duty: TableRow<"duties">;
  /** ISO date. */
  readonly day: string;
}

/** Commitments that fall due at the end of the same year. */
export interface NextDeadline {
  readonly year: number;
  readonly commitments: readonly CommitmentView[];
}

/** What falls due next, seen from a day. */
export interface DueNext {
  /** Soonest first, each duty once. */
  readonly reports: readonly NextReport[];
  /** The next year in which any commitment falls due; null where none is left. */
  readonly deadline: NextDeadline | null;
}

/**
 * What falls due next: every yearly report once, and the commitments of the next deadline. A report is due before its day, so
 * that on the day itself the next one is a year away.
 * @param asOf the day from which is looked (ISO); the release's, never the clock's
 */
export function dueNext(
  {duties}: Pick<TableRows, "duties">,
  {commitments}: Pick<PlanOutline, "commitments">,
  asOf: string
): DueNext {
  const year = Number(asOf.slice(0, 4));
  const reports = duties.flatMap((duty): NextReport[] => {
    if (duty.frequency !== "yearly" || duty.due_month === null || duty.due_day === null) return [];
    const day = `${twoDigits(duty.due_month)}-${twoDigits(duty.due_day)}`;
    const thisYear = `${String(year)}-${day}`;
    return [{duty, day: thisYear > asOf ? thisYear : `${String(year + 1)}-${day}`}];
  });
  const years = commitments.flatMap(({commitment}) => commitment.years).filter((due) => due >= year);
  const next = years.length === 0 ? null : smallest(years);
  return {
    reports: reports.sort((a, b) => ascending(a.day, b.day)),
    deadline:
      next === null
        ? null
        : {year: next, commitments: commitments.filter(({commitment}) => commitment.years.includes(next))}
  };
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
