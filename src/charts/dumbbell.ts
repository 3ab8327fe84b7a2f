import * as Plot from "@observablehq/plot";
import {formatShort} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {valueSpan} from "./axis.js";
import type {Qualifier} from "./bound-shape.js";
import {boundMarks} from "./bounds.js";
import {describe} from "./describe.js";
import {drawn, ink, plotStyle, strongWeight} from "./theme.js";
import {largest} from "../lib/extremes.js";

/** One row of the chart. */
export interface Dumbbell {
  readonly label: string;
  /** Where it starts; the line at zero for a change. */
  readonly from: number;
  readonly to: number;
  /** What makes a bound of either end; null for a number. */
  readonly fromQualifier: Qualifier | null;
  readonly toQualifier: Qualifier | null;
  /** The change with its verdict, written at the end of the row. */
  readonly end: string;
  /** What is said of the row as a whole. */
  readonly title: string;
  readonly tone: "better" | "worse" | "unclear" | "plain";
}

export interface DumbbellOptions {
  readonly language: Language;
  /** Wide charts have their labels beside the rows, narrow ones above. */
  readonly width: number;
  readonly labels: "beside" | "above";
  /** Whether the start of each row is a value of its own, with a mark. */
  readonly starts: boolean;
  readonly description: string;
  readonly document: Document;
}

/** Pixels that a bold character takes at most on average, and that Plot's em stands for in the site's broader letters. */
const characterWidth = 6.8;
const emWidth = 13.5;

const colours = {better: "var(--good)", worse: "var(--bad)", unclear: ink.muted, plain: ink.muted} as const;
const symbols = {better: "circle", worse: "square", unclear: "triangle", plain: "diamond"} as const;

/** Draws one row a pair: where it was, where it is, and a line between; a bound is a bar with an arrow, to which no line leads. */
export function drawDumbbell(rows: readonly Dumbbell[], options: DumbbellOptions): SVGSVGElement | HTMLElement {
  const {language, width, labels, starts, document, description} = options;
  const beside = labels === "beside";
  const rowHeight = beside ? 24 : 46;
  const longestEnd = largest(
    rows.map(({end}) => end.length),
    0
  );
  const ends = Math.ceil(longestEnd * characterWidth);
  const margins = {top: 22, bottom: 8, left: beside ? 312 : 12, right: beside ? ends + 12 : 10};
  const height = margins.top + margins.bottom + rows.length * rowHeight;
  const at = new Map(rows.map((row, i) => [row, i + (beside ? 0.5 : 0.74)]));
  const y = (row: Dumbbell) => at.get(row) ?? 0;
  const inLabelLine = (row: Dumbbell) => y(row) - (beside ? 0 : 0.42);
  const {domain} = valueSpan([0, ...rows.flatMap(({from, to}) => [from, to])]);
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
        tickFormat: (value: number) => `${formatShort(value, 2, language)}%`
      }),
      starts ? null : Plot.ruleX([0], {stroke: ink.muted}),
      Plot.link(
        rows.filter(({fromQualifier, toQualifier}) => fromQualifier === null && toQualifier === null),
        {
          x1: "from",
          x2: "to",
          y1: y,
          y2: y,
          stroke: ({tone}: Dumbbell) => colours[tone],
          strokeWidth: 2
        }
      ),
      starts
        ? Plot.dot(
            rows.filter(({fromQualifier}) => fromQualifier === null),
            {x: "from", y, r: 4, stroke: ink.text, strokeWidth: 1.5, fill: ink.paper}
          )
        : null,
      ...(starts ? bounds(rows, y, "from") : []),
      ...bounds(rows, y, "to"),
      Plot.dot(
        rows.filter(({toQualifier}) => toQualifier === null),
        {
          x: "to",
          y,
          r: 5,
          symbol: ({tone}: Dumbbell) => symbols[tone],
          fill: ({tone}: Dumbbell) => colours[tone],
          title: "title"
        }
      ),
      // Above the rows a name has the room that the longest verdict leaves it.
      ...texts(rows, beside, beside ? 25 : (width - ends - 40) / emWidth, inLabelLine)
    ]
  });
  return describe(chart, description);
}

/** The ends of pairs that are bounds; the first one is no point to go through. */
function bounds(rows: readonly Dumbbell[], y: (row: Dumbbell) => number, end: "from" | "to"): Plot.Markish[] {
  return boundMarks(rows, {
    x: end,
    y,
    along: "x",
    qualifier: (row) => (end === "from" ? row.fromQualifier : row.toQualifier),
    stroke: ({tone}) => (end === "from" ? ink.text : colours[tone]),
    final: () => true,
    ...(end === "to" ? {title: "title"} : {})
  });
}

function texts(
  rows: readonly Dumbbell[],
  beside: boolean,
  lineWidth: number,
  y: (row: Dumbbell) => number
): Plot.Markish[] {
  const shared = {y, lineAnchor: "middle", fill: ink.text, textOverflow: "ellipsis-end"} as const;
  return [
    Plot.text(rows, {
      ...shared,
      frameAnchor: "left",
      text: "label",
      dx: beside ? -10 : 0,
      textAnchor: beside ? "end" : "start",
      lineWidth
    }),
    Plot.text(rows, {
      ...shared,
      frameAnchor: "right",
      text: "end",
      dx: beside ? 12 : 0,
      textAnchor: beside ? "start" : "end",
      fontWeight: strongWeight,
      fill: ({tone}: Dumbbell) => (tone === "better" || tone === "worse" ? colours[tone] : ink.text)
    })
  ];
}
