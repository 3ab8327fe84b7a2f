import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {useSite} from "../pages/site.js";

const site = useSite();

/** Goes on with the Tab key until what is looked for has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

const focus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? null : (at.getAttribute("name") ?? at.localName);
  });

const answered = (page: Page) =>
  expect.poll(() => page.textContent("[data-part=status]")).toMatch(/^(?:Showing|Updated)/);

const search = (page: Page) => new URL(page.url()).search;

test("two years are chosen, sorted, filtered and reset with the keyboard, and the focus stays where it was", async () => {
  const {page} = await site.open("en/compare/");
  await tabTo(page, "[name=from]");
  const before = await page.inputValue("[name=from]");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.inputValue("[name=from]")).not.toBe(before);
  await answered(page);
  expect(await focus(page)).toBe("from");
  await tabTo(page, "[name=q]");
  await page.keyboard.type("poverty");
  const names = page.locator("table.years tbody a");
  await expect.poll(async () => (await names.allTextContents()).every((name) => /poverty|poor/i.test(name))).toBe(true);
  expect(await focus(page)).toBe("q");
  await tabTo(page, "th[data-sort-by=change] button");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getAttribute("th[data-sort-by=change]", "aria-sort")).toBe("ascending");
  expect(await page.evaluate(() => document.activeElement?.closest("th")?.getAttribute("data-sort-by"))).toBe("change");
  const reset = page.locator("button[type=reset]");
  await reset.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page)).toBe("");
  expect(await page.inputValue("[name=from]")).toBe(before);
});

test("the points of two years are read with the arrow keys", async () => {
  const {page} = await site.open("en/compare/");
  await tabTo(page, ".year-changes svg");
  const heard = page.locator(".year-changes .readout").first();
  const [first, second] = [
    await heard.textContent(),
    (await page.keyboard.press("ArrowDown"), await heard.textContent())
  ];
  expect(first).toMatch(/\d/);
  expect(second).toMatch(/\d/);
  expect(second).not.toBe(first);
  await page.keyboard.press("Escape");
  expect(await heard.textContent()).toBe("");
});

test("areas are chosen with the keyboard", async () => {
  const {page} = await site.open("en/compare/areas/");
  const shown = await page.locator(".panel").count();
  await tabTo(page, "[name=areas]");
  await page.keyboard.press("Space");
  await expect.poll(() => page.locator(".panel").count()).toBe(shown - 1);
  expect(await focus(page)).toBe("areas");
  await page.keyboard.press("Space");
  await expect.poll(() => page.locator(".panel").count()).toBe(shown);
});

test("two indicators are chosen and the points read with the keyboard", async () => {
  const {page} = await site.open("en/compare/indicators/");
  await tabTo(page, "[name=x]");
  const before = await page.inputValue("[name=x]");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.inputValue("[name=x]")).not.toBe(before);
  await answered(page);
  expect(await focus(page)).toBe("x");
  await tabTo(page, "[data-part=chart] .drawing svg");
  const heard = page.locator("[data-part=chart] .readout");
  await expect.poll(() => heard.textContent()).toMatch(/\d/);
});

test("the map is chosen, drawn as tiles and read with the keyboard", async () => {
  const {page} = await site.open("en/map/");
  await tabTo(page, "[name=indicator]");
  const title = await page.textContent("[data-part=map-title]");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.textContent("[data-part=map-title]")).not.toBe(title);
  expect(await focus(page)).toBe("indicator");
  await tabTo(page, "[name=view]");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator(".drawing .tile").count()).toBe(63);
  expect(await focus(page)).toBe("view");
  await tabTo(page, ".map-figure .drawing svg");
  const heard = page.locator(".map-figure .readout");
  await expect.poll(() => heard.textContent()).toMatch(/^Dak Nong:/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => heard.textContent()).not.toMatch(/^Dak Nong:/);
});
