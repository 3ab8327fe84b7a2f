import {colon, formatShort} from "../lib/format.js";
import {html, type Html} from "../lib/html.js";
import type {Language} from "../model/language.js";
import type {SilentYears} from "../indicator/silent-years.js";
import {progressView} from "../indicator/progress-view.js";
import type {TrendData, TrendObservation} from "../indicator/trend-data.js";
import {unitOf} from "../wording/indicator.js";
import {
  briefUnit,
  comparatorSign,
  observedInWords,
  observedNumber,
  shortMilestone,
  yearWithRemarks
} from "../wording/value.js";
import {yearTicks} from "./axis.js";
import {placeLabels, type Box, type LabelWish} from "./labels.js";
import {lineMarks, milestoneMarks, partialMarks, pathMark, px} from "./plain-marks.js";
import {ink, lineColour} from "./theme.js";
import {trendFrame, type TrendFrame} from "./trend-frame.js";
import {trendLines, type TrendLine} from "./trend-lines.js";

/** Sizes in pixels: of a small chart, and of one that has the room of two. */
const sizes = {small: {width: 280, height: 124}, wide: {width: 580, height: 170}} as const;
const margins = {top: 20, right: 14, bottom: 20, left: 16} as const;

export interface SmallTrendOptions {
  /** First year of the axis, which drawings that stand side by side share. */
  readonly from: number;
  /** The methodology that the words beside the drawing are about; others stay in the background. Null: the one with the latest value. */
  readonly methodology: string | null;
  /** The values that the words compare, the last one last: they are written beside their points. */
  readonly labelled: readonly TrendObservation[];
  /** Years for which there could be a value and is none, up to today or to the end of the area: they are shaded. */
  readonly silent: SilentYears | null;
  readonly size: keyof typeof sizes;
  readonly language: Language;
}

/**
 * A small chart that stands among others on one grid: years on an axis that all share, the first and the last value and the last
 * milestone written beside their marks, breaks, and the years without a value. Plain markup, for words beside it say the rest; every
 * point has its own for whoever points at it.
 */
export function drawSmallTrend(data: TrendData, options: SmallTrendOptions): Html {
  const {from, language, silent, labelled} = options;
  const size = sizes[options.size];
  const lines = trendLines(data.observations, language);
  const view = progressView(data);
  const frame = trendFrame(data, lines, {...size, margins, unit: unitOf(data), from, to: null, view});
  const main = mainLine(lines, options.methodology);
  const others = lines.filter((line) => line !== main);
  const colour = lineColour(0);
  // A shorter part of a year is no point of what the words compare: ten months of accidents are not fewer than twelve.
  const period = labelled.at(-1)?.period ?? "year";
  const parts = (line: TrendLine): TrendLine =>
    period === "year" ? line : {...line, partial: line.partial.filter((o) => o.period === period)};
  const {x} = frame;
  const {unit} = briefUnit(unitOf(data), language);
  const words = (o: TrendObservation) =>
    `${yearWithRemarks(o, language)}${colon(language)}${observedInWords(o, unit, language)}`;
  const foot = size.height - margins.bottom;
  return html`<svg class="small-trend" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" aria-hidden="true" focusable="false">${[
    ...(silent === null
      ? []
      : [
          html`<path d="M${px(x(silent.from - 0.5))} ${margins.top - 8}H${px(x(silent.to + 0.5))}V${foot}H${px(x(silent.from - 0.5))}z" class="silent"/>`
        ]),
    ...axis(frame),
    ...frame.breaks.map(
      ({year}) =>
        html`<path d="M${px(x(year))} ${margins.top - 12}V${foot}" stroke="${ink.break}" stroke-dasharray="2 3"/>`
    ),
    ...milestoneMarks(frame),
    ...frame.progress.paths.map((path) => pathMark(path, frame)),
    ...others.flatMap((line) => [
      ...lineMarks(line, frame, {colour: ink.muted, width: 1, words}),
      ...partialMarks(parts(line), frame, {colour: ink.muted, words})
    ]),
    ...(main === undefined
      ? []
      : [...lineMarks(main, frame, {colour, width: 2, words}), ...partialMarks(parts(main), frame, {colour, words})]),
    ...labels(lines, frame, {labelled, data, language})
  ]}</svg>`;
}

/** The line that the words are about, or else the one that reaches nearest to today. */
function mainLine(lines: readonly TrendLine[], methodology: string | null): TrendLine | undefined {
  const named = lines.find((line) => methodology !== null && line.series === methodology);
  const lastYear = ({points, partial}: TrendLine) => (points.at(-1) ?? partial.at(-1))?.year ?? -Infinity;
  return named ?? lines.toSorted((a, b) => lastYear(b) - lastYear(a))[0];
}

/** The years, and where the values begin: at zero, which is said, or elsewhere, which a broken line says. */
function axis({x, years, fromZero, width, height}: TrendFrame): Html[] {
  const foot = height - margins.bottom;
  const ticks = yearTicks([Math.ceil(years[0]), Math.floor(years[1])], 6);
  return [
    html`<path d="M${margins.left} ${foot}H${width - margins.right}" stroke="${ink.muted}" stroke-opacity="0.7"${fromZero ? null : html` stroke-dasharray="6 4"`}/>`,
    ...ticks.map((year) => html`<path d="M${px(x(year))} ${foot}v4" stroke="${ink.muted}" stroke-opacity="0.7"/>`),
    ...ticks.map((year) => html`<text x="${px(x(year))}" y="${height - 3}" class="year">${String(year)}</text>`),
    ...(fromZero ? [html`<text x="${margins.left - 4}" y="${foot + 4}" class="zero">0</text>`] : [])
  ];
}

interface Written extends LabelWish {
  readonly kind: "told" | "aim";
}

/** The numbers written into the drawing, each where it covers least. */
function labels(
  lines: readonly TrendLine[],
  frame: TrendFrame,
  {
    labelled,
    data,
    language
  }: {readonly labelled: readonly TrendObservation[]; readonly data: TrendData; readonly language: Language}
): Html[] {
  const {decimals} = unitOf(data);
  const pixel = (o: {readonly year: number; readonly value: number}) => ({x: frame.x(o.year), y: frame.y(o.value)});
  const [last, ...earlier] = labelled.toReversed();
  const valueWish = (o: TrendObservation): Written => ({
    kind: "told",
    text: observedNumber(o, language),
    anchors: [pixel(o)]
  });
  const aim = frame.milestones.at(-1);
  const wishes: Written[] = [
    ...(last === undefined ? [] : [valueWish(last)]),
    ...(aim === undefined
      ? []
      : [
          {
            kind: "aim" as const,
            text: `${comparatorSign(aim.comparator)}${formatShort(aim.value, decimals, language)}`,
            anchors: [pixel(aim)]
          }
        ]),
    ...frame.unplaced.slice(-1).map((m) => ({
      kind: "aim" as const,
      text: shortMilestone(m, briefUnit(unitOf(data), language).unit, language),
      anchors: [{x: frame.x(m.year), y: margins.top}]
    })),
    ...earlier.map(valueWish)
  ];
  const marks = [...lines.flatMap((line) => [...line.points, ...line.partial]), ...frame.milestones].map(pixel);
  const room: Box = {left: 0, right: frame.width, top: 2, bottom: frame.height - margins.bottom};
  const placed = placeLabels(wishes, marks, room);
  return wishes.map(({text, kind}, i) => {
    const {x, y, textAnchor} = placed[i]!;
    return html`<text x="${px(x)}" y="${px(y + 4)}" text-anchor="${textAnchor}" class="${kind}">${text}</text>`;
  });
}
