import {commitmentStates, verdicts, type CommitmentState, type Verdict} from "./judgement.js";
import {evidenceResults, type EvidenceResult} from "../model/assessment.js";
import type {CommitmentView} from "./outline.js";

/** How many of a list of commitments are in a state. */
export interface StateCount {
  readonly state: CommitmentState;
  readonly count: number;
}

/** The states that occur among commitments, best first, with how often; their sum is the length of the list. */
export function stateCounts(commitments: readonly CommitmentView[]): StateCount[] {
  return commitmentStates
    .map((state) => ({state, count: commitments.filter(({judgement}) => judgement.state === state).length}))
    .filter(({count}) => count > 0);
}

/** Verdicts as tables count them, each with its past tense: reached, on the way, too slow, missed. */
export const verdictGroups: readonly (readonly [Verdict, ...Verdict[]])[] = [
  ["kept", "had_been_reached"],
  ["on_the_way", "was_on_the_way"],
  ["behind", "was_too_slow"],
  ["missed"]
];

/** What the evidence shows of those commitments that have no verdict, with how often; most telling first. */
export function evidenceCounts(
  commitments: readonly Pick<CommitmentView, "evidence">[]
): {readonly result: EvidenceResult; readonly count: number}[] {
  return evidenceResults
    .map((result) => ({result, count: commitments.filter(({evidence}) => evidence?.result === result).length}))
    .filter(({count}) => count > 0);
}

/** Whether a state says how a commitment is kept; every other says why that is not known. */
export function isVerdict(state: CommitmentState): state is Verdict {
  return verdicts.some((verdict) => verdict === state);
}
