import {initialChoice, type ProgressChoice} from "../progress/choice.js";
import {trajectoryOf, outlookOf, whatIf, type Trajectory, type Outlook} from "../progress/trajectory.js";
import type {Judged} from "../progress/judge.js";
import type {Bounds} from "../progress/projection.js";
import {methodIds} from "../model/assessment.js";
import {isFollowed, horizonOf} from "../model/place-terms.js";
import {judge} from "./evidence.js";
import type {TrendData, TrendMilestone} from "./trend-data.js";

/** A milestone of the plan as judged, with the path to it. */
export interface ViewedMilestone {
  readonly judged: Judged<TrendMilestone>;
  readonly trajectory: Trajectory;
}

/** All that a chart and a page show of progress, for what the reader has set. Knows nothing of pixels or words. */
export interface ProgressView {
  readonly choice: ProgressChoice;
  /** The milestones of the plan, in order of year. */
  readonly milestones: readonly ViewedMilestone[];
  /** The milestone that is looked at: the one chosen, or the last. Null where the plan sets none. */
  readonly focus: ViewedMilestone | null;
  readonly outlook: Outlook | null;
  readonly whatIf: Outlook | null;
  readonly bounds: Bounds;
}

/** Judges the plan's milestones and draws up the paths to them, where the present pace leads, and the reader's scenario. */
export function progressView(data: TrendData, choice: ProgressChoice = initialChoice): ProgressView {
  const {method, base, methodology, pace} = choice;
  const milestones = data.milestones
    .filter((m) => isFollowed(m, data.terms))
    .toSorted((a, b) => a.year - b.year)
    .map((milestone): ViewedMilestone => {
      const judged = judge(data, milestone, {baseYear: base, methodology}, methodIds);
      return {judged, trajectory: trajectoryOf(judged, method, base)};
    });
  const chosen = milestones.findLast(({judged}) => judged.milestone.year === choice.milestone);
  const focus = chosen ?? milestones.at(-1) ?? null;
  const bounds = boundsOf(data);
  const horizon = horizonOf(data.terms);
  const until = Math.max(horizon, focus?.judged.milestone.year ?? horizon);
  return {
    choice,
    milestones,
    focus,
    bounds,
    outlook: focus === null ? null : outlookOf(focus.judged, method, until, bounds),
    whatIf: focus === null || pace === null ? null : whatIf(focus.judged, pace, until, bounds)
  };
}

/** A share ends at 0 and 100; a rate of growth in percent does not, nor does a ratio that has already gone beyond. */
function boundsOf({indicator, record}: TrendData): Bounds {
  const share = indicator.unit === "percent" && indicator.measure_kind !== "growth_rate";
  return share && record.every(({value}) => value >= 0 && value <= 100) ? {min: 0, max: 100} : {};
}
