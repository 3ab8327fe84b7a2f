import * as Plot from "@observablehq/plot";
import type {ProgressView} from "../indicator/progress-view.js";
import {ink} from "./theme.js";
import type {TrendFrame} from "./trend-frame.js";

/** From the last value to the year judged, where the value is too old to judge by; null where it is not. */
export function staleYears({milestones}: Pick<ProgressView, "milestones">): readonly [number, number] | null {
  const stale = milestones.find(({judged}) => judged.plan.reason === "too_old");
  const latest = stale?.judged.plan.latestYear ?? null;
  return stale === undefined || latest === null ? null : [latest, stale.judged.judgedIn];
}

/** A ground over the years of which nothing is known, with its words, so that nobody takes the last value for today's. */
export function staleMarks(
  stale: readonly [number, number] | null,
  {years, values}: Pick<TrendFrame, "years" | "values">,
  words: (since: number) => string
): Plot.Markish[] {
  if (stale === null) return [];
  const [since, until] = stale;
  const [from, to] = [Math.max(since + 0.5, years[0]), Math.min(until + 0.5, years[1])];
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
      text: () => words(since)
    })
  ];
}
