import type {TrendSelection} from "../../indicator/trend-data.js";
import type {TrendState} from "../../indicator/trend-state.js";

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
