import {groupBy} from "../lib/group.js";
import {statuses, type InsufficientData, type StatusOf} from "../model/assessment.js";
import {isYearValue} from "../model/headline.js";
import {followedBy} from "../model/place-terms.js";
import type {TableRow, TableRows} from "../model/tables/index.js";

/** What is known of an indicator at the last of its milestones that are followed; `not_set` where it has none. */
type State = StatusOf<"plan"> | InsufficientData | "not_set";

/** How some indicators stand. */
export interface IndicatorStanding {
  readonly indicators: number;
  /** Those with a value of a whole year for the home area, or for groups of its people alone. */
  readonly withValues: number;
  /** How many are in each state, best first; none that does not occur. */
  readonly states: readonly {readonly state: State; readonly count: number}[];
}

/** How the indicators of a place stand, together and by goal, in the order of the goals. */
export interface PlaceStanding extends IndicatorStanding {
  readonly goals: readonly (IndicatorStanding & {readonly goal: TableRow<"goals">})[];
}

const order: readonly State[] = [...statuses.plan, "insufficient_data", "not_set"];

/** Counts how the indicators of a place stand, for an overview where no commitments are kept. */
export function indicatorStanding(
  tables: Pick<TableRows, "goals" | "group_observations" | "indicators" | "observations" | "place" | "progress">
): PlaceStanding {
  const {area} = tables.place;
  const follows = followedBy(tables.place);
  const yearly = [
    ...tables.observations.filter((o) => o.area === area && isYearValue(o)),
    ...tables.group_observations.filter((o) => o.area === area && isYearValue(o))
  ];
  const valued = new Set(yearly.map(({indicator}) => indicator));
  const judged = groupBy(
    tables.progress.filter(
      (row) => row.area === area && row.method === "plan" && row.basis !== null && follows.includes(row.basis)
    ),
    ({indicator}) => indicator
  );
  const stateOf = (indicator: string): State => {
    const last = (judged.get(indicator) ?? []).toSorted((a, b) => a.milestone_year - b.milestone_year).at(-1);
    return order.find((state) => state === last?.status) ?? "not_set";
  };
  const of = (indicators: readonly TableRow<"indicators">[]): IndicatorStanding => {
    const found = indicators.map(({indicator}) => stateOf(indicator));
    return {
      indicators: indicators.length,
      withValues: indicators.filter(({indicator}) => valued.has(indicator)).length,
      states: order
        .map((state) => ({state, count: found.filter((one) => one === state).length}))
        .filter(({count}) => count > 0)
    };
  };
  return {
    ...of(tables.indicators),
    goals: tables.goals.map((goal) => ({goal, ...of(tables.indicators.filter((row) => row.goal === goal.goal))}))
  };
}
