import {sweep} from "../sweep.js";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {published, province} from "./published.js";
import {useSite} from "./site.js";

const site = useSite();
const methods = ["eurostat", "open_sdg", "un_progress_chart", "escap_anticipated", "sdsn_like"] as const;
const unfold = (page: Page) => page.locator(".controls details:has([name=method]) summary").click();
const verdict = (page: Page) => page.locator("[data-part=progress] .verdict");

/** What the published table says of an indicator by a method at its last milestone. */
function expectedStatus(indicator: string, method: string): string {
  const rows = published("progress").filter(
    (row) => row.indicator === indicator && row.area === province && row.method === method && row.basis === "plan"
  );
  const last = Math.max(...rows.map((row) => row.milestone_year));
  return rows.find((row) => row.milestone_year === last)!.status;
}

test("choosing a method shows its verdict, as the published table has it, and stands in the address", async () => {
  const {page} = await site.open("indicators/forest_cover/");
  expect(await verdict(page).first().getAttribute("data-status")).toBe(expectedStatus("forest_cover", "plan"));
  await unfold(page);
  for (const method of methods) {
    await page.selectOption("select[name=method]", method);
    await expect.poll(() => verdict(page).first().getAttribute("data-method")).toBe(method);
    expect(await verdict(page).first().getAttribute("data-status"), method).toBe(
      expectedStatus("forest_cover", method)
    );
    expect(new URL(page.url()).searchParams.get("method")).toBe(method);
  }
});

test.skipIf(!sweep)("a link that names a method shows it, and the field that it is chosen with", async () => {
  const [method] = methods;
  const {page} = await site.open(`indicators/forest_cover/?method=${method}`);
  await expect.poll(() => verdict(page).first().getAttribute("data-method")).toBe(method);
  expect(await verdict(page).first().getAttribute("data-status")).toBe(expectedStatus("forest_cover", method));
  expect(await page.isVisible("select[name=method]")).toBe(true);
});

test("a pace of a scenario is drawn and said, and goes again", async () => {
  const {page} = await site.open("indicators/forest_cover/");
  const scenario = page.locator(".drawing-wide svg .scenario-line, .legend .scenario-line");
  expect(await scenario.count()).toBe(0);
  await unfold(page);
  await page.fill("input[name=pace]", "0,5");
  await expect.poll(() => scenario.count()).toBeGreaterThan(0);
  await page.click("form.controls button[type=reset]");
  await expect.poll(() => scenario.count()).toBe(0);
  expect(new URL(page.url()).search).toBe("");
});

test("a working can be opened and copied as text, with the numbers that it shows", async () => {
  const {page, context} = await site.open("indicators/forest_cover/");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const working = page.locator("[data-method=plan] [data-working]");
  await working.locator("summary").click();
  const shown = await working.locator("[data-part=working]").innerText();
  await working.locator("button[data-copy]").click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown.trim());
  expect(shown).toMatch(/42/);
});

test("printing opens what is folded on the screen", async () => {
  const {page} = await site.open("indicators/forest_cover/");
  expect(await page.locator("main [data-working]:not([open])").count()).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("main details:not([open])").count()).toBe(0);
});
