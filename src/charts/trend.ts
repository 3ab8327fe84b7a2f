import {placeOf} from "./labels.js";
import * as Plot from "@observablehq/plot";
import {formatShort} from "../lib/format.js";
import {inLanguage, type Language} from "../model/language.js";
import {withinYear} from "../model/periods.js";
import {commonMessages} from "../messages/common.js";
import {measuredIn, valueTicks, yearTicks} from "./axis.js";
import {boundMarks} from "./bounds.js";
import {describe} from "./describe.js";
import {silentYears} from "../indicator/silent-years.js";
import type {ProgressView} from "../indicator/progress-view.js";
import {planeOptions} from "./plane.js";
import {drawn, ink, lineColour, lineSymbols, strongWeight} from "./theme.js";
import {breakLetter, trendFrame, type TrendFrame} from "./trend-frame.js";
import {silentMarks} from "./trend-silent.js";
import {trendLabels, type TrendLabel} from "./trend-labels.js";
import {trendLines, trendLinks, type TrendLine, type TrendLink} from "./trend-lines.js";
import {progressLayers} from "./trend-progress.js";
import type {TrendBreak, TrendData, TrendMilestone, TrendObservation} from "../indicator/trend-data.js";
import {valueInWords, type Unit} from "../wording/value.js";

export interface TrendOptions {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly unit: Unit;
  /** Bounds that the reader set, or null. */
  readonly from: number | null;
  readonly to: number | null;
  /** What is known of progress: the paths and paces drawn under the data. */
  readonly view: ProgressView;
  /** Whether breaks carry the letters of a list that stands on the same page. */
  readonly letters: boolean;
  /** What a listener hears in place of the picture. */
  readonly description: string;
  /** The document to draw in: the browser's, or one of jsdom at build time. */
  readonly document: Document;
}

/** An observation with the position of its line in the palette. */
/** A value with the colour of its line and the place where it is drawn along the years. */
type Coloured = TrendObservation & {readonly colour: number; readonly at: number};

/**
 * Draws values over years with the plan's milestones: solid links between neighbouring years, dotted ones across years
 * without a value, none across a break; filled points for official values, hollow ones for others, small diamonds for
 * parts of a year, a bar with an arrow for a bound, to which no link leads. Under the data lie the path that each milestone asks for and where the present pace leads.
 */
export function drawTrend(data: TrendData, options: TrendOptions): SVGSVGElement | HTMLElement {
  const {language, unit, description} = options;
  const lines = trendLines(data.observations, language);
  const frame = trendFrame(data, lines, options);
  const {margins, years, values} = frame;
  const chart = Plot.plot({
    ...planeOptions(options, {margins, x: years, y: values}),
    marks: [
      ...silentMarks(silentYears(data), frame, commonMessages(language).noValueAfter),
      ...axes(frame, unit, language),
      ...breakMarks(frame.breaks, options.letters),
      ...progressLayers(frame.progress, frame.values),
      ...milestoneMarks(frame),
      ...linkMarks(lines.flatMap(trendLinks)),
      ...pointMarks(lines, (o) => valueInWords(o, unit, language)),
      ...trendLabels(lines, frame, {unit, language}).map((label) => labelMark(label, frame))
    ]
  });
  return describe(chart, description);
}

function axes({years, values, fromZero, width}: TrendFrame, unit: Unit, language: Language): Plot.Markish[] {
  const marks = valueTicks(values, 5, measuredIn({unit: unit.code, decimals: unit.decimals}).whole === true);
  const notFromZero = fromZero ? "" : ` · ${commonMessages(language).axisNotFromZero}`;
  return [
    Plot.gridY({...drawn.grid, ticks: marks}),
    Plot.axisX(yearTicks([Math.ceil(years[0]), Math.floor(years[1])], width / 60), {
      tickFormat: String,
      ...drawn.axis
    }),
    Plot.axisY({
      ticks: marks,
      tickSize: 0,
      fill: ink.muted,
      label: `${inLanguage(unit.label, language)}${notFromZero}`,
      labelArrow: "none",
      labelAnchor: "top",
      tickFormat: (value: number) => formatShort(value, 2, language)
    }),
    ...(values[0] < 0 ? [Plot.ruleY([0], {stroke: ink.muted})] : [])
  ];
}

/** A dotted line where a methodology changes, with the letter by which the list below explains it, if there is one. */
function breakMarks(breaks: readonly TrendBreak[], letters: boolean): Plot.Markish[] {
  return [
    Plot.ruleX(breaks, {x: "year", ...drawn.break}),
    !letters
      ? null
      : Plot.text(breaks, {
          x: "year",
          frameAnchor: "top",
          dy: -9,
          fill: ink.break,
          fontWeight: strongWeight,
          text: (_: TrendBreak, i: number) => breakLetter(i)
        })
  ];
}

function milestoneMarks({milestones, unplaced, years}: TrendFrame): Plot.Markish[] {
  const around = (m: TrendMilestone, offset: number) => m.year + offset;
  return [
    Plot.ruleX(unplaced, {x: "year", stroke: ink.milestone, strokeOpacity: 0.6}),
    Plot.ruleY(
      milestones.filter((m) => m.class === "average_growth"),
      {
        y: "value",
        // An average over years is asked for from the year of the plan on, not of the years before.
        x1: (m: TrendMilestone) => Math.max(years[0], m.source_year ?? years[0]),
        x2: "year",
        ...drawn.average
      }
    ),
    Plot.rect(
      milestones.filter((m) => m.value_max !== null),
      {
        x1: (m: TrendMilestone) => around(m, -0.35),
        x2: (m: TrendMilestone) => around(m, 0.35),
        y1: "value",
        y2: "value_max",
        fill: ink.milestone,
        fillOpacity: 0.3
      }
    ),
    Plot.ruleY(milestones, {
      x1: (m: TrendMilestone) => around(m, -0.45),
      x2: (m: TrendMilestone) => around(m, 0.45),
      y: "value",
      ...drawn.milestone
    })
  ];
}

function linkMarks(links: readonly TrendLink[]): Plot.Markish[] {
  const options = {
    x1: (l: TrendLink) => l.from.year,
    y1: (l: TrendLink) => l.from.value,
    x2: (l: TrendLink) => l.to.year,
    y2: (l: TrendLink) => l.to.value,
    stroke: (l: TrendLink) => lineColour(l.colour)
  } as const;
  return [
    Plot.link(
      links.filter((l) => !l.gap),
      {...options, ...drawn.observed}
    ),
    Plot.link(
      links.filter((l) => l.gap),
      {...options, ...drawn.gap}
    )
  ];
}

function pointMarks(lines: readonly TrendLine[], title: (o: TrendObservation) => string): Plot.Markish[] {
  const coloured = (part: "points" | "partial"): Coloured[] =>
    lines.flatMap((line) => line[part].map((o) => ({...o, colour: line.colour, at: o.year + withinYear(o.period)})));
  const stroke = (o: Coloured) => lineColour(o.colour);
  const points = coloured("points");
  const partial = coloured("partial");
  const exact = (o: Coloured) => o.qualifier === null;
  const options = {
    x: "at",
    y: "value",
    r: 3.6,
    symbol: (o: Coloured) => lineSymbols[o.colour % lineSymbols.length]!,
    stroke,
    title
  } as const;
  return [
    Plot.dot(
      points.filter((o) => exact(o) && o.status === "official"),
      {...options, fill: stroke}
    ),
    Plot.dot(
      points.filter((o) => exact(o) && o.status !== "official"),
      {...options, ...drawn.estimate}
    ),
    Plot.dot(partial.filter(exact), {...options, r: 3, symbol: "diamond2", fill: ink.paper}),
    ...boundMarks([...points, ...partial], {
      x: "at",
      y: "value",
      along: "y",
      qualifier: (o) => o.qualifier,
      stroke,
      final: (o) => o.status === "official" && o.period === "year",
      title
    })
  ];
}

function labelMark(label: TrendLabel, {margins}: TrendFrame): Plot.Markish {
  const {text, fill} = label;
  return Plot.text([text], {
    ...placeOf(label, margins),
    fill,
    ...drawn.halo,
    fontWeight: strongWeight,
    text: (d: string) => d
  });
}
