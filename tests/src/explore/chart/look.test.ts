import {tableFromArrays} from "apache-arrow";
import {describe, expect, test} from "vitest";
import {inDocument} from "../../../../loaders/site/in-document.js";
import {heldData} from "../../../../src/explore/chart/chart-data.js";
import {drawChart} from "../../../../src/explore/chart/draw.js";
import {pageDrawing} from "../../../../src/explore/chart/page-drawing.js";
import {readLines, readLook, readSpan, writeLines, type ChartLook} from "../../../../src/explore/chart/look.js";
import {readLink, writeLink} from "../../../../src/explore/notebook/link.js";
import {readArchive, writeArchive} from "../../../../src/explore/notebook/archive.js";
import {fromPage, toPage} from "../../../../src/explore/notebook/markdown-file.js";
import {undecided, type ChartChoice, type Notebook} from "../../../../src/explore/notebook/notebook.js";
import {exploreMessages} from "../../../../src/messages/explore.js";
import {en} from "../../../place.js";

const words = exploreMessages(en);
type Columns = Readonly<Record<string, readonly unknown[]>>;

/** A chart with wishes as it is drawn, and what was refused. */
function drawn(columns: Columns, choice: Partial<ChartChoice>, look: Partial<ChartLook>, width = 800) {
  const table = tableFromArrays(columns as Parameters<typeof tableFromArrays>[0]);
  const data = heldData(table, {...undecided("t"), ...choice, look});
  return inDocument(() => {
    const found = data && drawChart(data, {language: en, words, width, name: ""});
    if (!found || !("figure" in found)) throw new Error("nothing was drawn");
    const svg = found.figure.querySelector("svg.explore-plot")!;
    const texts = [...svg.querySelectorAll("text")].map(({textContent}) => textContent);
    return Promise.resolve({...found, svg, texts, told: found.problems.map(({what}) => what)});
  });
}

const year = [2010, 2011, 2012, 2013];
const line = {year, value: [10, 20, 40, 80]};
const bars = {
  name: ["a", "a", "b", "b"],
  kind: ["x", "y", "x", "y"],
  people: [10, 30, 20, 20]
};
const barChoice = {mark: "bar", x: "name", y: "people", colour: "kind"} as const;
const heights = (svg: Element) =>
  [...svg.querySelectorAll("rect")].map((bar) => Math.round(Number(bar.getAttribute("height"))));

describe("wishes about a chart", () => {
  test("name its title and axes, begin them at zero, and hold them to a span", async () => {
    const named = await drawn(line, {}, {title: "How it rose", xName: "Year of survey", yName: "Persons"});
    expect(named.figure.querySelector(".chart-title")?.textContent).toBe("How it rose");
    expect(named.texts).toEqual(expect.arrayContaining(["↑ Persons"]));
    expect(named.texts.some((text) => text.includes("Year of survey"))).toBe(true);
    const high = {year, value: [90, 92, 94, 96.5]};
    expect((await drawn(high, {}, {})).texts).not.toContain("0");
    expect((await drawn(high, {}, {zero: true})).texts).toContain("0");
    const within = await drawn(line, {}, {yDomain: "0..50"});
    expect(within.told).toEqual(["outside"]);
    expect(within.problems[0]!.detail).toBe("1");
    expect(within.texts).not.toContain("60");
    expect((await drawn(line, {}, {yDomain: "much"})).told).toEqual(["domain-form"]);
    expect((await drawn(line, {}, {xDomain: "2011..2013"})).told).toEqual(["outside"]);
  });

  test("about bars keep what their lengths say", async () => {
    expect((await drawn(bars, barChoice, {yDomain: "5..60"})).told).toEqual(["domain-zero"]);
    expect((await drawn(bars, barChoice, {yDomain: "0..20"})).told).toEqual(["domain-zero"]);
    expect((await drawn(bars, barChoice, {yDomain: "0..60"})).told).toEqual([]);
    expect((await drawn(bars, barChoice, {log: true})).told).toEqual(["log-mark"]);
  });

  test("are logarithmic where all values are more than zero, and else say how many are not", async () => {
    const log = await drawn(line, {}, {log: true});
    expect(log.told).toEqual([]);
    expect(log.texts).toEqual(expect.arrayContaining(["10", "20", "50"]));
    const at = [...log.svg.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cy") ?? Number.NaN));
    const paths = [...log.svg.querySelectorAll("path")].map((path) => path.getAttribute("transform"));
    expect(at.length + paths.length).toBeGreaterThan(0);
    const refused = await drawn({year, value: [0, -1, 2, 3]}, {}, {log: true});
    expect(refused.problems).toEqual([{what: "log-signs", detail: "2"}]);
    expect(refused.texts).toContain("0");
    expect((await drawn(line, {}, {log: true, zero: true, trend: true})).told).toEqual(["zero-log", "trend-log"]);
  });

  test("lay groups upon each other, side by side, or to 100 %", async () => {
    expect(heights((await drawn(bars, barChoice, {arrange: "stacked"})).svg)).toHaveLength(4);
    const grouped = await drawn(bars, barChoice, {arrange: "grouped"});
    const [a, b, c, d] = heights(grouped.svg);
    expect([a! < b!, c === d]).toEqual([true, true]);
    const share = await drawn(bars, barChoice, {arrange: "share"});
    const [x, y] = heights(share.svg).toSorted((p, q) => p - q);
    expect(Math.abs(y! + x! - 2 * heights(share.svg).at(-1)!)).toBeLessThan(200);
    expect(share.texts).toContain("100");
    expect(share.svg.querySelector("title")?.textContent).toMatch(/share: \d+/);
    const rates = {...bars, unit: bars.name.map(() => "percent")};
    expect((await drawn(rates, barChoice, {arrange: "share"})).told).toEqual(["arrange-rates"]);
    expect((await drawn({...bars, people: [-1, 2, 3, 4]}, barChoice, {arrange: "share"})).told).toEqual([
      "share-signs"
    ]);
    expect((await drawn(line, {}, {arrange: "share"})).told).toEqual(["arrange-mark"]);
    expect((await drawn(bars, {...barChoice, facet: "kind", colour: "kind"}, {arrange: "grouped"})).told).toEqual([
      "grouped-facet"
    ]);
  });

  test("draw a trend within a methodology and never across", async () => {
    const straight = await drawn({year, value: [1, 2, 3, 4]}, {}, {trend: true});
    expect(straight.svg.querySelectorAll("g[stroke-dasharray='7,3'] path")).toHaveLength(1);
    const broken = await drawn({year, value: [1, 2, 3, 4], run: [1, 1, 2, 2]}, {}, {trend: true});
    expect(broken.told).toEqual(["trend-few"]);
    expect(broken.svg.querySelectorAll("[stroke-dasharray='7,3']")).toHaveLength(0);
    expect((await drawn(bars, barChoice, {trend: true})).told).toEqual(["trend-along"]);
  });

  test("draw reference lines on the axis of values, and see to it that they are seen", async () => {
    const {texts, told} = await drawn(line, {}, {lines: "120 target; x; 90 @2020 milestone"});
    expect(told).toEqual(["lines-form"]);
    expect(texts).toEqual(expect.arrayContaining(["target", "milestone", "120", "2020"]));
    const sideways = await drawn(
      {name: ["a", "b", "c"], n: [1, 2, 3]},
      {mark: "bar", x: "n", y: "name"},
      {lines: "5 aim"}
    );
    expect(sideways.texts).toEqual(expect.arrayContaining(["aim", "5"]));
    const heat = {a: ["p", "q"], b: ["r", "s"], v: [1, 2]};
    expect((await drawn(heat, {mark: "heat", x: "a", y: "b", colour: "v"}, {lines: "1"})).told).toEqual(["lines-mark"]);
  });

  test("write values at marks as long as they do not cover each other", async () => {
    expect((await drawn(bars, barChoice, {labels: true})).texts).toEqual(expect.arrayContaining(["10", "30", "20"]));
    const {texts, told} = await drawn(line, {}, {labels: true});
    expect([told, texts.filter((text) => text === "80").length]).toEqual([[], 2]);
    const many = Array.from({length: 200}, (_, i) => i);
    expect((await drawn({a: many, b: many}, {mark: "dot", x: "a", y: "b"}, {labels: true})).problems).toEqual([
      {what: "labels-many", detail: "200"}
    ]);
    // Of thirty columns the values have room in a wide drawing alone, and those of sixty bars beside each other in none.
    const years = Array.from({length: 30}, (_, i) => 1990 + i);
    const columns = {
      year: [...years, ...years],
      n: Array.from({length: 60}, (_, i) => 1000.5 + i),
      g: [...years.map(() => "a"), ...years.map(() => "b")]
    };
    const wish = async (arrange: "grouped" | null, width: number) =>
      (await drawn(columns, {mark: "bar", x: "year", y: "n", colour: "g"}, {labels: true, arrange}, width)).told;
    expect([await wish(null, 360), await wish(null, 1200), await wish("grouped", 1200)]).toEqual([
      ["labels-many"],
      [],
      ["labels-many"]
    ]);
  });

  test("a swarm shows every row beside the others, in rows by name", async () => {
    const n = Array.from({length: 40}, (_, i) => i % 7);
    const name = n.map((_, i) => (i % 2 === 0 ? "even" : "odd"));
    const {svg, texts} = await drawn({name, n}, {mark: "swarm", x: "n", y: "name"}, {});
    const places = [...svg.querySelectorAll("circle")].map((dot) => {
      const group = dot.parentElement?.getAttribute("transform") ?? "";
      return `${group} ${dot.getAttribute("cx")!} ${dot.getAttribute("cy")!}`;
    });
    expect(places).toHaveLength(40);
    expect(new Set(places).size).toBe(40);
    expect(texts).toEqual(expect.arrayContaining(["even", "odd"]));
    const long = Array.from({length: 5000}, (_, i) => i);
    const sample = heldData(tableFromArrays({long}), {...undecided("t"), mark: "swarm", x: "long"});
    expect(sample).toMatchObject({sampled: true, all: 5000});
    expect(sample!.rows).toHaveLength(2000);
  });

  test("marks tell all fields of their rows", async () => {
    const {svg} = await drawn(
      {a: [1, 2], b: [3, 4], place: ["P", "Q"], note: ["n1", "n2"]},
      {mark: "dot", x: "a", y: "b"},
      {}
    );
    const titles = [...svg.querySelectorAll("title")].map(({textContent}) => textContent);
    expect(titles[0]!.split("\n").toSorted()).toEqual(["a: 1", "b: 3", "note: n1", "place: P"]);
  });
});

describe("a chart in a written notebook", () => {
  test("is the very drawing of the explorer, of rows as of a result", async () => {
    const charts: readonly (readonly [Columns, Partial<ChartChoice>])[] = [
      [{...line, run: [1, 1, 2, 2], series: ["a", "a", "b", "b"]}, {look: {trend: true, labels: true, title: "T"}}],
      [bars, {...barChoice, look: {arrange: "share"}}],
      [
        {name: ["a name that is long enough to be cut where there is no room for it", "b"], n: [2, 1]},
        {mark: "bar", x: "n", y: "name"}
      ],
      [{month: ["2023-03", "2023-01", "2023-02"], value: [1, 3, 2]}, {}],
      [
        {a: ["p", "q"], b: ["r", "s"], v: [1, 2]},
        {mark: "heat", x: "a", y: "b", colour: "v"}
      ],
      [{v: [1, 2, 3, 3, 4]}, {mark: "histogram", x: "v"}]
    ];
    for (const [columns, choice] of charts) {
      const names = Object.keys(columns);
      const rows = columns[names[0]!]!.map((_, i) =>
        Object.fromEntries(names.map((name) => [name, columns[name]![i] as string | number]))
      );
      const there = await drawn(columns, choice, choice.look ?? {});
      const page = await inDocument(() =>
        Promise.resolve(pageDrawing(rows, {...undecided("t"), ...choice}, 800, en).querySelector("svg.explore-plot")!)
      );
      const shapes = (svg: Element) => {
        const copy = svg.cloneNode(true) as Element;
        copy.removeAttribute("aria-label");
        return copy.outerHTML;
      };
      expect(shapes(page)).toBe(shapes(there.svg));
    }
  });
});

const look: Partial<ChartLook> = {
  title: "T ${x} </script> -->",
  log: true,
  arrange: "share",
  lines: "50 aim; 3 @2025 m",
  yDomain: "0..5"
};
const notebook: Notebook = {
  id: "n",
  title: "n",
  cells: [
    {id: "a", name: "r", kind: "sql", sql: "SELECT 1 AS year, 2 AS value"},
    {id: "b", name: "", kind: "chart", chart: {...undecided("r"), mark: "line", x: "year", y: "value", look}}
  ]
};

describe("how a chart looks", () => {
  const lookOf = (read: Notebook | null | undefined) => {
    const cell = read?.cells.find(({kind}) => kind === "chart");
    return cell?.kind === "chart" ? cell.chart.look : null;
  };

  test("is kept in link, page and archive", () => {
    expect(lookOf(readLink(writeLink(notebook)))).toEqual(look);
    const page = toPage(notebook, {language: en, date: "2026-01-01", chart: () => null, readsOwn: () => false});
    expect(lookOf(fromPage(page))).toEqual(look);
    const archive = writeArchive({notebook, own: new Map()}, {page, published: new Map(), results: new Map()});
    expect(lookOf(readArchive(archive)?.notebook)).toEqual(look);
  });

  test("is read of what anybody wrote, without what is no wish", () => {
    expect(readLook({title: "", log: "yes", arrange: "upside down", lines: 5})).toBeNull();
    expect(readLook({title: "x".repeat(900), zero: true, other: 1})).toEqual({title: "x".repeat(500), zero: true});
    for (const odd of [null, 5, "x", []]) expect(readLook(odd)).toBeNull();
  });

  test("has spans and reference lines as people type them", () => {
    expect(readSpan("0..50")).toEqual([0, 50]);
    expect(readSpan(" 5,5 .. −2 ")).toEqual([-2, 5.5]);
    for (const wrong of ["", "5", "5..5", "a..b"]) expect(readSpan(wrong)).toBeNull();
    const {lines, wrong} = readLines("50 mục tiêu; 3,5@2025 mốc; -1; what");
    expect(wrong).toEqual(["what"]);
    expect(lines).toEqual([
      {value: 50, year: null, name: "mục tiêu"},
      {value: 3.5, year: 2025, name: "mốc"},
      {value: -1, year: null, name: ""}
    ]);
    expect(readLines(writeLines(lines)).lines).toEqual(lines);
  });
});
