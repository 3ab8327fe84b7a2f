import type {AddressInfo} from "node:net";
import {chromium, type Browser, type Page} from "playwright-core";
import {siteServer} from "../../loaders/hosting/server.js";
import {browserArguments, findChromium} from "../pages/chromium.js";
import {ExplorerPage} from "../pages/explorer-page.js";
import {nameFunctions} from "./bench.js";

/** An indicator that every made place has. */
const indicator = "made_001";

/** What a choice of a reader cost: how long until the page had followed it, and what it fetched, packed. */
interface Touch {
  readonly milliseconds: number;
  /** Of the engine, which is fetched once for all pages. */
  readonly engine: number;
  readonly others: number;
}

/**
 * What it costs to use pages of a built site in a browser that has none of it yet: an indicator's chart, the map, and the explorer with a
 * statement about one indicator and about all. Files are sent as `npm run serve` sends them, packed.
 */
export async function measureTouches(dist: string, print: (line: string) => void): Promise<void> {
  const server = await siteServer({folder: dist, base: "/", host: "127.0.0.1"});
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const browser = await chromium.launch({executablePath: findChromium(), args: [...browserArguments]});
  try {
    await inPage(browser, async (page, count) => {
      await page.goto(`${url}en/indicators/${indicator}/`, {waitUntil: "networkidle"});
      const years = ["2001", "2002", "2003", "2004", "2005"];
      const touches: Touch[] = [];
      for (const year of years) touches.push(await count(() => choose(page, "from", year, "drawings")));
      print(
        `  indicator, first touch: ${described(touches[0]!)}; second: ${described(touches[1]!)}; fifth: ${described(touches[4]!)}`
      );
    });
    await inPage(browser, async (page, count) => {
      await page.goto(`${url}en/map/`, {waitUntil: "networkidle"});
      const first = await count(() => choose(page, "year", "2010", "map"));
      print(
        `  map, first touch: ${described(first)}; another indicator: ${described(await count(() => choose(page, "indicator", "made_004", "map")))}`
      );
    });
    await inPage(browser, async (page, count) => {
      await page.goto(`${url}en/explore/`, {waitUntil: "networkidle"});
      const explorer = await new ExplorerPage(page).ready();
      await explorer.settled();
      await page.waitForLoadState("networkidle");
      await page.getByRole("button", {name: "New", exact: true}).click();
      const ask = (sql: string) => count(() => timed(() => explorer.run(0, sql)));
      const one = await ask("SELECT year, avg(value) FROM observations WHERE indicator = 'made_003' GROUP BY ALL");
      const all = await ask("SELECT indicator, avg(value) FROM observations GROUP BY ALL");
      const again = await ask("SELECT area, avg(value) FROM observations GROUP BY ALL");
      print(`  explorer, one indicator: ${described(one)}; all: ${described(all)}; all once more: ${described(again)}`);
    });
  } finally {
    await browser.close();
    await new Promise((closed) => server.close(closed));
  }
}

type Count = (act: () => Promise<number>) => Promise<Touch>;

/** Opens a page in a profile of its own, which counts what it fetches. */
async function inPage(browser: Browser, act: (page: Page, count: Count) => Promise<void>): Promise<void> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, serviceWorkers: "block"});
  const page = await context.newPage();
  await page.addInitScript(nameFunctions);
  const fetched: {readonly isEngine: boolean; readonly bytes: number}[] = [];
  const arriving: Promise<unknown>[] = [];
  context.on("requestfinished", (request) => {
    const isEngine = /\/(?:_node|_import)\//.test(request.url());
    arriving.push(request.sizes().then(({responseBodySize}) => fetched.push({isEngine, bytes: responseBodySize})));
  });
  const count: Count = async (work) => {
    const before = fetched.length;
    const milliseconds = await work();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(300);
    await Promise.all(arriving);
    const sum = (isEngine: boolean) =>
      fetched.slice(before).reduce((all, one) => all + (one.isEngine === isEngine ? one.bytes : 0), 0);
    return {milliseconds, engine: sum(true), others: sum(false)};
  };
  try {
    await act(page, count);
  } finally {
    await context.close();
  }
}

/** The time from a choice to the last change of a part of the page that follows it. */
function choose(page: Page, field: string, value: string, part: string): Promise<number> {
  return page.evaluate(
    (choice) =>
      new Promise<number>((done) => {
        const select = document.querySelector<HTMLSelectElement>(`select[name=${choice.field}]`)!;
        const begin = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
        });
        watch.observe(document.querySelector(`[data-part=${choice.part}]`)!, {childList: true, subtree: true});
        select.value = choice.value;
        select.dispatchEvent(new Event("input", {bubbles: true}));
      }),
    {field, value, part}
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function described({milliseconds, engine, others}: Touch): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const beside = engine === 0 ? "" : ` beside the engine's ${kilobytes(engine)}`;
  return `${milliseconds.toFixed(0)} ms, ${kilobytes(others)}${beside}`;
}
