import {readFile} from "node:fs/promises";
import {expect, test} from "vitest";
import {notebookMessagesIn} from "../../src/messages/notebooks.js";
import {exported, formerlyExported} from "../site/exported.js";
import {dist, pages, useSite} from "./site.js";

const site = useSite();
const notebooks = pages.filter(({path}) => /^notebooks\/./.test(path) && path !== "notebooks/en/");

/** What should only load when a reader runs a notebook. */
const late = /_node\/(?:@observablehq\/plot|d3|arquero|apache-arrow|@duckdb)|\.arrow$|\.wasm$/;

/** Text of the article without the code of its cells, and without what the reader's own width decides. */
const prose = `[...document.querySelectorAll("article.notebook > p, article.notebook > h1, article.notebook > h2, table.result")]
  .filter((element) => !element.matches(".notebook-status, .quiet"))
  .map((element) => element.textContent.replace(/\\s+/g, " ").trim())`;

test("there are notebooks in both languages, and the list leads to each with its finding and date", async () => {
  expect(notebooks.length).toBeGreaterThanOrEqual(8);
  for (const language of ["vi", "en"] as const) {
    const {page} = await site.open(language === "vi" ? "notebooks/" : "en/notebooks/");
    const items = page.locator(".notebooks > li");
    // The pages that the exchange is tested with have no finding.
    const linkTo = ({path}: {readonly path: string}) => page.locator(`a[href$="${path.replace(/^notebooks\//, "")}"]`);
    const written = items.filter({hasNot: linkTo(exported)}).filter({hasNot: linkTo(formerlyExported)});
    expect(await written.count()).toBe(notebooks.filter((one) => one.language === language).length);
    for (const item of await written.all()) {
      const finding = (await item.locator("p").first().textContent())!;
      expect(await item.locator("p.quiet").textContent()).toMatch(/20\d\d/);
      const link = await item.locator("a").getAttribute("href");
      const {page: notebook} = await site.open(new URL(link!, page.url()).pathname.slice(1));
      expect((await notebook.locator(".finding").textContent())?.replace(/\s+/g, " ").trim()).toBe(finding);
    }
  }
});

test.for(notebooks)("with scripts off, /$path shows its charts, tables and numbers", async ({path, language}) => {
  const {page} = await site.open(path, {javaScriptEnabled: false});
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await page.locator("h1").count()).toBe(1);
  const charts = page.locator("figure.notebook-chart .drawing svg").filter({visible: true});
  expect(await charts.count()).toBeGreaterThanOrEqual(1);
  for (const chart of await page.locator("figure.notebook-chart .drawing").filter({visible: true}).all()) {
    expect(await chart.locator("[role=img]").getAttribute("aria-label")).not.toBe("");
  }
  expect(await page.locator("table.result").filter({visible: true}).count()).toBeGreaterThanOrEqual(1);
  expect(await page.locator(".needs-script").count()).toBe(0);
  expect(await page.locator(".cell-code").count()).toBeGreaterThan(4);
  expect(await page.locator(".finding").textContent()).toMatch(/\d/);
  // Nothing that would do nothing.
  expect(await page.locator("button, [role=status]").filter({visible: true}).count()).toBe(0);
});

test.for(notebooks)("run in the browser, /$path says what it said when it was published", async ({path, language}) => {
  const {page, requests} = await site.open(path);
  expect(requests.filter((address) => late.test(address))).toEqual([]);
  const published = await page.evaluate<string[]>(prose);
  const figures = await page.locator("figure.notebook-chart").count();
  const words = notebookMessagesIn(language);
  await page.getByRole("button", {name: words.run}).click();
  await page.getByRole("status").filter({hasText: words.running}).waitFor();
  await page.waitForFunction(() => document.querySelector("[data-built]") === null);
  await page.waitForLoadState("networkidle");
  expect(await page.locator(".observablehq--error").count()).toBe(0);
  expect(await page.evaluate<string[]>(prose)).toEqual(published);
  expect(await page.locator("figure.notebook-chart").count()).toBe(figures);
  expect(await page.locator("figure.notebook-chart .drawing svg").count()).toBeGreaterThanOrEqual(figures);

  // A chart is drawn for the room that it has.
  const width = () =>
    page.locator("figure.notebook-chart .drawing").first().locator("svg").last().getAttribute("width").then(Number);
  const wide = await width();
  await page.setViewportSize({width: 400, height: 800});
  await expect.poll(width).toBeLessThan(wide);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true
  );
});

test("a query that fails says so at its cell, and leaves the rest of the page", async () => {
  const {page} = await site.open("notebooks/forest-cover/", {
    tolerate: /error in the (?:console|page)|answer 200/,
    prepare: async (tab) => {
      await tab.route("**/notebooks/forest-cover/", async (route) => {
        const html = await readFile(`${dist}/notebooks/forest-cover/index.html`, "utf8");
        // The program of one query, not its folded code, names a table that does not exist.
        const program = html.indexOf("sql`SELECT quote_vi");
        expect(program).toBeGreaterThan(0);
        const broken = html.slice(0, program) + html.slice(program).replace("FROM commitments", "FROM nowhere");
        await route.fulfill({contentType: "text/html; charset=utf-8", body: broken});
      });
    }
  });
  const words = notebookMessagesIn("vi");
  await page.getByRole("button", {name: words.run}).click();
  const error = page
    .locator(".observablehq--error")
    .filter({hasText: words.queryFailed("").trim()})
    .first();
  await error.waitFor();
  expect(await error.textContent()).toContain("nowhere");
  // A table that does not need that query is live.
  await expect.poll(() => page.locator("table.result").filter({hasText: "Gia Lai"}).count()).toBe(1);
});

test("an engine that cannot be loaded leaves the page as it was published, and can be tried again", async () => {
  let broken = true;
  const {page} = await site.open("notebooks/en/poverty-rulers/", {
    tolerate: /\.wasm|ERR_FAILED|no answer|Failed to load|error in the console: (?:ErrorEvent |error in duckdb)/,
    prepare: async (tab) => {
      await tab.route("**/*.wasm", (route) => (broken ? route.abort() : route.continue()));
    }
  });
  const published = await page.evaluate<string[]>(prose);
  await page.getByRole("button", {name: notebookMessagesIn("en").run}).click();
  await page.locator(".notebook-status.failed").waitFor();
  expect(await page.evaluate<string[]>(prose)).toEqual(published);
  broken = false;
  await page.locator(".notebook-status button").click();
  await page
    .getByRole("status")
    .filter({hasText: notebookMessagesIn("en").running})
    .waitFor();
});

test("the rows behind a chart can be had as CSV", async () => {
  const {page} = await site.open("notebooks/forest-cover/");
  await page.locator(".chart-data summary").first().click();
  const address = (await page.locator(".chart-data .csv a").first().getAttribute("href"))!;
  const csv = decodeURIComponent(address.slice(address.indexOf(",") + 1));
  expect(csv).toMatch(/^\ufeffyear,value,publisher\r\n2008,49,/);
});
