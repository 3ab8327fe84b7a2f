import {sweep} from "../sweep.js";
import {en, vi} from "../place.js";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {notebookMessages} from "../../src/messages/notebooks.js";
import {exported, formerlyExported} from "../site/exported.js";
import {pageDocument} from "../site/page-document.js";
import {expectToRun, prose} from "./notebook-run.js";
import {dist, htmlOf, pages, useSite} from "./site.js";

const site = useSite();
const notebooks = pages.filter(({path}) => /^notebooks\/./.test(path) && path !== "notebooks/en/");

test("there are notebooks in both languages, and the list leads to each with its finding and date", () => {
  expect(notebooks.length).toBeGreaterThanOrEqual(8);
  for (const language of ["vi", "en"] as const) {
    const list = language === "vi" ? "notebooks/" : "en/notebooks/";
    const items = [...pageDocument(htmlOf(list)).querySelectorAll(".notebooks > li")].map((item) => ({
      path: new URL(item.querySelector("a")!.getAttribute("href")!, `https://host.example/${list}`).pathname.slice(1),
      finding: item.querySelector("p")?.textContent ?? "",
      date: item.querySelector("p.quiet")?.textContent ?? ""
    }));
    // The pages that the exchange is tested with have no finding.
    const written = items.filter(({path}) => path !== exported.path && path !== formerlyExported.path);
    const own = notebooks.filter((one) => one.language === language).map(({path}) => path);
    expect(written.map(({path}) => path).sort()).toEqual(own.sort());
    for (const {path, finding, date} of written) {
      expect(date).toMatch(/20\d\d/);
      const stated = pageDocument(htmlOf(path)).querySelector(".finding")?.textContent;
      expect(stated?.replace(/\s+/g, " ").trim()).toBe(finding);
    }
  }
});

test.for(notebooks)("/$path is published with its charts, tables and numbers", ({path, language}) => {
  const document = pageDocument(htmlOf(path));
  expect(document.documentElement.lang).toBe(language);
  const charts = [...document.querySelectorAll("figure.notebook-chart .drawing")];
  expect(charts.length).toBeGreaterThanOrEqual(1);
  for (const chart of charts) {
    expect(chart.querySelector("svg")).not.toBeNull();
    expect(chart.querySelector("[role=img]")?.getAttribute("aria-label")).toMatch(/\S/);
  }
  expect(document.querySelectorAll("table.result").length).toBeGreaterThanOrEqual(1);
  expect(document.querySelectorAll(".needs-script")).toHaveLength(0);
  expect(document.querySelectorAll(".cell-code").length).toBeGreaterThan(4);
  expect(document.querySelector(".finding")?.textContent).toMatch(/\d/);
});

// The sweep runs all of them.
test.for(["notebooks/en/poverty-rulers/"])("run in the browser, /%s says what it said when it was published", (path) =>
  expectToRun(site, path)
);

test("a query that fails says so at its cell, and leaves the rest of the page", async () => {
  const {page} = await site.open("notebooks/forest-cover/", {
    tolerate: /error in the (?:console|page)|answer 200/,
    prepare: async (tab) => {
      await tab.route("**/notebooks/forest-cover/cells.*.js", async (route) => {
        const cells = await readFile(join(dist, new URL(route.request().url()).pathname), "utf8");
        // The program of one query names a table that does not exist.
        const program = cells.indexOf("sql`SELECT c.quote_vi");
        expect(program).toBeGreaterThan(0);
        const broken = cells.slice(0, program) + cells.slice(program).replace("FROM commitments", "FROM nowhere");
        await route.fulfill({contentType: "text/javascript", body: broken});
      });
    }
  });
  const words = notebookMessages(vi);
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

test.skipIf(!sweep)(
  "an engine that cannot be loaded leaves the page as it was published, and can be tried again",
  async () => {
    let broken = true;
    const {page} = await site.open("notebooks/en/poverty-rulers/", {
      tolerate: /\.wasm|ERR_FAILED|no answer|Failed to load|error in the console: (?:ErrorEvent |error in duckdb)/,
      prepare: async (tab) => {
        await tab.route("**/*.wasm", (route) => (broken ? route.abort() : route.continue()));
      }
    });
    const published = await page.evaluate<string[]>(prose);
    await page.getByRole("button", {name: notebookMessages(en).run}).click();
    await page.locator(".notebook-status.failed").waitFor();
    expect(await page.evaluate<string[]>(prose)).toEqual(published);
    broken = false;
    await page.locator(".notebook-status button").click();
    await page
      .getByRole("status")
      .filter({hasText: notebookMessages(en).running})
      .waitFor();
  }
);

test("the rows behind a chart can be had as CSV", () => {
  const link = pageDocument(htmlOf("notebooks/forest-cover/")).querySelector(".chart-data .csv a");
  const address = link!.getAttribute("href")!;
  const csv = decodeURIComponent(address.slice(address.indexOf(",") + 1));
  expect(csv).toMatch(/^\ufeffyear,value,publisher\r\n2008,49,/);
});
