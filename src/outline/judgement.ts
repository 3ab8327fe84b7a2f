import type {StandingState} from "../charts/standing.js";
import type {TableRow, TableRows} from "../tables/index.js";

type Progress = TableRow<"progress">;

/** How much of a promise is a number: printed, following from the words, a comparison without one, or words alone. */
export const measurabilities = ["printed", "implied", "comparison", "qualitative"] as const;
export type Measurability = (typeof measurabilities)[number];

/**
 * Where a commitment stands: as its indicator stands at the milestone, or why nothing can be said: `qualitative` nobody
 * could measure it, `no_indicator` nobody does, `no_data` the indicator has no value for the province.
 */
export type CommitmentState = StandingState | "qualitative" | "no_indicator" | "no_data";

/** Every state, best first. */
export const commitmentStates = [
  "reached",
  "met_now",
  "open",
  "missed",
  "unknown",
  "area_ended",
  "not_assessable",
  "no_data",
  "no_indicator",
  "qualitative",
  "not_set"
] as const satisfies readonly CommitmentState[];

/** The verdict of the plan's own method. */
export type Verdict = "kept" | "on_the_way" | "behind" | "missed";

export interface Judgement {
  readonly measurability: Measurability;
  readonly state: CommitmentState;
  /** What the plan's own method says, or null where it gives no verdict. */
  readonly verdict: Verdict | null;
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
  tables: Pick<TableRows, "progress" | "releases">,
  commitment: TableRow<"commitments">,
  indicators: readonly TableRow<"indicators">[],
  {area, known}: {readonly area: string; readonly known: ReadonlySet<string>}
): Judgement {
  const measurability = measurabilityOf(commitment);
  const hasData = indicators.some(({indicator}) => known.has(indicator));
  const rows = tables.progress
    .filter((row) => row.commitment === commitment.commitment && row.area === area && row.method === "plan")
    .sort((a, b) => a.milestone_year - b.milestone_year);
  const progress = rows.at(-1) ?? null;
  const verdict = progress === null ? null : verdictOf(progress);
  const state = (): CommitmentState => {
    if (indicators.length === 0) return measurability === "qualitative" ? "qualitative" : "no_indicator";
    if (!hasData) return "no_data";
    return progress === null ? "unknown" : stateOf(progress, isPast(tables, progress));
  };
  return {measurability, state: state(), verdict, progress, hasData};
}

function verdictOf({status}: Progress): Verdict | null {
  return status === "kept" || status === "on_the_way" || status === "behind" || status === "missed" ? status : null;
}

/** The words of the plan's method in those that the other pages use. */
function stateOf({status, reason, marks}: Progress, past: boolean): CommitmentState {
  if (past) return status === "kept" ? "reached" : status === "missed" ? "missed" : "unknown";
  // Which level would be enough cannot be said, whoever would have had to reach it.
  if (reason === "no_baseline" || reason === "no_target" || reason === "not_measurable") return "not_assessable";
  if (marks.includes("area_ended") || reason === "area_ended") return "area_ended";
  return status === "kept" ? "met_now" : status === "missed" ? "missed" : "open";
}

function isPast({releases}: Pick<TableRows, "releases">, {milestone_year: year}: Progress): boolean {
  const asOf = releases.map(({release}) => release).sort();
  return `${String(year)}-12-31` < (asOf.at(-1) ?? "");
}
