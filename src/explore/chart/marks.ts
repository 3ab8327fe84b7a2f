import * as Plot from "@observablehq/plot";
import {boundMarks} from "../../charts/bounds.js";
import {drawn as style, ink, lineColour} from "../../charts/theme.js";
import {rangeFrom, rangeTo} from "./aggregate.js";
import type {Datum} from "./datum.js";
import type {Facets} from "./facets.js";
import type {Groups} from "./groups.js";
import {linePieces} from "./lines.js";
import {isSideways} from "./placing.js";
import {boundOf, cutBy, isNumber, isText, qualifierColumn, textOf} from "./rows.js";
import type {DrawnChart, Places} from "./drawn-chart.js";

/** More points than these are drawn without a symbol each. */
const mostSymbols = 1500;

/** What marks are drawn of. */
export interface Layout extends DrawnChart {
  readonly rows: readonly Datum[];
  readonly places: Places;
  readonly groups: Groups;
  readonly facets: Facets | null;
  /** How bars of several groups at one place lie: upon each other, beside each other, or as points where there is no room. */
  readonly bars: "stacked" | "beside" | "points";
  /** Whether the rows are only some of all. */
  readonly sampled: boolean;
  /** What is said of a row. */
  readonly title: (row: Datum) => string;
}

type Channel = string | ((row: Datum) => unknown);

/** The marks of a chart. */
export function marksOf(layout: Layout): Plot.Markish[] {
  const {chart, columns, rows, valueColumn, groups, facets, sampled, title} = layout;
  const {mark, x, y, colour} = chart;
  const name = (row: Datum) => groups.shown(textOf(row[colour]));
  const paint = colour === "" ? lineColour(0) : name;
  const at = (column: string): Channel => (isText(columns, column) ? (row) => textOf(row[column]) : column);
  const tip = {title};
  const sideways = isSideways(chart, columns);
  const measuredX = sideways || (isText(columns, y) && isNumber(columns, x));
  const channels = {
    ...(x === "" ? {} : {x: measuredX ? valueColumn : at(x)}),
    ...(y === "" && valueColumn === "" ? {} : {y: measuredX ? at(y) : mark === "dot" ? at(y) : valueColumn}),
    ...facets?.channels
  } as {readonly x: string; readonly y: string};
  const qualified = qualifierColumn(valueColumn, columns);
  const isBound = (row: Datum) => boundOf(row, qualified) !== null;
  const bounds = () =>
    boundMarks(rows, {
      x: channels.x,
      y: channels.y,
      along: measuredX ? "x" : "y",
      qualifier: (row) => boundOf(row, qualified),
      stroke: typeof paint === "string" ? () => paint : paint,
      final: ({status}) => status === undefined || status === null || status === "official",
      ...tip,
      ...(facets ? {facet: facets.channels} : {})
    });
  const symbol = (row: Datum) => groups.named.find((group) => group.name === name(row))?.symbol ?? "circle";
  const order = groups.named.map((group) => group.name);
  const stack = colour === "" ? {} : {z: name, order};
  switch (mark) {
    case "line": {
      const texts = layout.places.x?.map(String) ?? null;
      const pieces = linePieces(rows, {...chart, y: valueColumn}, columns, isText(columns, x) ? texts : null, isBound);
      const named = (row: Datum) => !groups.others.includes(textOf(row[colour]));
      const line = {...channels, stroke: paint, z: pieces.line};
      const ends = pieces.gaps.flatMap((pair, i) => pair.map((row) => ({...row, gap: i})));
      const points = rows.filter((row) => !isBound(row));
      return [
        Plot.line(
          pieces.whole.filter((row) => !named(row)),
          {...line, strokeWidth: 1, strokeOpacity: 0.6, ...tip}
        ),
        Plot.line(ends, {...channels, ...style.gap, stroke: paint, z: "gap"}),
        Plot.line(pieces.whole.filter(named), {...line, strokeWidth: 2}),
        points.length > mostSymbols
          ? null
          : Plot.dot(points.filter(named), {...channels, ...tip, fill: paint, r: 3, symbol}),
        ...bounds()
      ];
    }
    case "area": {
      const cut = cutBy(chart, columns);
      const sorted = rows.toSorted((a, b) => Number(a[x]) - Number(b[x]));
      return [
        Plot.areaY(isText(columns, x) ? rows : sorted, {
          ...channels,
          ...tip,
          fill: paint,
          z: cut,
          order: (row: Datum) => order.indexOf(name(row)),
          fillOpacity: 0.75
        }),
        Plot.ruleY([0])
      ];
    }
    case "dot":
      return [
        // What has the same name belongs together: a rule leads from its least value to its greatest.
        ...(measuredX && !sampled
          ? [Plot.ruleY(rows, Plot.groupY({x1: "min", x2: "max"}, {...channels, x1: x, x2: x, stroke: ink.muted}))]
          : []),
        Plot.dot(
          rows.filter((row) => !isBound(row)),
          {...channels, ...tip, stroke: paint, symbol, r: 3.5}
        ),
        ...bounds()
      ];
    case "bar":
      return barMarks(layout, {channels, paint, stack, symbol, sideways});
    case "histogram": {
      const range = {x1: rangeFrom, x2: rangeTo, y: valueColumn, ...facets?.channels};
      return [
        Plot.rectY(rows, {...range, ...tip, ...stack, fill: paint, insetLeft: 0.5, insetRight: 0.5}),
        Plot.ruleY([0])
      ];
    }
    case "tile":
    case "swarm":
      return [];
    case "heat": {
      const filled = colour === "" || !isNumber(columns, colour) ? (colour === "" ? valueColumn : name) : colour;
      return [Plot.cell(rows, {x: at(x), y: at(y), ...facets?.channels, ...tip, fill: filled})];
    }
  }
}

interface Bars {
  readonly channels: {readonly x: string; readonly y: string};
  readonly paint: string | ((row: Datum) => string);
  readonly stack: {readonly z?: (row: Datum) => string; readonly order?: string[]};
  readonly symbol: (row: Datum) => string;
  readonly sideways: boolean;
}

/** Bars. Amounts stand upon each other in one order; what cannot be added up stands side by side. */
function barMarks({rows, bars, title}: Layout, {channels, paint, stack, symbol, sideways}: Bars): Plot.Markish[] {
  if (bars === "points") {
    return [
      Plot.dot(rows, {...channels, title, stroke: paint, symbol: symbol as (row: Datum) => Plot.SymbolType, r: 3.5})
    ];
  }
  const beside = bars === "beside";
  const {x, y} = channels;
  if (sideways) {
    const placed = beside ? {fy: y, y: paint, x} : {...channels, ...stack};
    return [Plot.barX(rows, {...placed, title, fill: paint}), Plot.ruleX([0])];
  }
  const placed = beside ? {fx: x, x: paint, y} : {...channels, ...stack};
  return [Plot.barY(rows, {...placed, title, fill: paint}), Plot.ruleY([0])];
}
