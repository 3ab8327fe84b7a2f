import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {tableFromArrays} from "apache-arrow";
import {afterAll, expect, test} from "vitest";
import {inDocument} from "../../../../loaders/site/in-document.js";
import {heldData} from "../../../../src/explore/chart/chart-data.js";
import {drawChart} from "../../../../src/explore/chart/draw.js";
import {plotCode} from "../../../../src/explore/chart/plot-code.js";
import {undecided, type ChartChoice} from "../../../../src/explore/notebook/notebook.js";
import {exploreMessages} from "../../../../src/messages/explore.js";
import {en} from "../../../place.js";

const words = exploreMessages(en);

// Within the repository, so that the program finds Plot as it would in somebody's own.
const folder = await mkdtemp(join(process.cwd(), ".cache", "plot-code-"));
afterAll(() => rm(folder, {recursive: true}));

/** The shapes of a drawing's marks: where each lies, without what only looks. */
function shapesOf(svg: Element): string[] {
  const places = ["d", "x", "y", "width", "height", "cx", "cy", "r", "transform"];
  return (
    [...svg.querySelectorAll("rect, circle, path")]
      .filter((shape) => shape.closest("svg") === svg)
      .map((shape) => [shape.tagName, ...places.map((name) => shape.getAttribute(name) ?? "")].join(" "))
      // Ticks of axes have no other sign.
      .filter((shape) => !/^path M0,0L(?:0,-?\d+|-?\d+,0) /.test(shape))
      .sort()
  );
}

const columns = {
  year: [2010, 2011, 2014, 2010, 2011, 2012],
  series: ["a", "a", "a", "b", "b", "b"],
  value: [1, 2, 4, 3, 2, 2.5],
  people: [10, 20, 30, 40, 50, 60],
  rows: [1, 2, 3, 4, 5, 6]
};
const charts: readonly Partial<ChartChoice>[] = [
  {mark: "line", x: "year", y: "value", colour: "series", look: {trend: true, lines: "3 aim", title: "T"}},
  {mark: "line", x: "year", y: "value", colour: "series", look: {log: true, xDomain: "2010..2012"}},
  {mark: "area", x: "year", y: "people", colour: "series"},
  {mark: "bar", x: "year", y: "people", colour: "series"},
  {mark: "bar", x: "year", y: "people", colour: "series", look: {arrange: "share"}},
  {mark: "bar", x: "year", y: "people", colour: "series", look: {arrange: "grouped"}},
  {mark: "bar", x: "people", y: "series"},
  {mark: "dot", x: "value", y: "people", colour: "series"},
  {mark: "histogram", x: "value"},
  {mark: "heat", x: "year", y: "series", colour: "value"},
  {mark: "tile", x: "people", y: "rows", colour: "value"},
  {mark: "swarm", x: "value", y: "series"}
];

test.for(charts.map((chart, i) => [i, chart] as const))(
  "the program of a chart, with its data beside it, draws the same marks at the same places: %j",
  async ([i, choice]) => {
    const data = heldData(tableFromArrays(columns), {...undecided("t"), ...choice})!;
    const {there, written} = await inDocument(() => {
      const drawn = drawChart(data, {language: en, words, width: 700, name: ""});
      if (!drawn || !("figure" in drawn)) throw new Error("nothing was drawn");
      return Promise.resolve({
        there: shapesOf(drawn.figure.querySelector("svg.explore-plot")!),
        written: plotCode(drawn.plan, (colour) => (colour.startsWith("var") ? "#123456" : colour))
      });
    });
    const home = await mkdtemp(join(folder, `${String(i)}-`));
    await writeFile(join(home, "data.json"), JSON.stringify(written.data));
    await writeFile(join(home, "chart.mjs"), written.code);
    const again = await inDocument(async () => {
      // A key of degrees is painted on a canvas, which there is none of here.
      Object.assign(document.defaultView!.HTMLCanvasElement.prototype, {
        getContext: () => ({fillRect: () => undefined}),
        toDataURL: () => "data:,"
      });
      const {chart} = (await import(/* @vite-ignore */ pathToFileURL(join(home, "chart.mjs")).href)) as {
        chart: Element;
      };
      const drawings = chart.tagName.toLowerCase() === "svg" ? [chart] : [...chart.querySelectorAll("svg")];
      return shapesOf(drawings.find((svg) => Number(svg.getAttribute("width")) > 300) ?? drawings.at(-1)!);
    });
    expect(written.code).not.toContain("var(--");
    expect(again.length).toBeGreaterThan(0);
    if (choice.mark === "area") {
      // There each stretch of an area is a shape of its own, which tells its row.
      const corners = (shapes: readonly string[]) => [...new Set(shapes.join(" ").match(/[-\d.]+,[-\d.]+/g))].sort();
      expect(corners(again)).toEqual(corners(there));
      return;
    }
    for (const shape of again) expect(there).toContain(shape);
    // Dashed squares below tiles, and the rule of a dot's group, only look.
    if (choice.mark !== "tile") expect(again).toHaveLength(there.length);
  }
);
