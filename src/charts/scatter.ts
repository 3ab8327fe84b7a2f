import * as Plot from "@observablehq/plot";
import {formatShort} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {valueSpan, valueTicks, type Measured} from "./axis.js";
import type {Qualifier} from "./bound-shape.js";
import {boundMarks} from "./bounds.js";
import {describe} from "./describe.js";
import {placeLabels, placeOf} from "./labels.js";
import {planeOptions} from "./plane.js";
import {drawn, ink, lineColour} from "./theme.js";

/** One point of a scatter chart. */
export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  /** What makes a bound of a value; null for a number. */
  readonly xQualifier: Qualifier | null;
  readonly yQualifier: Qualifier | null;
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
  /** What the two axes are measured in. */
  readonly xMeasured: Measured;
  readonly yMeasured: Measured;
  /** Whether the points are joined in their order. */
  readonly joined: boolean;
  readonly description: string;
  readonly document: Document;
}

const margins = {top: 34, right: 22, bottom: 44, left: 52} as const;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly spans: {readonly x: readonly [number, number]; readonly y: readonly [number, number]};
}

/**
 * Draws pairs of values; those that the page is about are filled, named and on top. Of a pair with a bound only the bar and the arrow are
 * drawn, and no line leads to it.
 */
export function drawScatter(points: readonly ScatterPoint[], options: ScatterOptions): SVGSVGElement | HTMLElement {
  const {language, width, height, xLabel, yLabel, joined, description} = options;
  const number = (value: number) => formatShort(value, 2, language);
  const isExact = ({xQualifier, yQualifier}: ScatterPoint) => xQualifier === null && yQualifier === null;
  const ofRole = (role: ScatterPoint["role"]) => points.filter((point) => point.role === role && isExact(point));
  const lineWidth = Math.floor(width / 8);
  const {xMeasured, yMeasured} = options;
  const spans = {
    x: valueSpan(
      points.map(({x}) => x),
      xMeasured
    ).domain,
    y: valueSpan(
      points.map(({y}) => y),
      yMeasured
    ).domain
  };
  const xTicks = valueTicks(spans.x, width / 110, xMeasured.whole === true);
  const yTicks = valueTicks(spans.y, 5, yMeasured.whole === true);
  const chart = Plot.plot({
    ...planeOptions(options, {margins, ...spans}),
    marks: [
      Plot.gridX({...drawn.grid, ticks: xTicks}),
      Plot.gridY({...drawn.grid, ticks: yTicks}),
      Plot.axisX({ticks: xTicks, ...drawn.axis, tickFormat: number}),
      Plot.axisY({ticks: yTicks, ...drawn.axis, tickFormat: number}),
      axisName(xLabel, {frameAnchor: "bottom-right", textAnchor: "end", dy: 38}, lineWidth),
      axisName(yLabel, {frameAnchor: "top-left", textAnchor: "start", dx: -46, dy: -20}, lineWidth),
      joined ? Plot.line(points.filter(isExact), {x: "x", y: "y", stroke: ink.muted, strokeWidth: 1}) : null,
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
      ...bounds(points, "x"),
      ...bounds(points, "y"),
      ...names(points, {width, height, spans})
    ]
  });
  return describe(chart, description);
}

const roleColours = {home: lineColour(0), near: lineColour(1), other: ink.muted} as const;

/** The bounds along one axis. Where both values are bounds, the first arrow is the point to go through. */
function bounds(points: readonly ScatterPoint[], along: "x" | "y"): Plot.Markish[] {
  return boundMarks(points, {
    x: "x",
    y: "y",
    along,
    qualifier: (point) => (along === "x" ? point.xQualifier : point.yQualifier),
    stroke: ({role}) => roleColours[role],
    final: () => true,
    title: (point) => (along === "y" && point.xQualifier !== null ? "" : point.title)
  });
}

/** Names beside their points, where they cover neither each other nor other points if that can be helped. */
function names(points: readonly ScatterPoint[], {width, height, spans}: Frame): Plot.Markish[] {
  const inner = {width: width - margins.left - margins.right, height: height - margins.top - margins.bottom};
  const place = ({x, y}: ScatterPoint) => ({
    x: margins.left + ((x - spans.x[0]) / (spans.x[1] - spans.x[0])) * inner.width,
    y: margins.top + ((spans.y[1] - y) / (spans.y[1] - spans.y[0])) * inner.height
  });
  const named = points.filter(({label}) => label !== "").toSorted((a, b) => rank(a) - rank(b));
  const frame = {
    left: margins.left,
    right: width - margins.right,
    top: margins.top,
    bottom: height - margins.bottom
  };
  const labels = placeLabels(
    named.map((point) => ({text: point.label, anchors: [place(point)]})),
    points.flatMap((point) => covered(place(point), point)),
    frame
  );
  return labels.map((label, i) => {
    const home = named[i]?.role === "home";
    return Plot.text([named[i]?.label ?? ""], {
      ...placeOf(label, margins),
      text: (name: string) => name,
      fill: home ? lineColour(0) : ink.text,
      stroke: ink.paper,
      strokeWidth: 3,
      fontWeight: home ? 700 : 400
    });
  });
}

/** Where a point is drawn; an arrow covers more than its number. */
function covered({x, y}: {readonly x: number; readonly y: number}, {xQualifier, yQualifier}: ScatterPoint) {
  const steps = [-14, -7, 7, 14];
  return [
    {x, y},
    ...(xQualifier === null ? [] : steps.map((dx) => ({x: x + dx, y}))),
    ...(yQualifier === null ? [] : steps.map((dy) => ({x, y: y + dy})))
  ];
}

const rank = ({role}: ScatterPoint): number => (role === "home" ? 0 : 1);

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
    text: (name: string) => name,
    fill: ink.muted,
    lineWidth: lineWidth * 0.62,
    textOverflow: "ellipsis-middle"
  });
}
