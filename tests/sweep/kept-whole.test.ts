import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {runServe} from "../../loaders/cli/serve-command.js";
import {offlineMessages} from "../../src/messages/offline.js";
import {browser} from "../pages/browser.js";
import {ExplorerPage} from "../pages/explorer-page.js";
import {sound, soundness} from "../pages/page-checks.js";
import {expectedValues, published} from "../pages/published.js";
import {samplePages} from "../pages/sample.js";
import {valuesInTable} from "../pages/shown.js";
import {dist} from "../pages/site.js";
import {en} from "../place.js";

const base = "/sdg/";
let server: Server;
let address: string;
let context: BrowserContext;
let page: Page;
let errors: string[] = [];

/** The site as `npm run serve` shows it, below a path, and a reader who has never been there. */
beforeAll(async () => {
  const said: string[] = [];
  const note = (text: string) => void said.push(text);
  const served = await runServe(["--out", dist, "--base", base], {print: note, report: note});
  if (typeof served === "number") throw new Error(said.join("\n"));
  server = served;
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`;
});

afterAll(async () => {
  await context.close();
  stop();
});

function stop(): void {
  server.close();
  server.closeAllConnections();
}

async function newReader(): Promise<void> {
  context = await (await browser()).newContext({viewport: {width: 1280, height: 900}});
  context.setDefaultTimeout(60_000);
  errors = [];
  context.on("weberror", (error) => errors.push(error.error().message));
  page = await context.newPage();
}

const go = (path: string) => page.goto(new URL(path, address).href);
const isServed = () => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

test("a written analysis that is the very first page is kept as any other", async () => {
  await newReader();
  await go("notebooks/forest-cover/");
  await isServed();
  // It was loaded before there was anybody to keep it.
  const isKept = () =>
    page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      const keys = await (await caches.open(name)).keys();
      return keys.some(({url}) => url.includes("notebooks/forest-cover"));
    });
  await expect.poll(isKept).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});

test("the whole site is kept when the reader asks for it, which says how far it is", {timeout: 1_800_000}, async () => {
  await newReader();
  const words = offlineMessages(en);
  await go("en/data/");
  await isServed();
  const status = page.locator("[data-offline] [data-part=status]");
  const button = page.locator("[data-offline] button").first();
  await expect.poll(() => button.textContent()).toMatch(/^Keep the whole site/);
  const told = await page.evaluateHandle(() => {
    const all: string[] = [];
    const line = document.querySelector("[data-offline] [data-part=status]")!;
    new MutationObserver(() => all.push(line.textContent)).observe(line, {childList: true, characterData: true});
    return all;
  });
  await button.click();
  const end = words.whole("0", "0").replace(/^All 0 files are kept, 0 MB/, "");
  await expect.poll(() => status.textContent(), {timeout: 1_700_000, interval: 1000}).toContain(end);
  const progress = (await told.jsonValue()).flatMap((text) => {
    const kept = /^Downloading: (?<kept>[\d,]+) of/.exec(text)?.groups?.kept;
    return kept === undefined ? [] : [Number(kept.replaceAll(",", ""))];
  });
  expect(progress.length).toBeGreaterThan(10);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(errors).toEqual([]);
});

test("then every kind of page opens after the server has stopped", async () => {
  stop();
  await expect(fetch(address)).rejects.toThrow();
  const wrong: string[] = [];
  // The page for wrong addresses is a host's: without one, the worker says what is not kept.
  for (const {path, language} of samplePages.filter((page) => page.path !== "404.html")) {
    await go(path);
    const found = await soundness(page);
    if (JSON.stringify(found) !== JSON.stringify(sound(language))) wrong.push(`${path}: ${JSON.stringify(found)}`);
  }
  expect(wrong).toEqual([]);
  expect(errors).toEqual([]);
});

test("and what asks for data answers there: a comparison, the map, the words of an indicator, the explorer", async () => {
  const answered = () => expect.poll(() => page.textContent("[data-part=status]")).toMatch(/^(?:Showing|Updated)/);
  await go("en/compare/");
  await page.selectOption("[name=from]", "2010");
  await answered();
  await expect.poll(() => page.textContent("[data-part=from-year]")).toBe("2010");
  await go("en/map/");
  await page.selectOption("[name=indicator]", "forest_cover");
  await expect.poll(() => page.textContent("[data-part=map-title]")).toContain("2015");
  await go("en/indicators/forest_cover/");
  await page.selectOption("[name=from]", "2010");
  await expect.poll(() => valuesInTable(page, "en")).toEqual(expectedValues("forest_cover", {from: 2010}));
  await go("en/explore/");
  const explorer = await new ExplorerPage(page).ready();
  await explorer.run(0, "SELECT count(*)::INTEGER AS n FROM observations");
  const [row = []] = await explorer.rows(0);
  expect(row.join(" ").replaceAll(",", "")).toContain(String(published("observations").length));
  expect(errors).toEqual([]);
});
