import {en} from "../../../place.js";
import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {drawChart, type NotebookChart} from "../../../../src/views/notebook/chart.js";

const {document} = new JSDOM("").window;
const rows = [
  {year: 2008, value: 49},
  {year: 2009, value: 49.1}
];

/** Room below the drawing's frame, in pixels. */
function foot(chart: Partial<NotebookChart>): number {
  const marks = [Plot.dot(rows, {x: "year", y: "value"})];
  const drawn = drawChart({marks, height: 300, ...chart}, 340, {plot: Plot.plot, document, language: en});
  const [bottom] = (drawn as Element & Plot.Plot).scale("y")!.range!;
  return 300 - Number(bottom);
}

test.for<readonly [string, Partial<NotebookChart>]>([
  ["the column gives it", {}],
  ["the chart gives it", {x: {label: "Year of the survey"}}]
])("a name of the axis at the foot has room in the drawing where %s", ([, chart]) => {
  // The letters stand 40 px below the frame.
  expect(foot(chart)).toBeGreaterThan(44);
});

test.for<readonly [string, Partial<NotebookChart>]>([
  ["the axis has no name", {x: {label: null}}],
  ["there is no axis across", {x: {axis: null}}],
  ["there are no axes", {axis: null}]
])("no room is kept where %s", ([, chart]) => {
  expect(foot(chart)).toBeLessThan(35);
});
