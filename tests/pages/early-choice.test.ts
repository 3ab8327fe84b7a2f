import {sweep} from "../sweep.js";
import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {useSite} from "./site.js";

const site = useSite();

/** Opens a page whose programs come only when they are let go. */
async function withoutPrograms(path: string): Promise<{readonly page: Page; readonly letGo: () => void}> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const {page, context} = await site.open("en/sources/");
  await context.route(/\/_(?:import|observablehq|node)\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${inject("atRoot")}${path}`, {waitUntil: "commit"});
  await page.waitForSelector("form select");
  return {page, letGo};
}

// prettier-ignore
test.for([
  {path: "en/compare/?to=2016",          field: "from",  value: "2010", shown: "[data-part=from-year]",              text: /^2010$/, search: "?to=2016&from=2010"},
  ...(sweep ? [{path: "en/indicators/forest_cover/", field: "from", value: "2010", shown: "form.controls [data-part=status]", text: /values|figures|ready/i, search: "?from=2010"}] : []),
  {path: "en/commitments/",              field: "goal",  value: "3",    shown: "form.controls [data-part=status]",   text: /^Showing \d\d? of 101/, search: "?goal=3"},
  {path: "en/",                          field: "year",  value: "2025",    shown: "form [data-part=status]",            text: /\d/, search: "?year=2025"}
])("what is chosen on /$path before its program arrives is what the page then shows", async ({path, field, value, shown, text, search}) => {
  const {page, letGo} = await withoutPrograms(path);
  await page.selectOption(`[name=${field}]`, value);
  letGo();
  await expect.poll(() => page.locator(shown).first().textContent(), {timeout: 20_000}).toMatch(text);
  expect(await page.inputValue(`[name=${field}]`)).toBe(value);
  await expect.poll(() => new URL(page.url()).search).toBe(search);
});
