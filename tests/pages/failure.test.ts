import type {Page, Route} from "playwright-core";
import {expect, test} from "vitest";
import {languages} from "../../src/model/language.js";
import {messagesIn} from "../../src/messages/common/common.js";
import {choose, settled, shownIn, status} from "./choosing.js";
import {expectedValues} from "./published.js";
import {valuesInTable} from "./shown.js";
import {useSite} from "./site.js";

const site = useSite();

/** The browser's own words about the file that the test takes away. */
const missing =
  /^(?:answer 404|no answer|error in the console: (?:Failed to load resource|(?:Error)?Event |error in duckdb worker))/;

const gone = (route: Route) => route.fulfill({status: 404, body: "not found"});
const truncated = async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({response, body: (await response.body()).subarray(0, 40_000)});
};

const failures = [
  {what: "a table is cut short", file: "**/_file/data/observations.*.arrow", answer: truncated, table: "observations"},
  {what: "a table is missing", file: "**/_file/data/milestones.*.arrow", answer: gone, table: "milestones"},
  {what: "the engine is missing", file: "**/duckdb-eh.wasm", answer: gone, table: null},
  {what: "the engine is cut short", file: "**/duckdb-eh.wasm", answer: truncated, table: null},
  {what: "the engine's worker is missing", file: "**/duckdb-browser-eh.worker.*.js", answer: gone, table: null},
  {what: "the drawing library is missing", file: "**/_node/@observablehq/plot*/**", answer: gone, table: null}
] as const;

const expected = expectedValues("forest_cover", {from: 2012});

/** As a host answers that knows nothing of such files. */
const untyped = async (route: Route) =>
  route.fulfill({body: await (await route.fetch()).body(), headers: {"content-type": "application/octet-stream"}});

/** Takes a file away from a page, or answers in another way than the server does. */
const intercept = (file: string, answer: (route: Route) => Promise<void>) => async (page: Page) => {
  await page.context().route(file, answer);
};

// By turns in the two languages: what fails is the same in both.
test.for(failures.map((failure, i) => ({...failure, language: languages[i % 2]!})))(
  "when $what the page says so in '$language', keeps what it shows, and can try again",
  async ({file, answer, table, language}) => {
    const words = messagesIn(language);
    const path = `${language === "vi" ? "" : "en/"}indicators/forest_cover/`;
    const {page, context} = await site.open(path, {prepare: intercept(file, answer), tolerate: missing});
    const asBuilt = await shownIn(page);
    await choose(page, "from", "2012");
    await page.locator("[role=status].failed").waitFor();
    expect(await status(page).textContent()).toContain(table === null ? words.engineFailed : words.tableFailed(table));
    expect(await shownIn(page)).toEqual(asBuilt);
    expect(await page.locator("[aria-busy]").count()).toBe(0);

    await context.unroute(file);
    await page.getByRole("button", {name: words.retry}).click();
    await settled(page, language, expected.length);
    expect(await valuesInTable(page, language)).toEqual(expected);
  }
);

test("a host need not say what kind of file the engine is", async () => {
  const {page} = await site.open("en/indicators/forest_cover/", {prepare: intercept("**/duckdb-eh.wasm", untyped)});
  await choose(page, "from", "2012");
  await settled(page, "en", expected.length);
  expect(await valuesInTable(page, "en")).toEqual(expected);
});
