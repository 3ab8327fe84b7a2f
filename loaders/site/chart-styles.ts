import * as Plot from "@observablehq/plot";
import {chartClass, legendClass} from "../../src/explore/chart/class-names.js";

const rows = [
  {x: 0, kind: "a"},
  {x: 1, kind: "b"}
];

/**
 * The style sheets that Plot writes into what it draws, the same in every chart: of a drawing, of a figure, and of the keys to
 * kinds and to degrees of colour. The explorer's drawings and their legends have classes of their own, and sheets named after these.
 */
export function chartStyles(document: Document): readonly string[] {
  const kinds = Plot.plot({
    document,
    title: "title",
    color: {legend: true},
    marks: [Plot.dot(rows, {x: "x", fill: "kind"})]
  });
  const degrees = [{}, {className: chartClass}, {className: legendClass}].map((named) =>
    Plot.plot({
      document,
      ...named,
      color: {type: "threshold", domain: [0.5], legend: true},
      marks: [Plot.dot(rows, {x: "x", fill: "x"})]
    })
  );
  const sheets = [kinds, ...degrees].flatMap((drawing) => [...drawing.querySelectorAll("style")]);
  return [...new Set(sheets.map(({textContent}) => textContent))];
}
