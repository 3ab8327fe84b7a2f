import {groupBy} from "../lib/group.js";
import {difference} from "../lib/round.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {isUsable, latestMethodology} from "./series.js";

type Observation = TableRow<"observations">;
type Indicator = TableRow<"indicators">;
type Milestone = TableRow<"milestones">;
type Progress = TableRow<"progress">;

/** Why there is no change to speak of: nothing known, nothing before, or only values by another methodology before. */
export type NoChange = "no_value" | "first_value" | "break";

/** The last two values of an indicator that can be compared, and what lies between them. */
export interface ValueChange {
  /** The latest value of a full year. */
  readonly latest: Observation | null;
  /** The value before it by the same methodology and in the same unbroken run; not always of the year before. */
  readonly previous: Observation | null;
  /** Latest less previous, in the unit of the indicator; null together with a reason. */
  readonly change: number | null;
  readonly reason: NoChange | null;
  /** Whether the change is to the good; null where there is none, or neither way is better. */
  readonly better: boolean | null;
}

/** A milestone of the plan with its judgement at the end of two years. */
export interface StatusChange {
  readonly milestone: Milestone;
  readonly now: Progress;
  /** Null where there is no earlier year to compare with. */
  readonly before: Progress | null;
}

/** What became of an indicator within a year: its last two values, and how its next milestone is judged. */
export interface IndicatorChange extends ValueChange {
  readonly indicator: Indicator;
  /** The milestone of the plan that is next at the end of the year, or the last one once all are past. */
  readonly status: StatusChange | null;
  /** Whether the latest value is of the year itself. */
  readonly isNew: boolean;
}

/** The tables of one year: observations up to it, and `progress` as judged at its end. */
export interface AtYear {
  readonly year: number;
  readonly tables: Pick<TableRows, "observations" | "milestones" | "progress">;
}

/**
 * The last two comparable values of one indicator in one area: shown totals of full years by the methodology with the latest
 * value. Nothing is computed from one run to another.
 */
export function valueChange(observations: readonly Observation[], direction: Indicator["direction"]): ValueChange {
  const usable = observations.filter((o) => o.shown && isUsable(o));
  const methodology = latestMethodology(usable);
  const byMethodology = usable.filter(({series}) => series === methodology).toSorted((a, b) => b.year - a.year);
  const [latest, ...earlier] = byMethodology;
  if (latest === undefined) return {latest: null, previous: null, change: null, reason: "no_value", better: null};
  const previous = earlier.find(({run}) => run === latest.run);
  if (previous === undefined) {
    // A value by another methodology, or before a break, is there but says nothing about change.
    const reason: NoChange = usable.length > 1 ? "break" : "first_value";
    return {latest, previous: null, change: null, reason, better: null};
  }
  const change = difference(latest.value, previous.value);
  const better = change === 0 || direction === "none" ? null : change > 0 === (direction === "increase");
  return {latest, previous, change, reason: null, better};
}

/**
 * What became of indicators of one area within a year, in the order given.
 * @param before the year before, or null where nothing is to be compared with
 */
export function indicatorChanges(
  indicators: readonly Indicator[],
  area: string,
  now: AtYear,
  before: AtYear | null
): IndicatorChange[] {
  const observations = groupBy(
    now.tables.observations.filter((o) => o.area === area && o.year <= now.year),
    ({indicator}) => indicator
  );
  return indicators.map((indicator) => {
    const change = valueChange(observations.get(indicator.indicator) ?? [], indicator.direction);
    const status = statusChange(indicator, area, now, before);
    return {indicator, ...change, status, isNew: change.latest?.year === now.year};
  });
}

function statusChange({indicator}: Indicator, area: string, now: AtYear, before: AtYear | null): StatusChange | null {
  const ofPlan = now.tables.milestones
    .filter((m) => m.indicator === indicator && m.area === area && m.basis === "plan")
    .toSorted((a, b) => a.year - b.year);
  const milestone = ofPlan.find(({year}) => year >= now.year) ?? ofPlan.at(-1);
  if (milestone === undefined) return null;
  const judged = judgementOf(milestone, now);
  return judged === null ? null : {milestone, now: judged, before: before && judgementOf(milestone, before)};
}

/** How the plan's own method judges a milestone. */
function judgementOf(milestone: Milestone, {tables}: AtYear): Progress | null {
  const found = tables.progress.find(
    (row) =>
      row.method === "plan" &&
      row.indicator === milestone.indicator &&
      row.area === milestone.area &&
      row.milestone_year === milestone.year &&
      row.commitment === milestone.commitment &&
      row.source === milestone.source
  );
  return found ?? null;
}
