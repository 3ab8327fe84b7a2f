import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore/explore.js";
import {ExplorerPage} from "./explorer-page.js";
import {useSite} from "./site.js";

const site = useSite();
const en = exploreMessages("en");

/** What the cells show: their code, results and the chart that is seen. */
const shown = (page: Page) =>
  page.locator(".cell").evaluateAll((cells) => {
    const drawing = (cell: Element) =>
      [...cell.querySelectorAll("svg[role=img]")].find((one) => one.getBoundingClientRect().width > 0);
    return cells.map((cell) => ({
      code: [...cell.querySelectorAll(".code-line, .cm-line")].map(({textContent}) => textContent),
      colours: [...cell.querySelectorAll(".code-line span, .cm-line span")].map(({className}) => className),
      rows: [...cell.querySelectorAll(".rt-body .rt-row")].map((row) =>
        [...row.children].map((one) => one.textContent)
      ),
      chart: drawing(cell)?.getAttribute("aria-label"),
      marks: drawing(cell)?.querySelectorAll("g[stroke-width] path, circle, path").length
    }));
  });

const places = (page: Page) =>
  page
    .locator(".cell, .schema, .own, .explorer-add")
    .evaluateAll((parts) =>
      parts.map((part) => [part.getBoundingClientRect().top + scrollY, part.getBoundingClientRect().height])
    );

describe.for([1280, 360])("the example, %i px wide", (width) => {
  test("is complete before any program, stays where it is when touched, and shows what the engine finds", async () => {
    const {page, requests} = await site.open("en/explore/", {viewport: {width, height: 900}});
    expect(requests.filter((address) => /\.wasm$|codemirror|plot|\.arrow$/.test(address))).toEqual([]);
    const before = {shown: await shown(page), places: await places(page)};
    expect(before.shown.flatMap(({rows}) => rows).length).toBeGreaterThan(20);
    const explorer = await new ExplorerPage(page).ready();
    expect(await page.locator(".prerendered-explorer").count()).toBe(0);
    expect(await page.locator(".notebook-title").evaluate((title) => title === document.activeElement)).toBe(true);
    expect(await shown(page)).toEqual(before.shown);
    const after = await places(page);
    after.forEach(([top, height], i) => {
      expect(Math.abs(top! - before.places[i]![0]!)).toBeLessThan(1);
      expect(Math.abs(height! - before.places[i]![1]!)).toBeLessThan(1);
    });
    await page.getByRole("button", {name: en.runAll}).click();
    await explorer
      .status(2)
      .filter({hasText: / ms|\d s/})
      .waitFor();
    expect(await shown(page)).toEqual(before.shown);
  });
});

test("what the reader does to the example before it can answer is done once it can", async () => {
  const {page} = await site.open("en/explore/", {until: "load"});
  const line = page.locator(".prerendered-code .code-line").nth(1);
  await line.click({position: {x: 60, y: 8}});
  await page.locator(".cell-sql .cm-content").first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
  await page.keyboard.type("/**/");
  const text = await page.locator(".cell-sql .cm-line").nth(1).innerText();
  expect(text).toContain("/**/");
  expect(text.startsWith("/**/")).toBe(false);
});

test("a button pressed before the explorer answers does what it says", async () => {
  const {page} = await site.open("en/explore/", {until: "load"});
  await page.getByRole("button", {name: en.newNotebook, exact: true}).click();
  await expect.poll(() => page.locator(".cell").count()).toBe(1);
  await page.locator("[data-ready]").waitFor({timeout: 60_000});
});

test("a result that came with the page is sorted and read without being run again", async () => {
  const {page} = await site.open("en/explore/", {until: "load"});
  const explorer = await new ExplorerPage(page).ready();
  const first = await explorer.rows(0);
  await explorer
    .cell(0)
    .getByRole("button", {name: en.sortBy("year")})
    .click();
  await explorer
    .cell(0)
    .getByRole("button", {name: en.sortBy("year")})
    .click();
  await expect.poll(async () => (await explorer.rows(0))[0]?.[0]).not.toBe(first[0]?.[0]);
  await page.getByRole("button", {name: en.add.sql}).click();
  expect(await explorer.run(3, "SELECT count(*) AS n FROM poverty")).toMatch(/^1 row/);
  expect(await explorer.status(0).innerText()).toContain(en.beforehand);
});

test("without scripts the statements, rows and charts of the example can be read", async () => {
  const {page} = await site.open("explore/", {javaScriptEnabled: false});
  expect(await page.locator(".prerendered-code").first().isVisible()).toBe(true);
  expect(await page.locator(".rt-body .rt-row").first().isVisible()).toBe(true);
  expect(await page.locator(".cell-chart svg[role=img]").first().isVisible()).toBe(true);
  expect(await page.locator(".prerendered-explorer button:visible").count()).toBe(0);
});

test("who comes back to a notebook of their own finds it at once, and no engine before it is asked for", async () => {
  const {page, requests} = await site.open("en/explore/", {until: "load"});
  const explorer = await new ExplorerPage(page).ready();
  await page.getByRole("button", {name: en.newNotebook, exact: true}).click();
  await explorer.run(0, "SELECT 7 AS seven");
  await page.locator(".saved").filter({hasText: en.saved}).waitFor();
  const before = requests.length;
  await page.reload();
  await page.locator(".cm-line").filter({hasText: "SELECT 7 AS seven"}).waitFor();
  expect(await page.locator(".cell").count()).toBe(1);
  expect(requests.slice(before).filter((address) => address.endsWith(".wasm"))).toEqual([]);
  expect(await explorer.run(0, "SELECT 8 AS eight")).toMatch(/^1 row/);
});
