import type * as PlotLibrary from "@observablehq/plot";
import type {PlotOptions} from "@observablehq/plot";
import {resultTable, type ResultTableOptions} from "./result-table.js";
import {formatShort, formatTimeTick, semicolon} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import type {ResultRow} from "../../engine/query.js";
import {notebookMessages} from "../../messages/notebooks.js";
import {describe} from "../../charts/describe.js";
import {lineColour, plotStyle} from "../../charts/theme.js";

/** A chart of a notebook: what Plot draws, and what a reader needs besides the picture. */
export interface NotebookChart extends Omit<PlotOptions, "document" | "width" | "title" | "caption" | "style"> {
  /** What the chart says, in a sentence; shown above it. */
  readonly title?: string;
  /** What a listener hears in place of the picture; without it, the title. */
  readonly description?: string;
  /** Who published the numbers: names, or rows with a column `publisher` or `source`. */
  readonly source?: string | readonly (string | ResultRow)[];
  /** A remark below the chart: what is missing, what may not be compared. */
  readonly note?: string;
  /** The rows behind the chart, offered as a table and as CSV. */
  readonly data?: readonly ResultRow[];
  /** Titles of the columns of that table. */
  readonly columns?: Readonly<Record<string, string>>;
  /** How many decimals its numbers have, as in a table. */
  readonly decimals?: ResultTableOptions["decimals"];
  /** Name of the CSV file, without its ending. */
  readonly file?: string;
  /** Draws the chart in the place of Plot's options. */
  readonly draw?: (width: number) => Element;
}

/** A chart, or a function that makes one for the width at hand. */
export type ChartOrMaker = NotebookChart | ((width: number) => NotebookChart);

/** Where and with what charts are drawn. */
export interface Drawing {
  readonly plot: typeof PlotLibrary.plot;
  readonly document: Document;
  readonly language: Language;
}

/** The chart that is meant at a width. */
export function chartAt(chart: ChartOrMaker, width: number): NotebookChart {
  return typeof chart === "function" ? chart(width) : chart;
}

/** Draws a chart in the site's manner: its colours, its numbers, no thousands in years, a spoken description. */
export function drawChart(chart: NotebookChart, width: number, {plot, document, language}: Drawing): Element {
  if (chart.draw) return chart.draw(width);
  const tickFormat = (value: unknown) => formatTick(value, language);
  // Between whole years there is no year to name.
  const tickAcross = (value: unknown) => (isWithinYears(value) && !Number.isInteger(value) ? "" : tickFormat(value));
  const drawn = plot({
    height: Math.round(Math.max(240, Math.min(400, width * 0.55))),
    // Room for thousands with their point.
    marginLeft: 48,
    ...(namesAcross(chart) ? {marginBottom: 46} : {}),
    ...chart,
    // The figure around the drawing says these.
    title: null,
    caption: null,
    document,
    width,
    style: plotStyle,
    color: {range: Array.from({length: 6}, (_, i) => lineColour(i)), ...chart.color},
    x: {tickFormat: tickAcross, tickSize: 0, labelArrow: "none", labelOffset: 40, ...chart.x},
    y: {tickFormat, tickSize: 0, labelArrow: "none", ...chart.y}
  });
  return describe(drawn, chart.description ?? chart.title ?? notebookMessages(language).data);
}

/** Whether an axis across may have a name, its own or that of a column. */
const namesAcross = ({axis, x}: NotebookChart): boolean => axis !== null && x?.axis !== null && x?.label !== null;

function formatTick(value: unknown, language: Language): string {
  if (value instanceof Date) return formatTimeTick(value, language);
  if (typeof value !== "number") return String(value);
  return Number.isInteger(value) && isWithinYears(value) ? String(value) : formatShort(value, 2, language);
}

const isWithinYears = (value: unknown): boolean => typeof value === "number" && value >= 1900 && value <= 2100;

/** A figure around drawings: its title, note, source, and the numbers behind it. */
export function chartFigure(chart: NotebookChart, drawings: Html, language: Language): Html {
  const {title, note, data, columns, decimals, file} = chart;
  const words = notebookMessages(language);
  const publishers = publishersOf(chart.source);
  return html`<figure class="notebook-chart">${title === undefined ? null : html`<figcaption>${title}</figcaption>`}
<div class="drawings">${drawings}</div>
${note === undefined ? null : html`<p class="chart-note">${note}</p>`}
${publishers.length === 0 ? null : html`<p class="source-line">${commonMessages(language).sourceLine(publishers.join(semicolon(language)))}</p>`}
${
  data === undefined
    ? null
    : html`<details class="chart-data"><summary>${words.data}</summary>${resultTable(
        data,
        {
          ...(title === undefined ? {} : {caption: title}),
          ...(columns && {columns}),
          ...(decimals !== undefined && {decimals}),
          ...(file && {file})
        },
        language
      )}</details>`
}</figure>`;
}

/** Drawings for a wide and for a narrow screen, of which the style sheet shows one, as they stand in a finished page. */
export function fixedFigure(chart: ChartOrMaker, drawing: Drawing): Html {
  const drawings = (
    [
      ["wide", 760],
      ["narrow", 340]
    ] as const
  ).map(([name, width]) => {
    const drawn = drawChart(chartAt(chart, width), width, drawing);
    return html`<div class="drawing drawing-${name}">${markup(drawn.outerHTML)}</div>`;
  });
  return chartFigure(chartAt(chart, 760), html`${drawings}`, drawing.language);
}

function publishersOf(source: NotebookChart["source"]): string[] {
  if (source === undefined) return [];
  const names = (typeof source === "string" ? [source] : source).flatMap((one) => {
    const name = typeof one === "string" ? one : (one.publisher ?? one.source);
    return typeof name === "string" ? [name] : [];
  });
  return [...new Set(names)];
}
