import {grades, type Grade, type Knowledge} from "../model/assessment.js";
import {largest} from "../lib/extremes.js";
import {groupBy} from "../lib/group.js";
import {evidenceCounts, isVerdict, stateCounts, type StateCount} from "./state-counts.js";
import type {CommitmentState, Verdict} from "./judgement.js";
import type {Agency, CommitmentView, PlanOutline} from "./outline.js";

/** By what a commitment is known. Evidence counts even for one in words alone. */
export function knowledgeOf({judgement, evidence}: Pick<CommitmentView, "judgement" | "evidence">): Knowledge {
  if (judgement.verdict !== null) return "verdict";
  if (evidence !== null && evidence.parts.length > 0) return "evidence";
  return judgement.state === "qualitative" ? "words" : "nothing";
}

/** Why a commitment has no verdict. */
type Undecided = Exclude<CommitmentState, Verdict>;

/** An agency with how many of some commitments it leads. */
export interface LeadCount {
  readonly agency: Agency;
  readonly count: number;
}

/** The whole plan in the numbers that the overview says in sentences. Every number counts commitments. */
export interface PlanStanding {
  readonly total: number;
  /** Those with a verdict, best first. */
  readonly decided: readonly {readonly state: StateCount["state"]; readonly views: readonly CommitmentView[]}[];
  /** What the evidence says of others, most telling first. */
  readonly evidence: ReturnType<typeof evidenceCounts>;
  /** How sure that evidence is, surest first. */
  readonly sure: readonly {readonly grade: Grade; readonly count: number}[];
  /** How many of the evidence rest on values from before the plan alone. */
  readonly beforePlan: number;
  /** Why nothing is known of the rest. */
  readonly silent: readonly {readonly state: Undecided; readonly count: number}[];
  /** How many of the rest are no mere words, so that a figure could tell. */
  readonly measurable: number;
  /** Who leads most of those; several where they are level, none where nobody leads any. */
  readonly owing: readonly LeadCount[];
}

/** Where the whole plan stands: what is decided, what is known all the same, what nobody measures and who leads that. */
export function planStanding({commitments}: Pick<PlanOutline, "commitments">): PlanStanding {
  const by = groupBy(commitments, knowledgeOf);
  const of = (knowledge: Knowledge) => by.get(knowledge) ?? [];
  const [decided, shown, nothing] = [of("verdict"), of("evidence"), of("nothing")];
  return {
    total: commitments.length,
    decided: stateCounts(decided).map(({state}) => ({
      state,
      views: decided.filter(({judgement}) => judgement.state === state)
    })),
    evidence: evidenceCounts(shown),
    sure: grades.flatMap((grade) => {
      const count = shown.filter(({evidence}) => evidence?.grade === grade).length;
      return count === 0 ? [] : [{grade, count}];
    }),
    beforePlan: shown.filter(({evidence}) => evidence?.reason === "before_plan").length,
    silent: stateCounts([...nothing, ...of("words")]).flatMap(({state, count}) =>
      isVerdict(state) ? [] : [{state, count}]
    ),
    measurable: nothing.length,
    owing: leadingMost(nothing)
  };
}

function leadingMost(commitments: readonly CommitmentView[]): LeadCount[] {
  const counts = new Map<Agency, number>();
  for (const {leads} of commitments) for (const lead of leads) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  const most = largest(counts.values(), 0);
  return [...counts].flatMap(([agency, count]) => (count === most ? [{agency, count}] : []));
}

/** How many of the commitments have a verdict; the rest are said by evidence, or not at all. */
export function decidedCount({decided}: Pick<PlanStanding, "decided">): number {
  return decided.reduce((sum, {views}) => sum + views.length, 0);
}
