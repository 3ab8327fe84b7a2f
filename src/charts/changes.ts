import * as Plot from "@observablehq/plot";
import {colon, formatShort} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {valueSpan} from "./axis.js";
import {describe} from "./describe.js";
import {drawn, ink, plotStyle, strongWeight} from "./theme.js";
import {largest} from "../lib/extremes.js";

/** One row of the chart. */
export interface ChangeRow {
  readonly label: string;
  readonly change: number;
  /** From which value to which, where there is room for it; null where values of the rows have no common unit. */
  readonly levels: string | null;
  /** The change with its verdict, written at the end of the row. */
  readonly end: string;
  /** What is said of the row as a whole. */
  readonly title: string;
  readonly tone: "better" | "worse" | "unclear" | "plain";
}

export interface ChangesOptions {
  readonly language: Language;
  /** Wide charts have their labels beside the rows, narrow ones above. */
  readonly width: number;
  readonly labels: "beside" | "above";
  /** What stands behind a number of the axis. */
  readonly unit: string;
  readonly description: string;
  readonly document: Document;
}

/** Pixels that a bold character takes at most on average, and that Plot's em stands for in the site's broader letters. */
const characterWidth = 6.8;
const emWidth = 13.5;

/** Pixels for the names beside the rows, and below which the plane shows no differences. */
const besideLabels = 312;
const leastPlane = 160;

const colours = {better: "var(--good)", worse: "var(--bad)", unclear: ink.muted, plain: ink.muted} as const;
const symbols = {better: "circle", worse: "square", unclear: "triangle", plain: "diamond"} as const;

/**
 * Draws one row a pair of values: by how much it changed, from the line at zero. Changes and not levels lie on the axis, on which a
 * change by a point could not be seen beside shares of ninety per cent.
 */
export function drawChanges(rows: readonly ChangeRow[], options: ChangesOptions): SVGSVGElement | HTMLElement {
  const {language, width, labels, unit, document, description} = options;
  const beside = labels === "beside";
  const rowHeight = beside ? 24 : 62;
  const withLevels = ({levels, end}: ChangeRow): string =>
    beside && levels !== null ? `${levels}${colon(language)}${end}` : end;
  const longest = (say: (row: ChangeRow) => string): number =>
    Math.ceil(
      largest(
        rows.map((row) => say(row).length),
        0
      ) * characterWidth
    );
  // Where a unit is long the levels would take the place of the drawing; the row's title has them.
  const endOf = width - besideLabels - longest(withLevels) < leastPlane ? ({end}: ChangeRow) => end : withLevels;
  const ends = longest(endOf);
  const margins = {top: 22, bottom: 8, left: beside ? besideLabels : 12, right: beside ? ends + 12 : 10};
  const height = margins.top + margins.bottom + rows.length * rowHeight;
  const at = new Map(rows.map((row, i) => [row, i + (beside ? 0.5 : 0.8)]));
  const y = (row: ChangeRow) => at.get(row) ?? 0;
  const {domain} = valueSpan([0, ...rows.map(({change}) => change)]);
  const chart = Plot.plot({
    document,
    width,
    height,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    style: plotStyle,
    x: {type: "linear", domain, label: null},
    y: {type: "linear", domain: [rows.length, 0], axis: null},
    marks: [
      Plot.gridX({...drawn.grid, ticks: width / 110}),
      Plot.axisX({
        anchor: "top",
        ticks: width / 110,
        ...drawn.axis,
        tickFormat: (value: number) => `${formatShort(value, 2, language)}${unit}`
      }),
      Plot.ruleX([0], {stroke: ink.muted}),
      Plot.link(rows, {
        x1: 0,
        x2: "change",
        y1: y,
        y2: y,
        stroke: ({tone}: ChangeRow) => colours[tone],
        strokeWidth: 2
      }),
      Plot.dot(rows, {
        x: "change",
        y,
        r: 5,
        symbol: ({tone}: ChangeRow) => symbols[tone],
        fill: ({tone}: ChangeRow) => colours[tone],
        title: "title"
      }),
      ...texts(rows, {beside, lineWidth: beside ? 25 : (width - 30) / emWidth, y, endOf})
    ]
  });
  return describe(chart, description);
}

function texts(
  rows: readonly ChangeRow[],
  {
    beside,
    lineWidth,
    y,
    endOf
  }: {
    readonly beside: boolean;
    readonly lineWidth: number;
    readonly y: (row: ChangeRow) => number;
    readonly endOf: (row: ChangeRow) => string;
  }
): Plot.Markish[] {
  // On a phone the name and, below it, what changed stand above the mark.
  const above = (part: number) => (row: ChangeRow) => y(row) - (beside ? 0 : part);
  const shared = {
    lineAnchor: "middle",
    fill: ink.text,
    textOverflow: "ellipsis-end",
    ...(beside ? {} : drawn.halo)
  } as const;
  return [
    Plot.text(rows, {
      ...shared,
      y: above(0.6),
      frameAnchor: "left",
      text: "label",
      dx: beside ? -10 : 0,
      textAnchor: beside ? "end" : "start",
      lineWidth
    }),
    Plot.text(rows, {
      ...shared,
      y: above(0.32),
      frameAnchor: beside ? "right" : "left",
      text: endOf,
      dx: beside ? 12 : 0,
      textAnchor: "start",
      fontWeight: strongWeight,
      fill: ({tone}: ChangeRow) => (tone === "better" || tone === "worse" ? colours[tone] : ink.text)
    })
  ];
}
