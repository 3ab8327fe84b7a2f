import {
  insufficientData,
  statuses,
  type InsufficientData,
  type StatusOf,
  type Measurability,
  type Unmeasured
} from "../model/assessment.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {largest} from "../lib/extremes.js";

type Progress = TableRow<"progress">;
/** Where a commitment stands by the plan's own method, or why nothing can be said. */
export type CommitmentState = StatusOf<"plan"> | InsufficientData | Unmeasured;

/** Every state, best first. */
export const commitmentStates: readonly CommitmentState[] = [
  ...statuses.plan,
  insufficientData,
  "no_data",
  "no_indicator",
  "qualitative"
];

/** The verdict of the plan's own method. */
export type Verdict = Exclude<StatusOf<"plan">, "unknown">;

/** Worst first: of several indicators the worst decides, since a commitment is kept only as a whole. */
export const verdicts: readonly Verdict[] = ["missed", "behind", "on_the_way", "kept"];

export interface Judgement {
  readonly measurability: Measurability;
  readonly state: CommitmentState;
  /** What the plan's own method says, or null where it gives no verdict. */
  readonly verdict: Verdict | null;
  /** Whether the area ceases to exist before the milestone. */
  readonly ended: boolean;
  /** The assessment that it rests on, of the milestone that decides. */
  readonly progress: Progress | null;
  /** Whether any value of its indicators is known for the province. */
  readonly hasData: boolean;
}

/** How much of a commitment is a number. */
export function measurabilityOf(commitment: TableRow<"commitments">): Measurability {
  if (commitment.value !== null) return commitment.implied ? "implied" : "printed";
  return commitment.class === "qualitative_deadline" ? "qualitative" : "comparison";
}

/**
 * Judges a commitment by the `progress` table's rows of the plan's own method, on the date of the latest release.
 *
 * @param known indicators that have a value for the area
 */
export function judgeCommitment(
  tables: Pick<TableRows, "progress">,
  commitment: TableRow<"commitments">,
  indicators: readonly TableRow<"indicators">[],
  {area, known}: {readonly area: string; readonly known: ReadonlySet<string>}
): Judgement {
  const measurability = measurabilityOf(commitment);
  const hasData = indicators.some(({indicator}) => known.has(indicator));
  const rows = tables.progress.filter(
    (row) => row.commitment === commitment.commitment && row.area === area && row.method === "plan"
  );
  const progress = deciding(rows);
  const verdict = progress && verdictOf(progress);
  const state = (): CommitmentState => {
    if (measurability === "qualitative" && verdict === null) return "qualitative";
    if (indicators.length === 0) return "no_indicator";
    if (!hasData) return "no_data";
    return progress === null ? insufficientData : stateOf(progress);
  };
  const ended = progress !== null && (progress.reason === "area_ended" || progress.marks.includes("area_ended"));
  return {measurability, state: state(), verdict, ended, progress, hasData};
}

/** Of the last milestone year the worst verdict, or any row where there is none. */
function deciding(rows: readonly Progress[]): Progress | null {
  const last = largest(rows.map((row) => row.milestone_year));
  const ofLast = rows.filter((row) => row.milestone_year === last);
  const judged = verdicts.flatMap((verdict) => ofLast.filter(({status}) => status === verdict));
  return judged[0] ?? ofLast[0] ?? null;
}

function verdictOf({status}: Progress): Verdict | null {
  return verdicts.find((verdict) => verdict === status) ?? null;
}

function stateOf({status}: Progress): CommitmentState {
  return statuses.plan.find((known) => known === status) ?? insufficientData;
}
