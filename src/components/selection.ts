import type {TrendSelection} from "../charts/trend-query.js";
import type {FileTable} from "../lib/table-files.js";
import type {TrendState} from "../lib/trend-state.js";

/** The tables that trend charts query. */
export const trendTables: readonly FileTable[] = [
  "areas",
  "breaks",
  "commitments",
  "indicators",
  "milestones",
  "observations",
  "releases",
  "series",
  "sources"
];

/** What a figure shows for what the reader chose. */
export function selectionOf(figure: HTMLElement, state: TrendState): TrendSelection {
  return {
    indicator: figure.dataset.indicator!,
    areas: [figure.dataset.area!, ...(state.with === null ? [] : [state.with])],
    series: state.series,
    from: state.from,
    to: state.to
  };
}
