import {en as english, vi as vietnamese} from "../place.js";
import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {readArchive} from "../../src/explore/notebook/archive.js";
import {fromPage} from "../../src/explore/notebook/markdown-file.js";
import {exploreMessages} from "../../src/messages/explore.js";
import {ExplorerPage, fromMenu, openExplorer} from "../pages/explorer-page.js";
import {tabStops} from "../pages/page-checks.js";
import {printedPages} from "../pages/pdf-text.js";
import {published} from "../pages/published.js";
import {useSite, type Visit} from "../pages/site.js";

const site = useSite();
const en = exploreMessages(english);
const vi = exploreMessages(vietnamese);

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

// Each is one visit, in which every test goes on from where the last one left the page.
describe.for([1280, 360])("the example, %i px wide", (width) => {
  let visit: Visit;
  let page: Page;
  let explorer: ExplorerPage;
  let before: Awaited<ReturnType<typeof shown>>;

  beforeAll(async () => {
    visit = await site.keep("en/explore/", {viewport: {width, height: 900}, until: "networkidle"});
    page = visit.page;
    return () => visit.context.close();
  });

  test("is complete before any program, and stays as it is and where it is when it is touched", async () => {
    expect(visit.requests.filter((address) => /\.wasm$|codemirror|plot|\.arrow\b/.test(address))).toEqual([]);
    before = await shown(page);
    const placed = await places(page);
    expect(before.flatMap(({rows}) => rows).length).toBeGreaterThan(20);
    explorer = await new ExplorerPage(page).ready();
    expect(await page.locator(".prerendered-explorer").count()).toBe(0);
    expect(await page.locator(".notebook-title").evaluate((title) => title === document.activeElement)).toBe(true);
    expect(await shown(page)).toEqual(before);
    const after = await places(page);
    after.forEach(([top, height], i) => {
      expect(Math.abs(top! - placed[i]![0]!)).toBeLessThan(1);
      expect(Math.abs(height! - placed[i]![1]!)).toBeLessThan(1);
    });
  });

  if (width === 360) {
    test("has a result that is sorted and read without being run again", async () => {
      // The chart comes first; the rows behind it are a press away.
      expect(await explorer.cell(0).locator(".rt").isVisible()).toBe(false);
      await explorer.cell(0).getByRole("button", {name: en.foldResult}).click();
      const first = await explorer.rows(0);
      const sort = explorer.cell(0).getByRole("button", {name: en.sortBy("year")});
      await sort.click();
      await sort.click();
      await expect.poll(async () => (await explorer.rows(0))[0]?.[0]).not.toBe(first[0]?.[0]);
      await page.getByRole("button", {name: en.add.sql}).click();
      expect(await explorer.run(3, "SELECT count(*) AS n FROM figures")).toMatch(/^1 row/);
      expect(await explorer.status(0).innerText()).toContain(en.beforehand);
    });
    return;
  }

  test("is gone through in order with the Tab key, which shows where it is", async () => {
    // From the top again.
    await page.evaluate(() => {
      const first = document.createElement("span");
      first.tabIndex = -1;
      document.body.prepend(first);
      first.focus();
      first.remove();
    });
    const {reached, expected, unseen} = await tabStops(page);
    expect(reached).toEqual(expected);
    expect(unseen).toEqual([]);
  });

  test("has what the engine finds", async () => {
    await page.getByRole("button", {name: en.runAll}).click();
    await explorer
      .status(2)
      .filter({hasText: / ms|\d s/})
      .waitFor();
    expect(await shown(page)).toEqual(before);
    expect(await page.locator(".cell-status.failed").count()).toBe(0);
    const rows = published("observations").filter(
      (o) => o.indicator === "poverty_rate" && o.area === "VN-72" && o.shown && o.period === "year"
    );
    expect(await explorer.status(0).innerText()).toContain(String(rows.length));
  });

  test("has on paper its notes, statements, charts and first rows, and nothing to press", async () => {
    await page.getByRole("button", {name: en.add.sql}).click();
    await explorer.run(3, "SELECT range AS place, 'row ' || range AS label FROM range(1000)");
    const text = printedPages(await page.pdf({preferCSSPageSize: true}))
      .map((printed) => printed.text)
      .join(" ");
    for (const expected of [
      "each series has a definition of its own",
      "FROM observations o",
      "row 29",
      en.paperRows("30", "1,000"),
      en.paperTables("observations, series, milestones, commitments"),
      "1 / "
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).not.toContain("row 30");
    for (const pressed of [en.runAll, en.exportMarkdown, en.add.sql, en.schemaSearch])
      expect(text).not.toContain(pressed);
    expect(await page.locator(".explorer-paper").innerText()).toBe("");
  });

  test("is exported as a page and as an archive, and a link carries it", async () => {
    await visit.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const saved = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent("download"), fromMenu(page, name)]);
      return readFile(await file.path());
    };
    const text = (await saved(en.exportMarkdown)).toString("utf8");
    expect(text).toContain("```sql id=figures\n");
    expect(text).toContain("Plot.line(figures");
    const archive = readArchive(await saved(en.exportZip));
    expect(fromPage(text)?.cells.map(({kind}) => kind)).toEqual(archive?.notebook.cells.map(({kind}) => kind));
    await fromMenu(page, en.share);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("/en/explore/#n=");
    await page
      .locator("input[type=file][accept='.md,.zip,.json']")
      .setInputFiles({name: "x.md", mimeType: "", buffer: Buffer.from(text)});
    await page.getByText(en.fromLink).waitFor();
    expect(await explorer.status(0).innerText()).toBe(en.notRun);
  });
});

test.for(["explore/", "en/explore/"])(
  "the first screen of /%s shows a question, its query and its chart",
  async (path) => {
    const {page} = await site.open(path, {viewport: {width: 1280, height: 800}, until: "load"});
    expect(await page.locator(".notebook-title").inputValue()).toMatch(/\?$/);
    const code = (await page.locator(".prerendered-code").first().boundingBox())!;
    const chart = (await page.locator(".cell-chart svg[role=img]:visible").first().boundingBox())!;
    expect(code.y + code.height).toBeLessThan(chart.y);
    // Most of the chart is seen.
    expect(chart.y + chart.height / 2).toBeLessThanOrEqual(800);
  }
);

test("the menu of the notebook is reached by keyboard and closes with Esc, and a cell's tools are seen where the reader is", async () => {
  const {page, explorer} = await openExplorer(site);
  const summary = page.locator(".menu > summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  const copy = page.getByRole("button", {name: en.copyNotebook});
  expect(await copy.isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await copy.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await copy.isVisible()).toBe(false);
  expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  const down = explorer.cell(1).getByRole("button", {name: en.down});
  const seen = () => down.evaluate((one) => Number(getComputedStyle(one).opacity));
  await page.mouse.move(0, 0);
  await expect.poll(seen).toBe(0);
  await explorer.cell(1).hover();
  await expect.poll(seen).toBe(1);
  await page.mouse.move(0, 0);
  await down.focus();
  await expect.poll(seen).toBe(1);
});

test("the example in Vietnamese shows what the engine finds, and nothing sticks out on a phone", async () => {
  const {page, explorer} = await openExplorer(site, "explore/", {viewport: {width: 360, height: 740}});
  expect(await page.locator("h1").innerText()).toBe(vi.title);
  await page.locator(".privacy > summary").click();
  expect(await page.locator(".privacy").innerText()).toContain(vi.privacy);
  await page.getByRole("button", {name: vi.runAll}).click();
  await explorer.settled();
  expect(await page.locator(".cell-status.failed").count()).toBe(0);
  expect(await page.locator(".cell-chart svg[role=img]").count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("what the reader does to the example before it can answer is done once it can", async () => {
  const {page} = await site.open("en/explore/");
  const line = page.locator(".prerendered-code .code-line").nth(1);
  await line.click({position: {x: 60, y: 8}});
  await page.locator(".cell-sql .cm-content").first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
  await page.keyboard.type("/**/");
  const text = await page.locator(".cell-sql .cm-line").nth(1).innerText();
  expect(text).toContain("/**/");
  expect(text.startsWith("/**/")).toBe(false);
});

test("a button pressed before the explorer answers does what it says; who comes back to a notebook finds it without the engine", async () => {
  const {page, requests} = await site.open("en/explore/");
  await page.getByRole("button", {name: en.newNotebook, exact: true}).click();
  await expect.poll(() => page.locator(".cell").count()).toBe(1);
  await page.locator("[data-ready]").waitFor({timeout: 60_000});
  const explorer = new ExplorerPage(page);
  await explorer.run(0, "SELECT 7 AS seven");
  await page.locator(".saved").filter({hasText: en.saved}).waitFor();
  const before = requests.length;
  await page.reload();
  await page.locator(".cm-line").filter({hasText: "SELECT 7 AS seven"}).waitFor();
  expect(await page.locator(".cell").count()).toBe(1);
  expect(requests.slice(before).filter((address) => address.endsWith(".wasm"))).toEqual([]);
  expect(await explorer.run(0, "SELECT 8 AS eight")).toMatch(/^1 row/);
});

test("without scripts the statements, rows and charts of the example can be read", async () => {
  const {page} = await site.open("explore/", {javaScriptEnabled: false});
  expect(await page.locator(".prerendered-code").first().isVisible()).toBe(true);
  expect(await page.locator(".rt-body .rt-row").first().isVisible()).toBe(true);
  expect(await page.locator(".cell-chart svg[role=img]").first().isVisible()).toBe(true);
  expect(await page.locator(".prerendered-explorer button:visible").count()).toBe(0);
});
