import {meanScore, type Aggregate, type ScoreTree} from "./aggregate.js";
import type {OpenSdgStatus} from "./open-sdg.js";

/** Lower bounds of the mean score; all are inclusive. */
export const openSdgScoreThresholds = {substantial: 2.5, moderate: 0, limited: -2.5} as const;

/** Class of a mean score. */
export function classifyOpenSdgScore(score: number): OpenSdgStatus {
  if (score >= openSdgScoreThresholds.substantial) return "substantial_progress";
  if (score >= openSdgScoreThresholds.moderate) return "moderate_progress";
  return score >= openSdgScoreThresholds.limited ? "limited_progress" : "deterioration";
}

/**
 * Status of an indicator of several series: the mean of their scores, groups averaged first. It is `target_achieved`
 * only if every series with a score has achieved its target; `allAchieved` says so.
 *
 * Source: as for the series.
 */
export function aggregateOpenSdg(scores: ScoreTree, allAchieved: boolean): Aggregate<OpenSdgStatus> {
  const score = meanScore(scores);
  if (score === null) return {status: "insufficient_data", score: null};
  return {status: allAchieved ? "target_achieved" : classifyOpenSdgScore(score), score};
}
