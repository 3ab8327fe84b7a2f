import {
  insufficientData,
  statuses,
  type InsufficientData,
  type StatusOf,
  type Measurability,
  type Unmeasured
} from "../model/assessment.js";
import {toneOf} from "../progress/tone.js";
import type {TableRow, TableRows} from "../model/tables/index.js";

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
export const verdicts: readonly Verdict[] = [
  "missed",
  "behind",
  "was_too_slow",
  "on_the_way",
  "was_on_the_way",
  "kept",
  "had_been_reached"
];

export interface Judgement {
  readonly measurability: Measurability;
  readonly state: CommitmentState;
  /** What the plan's own method says, or null where it gives no verdict. */
  readonly verdict: Verdict | null;
  /** Whether the area ceases to exist before the milestone. */
  readonly ended: boolean;
  /** The assessment that it rests on, of the milestone that decides. */
  readonly progress: Progress | null;
  /** The assessments of every indicator at that milestone. */
  readonly deciding: readonly Progress[];
  /** Whether any value of its indicators is known for the province. */
  readonly hasData: boolean;
}

/** How much of a commitment is a number; `measured` where some indicator measures it. */
export function measurabilityOf(commitment: TableRow<"commitments">, measured: boolean): Measurability {
  if (commitment.value !== null) return commitment.implied ? "implied" : "printed";
  if (commitment.class === "relative_to_comparator" || commitment.class === "yearly_direction") return "comparison";
  return measured || commitment.class !== "qualitative_deadline" ? "no_level" : "qualitative";
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
  const measurability = measurabilityOf(commitment, indicators.length > 0);
  const hasData = indicators.some(({indicator}) => known.has(indicator));
  const rows = tables.progress.filter(
    (row) => row.commitment === commitment.commitment && row.area === area && row.method === "plan"
  );
  const ofLast = lastMilestone(rows);
  const progress = deciding(ofLast);
  const verdict = progress && verdictOf(progress);
  const state = (): CommitmentState => {
    if (measurability === "qualitative") return "qualitative";
    if (indicators.length === 0) return "no_indicator";
    if (!hasData) return "no_data";
    return progress === null ? insufficientData : stateOf(progress);
  };
  const ended = progress?.marks.includes("area_ended") === true;
  return {measurability, state: state(), verdict, ended, progress, deciding: ofLast, hasData};
}

function lastMilestone(rows: readonly Progress[]): readonly Progress[] {
  const last = rows.reduce((latest, row) => Math.max(latest, row.milestone_year), -Infinity);
  return rows.filter((row) => row.milestone_year === last);
}

/**
 * The row that decides of several indicators: the worst verdict that no other indicator can mend. A good one stands only where every
 * indicator has a verdict, since a commitment is kept only as a whole.
 */
function deciding(rows: readonly Progress[]): Progress | null {
  const judged = verdicts.flatMap((verdict) => rows.filter(({status}) => status === verdict));
  const undecided = rows.find((row) => verdictOf(row) === null);
  const worst = judged[0];
  if (worst === undefined) return undecided ?? null;
  return undecided === undefined || !isGood(worst) ? worst : undecided;
}

function isGood({status}: Progress): boolean {
  return toneOf(status) === "good";
}

function verdictOf({status}: Progress): Verdict | null {
  return verdicts.find((verdict) => verdict === status) ?? null;
}

function stateOf({status}: Progress): CommitmentState {
  return statuses.plan.find((known) => known === status) ?? insufficientData;
}
