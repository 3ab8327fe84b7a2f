import {join} from "node:path";
import {languageOf} from "../place.js";
import type {Route} from "playwright-core";
import {expect} from "vitest";
import {commonMessages} from "../../src/messages/common.js";
import {choose, settled, shownIn, status} from "./choosing.js";
import {expectedValues} from "./published.js";
import {valuesInTable} from "./shown.js";
import {dist, type Site} from "./site.js";

/** The browser's own words about the file that the test takes away. */
const missing =
  /^(?:answer 404|no answer|error in the console: (?:Failed to load resource|(?:Error)?Event |error in duckdb worker))/;

const gone = (route: Route) => route.fulfill({status: 404, body: "not found"});
const truncated = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({response, body: body.subarray(0, body.length >> 1)});
};
/** As a host answers that knows nothing of such files. */
const untyped = async (route: Route) =>
  route.fulfill({body: await (await route.fetch()).body(), headers: {"content-type": "application/octet-stream"}});

/** A file that does not come as it should. */
export interface Failure {
  readonly what: string;
  readonly file: string;
  readonly answer: (route: Route) => Promise<void>;
  /** The table that is named to the reader, or null where it is the engine that fails. */
  readonly table: string | null;
  /** Whether the table came whole, with other columns. */
  readonly changed?: boolean;
  /** How the file is answered when it is asked for again, by default as it is. */
  readonly again?: (route: Route) => Promise<void>;
}

const named = <Name extends string>(all: Readonly<Record<Name, Omit<Failure, "what">>>) =>
  Object.fromEntries(
    Object.entries<Omit<Failure, "what">>(all).map(([what, failure]): [string, Failure] => [what, {what, ...failure}])
  ) as Readonly<Record<Name, Failure>>;

export const failures = named({
  "a table is cut short": {
    file: "**/data/indicators/forest_cover.arrow*",
    answer: truncated,
    table: "observations"
  },
  "a table is of another edition": {
    file: "**/data/indicators/forest_cover.arrow*",
    answer: (route) => route.fulfill({path: join(dist, "data/areas.arrow")}),
    table: "observations",
    changed: true
  },
  "a table is missing": {file: "**/data/milestones.arrow*", answer: gone, table: "milestones"},
  // A host need not say what kind of file the engine is.
  "the engine is missing": {file: "**/duckdb-eh.wasm", answer: gone, table: null, again: untyped},
  "the engine is cut short": {file: "**/duckdb-eh.wasm", answer: truncated, table: null},
  "the engine's worker is missing": {file: "**/duckdb-browser-eh.worker.*.js", answer: gone, table: null},
  "the drawing library is missing": {file: "**/_node/@observablehq/plot*/**", answer: gone, table: null}
});

/** Takes a file away from a page, which says so, keeps what it shows, and can try again. */
export async function expectToRecover(
  site: Site,
  {file, answer, table, again, changed = false}: Failure,
  language: "vi" | "en"
): Promise<void> {
  const words = commonMessages(languageOf(language));
  const expected = expectedValues("forest_cover", {from: 2012});
  const {page, context} = await site.open(`${language === "vi" ? "" : "en/"}indicators/forest_cover/`, {
    prepare: async (opened) => {
      await opened.context().route(file, answer);
    },
    tolerate: missing
  });
  const asBuilt = await shownIn(page);
  await choose(page, "from", "2012");
  await page.locator("[role=status].failed").waitFor();
  const said = await status(page).textContent();
  if (!changed) expect(said).toContain(table === null ? words.engineFailed : words.tableFailed(table));
  // All tables of the query are named, of which one is another.
  else for (const part of words.tableChanged(`|${table!}|`).split("|")) expect(said).toContain(part);
  expect(await shownIn(page)).toEqual(asBuilt);
  expect(await page.locator("[aria-busy]").count()).toBe(0);

  await context.unroute(file);
  if (again !== undefined) await context.route(file, again);
  await page.getByRole("button", {name: words.retry}).click();
  await settled(page, language, expected.length);
  expect(await valuesInTable(page, language)).toEqual(expected);
}
