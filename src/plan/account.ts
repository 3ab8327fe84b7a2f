import type {CommitmentView} from "./outline.js";
import {measurabilities, type Measurability} from "../model/assessment.js";

/** How much of a list of commitments can be measured and judged. Every number is counted. */
export interface Account {
  readonly total: number;
  readonly byMeasurability: Readonly<Record<Measurability, number>>;
  readonly withoutYear: number;
  readonly withIndicator: number;
  readonly withData: number;
  /** Those that the plan's own method gives a verdict on. */
  readonly judged: number;
}

/** Counts a list of commitments. */
export function accountOf(commitments: readonly CommitmentView[]): Account {
  const count = (test: (view: CommitmentView) => boolean) => commitments.filter(test).length;
  return {
    total: commitments.length,
    byMeasurability: Object.fromEntries(
      measurabilities.map((kind) => [kind, count(({judgement}) => judgement.measurability === kind)])
    ) as Record<Measurability, number>,
    withoutYear: count(({commitment}) => commitment.years.length === 0),
    withIndicator: count(({indicators}) => indicators.length > 0),
    withData: count(({judgement}) => judgement.hasData),
    judged: count(({judgement}) => judgement.verdict !== null)
  };
}
