import {readdir} from "node:fs/promises";
import type * as DuckDB from "@duckdb/duckdb-wasm";
import {chromium, type Browser, type Page} from "playwright-core";
import {ExplorerPage} from "../pages/explorer-page.js";
import {browserArguments, findChromium} from "../pages/chromium.js";
import {serve} from "../pages/server.js";
import {nameFunctions} from "./bench.js";
import {dropLargeFile, firstResult} from "./explore-touch.js";

/** Runs of which the middle one counts. */
const runs = 5;
/** Synthetic observations that ranges are brushed over. */
const observations = 10_000_000;

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;

/**
 * The explorer of the built site in a real browser, beside a bare DuckDB-WASM from the same files: how soon its engine is ready,
 * what it adds to a query, how soon a brushed range over ten million rows answers, and how smoothly a million rows scroll.
 */
export async function benchExplore(print: (line: string) => void): Promise<void> {
  const site = await serve("dist", "/");
  const browser = await chromium.launch({executablePath: findChromium(), args: [...browserArguments]});
  try {
    await compareStart(browser, site.url, print);
    await firstTouch(browser, site.url, print);
    await dropped(browser, site.url, print);
    const page = await newPage(browser);
    await page.goto(`${site.url}en/explore/`);
    const explorer = await new ExplorerPage(page).ready();
    await explorer.settled();
    // A cell alone: the example's cells would run after each other.
    await page.getByRole("button", {name: "New", exact: true}).click();
    await compareQuery(browser, explorer, site.url, print);
    await scroll(explorer, print);
    await brush(page, explorer, print);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** @param bare whether a program of the benchmark's own is to run in it, which the site's policy refuses */
async function newPage(browser: Browser, bare = false): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, bypassCSP: bare});
  await page.addInitScript(nameFunctions);
  return page;
}

/**
 * The time until the engine of each answers, from the start of its own work, in turns. Each has a page of a context of its own:
 * a process that has compiled the program once does not compile it again.
 */
async function compareStart(browser: Browser, url: string, print: (line: string) => void): Promise<void> {
  const [bare, ours]: [number[], number[]] = [[], []];
  const engine = await addresses(url);
  for (let i = 0; i < runs; i++) {
    const page = await newPage(browser);
    await page.goto(`${url}en/explore/`);
    await new ExplorerPage(page).ready();
    ours.push(await page.locator("[data-ready]").evaluate((line) => Number(line.getAttribute("data-ready"))));
    await page.close();
    const empty = await newPage(browser, true);
    await empty.goto(`${url}404.html`);
    bare.push(await empty.evaluate(startBare, engine));
    await empty.close();
  }
  const ratio = middle(ours) / middle(bare);
  print(
    `engine ready: ${ms(middle(ours))}, bare DuckDB-WASM ${ms(middle(bare))}, ratio ${ratio.toFixed(2)} (${verdict(ratio <= 1.1)} 1.1)`
  );
}

/** How soon the first cell of the example answers a reader who has touched nothing before. */
async function firstTouch(browser: Browser, url: string, print: (line: string) => void): Promise<void> {
  const [times, tables]: [number[], Set<string>] = [[], new Set()];
  for (let i = 0; i < runs; i++) {
    const page = await newPage(browser);
    const touch = await firstResult(page, `${url}en/explore/`);
    times.push(touch.milliseconds);
    for (const table of touch.tables) tables.add(table);
    await page.close();
  }
  const time = middle(times);
  print(
    `first result after the first touch: ${ms(time)} (${verdict(time <= 2000)} 2 s); tables fetched: ${[...tables].sort().join(", ")}`
  );
}

/** How soon a large file that is dropped is a table, and whether the page answers meanwhile. */
async function dropped(browser: Browser, url: string, print: (line: string) => void): Promise<void> {
  const page = await newPage(browser);
  await page.goto(`${url}en/explore/`);
  await new ExplorerPage(page).ready();
  const {megabytes, ready, silent} = await dropLargeFile(page);
  await page.close();
  print(
    `dropped CSV of 5,000,000 rows (${megabytes.toFixed(0)} MB): a table after ${(ready / 1000).toFixed(1)} s (${verdict(ready <= 15_000)} 15 s); the page was silent for ${ms(silent)} at most`
  );
}

/** Addresses of the engine's own files, which the page and its worker load too. */
async function addresses(url: string): Promise<{module: string; worker: string; program: string}> {
  const files = await readdir("dist/_node", {recursive: true}).catch(() => []);
  const find = (part: RegExp): string => {
    const file = files.find((name) => part.test(name));
    if (file === undefined) throw new Error(`nothing in dist/_node matches ${String(part)}; run npm run build`);
    return `${url}_node/${file}`;
  };
  return {
    module: find(/@duckdb\/duckdb-wasm@[^/]+\/[^/]*\.js$/),
    worker: find(/duckdb-browser-eh\.worker/),
    program: find(/duckdb-eh\.wasm/)
  };
}

/** Runs in the page: a bare engine that answers one query; the time that took. */
async function startBare({
  module,
  worker,
  program
}: {
  module: string;
  worker: string;
  program: string;
}): Promise<number> {
  const duckdb = (await import(module)) as typeof DuckDB;
  const start = performance.now();
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker, {type: "module"}));
  await db.instantiate(program);
  await db.open({});
  const connection = await db.connect();
  await connection.query("SELECT 1");
  const time = performance.now() - start;
  await connection.close();
  await db.terminate();
  return time;
}

/**
 * What a cell adds to a query: from the press of its button until the rows are in the page, and until the browser has painted
 * them, beside the same query on a bare connection until its rows are in hand. Paint waits for the next frame of the screen.
 */
async function compareQuery(
  browser: Browser,
  explorer: ExplorerPage,
  url: string,
  print: (line: string) => void
): Promise<void> {
  // Values that differ at every run, as those of a statement that was changed do.
  const sql =
    "SELECT indicator, count(*) AS n, avg(value) * random() AS mean FROM observations GROUP BY indicator ORDER BY n DESC";
  await explorer.run(0, sql);
  const cell = await explorer.cell(0).evaluate(async (element) => {
    const status = element.querySelector(".cell-status")!;
    const run = element.querySelector<HTMLButtonElement>(".primary")!;
    const shown: number[] = [];
    const painted: number[] = [];
    for (let i = 0; i < 60; i++) {
      const begin = performance.now();
      await new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          if (!/\d+ rows?, /.test(status.textContent)) return;
          watch.disconnect();
          done();
        });
        watch.observe(status, {childList: true, characterData: true, subtree: true});
        run.click();
      });
      shown.push(performance.now() - begin);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      painted.push(performance.now() - begin);
    }
    return {shown, painted};
  });
  const empty = await newPage(browser, true);
  await empty.goto(`${url}404.html`);
  const bare = await empty.evaluate(queryBare, {...(await addresses(url)), sql, count: 60});
  await empty.close();
  const base = middle(bare);
  const over = middle(cell.shown) - base;
  print(
    `query overhead: ${ms(middle(cell.shown))} in a cell until its rows are in the page, ${ms(base)} on a bare connection until they are in hand, ${ms(over)} more (${verdict(over < 10)} 10 ms); painted after ${ms(middle(cell.painted))}, ${ms(middle(cell.painted) - base)} more`
  );
}

/** Runs in the page: the times of a query on a bare connection over the same table. */
async function queryBare({
  module,
  worker,
  program,
  sql,
  count
}: {
  module: string;
  worker: string;
  program: string;
  sql: string;
  count: number;
}): Promise<number[]> {
  const duckdb = (await import(module)) as typeof DuckDB;
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker, {type: "module"}));
  await db.instantiate(program);
  await db.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}});
  const connection = await db.connect();
  const bytes = await (await fetch("/data/observations.arrow")).arrayBuffer();
  await connection.insertArrowFromIPCStream(new Uint8Array(bytes), {name: "observations", create: true});
  const took: number[] = [];
  for (let i = 0; i < count; i++) {
    const begin = performance.now();
    await connection.query(sql);
    took.push(performance.now() - begin);
  }
  await db.terminate();
  return took;
}

/** Frames a second while a million rows are scrolled through. */
async function scroll(explorer: ExplorerPage, print: (line: string) => void): Promise<void> {
  await explorer.run(
    0,
    "SELECT range AS x, range * 1.5 AS y, 'row ' || range AS t, range % 7 AS m FROM range(1000000)"
  );
  const frames = await explorer
    .cell(0)
    .locator(".rt")
    .evaluate(
      (table) =>
        new Promise<number[]>((done) => {
          const times: number[] = [];
          let last = performance.now();
          const step = (now: number) => {
            times.push(now - last);
            last = now;
            table.scrollTop += 700;
            if (times.length < 300) requestAnimationFrame(step);
            else done(times.slice(1));
          };
          requestAnimationFrame(step);
        })
    );
  const rate = 1000 / (frames.reduce((sum, time) => sum + time, 0) / frames.length);
  print(
    `table of a million rows: ${rate.toFixed(0)} frames a second, slowest in 20 ${ms(percentile(frames, 0.95))} (${verdict(rate >= 50)} 50 a second)`
  );
}

/** How soon a range over ten million rows is answered and painted. */
async function brush(page: Page, explorer: ExplorerPage, print: (line: string) => void): Promise<void> {
  await explorer.cell(0).getByLabel("Name of the result").fill("many");
  const made = await explorer.run(
    0,
    `CREATE OR REPLACE TABLE big AS SELECT (hash(range) % 10000) / 100.0 AS value, 'group ' || (hash(range + 1) % 12) AS grp FROM range(${observations}); SELECT * FROM big`
  );
  await explorer.cell(0).getByRole("button", {name: "Draw a chart"}).click();
  const chart = page.locator(".cell-chart").first();
  await chart.getByLabel("Across (x)").selectOption("value");
  await chart.getByLabel("Colour").selectOption("grp");
  await chart.getByRole("combobox", {name: "Mark"}).selectOption("histogram");
  const start = performance.now();
  await chart.locator(".range").waitFor({timeout: 120_000});
  const counted = performance.now() - start;
  const times = await chart.locator(".range").evaluate(async (panel) => {
    const [from, to] = [...panel.querySelectorAll("input")] as [HTMLInputElement, HTMLInputElement];
    const took: number[] = [];
    for (let i = 0; i < 200; i++) {
      from.value = String((i * 37) % 250);
      to.value = String(250 + ((i * 53) % 250));
      const begin = performance.now();
      from.dispatchEvent(new Event("input"));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      took.push(performance.now() - begin);
    }
    return took;
  });
  const p95 = percentile(times, 0.95);
  print(
    `brushing ${observations.toLocaleString("en")} rows: ${ms(p95)} at the 95th percentile, until painted (${verdict(p95 <= 20)} 20 ms); counted once in ${ms(counted)}; made: ${made}`
  );
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
const verdict = (good: boolean): string => (good ? "within" : "over");
