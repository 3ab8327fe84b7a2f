import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {pageDocument} from "../site/page-document.js";
import {htmlOf, useSite} from "./site.js";

const site = useSite();

async function answered(page: Page): Promise<void> {
  await expect.poll(() => page.textContent("[data-part=status]")).toMatch(/^(?:Đang hiện|Đã cập nhật|Showing|Updated)/);
}

/** The class of every tile by its area, from the names of their styles. */
async function classes(page: Page): Promise<Readonly<Record<string, string>>> {
  const found = await page
    .locator(".map-figure .drawing .tile")
    .evaluateAll((tiles) => tiles.map((tile) => [tile.getAttribute("data-area"), tile.getAttribute("class")] as const));
  return Object.fromEntries(
    found.map(([area, style]) => [area ?? "", /class-\d|no-data/.exec(style ?? "")?.[0] ?? ""])
  );
}

/** The values of the provinces in the table, by area; null where there is none. */
function values(page: Page): Promise<[string | null, number | null][]> {
  return page.locator("table.ranking tbody tr:not(.whole)").evaluateAll((rows) =>
    rows.map((row) => {
      const text = row.querySelector("th + td.number")?.firstChild?.textContent ?? null;
      return [row.getAttribute("data-area"), text === null ? null : Number(text.replace(".", "").replace(",", "."))];
    })
  );
}

describe("the map", () => {
  test("hides no tile behind a line that says nothing, and keeps in sight what a tile says", async () => {
    const {page} = await site.open("map/");
    const position = () => page.locator(".map-figure .readout").evaluate((line) => getComputedStyle(line).position);
    expect(await position()).toBe("static");
    await page.locator(".map-figure .drawing svg:visible").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(position).toBe("sticky");
  });

  test("is complete in its file: a tile and a row for each province, a legend, both archipelagos", () => {
    const document = pageDocument(htmlOf("map/"));
    expect(document.querySelectorAll(".map-figure .drawing .tile")).toHaveLength(63);
    expect(document.querySelectorAll("table.ranking tbody tr:not(.whole)")).toHaveLength(63);
    const islands = [...document.querySelectorAll(".islands")].map(({textContent}) => textContent).join(" ");
    expect(islands).toMatch(/Hoàng Sa\(Đà Nẵng\).*Trường Sa\(Khánh Hòa\)/);
    expect(document.querySelectorAll(".legend.classes li").length).toBeGreaterThan(2);
    expect(document.querySelector(".map-figure svg[role=img]")?.getAttribute("aria-label")).toContain("Hoàng Sa");
    expect(document.querySelector(".tile.home")?.getAttribute("data-area")).toBe("VN-72");
  });

  test("has the same order in its colours as in its table", async () => {
    const {page} = await site.open("map/");
    const colours = await classes(page);
    const numbers = await values(page);
    const positions = numbers.flatMap(([area, value]) =>
      value === null ? [] : [[value, Number(colours[area ?? ""]?.slice(-1))] as const]
    );
    expect(positions.length).toBeGreaterThan(50);
    const sorted = positions.toSorted((a, b) => a[0] - b[0]);
    for (const [i, [, position]] of sorted.entries()) {
      if (i > 0) expect(position).toBeGreaterThanOrEqual(sorted[i - 1]![1]);
    }
    for (const [area, value] of numbers) if (value === null) expect(colours[area ?? ""]).toBe("no-data");
  });

  test("answers every control, asks no other host, and the address brings the view back", async () => {
    const {page, requests} = await site.open("map/", {until: "networkidle"});
    const before = await classes(page);
    await page.selectOption("[name=classes]", "equal");
    await answered(page);
    expect(await classes(page)).not.toEqual(before);
    await page.selectOption("[name=indicator]", "forest_cover");
    await expect.poll(() => page.textContent("[data-part=map-title]")).toContain("2015");
    await page.selectOption("[name=year]", "2012");
    await expect.poll(() => page.textContent("[data-part=map-title]")).toContain("2012");
    expect(new URL(page.url()).search).toBe("?indicator=forest_cover&year=2012&classes=equal");
    expect(await page.textContent("[data-part=notice]")).toContain("2015");
    const chosen = await classes(page);
    expect(requests.every((address) => address.startsWith(inject("atRoot")))).toBe(true);
    expect(requests.filter((address) => /plot|\.wasm/.test(address))).toEqual([]);
    await page.reload();
    await answered(page);
    expect(await classes(page)).toEqual(chosen);
    expect(await page.inputValue("[name=year]")).toBe("2012");
  });

  test("names the last year with data where a year without any is asked for", async () => {
    const {page} = await site.open("map/?indicator=forest_cover&year=2024");
    await answered(page);
    expect(await page.textContent("[data-part=notice]")).toMatch(/2024.*2015/);
  });

  test("is gone through with the arrow keys, and says each value", async () => {
    const {page} = await site.open("map/");
    await page.locator(".map-figure .drawing svg").focus();
    const heard = page.locator(".map-figure .readout");
    expect(await heard.textContent()).toMatch(/^Đắk Nông: [\d,]+%/);
    await page.keyboard.press("ArrowRight");
    expect(await heard.textContent()).toMatch(/^Lâm Đồng:/);
    await page.keyboard.press("ArrowUp");
    expect(await heard.textContent()).toMatch(/^Đắk Lắk:/);
    await page.keyboard.press("Escape");
    expect(await heard.textContent()).toBe("");
  });
});
