import * as Plot from "@observablehq/plot";
import {formatNumber, formatShort} from "../lib/format.js";
import type {Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {valueSpan, yearSpan, yearTicks} from "./axis.js";
import {describe} from "./describe.js";
import {placeLabels} from "./labels.js";
import {ink, lineColour, lineSymbols} from "./theme.js";
import {trendLines, trendLinks, type TrendLine} from "./trend-lines.js";
import type {TrendData, TrendMilestone, TrendObservation} from "./trend-query.js";
import {comparatorSign, valueInWords, type Unit} from "./words.js";

export interface TrendOptions {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly unit: Unit;
  /** Bounds that the reader set, or null. */
  readonly from: number | null;
  readonly to: number | null;
  /** What a listener is told in place of the picture. */
  readonly description: string;
  /** The document to draw in: the browser's, or one of jsdom at build time. */
  readonly document: Document;
}

const margins = {top: 26, right: 18, bottom: 28, left: 46} as const;

/** Milestones that can be laid over the values: the plan's own, in the unit of the indicator. */
export function drawableMilestones(milestones: readonly TrendMilestone[], unit: Unit): TrendMilestone[] {
  return milestones.filter((m) => m.basis === "plan" && m.unit === unit.code);
}

/**
 * Draws values over years with the plan's milestones: solid links between neighbouring years, dotted ones across years
 * without a value, none across a break; filled points for official values, hollow ones for estimates, small diamonds for
 * parts of a year.
 */
export function drawTrend(data: TrendData, options: TrendOptions): SVGSVGElement | HTMLElement {
  const {language, width, height, unit, from, to, document} = options;
  const words = messagesIn(language);
  const lines = trendLines(data.observations, language);
  const links = lines.flatMap(trendLinks);
  const within = (m: {readonly year: number}) => (from === null || m.year >= from) && (to === null || m.year <= to);
  const milestones = drawableMilestones(data.milestones, unit).filter(within);
  const breaks = data.breaks.filter(within);
  const values = [
    ...lines.flatMap((line) => [...line.points, ...line.partial]).map((o) => o.value),
    ...milestones.flatMap((m) => [m.value, ...(m.value_max === null ? [] : [m.value_max])])
  ];
  const [firstYear, lastYear] = yearSpan(
    [...lines.flatMap((line) => [...line.points, ...line.partial]), ...milestones].map((d) => d.year),
    from,
    to
  );
  const years = [firstYear - 0.4, lastYear + 0.7] as const;
  const {domain, fromZero} = valueSpan(values);
  const x = (year: number) =>
    margins.left + ((year - years[0]) / (years[1] - years[0])) * (width - margins.left - margins.right);
  const y = (value: number) =>
    height - margins.bottom - ((value - domain[0]) / (domain[1] - domain[0])) * (height - margins.top - margins.bottom);

  const labels = endLabels(lines, milestones, {x, y, width, height, unit, language});
  const title = (o: TrendObservation) => valueInWords(o, unit, language);
  const dots = lines.flatMap((line) => line.points.map((o) => ({...o, colour: line.colour})));
  const partial = lines.flatMap((line) => line.partial.map((o) => ({...o, colour: line.colour})));

  const chart = Plot.plot({
    document,
    width,
    height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    style: {background: "none", color: ink.text, fontFamily: "inherit", fontSize: "12px", overflow: "visible"},
    x: {type: "linear", domain: years, label: null},
    y: {type: "linear", domain, label: null},
    marks: [
      Plot.gridY({stroke: ink.grid, strokeOpacity: 1, ticks: 5}),
      Plot.axisX(yearTicks([firstYear, lastYear], width / 60), {
        tickFormat: String,
        tickSize: 0,
        fill: ink.muted,
        label: null
      }),
      Plot.axisY({
        ticks: 5,
        tickSize: 0,
        fill: ink.muted,
        label: `${unit.label[language]}${fromZero ? "" : ` · ${words.axisNotFromZero}`}`,
        labelArrow: "none",
        labelAnchor: "top",
        tickFormat: (value: number) => formatShort(value, 2, language)
      }),
      ...(domain[0] < 0 ? [Plot.ruleY([0], {stroke: ink.muted})] : []),
      Plot.ruleX(breaks, {x: "year", stroke: ink.break, strokeDasharray: "2,3", dx: 0}),
      Plot.link(
        links.filter((l) => !l.gap),
        linkOptions(2, undefined)
      ),
      Plot.link(
        links.filter((l) => l.gap),
        linkOptions(1.5, "1,4")
      ),
      Plot.ruleY(
        milestones.filter((m) => m.class === "average_growth"),
        {y: "value", stroke: ink.milestone, strokeDasharray: "6,4", strokeWidth: 1.5}
      ),
      Plot.rect(
        milestones.filter((m) => m.value_max !== null),
        {
          x1: (m: TrendMilestone) => m.year - 0.35,
          x2: (m: TrendMilestone) => m.year + 0.35,
          y1: "value",
          y2: "value_max",
          fill: ink.milestone,
          fillOpacity: 0.3
        }
      ),
      Plot.ruleY(milestones, {
        x1: (m: TrendMilestone) => m.year - 0.45,
        x2: (m: TrendMilestone) => m.year + 0.45,
        y: "value",
        stroke: ink.milestone,
        strokeWidth: 4
      }),
      Plot.dot(
        dots.filter((o) => o.status === "official"),
        {...dotOptions(title), fill: (o: ColouredObservation) => lineColour(o.colour)}
      ),
      Plot.dot(
        dots.filter((o) => o.status !== "official"),
        {...dotOptions(title), fill: ink.paper, strokeWidth: 1.8}
      ),
      Plot.dot(partial, {
        x: "year",
        y: "value",
        r: 3,
        symbol: "diamond2",
        stroke: (o: ColouredObservation) => lineColour(o.colour),
        fill: ink.paper,
        title
      }),
      ...labels.map(({text, label, fill}) =>
        Plot.text([text], {
          frameAnchor: "top-left",
          dx: label.x - margins.left,
          dy: label.y - margins.top,
          textAnchor: label.textAnchor,
          lineAnchor: "middle",
          fill,
          stroke: ink.paper,
          strokeWidth: 4,
          fontWeight: 600,
          text: (d: string) => d
        })
      )
    ]
  });
  return describe(chart, options.description);
}

type ColouredObservation = TrendObservation & {readonly colour: number};

function linkOptions(strokeWidth: number, strokeDasharray: string | undefined) {
  return {
    x1: (l: {from: TrendObservation}) => l.from.year,
    y1: (l: {from: TrendObservation}) => l.from.value,
    x2: (l: {to: TrendObservation}) => l.to.year,
    y2: (l: {to: TrendObservation}) => l.to.value,
    stroke: (l: {colour: number}) => lineColour(l.colour),
    strokeWidth,
    strokeLinecap: "round",
    ...(strokeDasharray === undefined ? {} : {strokeDasharray})
  } as const;
}

function dotOptions(title: (o: TrendObservation) => string) {
  return {
    x: "year",
    y: "value",
    r: 3.6,
    symbol: (o: ColouredObservation) => lineSymbols[o.colour % lineSymbols.length]!,
    stroke: (o: ColouredObservation) => lineColour(o.colour),
    title
  } as const;
}

interface LabelFrame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly unit: Unit;
  readonly language: Language;
}

/** Names and last values of the lines, and what the milestones require, each at a free place beside its point. */
function endLabels(lines: readonly TrendLine[], milestones: readonly TrendMilestone[], frame: LabelFrame) {
  const {x, y, width, height, unit, language} = frame;
  const pixel = (o: {readonly year: number; readonly value: number}) => ({x: x(o.year), y: y(o.value)});
  const ofLines = lines.flatMap((line) => {
    const last = line.points.at(-1);
    const first = line.points[0];
    if (!last || !first) return [];
    const value = formatNumber(last.value, unit.decimals, language);
    const text = line.label === "" ? value : `${line.label}: ${value}`;
    return [{text, anchors: [pixel(last), pixel(first)], fill: lineColour(line.colour)}];
  });
  const ofMilestones = milestones.map((m) => ({
    text: `${comparatorSign(m.comparator)}${formatShort(m.value, unit.decimals, language)}${
      m.value_max === null ? "" : `–${formatShort(m.value_max, unit.decimals, language)}`
    }`,
    anchors: [pixel(m)],
    fill: ink.milestone
  }));
  const wishes = [...ofMilestones, ...ofLines];
  const obstacles = lines.flatMap((line) => [
    ...line.points.map(pixel),
    ...line.partial.map(pixel),
    ...trendLinks(line).flatMap(({from: a, to: b}) => alongLink(pixel(a), pixel(b)))
  ]);
  const milestonePoints = milestones.flatMap((m) => [-8, 0, 8].map((dx) => ({x: x(m.year) + dx, y: y(m.value)})));
  const placed = placeLabels(wishes, [...obstacles, ...milestonePoints], {
    left: margins.left,
    right: width - 2,
    top: 4,
    bottom: height - margins.bottom
  });
  return wishes.map(({text, fill}, i) => ({text, fill, label: placed[i]!}));
}

/** Points every few pixels along a link, so that labels keep clear of lines and not only of their ends. */
function alongLink(a: {x: number; y: number}, b: {x: number; y: number}): {x: number; y: number}[] {
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 12);
  return Array.from({length: Math.max(0, steps - 1)}, (_, i) => ({
    x: a.x + ((b.x - a.x) * (i + 1)) / steps,
    y: a.y + ((b.y - a.y) * (i + 1)) / steps
  }));
}
