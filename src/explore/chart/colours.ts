import * as Plot from "@observablehq/plot";
import {valueTicks} from "../../charts/axis.js";
import {largest, smallest} from "../../lib/extremes.js";
import {counted} from "./aggregate.js";
import {wordSize} from "../../charts/theme.js";
import {legendClass} from "./class-names.js";
import type {Datum} from "./datum.js";
import type {DrawOptions} from "./draw-options.js";
import {axisText} from "./drawn-chart.js";
import type {Chart, ChartColumn} from "./encodings.js";
import type {Groups} from "./groups.js";
import {isNumber} from "./rows.js";

/** Whether colours run along a scale, and do not distinguish groups. */
export const isRamp = ({mark, colour}: Chart, columns: readonly ChartColumn[]): boolean =>
  (mark === "heat" && colour === "") || ((mark === "heat" || mark === "tile") && isNumber(columns, colour));

/** The scale of the colours of a chart. */
export function colourScale(
  chart: Chart,
  columns: readonly ChartColumn[],
  groups: Groups,
  rows: readonly Datum[],
  {language, words}: DrawOptions
): Pick<Plot.PlotOptions, "color"> {
  if (isRamp(chart, columns)) {
    const name = chart.colour || counted;
    const numbers = rows.flatMap((row) => (typeof row[name] === "number" ? [row[name]] : []));
    const column = columns.find((known) => known.name === chart.colour);
    const [low, high] = [smallest(numbers), largest(numbers)];
    const ticks = low < high ? {ticks: valueTicks([low, high], 5, numbers.every(Number.isInteger))} : {};
    const label = chart.colour || words.count;
    const domain = low < high ? {domain: [low, high]} : {};
    return {
      color: {type: "linear", scheme: "blues", label, tickFormat: axisText(column, language), ...domain, ...ticks}
    };
  }
  if (chart.colour === "") return {};
  const domain = groups.named.map(({name}) => name);
  return {color: {type: "categorical", domain, range: groups.named.map(({colour}) => colour), label: chart.colour}};
}

/** Steps in which a key of degrees is drawn; Plot's own needs a canvas, which there is none of where pages are built. */
const steps = 48;

/** What degrees of colour stand for, as a scale; null where all are of one degree. */
export function rampLegend({domain, label, ticks, tickFormat}: Plot.ScaleOptions): Element | null {
  const [low, high] = (domain ?? []) as readonly number[];
  if (low === undefined || high === undefined) return null;
  const step = (high - low) / steps;
  const at = (i: number) => low + i * step;
  return Plot.plot({
    className: legendClass,
    width: 260,
    height: 50,
    marginTop: 18,
    marginBottom: 20,
    marginLeft: 14,
    marginRight: 14,
    style: {background: "transparent", fontSize: wordSize.chart, fontFamily: "inherit"},
    x: {
      domain: [low, high],
      label: null,
      ...(ticks === undefined ? {} : {ticks}),
      ...(tickFormat === undefined ? {} : {tickFormat})
    },
    y: {axis: null},
    color: {type: "linear", scheme: "blues", domain: [low, high]},
    marks: [
      Plot.rect(
        Array.from({length: steps}, (_, i) => i),
        {x1: at, x2: (i: number) => at(i + 1), y1: 0, y2: 1, fill: (i: number) => at(i + 0.5)}
      ),
      Plot.text([label ?? ""], {frameAnchor: "top-left", lineAnchor: "bottom", dy: -4, text: (text: string) => text})
    ]
  });
}
