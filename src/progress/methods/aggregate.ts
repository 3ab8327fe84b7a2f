import {mean} from "d3-array";

/** Scores of series, in groups that may be nested; null is a series without a score. */
export type ScoreTree = number | null | readonly ScoreTree[];

/**
 * The mean of scores. A group is averaged first and counts once, so that five breakdowns of one thing do not outweigh
 * another; whatever has no score is left out. Null if nothing has a score.
 */
export function meanScore(scores: ScoreTree): number | null {
  if (scores === null || typeof scores === "number") return scores;
  return mean(scores, meanScore) ?? null;
}

/** The answer for an indicator of several series. */
export interface Aggregate<S extends string> {
  readonly status: S | "insufficient_data";
  readonly score: number | null;
}
