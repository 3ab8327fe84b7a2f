import * as Plot from "@observablehq/plot";
import type {Trail} from "../comparison/trails.js";
import type {Value} from "../comparison/model.js";
import {formatShort} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {valueTicks, yearTicks} from "./axis.js";
import {boundMarks} from "./bounds.js";
import {describe} from "./describe.js";
import {drawn, ink, lineColour, plotStyle, wordSize} from "./theme.js";

export interface PanelOptions {
  readonly language: Language;
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  /** Whether values are whole numbers. */
  readonly whole: boolean;
  /** Year that the page is about. */
  readonly year: number;
  /** Another area's trajectory, drawn faintly behind; null in its own panel. */
  readonly behind: Trail | null;
  readonly title: (value: Value) => string;
  readonly description: string;
  readonly document: Document;
}

const size = {width: 240, height: 160} as const;

/** Draws the trajectory of one area, small, on scales that it shares with its neighbours. */
export function drawPanel(trail: Trail, options: PanelOptions): SVGSVGElement | HTMLElement {
  const {language, years, values, whole, year, behind, title, description, document} = options;
  const ticks = valueTicks(values, 4, whole);
  const chart = Plot.plot({
    document,
    ...size,
    marginTop: 10,
    marginRight: 10,
    marginBottom: 22,
    marginLeft: 44,
    style: {...plotStyle, fontSize: wordSize.small},
    x: {type: "linear", domain: [years[0] - 0.5, years[1] + 0.5], label: null},
    y: {type: "linear", domain: values, label: null},
    marks: [
      Plot.gridY({...drawn.grid, ticks}),
      Plot.axisX(yearTicks(years, 4), {tickFormat: String, ...drawn.axis}),
      Plot.axisY({
        ticks,
        ...drawn.axis,
        tickFormat: (value: number) => formatShort(value, 2, language)
      }),
      Plot.ruleX([year], {stroke: ink.muted, strokeDasharray: "1,3"}),
      ...(behind === null ? [] : links(behind, ink.muted, 1)),
      ...links(trail, lineColour(0), drawn.observed.strokeWidth),
      ...boundMarks(trail.points, {
        x: "year",
        y: "value",
        along: "y",
        qualifier: ({qualifier}) => qualifier,
        stroke: () => lineColour(0),
        final: ({status}) => status === "official",
        title
      }),
      Plot.dot(trail.points.filter(isNumber), {
        x: "year",
        y: "value",
        r: 2.6,
        stroke: lineColour(0),
        fill: ({status}: Value) => (status === "official" ? lineColour(0) : ink.paper),
        title
      })
    ]
  });
  return describe(chart, description);
}

const isNumber = ({qualifier}: Value): boolean => qualifier === null;

/** Links between neighbouring numbers of one unbroken run; dotted across years without one. */
function links(trail: Trail, stroke: string, strokeWidth: number): Plot.Markish[] {
  const points = trail.points.filter(isNumber);
  const pairs = points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from?.run === to.run ? [{from, to}] : [];
  });
  type Link = (typeof pairs)[number];
  const options = {
    x1: ({from}: Link) => from.year,
    y1: ({from}: Link) => from.value,
    x2: ({to}: Link) => to.year,
    y2: ({to}: Link) => to.value,
    stroke,
    strokeWidth
  } as const;
  const apart = ({from, to}: Link) => to.year - from.year > 1;
  return [
    Plot.link(
      pairs.filter((link) => !apart(link)),
      options
    ),
    Plot.link(pairs.filter(apart), {...options, strokeDasharray: "1,3", strokeLinecap: "round"})
  ];
}
