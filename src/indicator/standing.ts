import {monthsCovered} from "../model/periods.js";
import {isFollowed} from "../model/place-terms.js";
import type {Judged} from "../progress/judge.js";
import {judge} from "./evidence.js";
import type {TrendData, TrendMilestone, TrendObservation} from "./trend-data.js";
import {isHeadline} from "../model/headline.js";
import {type StandingState} from "../model/assessment.js";

export interface Standing {
  readonly year: number;
  readonly milestone: TrendMilestone | null;
  readonly state: StandingState;
  /** The judgement behind the state; null without a milestone. */
  readonly judged: Judged<TrendMilestone> | null;
  /** Whether the area ceases to exist before the milestone year is over. */
  readonly ended: boolean;
  /** The shown full-year value of that year by the methodology that is judged, if there is one. */
  readonly ofYear: TrendObservation | null;
  /** The latest shown full-year value by that methodology. */
  readonly latest: TrendObservation | null;
  /**
   * Latest value less the milestone, in the indicator's unit; for a range, less its nearer bound. Null if unknown, where the latest
   * value is a bound, and where the milestone is an average over years, which no single year is held against.
   */
  readonly distance: number | null;
  /** Of an average over years: what it is so far, and what the remaining years need, in percent; null otherwise. */
  readonly average: {readonly soFar: number; readonly needed: number | null} | null;
}

/** The standing at each milestone year against the plan's own milestones, on the date of the latest release. */
export function standings(data: TrendData): Standing[] {
  return data.terms.milestone_years.map((year) => {
    const milestone = data.milestones.find((m) => isFollowed(m, data.terms) && m.year === year) ?? null;
    if (milestone === null) {
      const latest = latestOf(data);
      return {
        year,
        milestone,
        state: "not_set",
        judged: null,
        ended: false,
        ofYear: null,
        latest,
        distance: null,
        average: null
      };
    }
    return standingAt(data, milestone);
  });
}

/** The standing at one milestone. */
export function standingAt(data: TrendData, milestone: TrendMilestone): Standing {
  const judged = judge(data, milestone, {}, ["plan"]);
  const own = yearly(data).filter((o) => o.series === judged.prepared.methodology);
  const latest = newest(own);
  const averaged = judged.commitment.class === "average_growth";
  const comparable = milestone.unit === data.indicator.unit && !averaged && latest?.qualifier === null;
  const {actualPace, requiredPace, reason} = judged.plan;
  return {
    year: milestone.year,
    milestone,
    state: judged.plan.status,
    judged,
    ended: judged.ended,
    ofYear: own.find((o) => o.year === milestone.year) ?? null,
    latest,
    distance: comparable ? difference(latest.value, milestone) : null,
    average: averaged && actualPace !== null && reason === null ? {soFar: actualPace, needed: requiredPace} : null
  };
}

/** The latest shown full-year value of the area that is judged, by whatever methodology. */
export function latestOf(data: TrendData): TrendObservation | null {
  return newest(yearly(data));
}

/** The latest shown value of a part of a year, for an area of which no full year is known. */
export function latestPartOf({record, area}: TrendData): TrendObservation | null {
  const parts = record.filter((o) => o.area === area.area && o.shown && o.period !== "year");
  // Of the parts of one year the one that covers most of it.
  return newest(parts.toSorted((a, b) => monthsCovered[b.period] - monthsCovered[a.period]));
}

function yearly({record, area}: TrendData): TrendObservation[] {
  return record.filter((o) => o.area === area.area && isHeadline(o));
}

function newest(observations: readonly TrendObservation[]): TrendObservation | null {
  return observations.reduce<TrendObservation | null>((last, o) => (last && last.year >= o.year ? last : o), null);
}

function difference(value: number, {value: low, value_max: high}: TrendMilestone): number {
  if (high === null || value <= low) return value - low;
  return value < high ? 0 : value - high;
}
