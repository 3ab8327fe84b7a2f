import {en, vi} from "../../place.js";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {drawChanges, type ChangeRow} from "../../../src/charts/changes.js";
import {drawPanel} from "../../../src/charts/panel.js";
import {drawScatter, type ScatterPoint} from "../../../src/charts/scatter.js";
import {drawShapeMap, shapeDefinitions, type ShapeMark} from "../../../src/charts/shape-map.js";
import {drawTileMap, type Tile} from "../../../src/charts/tile-map.js";
import {area, value} from "../comparison/made.js";

const {document} = new JSDOM("").window;
const texts = (chart: Element): string[] => [...chart.querySelectorAll("text")].map((text) => text.textContent);
const titles = (chart: Element): string[] => [...chart.querySelectorAll("title")].map((title) => title.textContent);

describe("drawChanges", () => {
  const row: ChangeRow = {
    label: "Cover",
    change: 2,
    levels: "40 → 42%",
    end: "+2, better",
    title: "Cover: 40, 42",
    tone: "better"
  };
  const options = {language: vi, width: 860, labels: "beside", unit: "%", description: "all", document} as const;

  it("has a change, a name and a verdict for each row, and one description", () => {
    const chart = drawChanges([row, {...row, label: "Other", levels: null, tone: "worse"}], options);
    expect(chart.getAttribute("aria-label")).toBe("all");
    expect(titles(chart)).toEqual(["Cover: 40, 42", "Cover: 40, 42"]);
    expect(texts(chart)).toEqual(expect.arrayContaining(["Cover", "Other", "40 → 42%: +2, better", "+2, better"]));
    const above = drawChanges([row], {...options, width: 340, labels: "above"});
    expect(texts(above)).toContain("+2, better");
  });

  it("shows a change by a point beside a share of ninety per cent", () => {
    const placeOf = (title: Element) =>
      Number(/translate\((?<x>[\d.]+),/.exec(title.parentElement!.getAttribute("transform")!)!.groups!.x);
    const chart = drawChanges(
      [
        {...row, change: 1, levels: "90 → 91%"},
        {...row, change: -1}
      ],
      options
    );
    const [up, down] = [...chart.querySelectorAll("title")].map(placeOf);
    expect(up! - down!).toBeGreaterThan(100);
  });

  it("leaves out levels whose unit would take the place of the drawing", () => {
    const long = {...row, levels: "2.92 → 3.97 thousands of households with a connection to the grid"};
    expect(texts(drawChanges([long, row], options))).not.toContain("40 → 42%: +2, better");
    expect(texts(drawChanges([long, row], options)).filter((text) => text === "+2, better")).toHaveLength(2);
  });

  it("distinguishes better from worse by shape", () => {
    const shapes = (tone: ChangeRow["tone"]) =>
      drawChanges([{...row, tone}], options)
        .querySelector("path:has(title)")
        ?.getAttribute("d");
    expect(new Set([shapes("better"), shapes("worse"), shapes("unclear"), shapes("plain")]).size).toBe(4);
  });

  it("is the same each time", () => {
    expect(drawChanges([row], options).outerHTML).toBe(drawChanges([row], options).outerHTML);
  });
});

describe("drawPanel", () => {
  const options = {
    language: en,
    years: [2010, 2014],
    values: [0, 50],
    year: 2014,
    whole: false,
    behind: null,
    title: (v: {readonly year: number}) => String(v.year),
    description: "A",
    document
  } as const;

  it("links neighbouring years, dots the gaps, and crosses no break", () => {
    const points = [value(2010, 10), value(2011, 20), value(2013, 30), value(2014, 40, {run: 1})];
    const chart = drawPanel({area: area("A"), points, left: 0}, options);
    const dashed = [...chart.querySelectorAll("g[stroke-dasharray='1,3'] path")];
    const all = [...chart.querySelectorAll("g[stroke='var(--series-1)'] path")];
    expect(titles(chart)).toEqual(["2010", "2011", "2013", "2014"]);
    expect([all.length, dashed.length]).toEqual([2, 1]);
  });
});

describe("drawPanel with bounds", () => {
  it("draws them as arrows, to which no line leads", () => {
    const points = [
      value(2010, 10),
      value(2011, 20, {qualifier: ">"}),
      value(2012, 30),
      value(2013, 35, {qualifier: "~", status: "estimate"})
    ];
    const chart = drawPanel(
      {area: area("A"), points, left: 0},
      {
        language: en,
        years: [2010, 2014],
        values: [0, 50],
        year: 2014,
        whole: false,
        behind: null,
        title: (v: {readonly year: number}) => String(v.year),
        description: "A",
        document
      }
    );
    expect(chart.querySelectorAll("circle")).toHaveLength(2);
    expect(chart.querySelectorAll("g.bound path")).toHaveLength(2);
    expect(chart.querySelectorAll("g.bound[stroke-dasharray] path")).toHaveLength(1);
    expect(titles(chart).sort()).toEqual(["2010", "2011", "2012", "2013"]);
    // From 2010 to 2012, dotted because 2011 has no number.
    expect(chart.querySelectorAll("g[stroke-dasharray='1,3'] path")).toHaveLength(1);
  });
});

describe("drawScatter", () => {
  const options = {
    language: vi,
    width: 860,
    height: 460,
    xLabel: "Income",
    yLabel: "Poverty",
    xMeasured: {},
    yMeasured: {},
    joined: false,
    description: "pairs",
    document
  } as const;
  const point = (x: number, y: number, more: Partial<ScatterPoint> = {}): ScatterPoint => ({
    x,
    y,
    xQualifier: null,
    yQualifier: null,
    title: `${String(x)}, ${String(y)}`,
    label: "",
    role: "other",
    ...more
  });

  it("marks every pair, names those that have a name, and names both axes", () => {
    const chart = drawScatter([point(1, 2), point(3, 4, {label: "Home", role: "home"})], options);
    expect(titles(chart).sort()).toEqual(["1, 2", "3, 4"]);
    expect(texts(chart)).toEqual(expect.arrayContaining(["Income", "Poverty", "Home"]));
  });

  it("draws bounds along their own axis, each pair with one title, and joins none of them", () => {
    const points = [
      point(1, 2),
      point(3, 4, {xQualifier: ">"}),
      point(5, 6, {xQualifier: "<", yQualifier: ">"}),
      point(7, 8)
    ];
    const chart = drawScatter(points, {...options, joined: true});
    expect(chart.querySelectorAll("circle")).toHaveLength(2);
    expect(chart.querySelectorAll("g.bound path")).toHaveLength(3);
    expect(titles(chart).sort()).toEqual(["1, 2", "3, 4", "5, 6", "7, 8"]);
    expect(
      chart.querySelector("g[fill=none]:not(.bound) > path[d*=L]")?.getAttribute("d")?.match(/[ML]/g)
    ).toHaveLength(2);
  });

  it("keeps the names of near points apart", () => {
    const near = {label: "Kon Tum", role: "near"} as const;
    const chart = drawScatter(
      [point(10, 10, near), point(10, 10.1, {...near, label: "Gia Lai"}), point(0, 0)],
      options
    );
    const places = [...chart.querySelectorAll("text")]
      .filter((text) => /Kon Tum|Gia Lai/.test(text.textContent))
      .map((text) => text.parentElement?.getAttribute("transform") ?? text.getAttribute("transform"));
    expect(places).toHaveLength(2);
    expect(new Set(places).size).toBe(2);
  });
});

describe("drawTileMap", () => {
  const tile = (code: string, column: number, more: Partial<Tile> = {}): Tile => ({
    area: code,
    column,
    row: 0,
    lines: [code],
    position: 0,
    qualifier: null,
    home: false,
    title: `${code}: 1`,
    ...more
  });

  it("has a tile each with what it says, a pattern for no data, and the home province on top", () => {
    const map = drawTileMap([tile("A", 0, {home: true}), tile("B", 1, {position: null})], [], "map");
    const svg = new JSDOM(map.text).window.document.querySelector("svg")!;
    expect(svg.getAttribute("role")).toBe("img");
    expect(titles(svg)).toEqual(["B: 1", "A: 1"]);
    expect(svg.querySelector("[data-area=B]")?.classList.contains("no-data")).toBe(true);
    expect(svg.querySelector("[data-area=A]")?.hasAttribute("data-start")).toBe(true);
    expect(svg.querySelector("pattern#no-data")).not.toBeNull();
  });

  it("marks a bound by an arrow, and by no colour of a class where it may be in several", () => {
    const map = drawTileMap(
      [tile("A", 0, {qualifier: ">"}), tile("B", 1, {qualifier: "~", position: "open"}), tile("C", 2)],
      [],
      "map"
    );
    const svg = new JSDOM(map.text).window.document.querySelector("svg")!;
    const marks = (code: string) => [
      svg.querySelectorAll(`[data-area=${code}] path.bound`).length,
      svg.querySelector(`[data-area=${code}]`)?.classList.contains("unclassed")
    ];
    expect([marks("A"), marks("B"), marks("C")]).toEqual([
      [1, false],
      [1, true],
      [0, false]
    ]);
  });

  it("marks islands beside the tiles, with their names, and not as points to go through", () => {
    const islands = [{column: 1, row: 0, lines: ["Hoàng Sa", "(Đà Nẵng)"], position: 2}];
    const svg = new JSDOM(drawTileMap([tile("A", 0)], islands, "map").text).window.document.querySelector("svg")!;
    expect(svg.querySelector(".islands")?.textContent).toContain("Hoàng Sa");
    expect(svg.querySelector(".islands title")).toBeNull();
  });

  it("writes names as text, whatever they hold", () => {
    const map = drawTileMap([tile("<script>", 0)], [], "map");
    expect(map.text).not.toContain("<script>");
  });
});

describe("drawShapeMap", () => {
  const size = {width: 100, height: 200};
  const shape = (area: string, more: Partial<ShapeMark> = {}): ShapeMark => ({
    area,
    place: [10, 20],
    position: 0,
    qualifier: null,
    home: false,
    title: `${area}: 1`,
    ...more
  });
  const svgOf = (...given: Parameters<typeof drawShapeMap>) =>
    new JSDOM(drawShapeMap(...given).text).window.document.querySelector("svg")!;
  const references = (svg: Element, selector: string) =>
    [...svg.querySelectorAll(selector)].map((use) => use.getAttribute("href"));

  it("refers to the shape of each, with what it says, its class, and the home province framed above all", () => {
    const svg = svgOf(size, [shape("A", {home: true, position: 4}), shape("B", {position: null})], [], "map");
    expect(titles(svg)).toEqual(["A: 1", "B: 1"]);
    expect(references(svg, ".shape use")).toEqual(["#shape-A", "#shape-B"]);
    expect(svg.querySelector("[data-area=A]")?.getAttribute("class")).toBe("shape home class-5");
    expect(svg.querySelector("[data-area=A]")?.hasAttribute("data-start")).toBe(true);
    expect(svg.querySelector("[data-area=B]")?.classList.contains("no-data")).toBe(true);
    expect(references(svg, ".shape ~ .frame")).toEqual(["#shape-A", "#shape-A", null]);
    expect(svg.querySelectorAll("pattern#no-data, pattern#no-data-shape")).toHaveLength(2);
  });

  it("marks a bound by an arrow inside of its province", () => {
    const svg = svgOf(size, [shape("A", {qualifier: "<", position: "open"}), shape("B")], [], "map");
    expect(svg.querySelector("[data-area=A] path.bound")?.getAttribute("transform")).toContain("translate(10 20)");
    expect(svg.querySelector("[data-area=A]")?.classList.contains("unclassed")).toBe(true);
    expect(svg.querySelectorAll("path.bound")).toHaveLength(1);
  });

  it("draws islands in the class of their province, and defines shapes and names once", () => {
    const svg = svgOf(size, [shape("A")], [{archipelago: "hoang_sa", position: 2}], "map");
    expect(svg.querySelector(".islands")?.classList.contains("class-3")).toBe(true);
    const {text} = shapeDefinitions(
      {
        ...size,
        provinces: [{area: "A", path: "M0 0l1 0 0 1z", place: [0, 0]}],
        islands: [{archipelago: "hoang_sa", path: "M5 5h0", foot: [5, 9]}]
      },
      {home: {area: "A", name: "<A>"}, sea: "Biển Đông", islands: () => ["Hoàng Sa", "(Đà Nẵng)"]}
    );
    const defined = new JSDOM(text).window.document;
    for (const reference of references(svg, "use[href]")) expect(defined.querySelector(reference!)).not.toBeNull();
    expect(texts(defined.body)).toEqual(["<A>", "Biển Đông", "Hoàng Sa(Đà Nẵng)"]);
  });
});
