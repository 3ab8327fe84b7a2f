import type {Page} from "playwright-core";

/** What a reader's first minutes in the explorer cost, in milliseconds and in what is fetched for them. */
export interface Touch {
  /** From the press of a prerendered cell's button until its rows came out of the engine. */
  readonly milliseconds: number;
  /** The tables that were fetched for it. */
  readonly tables: readonly string[];
}

/**
 * Runs the first cell of the example in a page that has just been opened.
 * @param page one that has no page open
 * @param address of the explorer in English
 */
export async function firstResult(page: Page, address: string): Promise<Touch> {
  const tables: string[] = [];
  page.on("request", (request) => {
    const table = /\/data\/(?<table>[^?]+)\.arrow/.exec(request.url())?.groups?.table;
    if (table !== undefined) tables.push(table);
  });
  await page.goto(address, {waitUntil: "networkidle"});
  const start = performance.now();
  await page.locator(".cell-sql .primary").filter({visible: true}).first().click();
  await page
    .locator(".cell-sql .cell-status")
    .filter({hasText: /^\d[\d,]* rows?, .*\d (?:ms|s)\b/})
    .first()
    .waitFor();
  return {milliseconds: performance.now() - start, tables};
}

/**
 * Drops a CSV of five million rows (some 170 MB) onto the explorer.
 * @returns how long until its table is there, and the longest that the page did not answer meanwhile, in milliseconds
 */
export async function dropLargeFile(page: Page): Promise<{megabytes: number; ready: number; silent: number}> {
  const dropped = await page.evaluateHandle(() => {
    const lines = (from: number) =>
      Array.from({length: 1000}, (_, i) => {
        const at = from + i;
        return `VN-${String(at % 64)},${String(2000 + (at % 30))},${String(at % 97)}.${String(at % 10)},commune ${String(at)}\n`;
      }).join("");
    const pieces = Array.from({length: 5000}, (_, i) => lines(i * 1000));
    const file = new File(["area,year,value,name\n", ...pieces], "large.csv");
    const transfer = new DataTransfer();
    transfer.items.add(file);
    return {transfer, size: file.size};
  });
  const transfer = await dropped.getProperty("transfer");
  const size = (await (await dropped.getProperty("size")).jsonValue()) as number;
  const silence = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [last, longest] = [performance.now(), 0];
        const tick = setInterval(() => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (![...document.querySelectorAll(".schema summary")].some(({textContent}) => textContent === "large"))
            return;
          clearInterval(tick);
          resolve(longest);
        }, 10);
      })
  );
  const start = performance.now();
  await page.locator(".explorer").dispatchEvent("drop", {dataTransfer: transfer});
  await page
    .locator(".schema summary")
    .filter({hasText: /^large$/})
    .waitFor({timeout: 120_000});
  return {megabytes: size / 1e6, ready: performance.now() - start, silent: await silence};
}
