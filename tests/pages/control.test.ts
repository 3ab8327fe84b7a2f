import {drawnPages} from "./sample.js";
import {describe, expect, inject, test} from "vitest";
import {messagesIn} from "../../src/messages/common/common.js";
import {choose, listen, settled, shownIn, status} from "./choosing.js";
import {expectedMarks, expectedValues, published, type Selection} from "./published.js";
import {valuesInChart, valuesInTable} from "./shown.js";
import {useSite} from "./site.js";
import type {Page} from "playwright-core";

const site = useSite();
const isEngine = (address: string): boolean => address.endsWith("duckdb-eh.wasm");

async function expectSelection(page: Page, language: "vi" | "en", indicator: string, selection: Selection) {
  await settled(page, language, expectedValues(indicator, selection).length);
  expect(await valuesInTable(page, language)).toEqual(expectedValues(indicator, selection));
  const chart = page.locator("figure .drawing svg").filter({visible: true});
  expect(await valuesInChart(chart, language)).toEqual(expectedMarks(indicator, selection));
}

const search = (page: Page): string => new URL(page.url()).search;

describe.for([
  {language: "vi", path: "indicators/forest_cover/"},
  {language: "en", path: "en/indicators/forest_cover/"}
] as const)("in $language, choosing years and an area", ({language, path}) => {
  test("starts the engine once, says so, and shows exactly the published rows", async () => {
    const {page, requests} = await site.open(path);
    const heard = await listen(page);
    const words = messagesIn(language);
    expect(requests.filter(isEngine)).toEqual([]);

    await choose(page, "from", "2010");
    await expectSelection(page, language, "forest_cover", {from: 2010});
    expect((await heard())[0]).toBe(words.engineStarting);
    expect(search(page)).toBe("?from=2010");

    await choose(page, "to", "2013");
    await expectSelection(page, language, "forest_cover", {from: 2010, to: 2013});
    await choose(page, "with", "VN-30");
    await expectSelection(page, language, "forest_cover", {from: 2010, to: 2013, with: "VN-30"});
    expect(search(page)).toBe("?from=2010&to=2013&with=VN-30");
    expect(requests.filter(isEngine)).toHaveLength(1);
  });

  test("gives an address that shows the same again", async () => {
    const selection = {from: 2010, with: "VN-30"};
    const {page} = await site.open(path);
    await choose(page, "from", "2010");
    await settled(page, language, expectedValues("forest_cover", {from: 2010}).length);
    await choose(page, "with", "VN-30");
    await expectSelection(page, language, "forest_cover", selection);
    const before = await shownIn(page);
    await page.reload();
    await expectSelection(page, language, "forest_cover", selection);
    expect(await shownIn(page)).toEqual(before);
    expect(await page.locator("select[name=from]").inputValue()).toBe("2010");
    expect(await page.locator("select[name=with]").inputValue()).toBe("VN-30");
  });
});

describe("a selection", () => {
  const selection = {from: 2011, with: "VN"};
  const values = expectedValues("forest_cover", selection).length;

  test("is kept by going to another page, back and forward", async () => {
    const {page} = await site.open("indicators/forest_cover/?from=2011&with=VN");
    await settled(page, "vi", values);
    await page.locator(".brand").click();
    await page.waitForURL(inject("atRoot"));
    await page.goBack();
    await expectSelection(page, "vi", "forest_cover", selection);
    await page.goForward();
    await page.waitForURL(inject("atRoot"));
    expect(search(page)).toBe("");
  });

  test("is kept by the switch of language", async () => {
    const {page} = await site.open("indicators/forest_cover/?from=2011&with=VN");
    await settled(page, "vi", values);
    await page.locator("a.language").click();
    await page.waitForURL("**/en/indicators/forest_cover/?from=2011&with=VN");
    await expectSelection(page, "en", "forest_cover", selection);
  });

  test("that a link asks for is shown below a path too", async () => {
    const {page} = await site.open("indicators/forest_cover/?from=2011&with=VN", {site: inject("belowPath")});
    await expectSelection(page, "vi", "forest_cover", selection);
  });

  test("that holds nothing says so, and is left by resetting", async () => {
    const {page} = await site.open("indicators/forest_cover/?from=2030&to=2030");
    await settled(page, "vi", 0);
    expect(await page.locator(".empty").textContent()).toBe(messagesIn("vi").emptySelection);
    await page.locator("button[type=reset]").click();
    await expectSelection(page, "vi", "forest_cover", {});
  });

  test("that makes no sense is passed over", async () => {
    const {page, requests} = await site.open("indicators/forest_cover/?from=x&to=&with=%3Cscript%3E&other=1");
    expect(requests.filter(isEngine)).toEqual([]);
    expect(await valuesInTable(page, "vi")).toEqual(expectedValues("forest_cover"));
  });
});

describe("choosing series", () => {
  const indicator = "poverty_rate";
  const all = [
    ...new Set(
      published("observations")
        .filter((o) => o.indicator === indicator)
        .map((o) => o.series)
    )
  ];

  test("shows the values of those that are ticked", async () => {
    const {page} = await site.open(`indicators/${indicator}/`);
    const boxes = page.locator("input[name=series]");
    const offered = await boxes.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect([...offered].sort()).toEqual([...all].sort());
    const first = offered[0]!;
    await page.locator(".controls details:has([name=series]) summary").click();
    await boxes.first().uncheck();
    const series = offered.filter((name) => name !== first);
    await expectSelection(page, "vi", indicator, {series});
    expect(search(page)).toBe(`?series=${series.join(";")}`);
    await boxes.first().check();
    await expectSelection(page, "vi", indicator, {});
    expect(search(page)).toBe("");
  });
});

test.for(drawnPages)(
  "in /$path, what the browser draws after a reset is what the build drew",
  async ({path, language, indicator}) => {
    // On a coarse screen the drawing library moves straight lines by half a pixel; the build draws for fine ones.
    const {page} = await site.open(path, {deviceScaleFactor: 2});
    const asBuilt = await shownIn(page);
    expect(asBuilt.drawings.join("")).toContain("<svg");
    const years = page.locator("select[name=from] option");
    await choose(page, "from", (await years.last().getAttribute("value"))!);
    await status(page)
      .filter({hasText: messagesIn(language).engineReady(0).split("0")[0]!})
      .waitFor();
    const narrowed = await shownIn(page);
    expect(narrowed.drawings).not.toEqual(asBuilt.drawings);
    await page.locator("button[type=reset]").click();
    const headline = published("indicators").filter((row) => row.headline);
    const indicators = indicator === null ? headline.map((row) => row.indicator) : [indicator];
    await settled(
      page,
      language,
      indicators.reduce((sum, name) => sum + expectedValues(name).length, 0)
    );
    expect(await shownIn(page)).toEqual(asBuilt);
    expect(search(page)).toBe("");
  }
);

test.for(drawnPages.filter(({indicator}) => indicator !== null).slice(0, 2))(
  "following a link within /$path starts nothing",
  async ({path}) => {
    const {page, requests} = await site.open(path);
    const before = requests.length;
    await page.locator("table.values a[href*='#source-']").first().click();
    await page.waitForURL(/#source-/);
    await page.waitForLoadState("networkidle");
    // Chromium asks for the icon again; nothing else may be asked for.
    expect(requests.slice(before).filter((address) => !address.endsWith(".svg"))).toEqual([]);
    expect(await status(page).textContent()).toBe("");
  }
);
