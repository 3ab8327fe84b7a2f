import {html, type Html} from "../lib/html.js";
import type {Language} from "../model/language.js";
import {yearTicks} from "./axis.js";
import {progressView} from "../indicator/progress-view.js";
import {unitOf} from "../wording/indicator.js";
import {lineMarks, milestoneMarks, pathMark, px} from "./plain-marks.js";
import {ink} from "./theme.js";
import {trendFrame} from "./trend-frame.js";
import {trendLines} from "./trend-lines.js";
import type {TrendData} from "../indicator/trend-data.js";

const size = {width: 220, height: 62} as const;
const margins = {top: 6, right: 14, bottom: 6, left: 6} as const;
const axisHeight = 16;

/**
 * A trend without words, small enough to stand in a line of text that says what it shows: values, milestones and the paths
 * to them. It begins in a year that it shares with its neighbours. Plain markup, drawn by the same frame as the full chart.
 */
export function drawSpark(data: TrendData, from: number, language: Language): Html {
  const lines = trendLines(data.observations, language);
  const view = progressView(data);
  const frame = trendFrame(data, lines, {...size, margins, unit: unitOf(data), from, to: null, view});
  return html`<svg viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" aria-hidden="true" focusable="false">${[
    ...decades(frame.years).map(
      (year) => html`<path d="M${px(frame.x(year))} 0V${size.height}" stroke="${ink.grid}"/>`
    ),
    ...milestoneMarks(frame),
    ...frame.progress.paths.map((path) => pathMark(path, frame)),
    ...lines.flatMap((line) => lineMarks(line, frame))
  ]}</svg>`;
}

/** The years below a column of such drawings. */
export function sparkAxis(from: number, to: number): Html {
  const years = [from - 0.5, to + 0.7] as const;
  const inner = size.width - margins.left - margins.right;
  const x = (year: number) => margins.left + ((year - years[0]) / (years[1] - years[0])) * inner;
  return html`<svg viewBox="0 0 ${size.width} ${axisHeight}" width="${size.width}" height="${axisHeight}" aria-hidden="true" focusable="false" class="spark-axis">${decades(
    years
  ).map((year) => html`<text x="${px(x(year))}" y="12" text-anchor="middle">${String(year)}</text>`)}</svg>`;
}

const decades = (years: readonly [number, number]): number[] =>
  yearTicks([Math.ceil(years[0]), Math.floor(years[1])], 4);
