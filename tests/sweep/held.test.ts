import {en as english} from "../place.js";
import {expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {notebookMessages} from "../../src/messages/notebooks.js";
import {formerlyExported} from "../site/exported.js";
import {heldCharts, heldIndicator, heldLink, heldNotebook, heldPages, heldRecord, heldStore} from "../site/held.js";
import {sweep} from "../sweep.js";
import {ExplorerPage} from "../pages/explorer-page.js";
import {published} from "../pages/published.js";
import {useSite} from "../pages/site.js";

const site = useSite();
const en = exploreMessages(english);

const rows = published("observations")
  .filter((o) => o.indicator === "poverty_rate" && o.area === "VN-72" && o.series === "mdp_2016_2020" && o.shown)
  .map(({year}) => String(year))
  .sort();

/** The years that the only cell of SQL of the held notebook gives. */
const yearsOf = async (explorer: ExplorerPage) => (await explorer.rows(0)).map((row) => row[1] ?? "").sort();

test("addresses that people have are there", async () => {
  for (const path of heldPages) {
    const {page} = await site.open(path);
    expect(await page.locator("h1").count(), path).toBe(1);
  }
});

test("the address of an indicator sets the fields that it names", async () => {
  const {page} = await site.open(`en/indicators/poverty_rate/${heldIndicator}`);
  const value = (name: string) => page.locator(`form[data-controls] [name=${name}]`).inputValue();
  for (const name of ["from", "to", "with", "method", "base", "milestone", "ruler", "pace"]) {
    await expect.poll(() => value(name), {message: name}).toBe(new URLSearchParams(heldIndicator).get(name));
  }
  await expect
    .poll(() => page.locator("[data-part=progress] .verdict").first().getAttribute("data-method"))
    .toBe("eurostat");
});

// One with two measures, in the long run also one with one; what the others name is read in `tests/src/explore/held.test.ts`.
test.for(sweep ? [heldCharts[1], heldCharts[3]] : [heldCharts[3]])(
  "the explorer draws the chart behind %s",
  async (address) => {
    const {page} = await site.open(`en/explore/${address}`);
    const explorer = await new ExplorerPage(page).ready();
    await explorer.settled();
    expect((await explorer.rows(0)).length).toBeGreaterThan(0);
    expect(await page.locator(".cell-status.failed").count()).toBe(0);
    expect(await page.locator(".cell-chart svg[role=img]").count()).toBeGreaterThan(0);
  }
);

test("a notebook that was shared as a link opens, and runs nothing until the reader says so", async () => {
  const {page} = await site.open(`en/explore/#n=${heldLink}`);
  await page.getByText(en.fromLink).waitFor();
  expect(await page.locator(".notebook-title").filter({visible: true}).inputValue()).toBe(heldNotebook.title);
  const explorer = new ExplorerPage(page);
  await page.waitForTimeout(500);
  expect(await explorer.status(0).innerText()).toBe(en.notRun);
  await page.getByRole("button", {name: en.runLink}).click();
  await explorer.settled();
  expect(await yearsOf(explorer)).toEqual(rows);
  expect(await page.locator(".cell-chart svg[role=img]").count()).toBe(1);
  expect(new URL(page.url()).hash).toBe("");
});

test("a notebook that this browser has kept is the one that opens", async () => {
  const {page} = await site.open("en/data/");
  await page.evaluate(
    ({notebook, at}) =>
      new Promise<void>((done, failed) => {
        localStorage.setItem(at.last, notebook.id);
        const request = indexedDB.open(at.database, at.version);
        request.onupgradeneeded = () => {
          request.result.createObjectStore("notebooks", {keyPath: "id"});
          request.result.createObjectStore("tables", {keyPath: "name"});
        };
        request.onerror = () => failed(new Error(request.error?.message));
        request.onsuccess = () => {
          const transaction = request.result.transaction(at.store, "readwrite");
          transaction.objectStore(at.store).put(notebook);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    {notebook: heldRecord, at: heldStore}
  );
  await page.goto(new URL("/en/explore/", page.url()).href, {waitUntil: "load"});
  await page.locator(".notebook-title").filter({visible: true}).waitFor();
  await expect
    .poll(() => page.locator(".notebook-title").filter({visible: true}).inputValue())
    .toBe(heldNotebook.title);
  const explorer = await new ExplorerPage(page).ready();
  await page.getByRole("button", {name: en.runAll}).click();
  await explorer.settled();
  expect(await yearsOf(explorer)).toEqual(rows);
});

test("a page that was exported while the kit lay elsewhere is built, and its cells run", async () => {
  const {page} = await site.open(formerlyExported.path);
  const first = page.locator("table.result tbody").first();
  const built = await first.innerText();
  expect(built).not.toBe("");
  await page.getByRole("button", {name: notebookMessages(english).run}).click();
  await page.waitForFunction(() => document.querySelector("[data-built]") === null);
  await page.waitForLoadState("networkidle");
  expect(await first.innerText()).toBe(built);
  expect(await page.locator(".observablehq--error").count()).toBe(0);
});
