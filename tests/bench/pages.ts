import {chromium, type Browser, type CDPSession, type Page} from "playwright-core";
import {browserArguments, findChromium} from "../pages/chromium.js";
import {serve} from "../pages/server.js";
import {nameFunctions} from "./bench.js";

/** Kinds of pages, each by one of them. */
const paths = [
  "",
  "indicators/",
  "indicators/forest_cover/",
  "indicators/poverty_rate/",
  "goals/3/",
  "plan/",
  "commitments/",
  "compare/",
  "map/",
  "report/2024/",
  "notebooks/poverty-rulers/",
  "data/",
  "explore/"
];

/** Runs of which the middle one counts. */
const runs = 3;

/** A reader's machine and line. */
interface Condition {
  readonly name: string;
  readonly slowdown: number;
  /** Bytes a second and milliseconds of delay; null for the machine's own. */
  readonly line: {readonly throughput: number; readonly latency: number} | null;
}

const conditions: readonly Condition[] = [
  {name: "plain", slowdown: 1, line: null},
  {name: "slowed 4×, 1.6 Mbps, 150 ms", slowdown: 4, line: {throughput: 200_000, latency: 150}}
];

/** What a page cost before the reader did anything. Times in milliseconds from the start of the navigation. */
interface Cost {
  readonly kilobytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the first chart stood in a painted frame; NaN where the page has none. */
  readonly chart: number;
  readonly shift: number;
  /** Sum of what tasks took beyond 50 ms after something was painted: how long a reader who sees the page waits for it. */
  readonly blocked: number;
}

/** Loads every kind of page with an empty cache, under both conditions, and measures how soon a control answers. */
export async function benchPages(print: (line: string) => void): Promise<void> {
  const site = await serve("dist", "/", {brotli: true});
  const browser = await chromium.launch({executablePath: findChromium(), args: [...browserArguments]});
  try {
    for (const path of paths) await load(browser, new URL(path, site.url).href, conditions[0]!);
    for (const condition of conditions) {
      print(`${condition.name}: kB sent, first paint, largest paint, first chart, layout shift, blocked`);
      for (const path of paths) {
        const costs: Cost[] = [];
        for (let i = 0; i < runs; i++) costs.push(await load(browser, new URL(path, site.url).href, condition));
        const of = (key: keyof Cost) => middle(costs.map((cost) => cost[key]));
        const chart = of("chart");
        print(
          [
            `  /${path}`.padEnd(30),
            of("kilobytes").toFixed(0).padStart(5),
            `${of("firstPaint").toFixed(0)} ms`.padStart(9),
            `${of("largestPaint").toFixed(0)} ms`.padStart(9),
            (Number.isNaN(chart) ? "–" : `${chart.toFixed(0)} ms`).padStart(9),
            of("shift").toFixed(4).padStart(8),
            `${of("blocked").toFixed(0)} ms`.padStart(8)
          ].join("")
        );
      }
    }
    await controls(browser, site.url, print);
  } finally {
    await browser.close();
    await site.close();
  }
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Opens a page in a profile of its own, so that nothing is cached. */
async function load(browser: Browser, address: string, {slowdown, line}: Condition): Promise<Cost> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const sent = await countBytes(session);
    await session.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
    if (line !== null) {
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        downloadThroughput: line.throughput,
        uploadThroughput: line.throughput,
        latency: line.latency
      });
    }
    await page.addInitScript(nameFunctions);
    await page.addInitScript(observe);
    await page.goto(address, {waitUntil: "load"});
    // The bench of the site goes on to load its engine, which takes longer on a slow line than anybody waits here.
    await page.waitForLoadState("networkidle", {timeout: 5000}).catch(() => undefined);
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => (globalThis as typeof globalThis & {seen: Omit<Cost, "kilobytes">}).seen);
    return {...seen, kilobytes: sent() / 1000};
  } finally {
    await context.close();
  }
}

async function countBytes(session: CDPSession): Promise<() => number> {
  let sum = 0;
  session.on("Network.loadingFinished", ({encodedDataLength}) => {
    sum += encodedDataLength;
  });
  await session.send("Network.enable");
  return () => sum;
}

/** Runs in the page before anything else: notes what the reader sees, and when. */
function observe(): void {
  const tasks: PerformanceEntry[] = [];
  const seen = {
    firstPaint: NaN,
    largestPaint: NaN,
    chart: NaN,
    shift: 0,
    get blocked() {
      const after = tasks.map(({startTime, duration}) => startTime + duration - Math.max(startTime, seen.firstPaint));
      return after.reduce((sum, time) => sum + Math.max(0, time - 50), 0);
    }
  };
  Object.assign(globalThis, {seen});
  new PerformanceObserver((list) => {
    for (const {name, startTime} of list.getEntries()) {
      if (name === "first-contentful-paint") seen.firstPaint = startTime;
    }
  }).observe({type: "paint", buffered: true});
  new PerformanceObserver((list) => {
    seen.largestPaint = list.getEntries().at(-1)!.startTime;
  }).observe({type: "largest-contentful-paint", buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & {value: number}).value;
  }).observe({type: "layout-shift", buffered: true});
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries());
  }).observe({type: "longtask", buffered: true});
  const look = (): void => {
    const chart = document.querySelector("figure svg, main svg[role=img]");
    // The frame after the one in which it has a place is painted.
    if (chart !== null && chart.getBoundingClientRect().width > 0) {
      requestAnimationFrame(() => {
        seen.chart = performance.now();
      });
    } else if (performance.now() < 20_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** How long a control takes until the chart is another: the first, which starts the engine, and those after it. */
async function controls(browser: Browser, url: string, print: (line: string) => void): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.addInitScript(nameFunctions);
  await page.goto(`${url}indicators/poverty_rate/`, {waitUntil: "networkidle"});
  const first = await answer(page, "2008");
  const later: number[] = [];
  for (const year of ["2009", "2010", "2011", "2012", "2009", "2010", "2011", "2012"])
    later.push(await answer(page, year));
  print(
    `a control, /indicators/poverty_rate/: first ${first.toFixed(0)} ms with the engine's start, then ${middle(later).toFixed(0)} ms (aim 100 ms), slowest ${Math.max(...later).toFixed(0)} ms`
  );
  await page.close();
}

/** The time from a choice to the last change of the page that follows it. */
function answer(page: Page, year: string): Promise<number> {
  return page.evaluate(
    (value) =>
      new Promise<number>((done) => {
        const field = document.querySelector<HTMLSelectElement>("select[name=from]")!;
        const begin = performance.now();
        const part = document.querySelector("[data-part=drawings]")!;
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
        });
        watch.observe(part, {childList: true, subtree: true});
        field.value = value;
        field.dispatchEvent(new Event("input", {bubbles: true}));
      }),
    year
  );
}
