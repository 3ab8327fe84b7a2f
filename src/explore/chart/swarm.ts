import * as Plot from "@observablehq/plot";
import type {Datum} from "./datum.js";
import type {Layout} from "./marks.js";
import {isText, textOf} from "./rows.js";
import {lineColour} from "../../charts/theme.js";

/** More dots than these are no swarm any more, and take long to lay out. */
export const mostSwarming = 2_000;

/** Radius of a dot by how many there are: all of them have to find room beside each other. */
const radiusOf = (count: number): number => (count > 800 ? 1.5 : count > 300 ? 2.2 : 3.2);

/** Height of a panel in which dots lie above each other, in pixels. */
const panelHeight = 110;

/** The names that have a panel each. */
export const swarmNames = (rows: readonly Datum[], {chart, columns}: Pick<Layout, "chart" | "columns">): string[] =>
  isText(columns, chart.y) ? [...new Set(rows.map((row) => textOf(row[chart.y])))] : [];

export const swarmHeight = (names: readonly string[]): number =>
  names.length < 2 ? 260 : 60 + names.length * panelHeight;

/** Dots along a scale that make room for each other, in a row for each name of the column up. */
export function swarmMarks({chart, columns, rows, groups, facets, title}: Layout): Plot.Markish[] {
  const {x, y, colour} = chart;
  const placed = rows.filter((row) => typeof row[x] === "number" || row[x] instanceof Date);
  const paint = colour === "" ? lineColour(0) : (row: Datum) => groups.shown(textOf(row[colour]));
  return [
    Plot.dot(
      placed,
      Plot.dodgeY({
        x,
        r: radiusOf(placed.length),
        fill: paint,
        title,
        anchor: "middle",
        ...(isText(columns, y) ? {fy: (row: Datum) => textOf(row[y])} : {}),
        ...(facets && !isText(columns, y) ? facets.channels : {})
      })
    )
  ];
}
