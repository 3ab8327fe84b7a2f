import {commitmentStates, verdicts, type CommitmentState, type Verdict} from "./judgement.js";
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

/** Whether a state says how a commitment is kept; every other says why that is not known. */
export function isVerdict(state: CommitmentState): state is Verdict {
  return verdicts.some((verdict) => verdict === state);
}
