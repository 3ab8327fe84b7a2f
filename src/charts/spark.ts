import {html, type Html} from "../lib/html.js";
import type {Language} from "../model/language.js";
import {yearTicks} from "./axis.js";
import {boundPath} from "./bound-shape.js";
import {progressView} from "../indicator/progress-view.js";
import {unitOf} from "../wording/indicator.js";
import {ink, lineColour} from "./theme.js";
import {trendFrame, type TrendFrame} from "./trend-frame.js";
import {trendLines, trendLinks, type TrendLine} from "./trend-lines.js";
import type {TrendData} from "../indicator/trend-data.js";

const size = {width: 220, height: 62} as const;
const margins = {top: 6, right: 14, bottom: 6, left: 6} as const;
const axisHeight = 16;

/** A decimal is fine enough for a drawing, and short in a page. */
const px = (value: number): string => value.toFixed(1);

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
    ...frame.progress.paths.map((path) => polyline(path, frame)),
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

function polyline(points: readonly {readonly year: number; readonly value: number}[], {x, y}: TrendFrame): Html {
  const places = points.map(({year, value}) => `${px(x(year))},${px(y(value))}`).join(" ");
  return html`<polyline points="${places}" fill="none" stroke="${ink.milestone}"/>`;
}

/** Milestones at their value; where that is not known, only their year. */
function milestoneMarks({milestones, unplaced, x, y, years}: TrendFrame): Html[] {
  return [
    ...unplaced.map(
      ({year}) => html`<path d="M${px(x(year))} 0V${size.height}" stroke="${ink.milestone}" stroke-opacity="0.6"/>`
    ),
    ...milestones.map(({year, value, class: kind, source_year}) =>
      kind === "average_growth"
        ? html`<path d="M${px(x(Math.max(years[0], source_year ?? years[0])))} ${px(y(value))}H${px(x(year))}" stroke="${ink.milestone}" stroke-width="1.5" stroke-dasharray="5 3"/>`
        : html`<path d="M${px(x(year) - 4)} ${px(y(value))}h8" stroke="${ink.milestone}" stroke-width="3"/>`
    )
  ];
}

/** A line with its points; the last one is larger, and hollow unless it is official. A bound is a bar with an arrow. */
function lineMarks(line: TrendLine, {x, y}: TrendFrame): Html[] {
  const colour = lineColour(line.colour);
  const last = line.points.at(-1);
  return [
    ...trendLinks(line).map(
      ({from, to, gap}) =>
        html`<path d="M${px(x(from.year))} ${px(y(from.value))}L${px(x(to.year))} ${px(y(to.value))}" stroke="${colour}" stroke-width="1.5"${
          gap ? html` stroke-dasharray="1 3"` : null
        }/>`
    ),
    ...line.points.map((o) => {
      if (o.qualifier !== null) {
        const dashes = o.status === "official" ? null : html` stroke-dasharray="2 1"`;
        return html`<path d="${boundPath(o.qualifier, x(o.year), y(o.value))}" fill="none" stroke="${colour}" stroke-width="1.5"${dashes}/>`;
      }
      const fill = o.status === "official" ? colour : ink.paper;
      return html`<circle cx="${px(x(o.year))}" cy="${px(y(o.value))}" r="${o === last ? "3" : "1.6"}" fill="${fill}" stroke="${colour}"/>`;
    })
  ];
}
