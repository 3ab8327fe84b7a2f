import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {randomBytes} from "node:crypto";
import {brotliCompressSync} from "node:zlib";
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
const runs = 5;

/** Waited before each page: a browser that has just opened a window is still busy with its own parts. */
const settling = 800;

/** A reader's machine and line, and what counts as quick enough there. */
interface Condition {
  readonly name: string;
  readonly slowdown: number;
  /** Bytes a second and milliseconds of delay; null for the machine's own. */
  readonly line: {readonly throughput: number; readonly latency: number} | null;
  /** Longest time until something, the largest part and the first chart are painted. */
  readonly paint: number;
  /** Longest time for which a reader who sees the page may wait for it. */
  readonly blocked: number;
}

const conditions: readonly Condition[] = [
  {name: "plain", slowdown: 1, line: null, paint: 400, blocked: 50},
  {
    name: "slowed 4×, 1.6 Mbps, 150 ms",
    slowdown: 4,
    line: {throughput: 200_000, latency: 150},
    paint: 800,
    blocked: 50
  }
];

/** What a page cost before the reader did anything. Times in milliseconds from the start of the navigation. */
interface Cost {
  readonly kilobytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the first chart stood in a painted frame, which is never before the first paint; NaN where the page has none. */
  readonly chart: number;
  readonly shift: number;
  /** Sum of what tasks took beyond 50 ms after something was painted: how long a reader who sees the page waits for it. */
  readonly blocked: number;
  /** How many elements it has. */
  readonly elements: number;
}

/** A figure of the report: its head, how it is written, and the most that it may be. */
interface Figure {
  readonly key: keyof Cost;
  readonly head: string;
  readonly write: (value: number) => string;
  readonly aim: (condition: Condition, path: string) => number;
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

const figures: readonly Figure[] = [
  {key: "kilobytes", head: "kB sent", write: (value) => value.toFixed(0), aim: (_, path) => (path === "" ? 70 : 75)},
  {key: "firstPaint", head: "first paint", write: milliseconds, aim: ({paint}) => paint},
  {key: "largestPaint", head: "largest", write: milliseconds, aim: ({paint}) => paint},
  {key: "chart", head: "chart", write: milliseconds, aim: ({paint}) => paint},
  {key: "shift", head: "shift", write: (value) => value.toFixed(4), aim: () => 0.01},
  {key: "blocked", head: "blocked", write: milliseconds, aim: ({blocked}) => blocked},
  {
    key: "elements",
    head: "elements",
    write: (value) => (value === Infinity ? "any" : value.toFixed(0)),
    aim: (_, path) => (path === "" ? 1500 : Infinity)
  }
];

/** The most that the largest part and the first chart may take, by what an empty page of the same bytes takes. */
const ofEmpty = 1.1;

const width = 13;

/** Loads every kind of page with an empty cache, under both conditions, and measures how soon a control answers. */
export async function benchPages(print: (line: string) => void): Promise<void> {
  const site = await serve("dist", "/", {brotli: true});
  const emptied = await emptyPages("dist");
  const empty = await serve(emptied, "/", {brotli: true});
  const browser = await chromium.launch({executablePath: findChromium(), args: [...browserArguments]});
  try {
    // Once for the server, which compresses a file when it is first asked for it.
    for (const path of paths) await load(browser, new URL(path, site.url).href, conditions[0]!);
    for (const condition of conditions) {
      print(`${condition.name}; the middle of ${String(runs)} runs, "!" where it is over the aim`);
      print(
        ["  page".padEnd(30), ...figures.map(({head}) => head.padStart(width)), "of empty".padStart(width)].join("")
      );
      const aims = ["", "indicators/"].map((path) => figures.map(({aim, write}) => write(aim(condition, path))));
      const asked = aims[0]!.map((home, i) => (home === aims[1]![i] ? home : `${home} (${aims[1]![i]!})`));
      print(
        ["  aim".padEnd(30), ...asked.map((text) => text.padStart(width)), String(ofEmpty).padStart(width)].join("")
      );
      for (const path of paths) {
        const costs: Cost[] = [];
        const charts: Cost[] = [];
        const nothing: Cost[] = [];
        const {href} = new URL(path, site.url);
        // By turns, so that what else the machine does falls on all of them.
        for (let i = 0; i < runs; i++) {
          costs.push(await load(browser, href, condition));
          charts.push(await load(browser, href, condition, "chart"));
          nothing.push(await load(browser, new URL(path, empty.url).href, condition));
        }
        const cells = figures.map(({key, write, aim}) => {
          const value = middle((key === "chart" ? charts : costs).map((cost) => cost[key]));
          if (Number.isNaN(value)) return "– ".padStart(width);
          return `${write(value)}${value > aim(condition, path) ? "!" : " "}`.padStart(width);
        });
        const latest = Math.max(
          middle(costs.map(({largestPaint}) => largestPaint)),
          middle(charts.map(({chart}) => (Number.isNaN(chart) ? 0 : chart)))
        );
        const ratio = latest / middle(nothing.map(({largestPaint}) => largestPaint));
        const last = `${ratio.toFixed(2)}${ratio > ofEmpty ? "!" : " "}`.padStart(width);
        print([`  /${path}`.padEnd(30), ...cells, last].join(""));
      }
    }
    await controls(browser, site.url, print);
  } finally {
    await browser.close();
    await site.close();
    await empty.close();
    await rm(emptied, {recursive: true});
  }
}

/**
 * A folder with an empty page for each page: as many bytes when sent, the same fonts and programs to fetch, and one line of
 * words, which stands last. No page of these bytes can be whole on the screen any sooner.
 */
async function emptyPages(dist: string): Promise<string> {
  await mkdir(".cache", {recursive: true});
  const folder = await mkdtemp(join(".cache", "empty-pages-"));
  for (const part of ["_import", "_node", "_observablehq", "fonts", "icon.svg"]) {
    await symlink(resolve(dist, part), join(folder, part));
  }
  for (const path of paths) {
    const page = await readFile(join(dist, path, "index.html"), "utf8");
    const links = page.match(/<link rel="(?:preload|modulepreload|icon)"[^>]*>/g) ?? [];
    const frame = `<!doctype html><html><head><meta charset="utf-8"><title>Empty</title></head><body>${links.join("")}`;
    const bytes = brotliCompressSync(page).length - brotliCompressSync(frame).length;
    // What cannot be compressed, written in 64 signs: three quarters of it are sent.
    const filling = randomBytes(Math.max(0, bytes)).toString("base64");
    await mkdir(dirname(join(folder, path, "index.html")), {recursive: true});
    await writeFile(join(folder, path, "index.html"), `${frame}<!--${filling}--><h1>Empty</h1></body></html>`);
  }
  return folder;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Opens a page in a profile of its own, so that nothing is cached. */
async function load(
  browser: Browser,
  address: string,
  {slowdown, line}: Condition,
  watched: "chart" | null = null
): Promise<Cost> {
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
    await page.waitForTimeout(settling);
    await page.addInitScript(nameFunctions);
    await page.addInitScript(observe);
    if (watched) await page.addInitScript(watchChart);
    await page.goto(address, {waitUntil: "load"});
    // A long page on a slow machine is painted well after it has loaded.
    // Asked now and then: to ask at every frame would make the browser draw frames.
    const painted = () => !Number.isNaN((globalThis as typeof globalThis & {seen: Cost}).seen.firstPaint);
    await page.waitForFunction(painted, null, {polling: 200});
    // The explorer of the site goes on to load its engine, which takes longer on a slow line than anybody waits here.
    await page.waitForLoadState("networkidle", {timeout: 5000}).catch(() => undefined);
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => ({
      ...(globalThis as typeof globalThis & {seen: Omit<Cost, "kilobytes" | "elements">}).seen,
      elements: document.querySelectorAll("*").length
    }));
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
    shift: 0,
    chart: NaN,
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
}

/**
 * Runs in the page after `observe`: notes when the first chart stands in a painted frame. To look at every frame makes the
 * browser draw frames while it reads, which blocks a slow machine for half a second: a load that is watched counts for this alone.
 */
function watchChart(): void {
  const {seen} = globalThis as typeof globalThis & {seen: {chart: number; firstPaint: number}};
  // Told after the layout of a frame.
  const sized = new IntersectionObserver((entries) => {
    if (entries.every(({boundingClientRect}) => boundingClientRect.width === 0)) {
      // What has no size yet, and lies out of sight, is reported once: it is asked for anew.
      for (const {target} of entries) sized.unobserve(target);
      return;
    }
    sized.disconnect();
    const stood = performance.now();
    // A frame is painted no sooner than the first.
    seen.chart = Number.isNaN(seen.firstPaint) ? stood : Math.max(stood, seen.firstPaint);
  });
  const look = (): void => {
    if (!Number.isNaN(seen.chart)) return;
    for (const chart of document.querySelectorAll("figure svg, .small-trend, main svg[role=img]")) sized.observe(chart);
    if (document.readyState !== "complete") requestAnimationFrame(look);
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
