import * as Plot from "@observablehq/plot";
import type {SilentYears} from "../indicator/silent-years.js";
import {ink} from "./theme.js";
import type {TrendFrame} from "./trend-frame.js";

/** A ground over the years of which nothing is known, with its words, so that nobody takes the last value for today's. */
export function silentMarks(
  silent: SilentYears | null,
  {years, values}: Pick<TrendFrame, "years" | "values">,
  words: (since: number) => string
): Plot.Markish[] {
  if (silent === null) return [];
  const [from, to] = [Math.max(silent.from - 0.5, years[0]), Math.min(silent.to + 0.5, years[1])];
  if (from >= to) return [];
  const span = [{from, to}];
  return [
    Plot.rect(span, {x1: "from", x2: "to", y1: values[0], y2: values[1], fill: ink.stale, ariaHidden: "true"}),
    Plot.text(span, {
      x: (one: {readonly from: number; readonly to: number}) => (one.from + one.to) / 2,
      frameAnchor: "bottom",
      dy: -6,
      fill: ink.muted,
      stroke: ink.stale,
      strokeWidth: 4,
      text: () => words(silent.from - 1)
    })
  ];
}
