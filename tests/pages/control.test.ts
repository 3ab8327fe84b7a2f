import {sweep} from "../sweep.js";
import {vi} from "../place.js";
import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {commonMessages} from "../../src/messages/common.js";
import {choose, listen, settled, shownIn, status} from "./choosing.js";
import {expectedMarks, expectedValues, published, type Selection} from "./published.js";
import {expectRedrawn} from "./redrawn.js";
import {valuesInChart, valuesInTable} from "./shown.js";
import {useSite} from "./site.js";

const site = useSite();
const isEngine = (address: string): boolean => address.endsWith("duckdb-eh.wasm");

async function expectSelection(page: Page, language: "vi" | "en", indicator: string, selection: Selection) {
  await settled(page, language, expectedValues(indicator, selection).length);
  expect(await valuesInTable(page, language)).toEqual(expectedValues(indicator, selection));
  const chart = page.locator("figure .drawing svg").filter({visible: true});
  expect(await valuesInChart(chart, language)).toEqual(expectedMarks(indicator, selection));
}

const search = (page: Page): string => new URL(page.url()).search;

test("choosing years and an area starts the engine once, says so, and shows exactly the published rows; the address shows them again", async () => {
  const {page, requests} = await site.open("indicators/forest_cover/", {until: "networkidle"});
  const heard = await listen(page);
  expect(requests.filter(isEngine)).toEqual([]);

  await choose(page, "from", "2010");
  await expectSelection(page, "vi", "forest_cover", {from: 2010});
  expect((await heard())[0]).toBe(commonMessages(vi).engineStarting);
  expect(search(page)).toBe("?from=2010");

  await choose(page, "to", "2013");
  await expectSelection(page, "vi", "forest_cover", {from: 2010, to: 2013});
  await choose(page, "with", "VN-30");
  const selection = {from: 2010, to: 2013, with: "VN-30"};
  await expectSelection(page, "vi", "forest_cover", selection);
  expect(search(page)).toBe("?from=2010&to=2013&with=VN-30");
  expect(requests.filter(isEngine)).toHaveLength(1);

  const before = await shownIn(page);
  await page.reload();
  await expectSelection(page, "vi", "forest_cover", selection);
  expect(await shownIn(page)).toEqual(before);
  for (const [field, value] of Object.entries({from: "2010", to: "2013", with: "VN-30"}))
    expect(await page.locator(`select[name=${field}]`).inputValue()).toBe(value);
});

test.skipIf(!sweep)(
  "a selection is kept by the switch of language, and by going to another page, back and forward",
  async () => {
    const selection = {from: 2011, with: "VN"};
    const {page} = await site.open("indicators/forest_cover/?from=2011&with=VN");
    await page.locator("a.language").click();
    await page.waitForURL("**/en/indicators/forest_cover/?from=2011&with=VN");
    await expectSelection(page, "en", "forest_cover", selection);
    await page.locator(".brand").click();
    await page.waitForURL(`${inject("atRoot")}en/`);
    await page.goBack();
    await expectSelection(page, "en", "forest_cover", selection);
    await page.goForward();
    await page.waitForURL(`${inject("atRoot")}en/`);
    expect(search(page)).toBe("");
  }
);

test.skipIf(!sweep)(
  "a selection that holds nothing says so, is left by resetting, and another follows, below a path too",
  async () => {
    const {page} = await site.open("indicators/forest_cover/?from=2030&to=2030", {site: inject("belowPath")});
    await settled(page, "vi", 0);
    expect(await page.locator(".empty").textContent()).toBe(commonMessages(vi).emptySelection);
    await page.locator("button[type=reset]").click();
    await expectSelection(page, "vi", "forest_cover", {});
    await choose(page, "with", "VN");
    await expectSelection(page, "vi", "forest_cover", {with: "VN"});
  }
);

test("a selection that makes no sense is passed over, and a link within the page starts nothing", async () => {
  const {page, requests} = await site.open("indicators/forest_cover/?from=x&to=&with=%3Cscript%3E&other=1", {
    until: "networkidle"
  });
  expect(requests.filter(isEngine)).toEqual([]);
  expect(await valuesInTable(page, "vi")).toEqual(expectedValues("forest_cover"));
  const before = requests.length;
  await page.locator("table.values a[href*='#source-']").first().click();
  await page.waitForURL(/#source-/);
  await page.waitForLoadState("networkidle");
  // Chromium asks for the icon again; nothing else may be asked for.
  expect(requests.slice(before).filter((address) => !address.endsWith(".svg"))).toEqual([]);
  expect(await status(page).textContent()).toBe("");
});

test("the values of the series that are ticked are shown, and years are chosen with the keyboard, which keeps the focus", async () => {
  const indicator = "poverty_rate";
  const own = published("observations").filter((o) => o.indicator === indicator);
  const {page} = await site.open(`indicators/${indicator}/`);
  const boxes = page.locator("input[name=series]");
  const offered = await boxes.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect([...offered].sort()).toEqual([...new Set(own.map((o) => o.series))].sort());
  const first = offered[0]!;
  await page.locator(".controls details:has([name=series]) summary").click();
  await boxes.first().uncheck();
  const series = offered.filter((name) => name !== first);
  await expectSelection(page, "vi", indicator, {series});
  expect(search(page)).toBe(`?series=${series.join(";")}`);
  await boxes.first().check();
  await expectSelection(page, "vi", indicator, {});
  expect(search(page)).toBe("");

  const from = page.locator("select[name=from]");
  await from.focus();
  const years = await from
    .locator("option")
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  for (let presses = years.indexOf("2012"); presses > 0; presses--) await page.keyboard.press("ArrowDown");
  await settled(page, "vi", expectedValues(indicator, {from: 2012}).length);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("from");
  await page.keyboard.press("Home");
  await settled(page, "vi", expectedValues(indicator).length);
});

test.skipIf(!sweep).for([{path: "en/indicators/forest_cover/", language: "en", indicator: "forest_cover"}] as const)(
  "in /$path, what the browser draws after a reset is what the build drew",
  (drawn) => expectRedrawn(site, drawn)
);
