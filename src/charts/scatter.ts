import * as Plot from "@observablehq/plot";
import {formatShort} from "../lib/format.js";
import type {Language} from "../lib/language.js";
import {valueSpan} from "./axis.js";
import {describe} from "./describe.js";
import {ink, lineColour} from "./theme.js";

/** One point of a scatter chart. */
export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  /** What is said of it. */
  readonly title: string;
  /** What is written beside it; empty for most. */
  readonly label: string;
  readonly role: "home" | "near" | "other";
}

export interface ScatterOptions {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Whether the points are joined in their order. */
  readonly joined: boolean;
  readonly description: string;
  readonly document: Document;
}

/** Draws pairs of values; those that the page is about are filled, named and on top. */
export function drawScatter(points: readonly ScatterPoint[], options: ScatterOptions): SVGSVGElement | HTMLElement {
  const {language, width, height, xLabel, yLabel, joined, document, description} = options;
  const number = (value: number) => formatShort(value, 2, language);
  const ofRole = (role: ScatterPoint["role"]) => points.filter((point) => point.role === role);
  const lineWidth = Math.floor(width / 8);
  const chart = Plot.plot({
    document,
    width,
    height,
    marginTop: 34,
    marginRight: 22,
    marginBottom: 44,
    marginLeft: 52,
    style: {background: "none", color: ink.text, fontFamily: "inherit", fontSize: "12px", overflow: "visible"},
    x: {type: "linear", domain: valueSpan(points.map(({x}) => x)).domain, label: null},
    y: {type: "linear", domain: valueSpan(points.map(({y}) => y)).domain, label: null},
    marks: [
      Plot.gridX({stroke: ink.grid, strokeOpacity: 1, ticks: width / 110}),
      Plot.gridY({stroke: ink.grid, strokeOpacity: 1, ticks: 5}),
      Plot.axisX({ticks: width / 110, tickSize: 0, fill: ink.muted, label: null, tickFormat: number}),
      Plot.axisY({ticks: 5, tickSize: 0, fill: ink.muted, label: null, tickFormat: number}),
      axisName(xLabel, {frameAnchor: "bottom-right", textAnchor: "end", dy: 38}, lineWidth),
      axisName(yLabel, {frameAnchor: "top-left", textAnchor: "start", dx: -46, dy: -20}, lineWidth),
      joined ? Plot.line(points, {x: "x", y: "y", stroke: ink.muted, strokeWidth: 1}) : null,
      Plot.dot(ofRole("other"), {
        x: "x",
        y: "y",
        r: 3.6,
        stroke: ink.muted,
        strokeWidth: 1.4,
        fill: ink.paper,
        title: "title"
      }),
      Plot.dot(ofRole("near"), {
        x: "x",
        y: "y",
        r: 4,
        symbol: "square",
        stroke: lineColour(1),
        fill: lineColour(1),
        title: "title"
      }),
      Plot.dot(ofRole("home"), {x: "x", y: "y", r: 6, stroke: ink.paper, fill: lineColour(0), title: "title"}),
      names(ofRole("near"), ink.text, 400),
      names(ofRole("home"), lineColour(0), 700)
    ]
  });
  return describe(chart, description);
}

function names(points: readonly ScatterPoint[], fill: string, fontWeight: number): Plot.Markish {
  const named = points.filter(({label}) => label !== "");
  return Plot.text(named, {
    x: "x",
    y: "y",
    text: "label",
    dy: -12,
    fill,
    stroke: ink.paper,
    strokeWidth: 3,
    fontWeight
  });
}

function axisName(
  text: string,
  place: {
    readonly frameAnchor: "bottom-right" | "top-left";
    readonly textAnchor: "start" | "end";
    readonly dx?: number;
    readonly dy: number;
  },
  lineWidth: number
): Plot.Markish {
  return Plot.text([text], {
    ...place,
    text: (label: string) => label,
    fill: ink.muted,
    lineWidth: lineWidth * 0.62,
    textOverflow: "ellipsis-end"
  });
}
