import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {published} from "./published.js";
import {useSite} from "./site.js";

const site = useSite();
const visible = (page: Page) => page.locator("tbody tr").filter({visible: true});
const names = (page: Page) => visible(page).locator("th a").allTextContents();

test.for(["ty le che phu rung", "Tỷ lệ che phủ rừng", "forest cover"])(
  "an indicator is found by its name, with or without diacritics, in either language: %s",
  async (query) => {
    const {page} = await site.open("indicators/");
    await page.fill("input[type=search]", query);
    await expect.poll(() => names(page)).toEqual(["Tỷ lệ che phủ rừng"]);
    expect(new URL(page.url()).searchParams.get("q")).toBe(query);
    expect(await page.locator("[role=status]").textContent()).toMatch(/Đang hiện 1 trên \d+ chỉ tiêu/);
    await page.click("button[type=reset]");
    expect(await visible(page).count()).toBe(published("indicators").length);
    expect(new URL(page.url()).search).toBe("");
  }
);

test("a search, filters and an order come back from a link, also in the other language", async () => {
  const {page} = await site.open("indicators/?goal=3&q=tu+vong&sort=-0");
  const own = published("indicators").filter(({goal, name_vi}) => goal === 3 && /tử vong/i.test(name_vi));
  expect(own.length).toBeGreaterThan(1);
  expect((await names(page)).map((name) => name.trim()).sort()).toEqual(own.map(({name_vi}) => name_vi).sort());
  expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
  await page.click("a.language");
  await page.waitForURL(/\/en\/indicators\/\?/);
  await expect.poll(() => visible(page).count()).toBe(own.length);
});

test("indicators are found by which way they move and how fresh they are, and sorted by it", async () => {
  const {page} = await site.open("indicators/?way=worsening&fresh=fresh&sort=-1");
  const rows = await visible(page).evaluateAll((all) =>
    all.map((row) => ({
      way: row.getAttribute("data-way"),
      fresh: row.getAttribute("data-fresh"),
      year: Number(row.querySelector("td")!.getAttribute("data-value"))
    }))
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({way, fresh}) => way === "worsening" && fresh === "fresh")).toBe(true);
  const years = rows.map(({year}) => year);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  // A column that is no more leaves the order of the plan.
  const {page: whole} = await site.open("indicators/?sort=3");
  expect(await visible(whole).count()).toBe(published("indicators").length);
});

test("where nothing is found the page says so", async () => {
  const {page} = await site.open("indicators/");
  await page.fill("input[type=search]", "không thể có");
  await expect.poll(() => page.locator("[role=status]").textContent()).toMatch(/Không có chỉ tiêu nào/);
  expect(await visible(page).count()).toBe(0);
});

test("one field on every page finds anything by its words, walked through with the keyboard", async () => {
  const {page, requests} = await site.open("plan/", {site: inject("belowPath")});
  const index = () => requests.filter((address) => address.includes("find/index.json")).length;
  expect(index()).toBe(0);
  await page.locator("body").press("/");
  const field = page.locator("form.find input");
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await field.pressSequentially("ai phu trach rac thai?");
  const options = page.locator("[role=listbox] [role=option]");
  await options.first().waitFor();
  expect(index()).toBe(1);
  // Who is responsible stands in the answer; what was found of the first letters may stand there before.
  await expect.poll(() => options.first().innerText()).toMatch(/Chủ trì: Sở /);
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  await field.press("ArrowDown");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
  await field.press("Escape");
  expect(await options.first().isVisible()).toBe(false);
  await field.press("ArrowDown");
  await field.press("ArrowDown");
  await field.press("Enter");
  await page.waitForURL(/\/indicators\/solid_waste/);
});

test("the page of the search answers a link, by kind", async () => {
  const {page} = await site.open("en/find/?for=deforestation");
  await expect
    .poll(() => page.locator("[data-part=found] a").first().getAttribute("href"))
    .toMatch(/en\/indicators\/forest_area_destroyed\/$/);
  expect(await page.locator("[data-part=found] [role=status]").innerText()).toContain("rừng bị phá");
});
