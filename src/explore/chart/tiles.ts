import * as Plot from "@observablehq/plot";
import {ink, wordSize} from "../../charts/theme.js";
import {classesOf} from "../../comparison/classes.js";
import type {Datum} from "./datum.js";
import {largest, smallest} from "../../lib/extremes.js";

/** Side of a tile, in pixels. */
const side = 46;
/** Classes of as many tiles each, as the site's own map has by default. */
const classes = 5;

/** The tiles of a result by their columns and rows on the map. */
export interface TileOptions {
  readonly x: string;
  readonly y: string;
  readonly colour: string;
  /** What is written on a tile. */
  readonly name: (row: Datum) => string;
  readonly title: (row: Datum) => string;
  /** A bound between two classes, as it is read. */
  readonly bound: (value: number) => string;
  /** Whether colours run along a scale. */
  readonly ramp: boolean;
}

/** Bounds between classes of values, an area counting once however many tiles it has: the classes of the site's own map. */
function boundsOf(rows: readonly Datum[], colour: string): number[] {
  const values = new Map<unknown, number>();
  for (const row of rows) {
    const value = row[colour];
    if (typeof value === "number" && Number.isFinite(value)) values.set(row.area ?? row, value);
  }
  return classesOf([...values.values()], "quantiles", classes)
    .slice(1)
    .map(({from}) => from);
}

/** Every whole number from the least to the greatest: a row of the map in which nothing lies takes its room all the same. */
function span(rows: readonly Datum[], column: string): number[] {
  const places = rows.flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
  const first = smallest(places);
  const room = largest(places) - first + 1;
  return places.length === 0 || room > 200
    ? [...new Set(places)].sort((a, b) => a - b)
    : Array.from({length: room}, (_, i) => first + i);
}

/** What a map of tiles is drawn with: squares at their places, without axes, in classes of equal counts. */
export function tilePlot(
  rows: readonly Datum[],
  {x, y, colour, name, title, bound, ramp}: TileOptions
): Plot.PlotOptions {
  const placed = rows.filter((row) => typeof row[x] === "number" && typeof row[y] === "number");
  const [across, down] = [span(placed, x), span(placed, y)];
  const bounds = boundsOf(placed, colour);
  const at = {x, y};
  return {
    width: across.length * side + 8,
    height: down.length * side + 8,
    margin: 4,
    x: {type: "band", domain: across, axis: null, padding: 0.05},
    y: {type: "band", domain: down, axis: null, padding: 0.05},
    ...(ramp
      ? {
          color: {
            type: "threshold",
            domain: bounds,
            scheme: "blues",
            legend: bounds.length > 0,
            label: colour,
            tickFormat: bound
          }
        }
      : {}),
    marks: [
      Plot.cell(placed, {...at, fill: "none", stroke: ink.muted, strokeDasharray: "2 2", rx: 3}),
      Plot.cell(placed, {...at, fill: colour, rx: 3, title}),
      Plot.text(placed, {
        ...at,
        text: name,
        lineWidth: 4.2,
        fontSize: wordSize.tile,
        fill: ink.text,
        stroke: ink.paper,
        strokeWidth: 3,
        pointerEvents: "none"
      })
    ]
  };
}
