import type {TrendData, TrendMilestone, TrendObservation} from "./trend-query.js";

/** The years for which the plan sets its deadlines. */
export const milestoneYears = [2020, 2025, 2030] as const;

/**
 * Where an indicator stands at a milestone year:
 * `not_set` the plan sets no value for it; `reached`, `missed`, `unknown` a past year, judged by that year's value alone;
 * `met_now`, `open` a year to come, by the latest value; `not_assessable` the requirement cannot be compared with values;
 * `area_ended` the area no longer exists in that year.
 */
export type StandingState =
  "not_set" | "reached" | "missed" | "unknown" | "met_now" | "open" | "not_assessable" | "area_ended";

export interface Standing {
  readonly year: number;
  readonly milestone: TrendMilestone | null;
  readonly state: StandingState;
  /** The shown full-year value of that year, if there is one. */
  readonly ofYear: TrendObservation | null;
  /** The latest shown full-year value. */
  readonly latest: TrendObservation | null;
  /** Latest value less the requirement, in the indicator's unit; for a range, less its nearer bound. Null if unknown. */
  readonly distance: number | null;
}

/** The standing at 2020, 2025 and 2030 against the plan's own milestones, on the date of the latest release. */
export function standings(data: TrendData): Standing[] {
  return milestoneYears.map((year) => {
    const milestone = data.milestones.find((m) => m.basis === "plan" && m.year === year) ?? null;
    const own = data.observations.filter(
      (o) =>
        o.area === data.area.area &&
        o.shown &&
        o.period === "year" &&
        (milestone?.series == null || o.series === milestone.series)
    );
    const latest = own.reduce<TrendObservation | null>((last, o) => (last && last.year >= o.year ? last : o), null);
    const ofYear = own.find((o) => o.year === year) ?? null;
    const comparable = milestone !== null && milestone.unit === data.indicator.unit;
    const distance = comparable && latest ? difference(latest.value, milestone) : null;
    return {
      year,
      milestone,
      ofYear,
      latest,
      distance,
      state: stateOf(data, year, milestone, comparable, ofYear, latest)
    };
  });
}

function stateOf(
  data: TrendData,
  year: number,
  milestone: TrendMilestone | null,
  comparable: boolean,
  ofYear: TrendObservation | null,
  latest: TrendObservation | null
): StandingState {
  if (milestone === null) return "not_set";
  if (!comparable) return "not_assessable";
  const endOfYear = `${String(year)}-12-31`;
  const {direction} = data.indicator;
  if (endOfYear < data.asOf) {
    // An average over years is not decided by the value of one of them.
    if (ofYear === null || milestone.class === "average_growth") return "unknown";
    return meets(ofYear.value, milestone, direction) ? "reached" : "missed";
  }
  if (data.area.valid_to !== null && data.area.valid_to < endOfYear) return "area_ended";
  return latest !== null && meets(latest.value, milestone, direction) ? "met_now" : "open";
}

/**
 * Whether a value meets a requirement, strictly as printed. "About" and "exactly" are met by the value or anything better,
 * since no promise is broken by doing more; for an indicator without a better direction they need the value itself.
 */
export function meets(
  value: number,
  {comparator, value: required}: Pick<TrendMilestone, "comparator" | "value">,
  direction: "increase" | "decrease" | "none"
): boolean {
  switch (comparator) {
    case "<":
      return value < required;
    case "<=":
      return value <= required;
    case ">=":
      return value >= required;
    case ">":
      return value > required;
    case "=":
    case "~":
      if (direction === "none") return value === required;
      return direction === "increase" ? value >= required : value <= required;
  }
}

function difference(value: number, {value: low, value_max: high}: TrendMilestone): number {
  if (high === null || value <= low) return value - low;
  return value < high ? 0 : value - high;
}
