import {en, vi} from "../place.js";
import {expect} from "vitest";
import {notebookMessages} from "../../src/messages/notebooks.js";
import type {Site} from "./site.js";

/** What should only load when a reader runs a notebook. */
const late = /_node\/(?:@observablehq\/plot|d3|arquero|apache-arrow|@duckdb)|\.arrow\b|\.wasm$/;

/** Text of the article without the code of its cells, and without what the reader's own width decides. */
export const prose = `[...document.querySelectorAll("article.notebook > p, article.notebook > h1, article.notebook > h2, table.result")]
  .filter((element) => !element.matches(".notebook-status, .quiet"))
  .map((element) => element.textContent.replace(/\\s+/g, " ").trim())`;

/** Runs a notebook, which then says what it said when it was published. */
export async function expectToRun(site: Site, path: string): Promise<void> {
  const {page, requests} = await site.open(path, {until: "networkidle"});
  expect(requests.filter((address) => late.test(address))).toEqual([]);
  const published = await page.evaluate<string[]>(prose);
  const figures = await page.locator("figure.notebook-chart").count();
  const words = notebookMessages(path.startsWith("notebooks/en/") ? en : vi);
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
}
