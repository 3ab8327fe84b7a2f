import {sweep} from "../sweep.js";
import {en as english} from "../place.js";
import {describe, expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {useExplorer} from "./explorer-page.js";
import {useSite} from "./site.js";

const emptyExplorer = useExplorer(useSite());
const en = exploreMessages(english);

const provinces = `SELECT o.area, a.name_vi AS name, p.name_vi AS region, o.year, o.value
FROM observations o JOIN areas a USING (area) JOIN areas p ON p.area = a.parent
WHERE o.indicator = 'poverty_rate' AND o.series = 'gso_income' AND a.kind = 'province' AND o.shown`;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room within the box of a text that its letters leave free, in pixels. */
const free = 2;

const overlap = (a: Box, b: Box) =>
  a.left + free < b.right - free &&
  b.left + free < a.right - free &&
  a.top + free < b.bottom - free &&
  b.top + free < a.bottom - free;

describe.for(sweep ? [1280, 360] : [360])("charts of long names, %i px wide", (width) => {
  test("have every name inside the drawing, and none over another", async () => {
    const {page, explorer} = await emptyExplorer();
    await page.setViewportSize({width, height: 900});
    await explorer.run(0, provinces);
    await explorer.cell(0).getByRole("button", {name: en.plot}).click();
    await explorer.settled();
    const encoding = (label: string) =>
      page
        .locator(".encodings label")
        .filter({has: page.getByText(label, {exact: true})})
        .locator("select");
    const charts = [
      {mark: "line", x: "year", y: "value", colour: "", facet: "region"},
      {mark: "heat", x: "year", y: "region", colour: "value", facet: ""},
      {mark: "bar", x: "region", y: "value", colour: "", facet: ""},
      {mark: "histogram", x: "value", y: "", colour: "", facet: "region"}
    ] as const;
    for (const {mark, ...encodings} of charts) {
      await encoding(en.mark).selectOption(mark);
      for (const [name, column] of Object.entries(encodings))
        await encoding(en.encoding[name as keyof typeof encodings]).selectOption(column);
      await page.locator(".cell-chart .cell-status").filter({hasText: en.marks[mark]}).waitFor();
      await explorer.settled();
      const {frame, texts} = await page.locator(".cell-chart svg.explore-plot").evaluate((svg) => {
        const boxOf = (element: Element) => {
          const {left, right, top, bottom} = element.getBoundingClientRect();
          return {text: element.textContent, left, right, top, bottom};
        };
        return {frame: boxOf(svg), texts: [...svg.querySelectorAll("text")].map(boxOf)};
      });
      // Turned names have boxes that overlap though their letters do not.
      const upright = texts.filter(({left, right, top, bottom}) => right - left > 0 && bottom - top < 20);
      for (const box of texts) {
        expect(box.left, `${mark}: ${box.text}`).toBeGreaterThanOrEqual(frame.left - 1);
        expect(box.right, `${mark}: ${box.text}`).toBeLessThanOrEqual(frame.right + 1);
        expect(box.bottom, `${mark}: ${box.text}`).toBeLessThanOrEqual(frame.bottom + 1);
      }
      const pairs = upright.flatMap((a, i) =>
        upright.slice(i + 1).flatMap((b) => (overlap(a, b) ? [[a.text, b.text]] : []))
      );
      expect(pairs, mark).toEqual([]);
    }
  });
});

test("a bound is drawn as one, and no line leads to it", async () => {
  const {page, explorer} = await emptyExplorer();
  await explorer.run(
    0,
    "SELECT * FROM (VALUES (2020, 5, NULL), (2021, 6, NULL), (2022, 7, '>'), (2023, 9, NULL)) t(year, value, qualifier)"
  );
  await explorer.cell(0).getByRole("button", {name: en.plot}).click();
  await explorer.settled();
  await page.locator(".cell-chart .cell-status").filter({hasText: en.marks.line}).waitFor();
  const drawn = await page.locator(".cell-chart svg.explore-plot").evaluate((svg) => ({
    bounds: svg.querySelectorAll("g.bound path").length,
    points: svg.querySelectorAll("g[aria-label=dot] path, g[aria-label=dot] circle").length,
    moves: [...svg.querySelectorAll("path[stroke-width='2'], g[stroke-width='2'] path")].map(
      (path) => (path.getAttribute("d") ?? "").match(/M/g)?.length ?? 0
    )
  }));
  expect(drawn.bounds).toBe(1);
  expect(drawn.moves).toContain(2);
});

test("a chart says when several rows fall on one place, and a map of tiles what it needs", async () => {
  const {page, explorer} = await emptyExplorer();
  await explorer.run(0, provinces);
  await explorer.cell(0).getByRole("button", {name: en.plot}).click();
  await explorer.settled();
  const status = page.locator(".cell-chart .cell-status");
  const mark = page
    .locator(".encodings label")
    .filter({has: page.getByText(en.mark, {exact: true})})
    .locator("select");
  await mark.selectOption("tile");
  await status.filter({hasText: en.chartPlaceless}).waitFor();
  await mark.selectOption("area");
  await status.filter({hasText: en.marks.area}).waitFor();
  expect(await status.innerText()).not.toContain(en.chartMerged.sum);
  await explorer.run(0, `SELECT * EXCLUDE (area) FROM (${provinces})`);
  await status.filter({hasText: en.chartMerged.sum}).waitFor();
  // One of the lower values of a heat map is not hidden behind another: the field has their mean.
  await mark.selectOption("heat");
  for (const [encoding, column] of [
    ["y", "region"],
    ["colour", "value"]
  ] as const) {
    await page
      .locator(".encodings label")
      .filter({has: page.getByText(en.encoding[encoding], {exact: true})})
      .locator("select")
      .selectOption(column);
  }
  await status.filter({hasText: en.chartMerged.mean}).waitFor();
});

test("bars count every row of a long result, and what shows single rows says on the drawing that it is a sample", async () => {
  const {page, explorer} = await emptyExplorer();
  await explorer.run(
    0,
    "SELECT CASE WHEN range < 100000 THEN 'a' ELSE 'b' END AS g, range * 0.5 AS v FROM range(150000)"
  );
  await explorer.cell(0).getByRole("button", {name: en.plot}).click();
  await explorer.settled();
  const status = page.locator(".cell-chart .cell-status");
  const encoding = (label: string) =>
    page
      .locator(".encodings label")
      .filter({has: page.getByText(label, {exact: true})})
      .locator("select");
  await status.filter({hasText: "150,000"}).waitFor();
  await encoding(en.encoding.y).selectOption("");
  const ratio = () =>
    page.locator(".cell-chart svg.explore-plot rect").evaluateAll((bars) => {
      const [a, b] = bars.map((bar) => Number(bar.getAttribute("height")));
      return (a ?? 0) / (b ?? 1);
    });
  // Twice as many rows, though their values sum up to less.
  await expect.poll(ratio).toBeCloseTo(2, 1);
  // What was proposed stays when one encoding is changed: the mark, and the names along x.
  expect(await encoding(en.mark).inputValue()).toBe("bar");
  expect(await encoding(en.encoding.x).inputValue()).toBe("g");
  // Each choice once its drawing has come: the fields are written anew with it.
  await encoding(en.encoding.y).selectOption("v");
  await status.filter({hasText: "v by g"}).waitFor();
  await encoding(en.mark).selectOption("dot");
  await page.locator(".cell-chart svg.explore-plot").getByText(en.chartSampled(50_000, 150_000)).waitFor();
});
