import {tableFromArrays} from "apache-arrow";
import fc from "fast-check";
import {JSDOM} from "jsdom";
import {describe, expect, test, vi} from "vitest";
import {inDocument} from "../../../../loaders/site/in-document.js";
import {heldData} from "../../../../src/explore/chart/chart-data.js";
import {drawChart} from "../../../../src/explore/chart/draw.js";
import {undecided, type ChartChoice} from "../../../../src/explore/notebook/notebook.js";
import {withoutWarnings} from "../../../../src/charts/warnings.js";
import {exploreMessages} from "../../../../src/messages/explore.js";
import {groupBy} from "../../../../src/lib/group.js";
import {en} from "../../../place.js";

const words = exploreMessages(en);

/** A chart of columns as it is drawn, with the texts of its drawing. */
function drawn(columns: Readonly<Record<string, readonly unknown[]>>, choice: Partial<ChartChoice> = {}) {
  const table = tableFromArrays(columns as Parameters<typeof tableFromArrays>[0]);
  const data = heldData(table, {...undecided("t"), ...choice});
  return inDocument(() => {
    const found = data && drawChart(data, {language: en, words, width: 800, name: ""});
    if (!found || !("figure" in found)) throw new Error("nothing was drawn");
    const svg = found.figure.querySelector("svg.explore-plot")!;
    const texts = [...svg.querySelectorAll("text")].map(({textContent}) => textContent);
    return Promise.resolve({...found, svg, texts});
  });
}

const span = (from: number, count: number) => Array.from({length: count}, (_, i) => from + i);

describe("the axes of a chart", () => {
  test("of shares end at 100 %, and those of counts have whole ticks", async () => {
    const year = span(2010, 6);
    const shares = await drawn({year, ty_le: year.map(() => 100)});
    expect(shares.texts).toContain("100");
    expect(shares.texts.filter((text) => Number(text) > 100 && Number(text) < 1000)).toEqual([]);
    const nearly = await drawn({year, share: span(90, 6).map((n) => n + 4.5)});
    expect(nearly.texts.filter((text) => Number(text) > 100 && Number(text) < 1000)).toEqual([]);
    const counts = await drawn({year, people: year.map(() => 1)});
    expect(counts.texts).toEqual(expect.arrayContaining(["0", "1", "2"]));
    expect(counts.texts.filter((text) => text.includes("."))).toEqual([]);
    const growth = await drawn({year, change_percent: [120, 90, 140, 150, 110, 130]});
    expect(growth.texts).toContain("140");
  });

  test("write years as years and numbers as numbers, whatever the columns are called", async () => {
    const numbers = await drawn({year: span(2010, 5), value: [1800, 1900, 2000, 2100, 2200]});
    expect(numbers.texts).toEqual(expect.arrayContaining(["1,800", "2,000", "2,200", "2010"]));
    expect(numbers.texts).not.toContain("2000");
    const men = await drawn({xa: ["a", "b", "c"], nam: [1990, 2000, 2010], nu: [2100, 2200, 2300]});
    expect(men.chart).toMatchObject({mark: "bar", x: "xa", y: "nam"});
    expect(men.texts).toContain("2,000");
    const many = await drawn({nam: span(15_000, 300), nu: span(16_000, 300)});
    expect(many.chart.mark).toBe("dot");
    const renamed = await drawn({'min("year")': [2004, 2010, 2019], n: [1, 2, 3]});
    expect(renamed.texts).toContain("2004");
  });
});

describe("times that are texts", () => {
  test("stand in their order, and Plot says nothing of them in English", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const first = await drawn({nam: ["2021", "2022", "Sơ bộ 2023"], value: [3, 2, 1]});
    expect(first.texts.filter((text) => text.includes("20"))).toEqual(["2021", "2022", "Sơ bộ 2023"]);
    const months = await drawn({month: ["2023-03", "2023-01", "2023-02"], value: [1, 3, 2]});
    expect(months.texts.filter((text) => text.startsWith("2023"))).toEqual(["2023-01", "2023-02", "2023-03"]);
    for (const {svg} of [first, months]) expect(svg.textContent).not.toMatch(/warning|⚠/);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test("a sign of Plot's is taken off a drawing, and nothing else", () => {
    const {document} = new JSDOM(
      '<svg><text>12<title>12 warnings</title></text><text class="sign">!<title>2 warnings. Please check the console.</title></text></svg>'
    ).window;
    const svg = withoutWarnings(document.querySelector("svg")!);
    expect(svg.querySelectorAll("text")).toHaveLength(1);
    expect(svg.querySelector(".sign")).toBeNull();
  });
});

describe("years that lack", () => {
  test("are a gap of a line, dotted", async () => {
    const {svg} = await drawn({year: [2010, 2011, 2014], value: [1, 2, 3]});
    const lines = [...svg.querySelectorAll("g path")].filter((path) => path.closest("g[stroke-width='2']"));
    expect(lines.map((path) => path.getAttribute("d")!.match(/M/g)!.length)).toEqual([2]);
    expect(svg.querySelectorAll("g[stroke-dasharray='1,4'] path")).toHaveLength(1);
  });

  test("are an empty place among bars", async () => {
    const {svg} = await drawn({year: [2010, 2011, 2014], value: [1, 2, 3]}, {mark: "bar", x: "year", y: "value"});
    const at = [...svg.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("x")));
    expect(at[2]! - at[1]!).toBeGreaterThan(2.9 * (at[1]! - at[0]!));
  });
});

describe("groups", () => {
  const wide = (count: number) => ({
    year: span(0, count * 3).map((i) => 2000 + (i % 3)),
    series: span(0, count * 3).map((i) => `group ${String(Math.floor(i / 3))}`),
    value: span(0, count * 3).map((i) => i + 1)
  });

  test("that are more than can be told apart are named as far as they can be, and the others said", async () => {
    const {figure, others, unnamed} = await drawn(wide(15));
    const legend = [...figure.querySelectorAll(".chart-legend li")].map(({lastChild}) => lastChild?.textContent);
    expect(legend).toHaveLength(12);
    expect(legend.at(-1)).toBe(words.otherGroupsOf(4));
    expect(others).toEqual(["group 0", "group 1", "group 2", "group 3"]);
    expect(unnamed).toBe(0);
    const looks = [...figure.querySelectorAll(".chart-legend svg")].map(({innerHTML}) => innerHTML);
    expect(new Set(looks).size).toBe(12);
  });

  test("without a colour are said to have no name", async () => {
    const {unnamed} = await drawn(wide(15), {mark: "line", x: "year", y: "value"});
    expect(unnamed).toBe(15);
  });

  test("stand upon each other in one order in every bar, whatever the order of the rows", async () => {
    const shuffled = {year: [1, 1, 1, 2, 2, 2], kind: ["a", "b", "c", "c", "a", "b"], amount: [1, 2, 3, 9, 7, 8]};
    const {svg} = await drawn(shuffled, {mark: "bar", x: "year", y: "amount", colour: "kind"});
    const bars = [...svg.querySelectorAll("rect")].map((bar) => ({
      at: bar.getAttribute("x"),
      top: Number(bar.getAttribute("y")),
      fill: bar.getAttribute("fill")
    }));
    const orders = [...groupBy(bars, ({at}) => at).values()].map((stack) =>
      stack.toSorted((a, b) => b.top - a.top).map(({fill}) => fill)
    );
    expect(orders).toHaveLength(2);
    expect(orders[0]).toEqual(orders[1]);
  });

  test("of shares stand beside each other, since nothing can be added up", async () => {
    const shares = {year: [2020, 2020, 2021, 2021], kind: ["a", "b", "a", "b"], share: [60, 70, 65, 75]};
    const {svg, texts} = await drawn(shares, {mark: "bar", x: "year", y: "share", colour: "kind"});
    expect(svg.querySelectorAll("rect")).toHaveLength(4);
    expect(texts.map(Number).filter((n) => n > 75 && n < 1000)).toEqual([]);
  });
});

test("whatever is chosen of whatever data, something is drawn that can be, or nothing", async () => {
  const cells = {
    year: fc.option(fc.integer({min: 1990, max: 2030}), {nil: null}),
    value: fc.option(fc.double(), {nil: null}),
    name: fc.option(fc.string(), {nil: null}),
    nam: fc.constantFrom("2020", "Sơ bộ 2023", "2021", null),
    series: fc.constantFrom("s1", "s2", null),
    flag: fc.boolean(),
    qualifier: fc.constantFrom(">", "<", "~", null)
  };
  const names = Object.keys(cells) as (keyof typeof cells)[];
  const column = fc.constantFrom(...names, "");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record(cells), {minLength: 1, maxLength: 12}),
      fc.record({
        mark: fc.constantFrom("line", "area", "bar", "dot", "histogram", null),
        x: column,
        y: column,
        colour: column,
        facet: column
      }),
      async (rows, choice) => {
        const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
        // Arrow makes no column of nothing.
        if (names.some((name) => columns[name]!.every((value) => value === null))) return;
        const data = heldData(tableFromArrays(columns), {...undecided("t"), ...choice});
        await inDocument(() => {
          const found = data && drawChart(data, {language: en, words, width: 700, name: ""});
          if (found && "figure" in found) expect(found.figure.outerHTML).not.toMatch(/="[^"]*NaN|Please check/);
          return Promise.resolve();
        });
      }
    ),
    {numRuns: 30}
  );
});
