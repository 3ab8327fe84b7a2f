import {sweep} from "../sweep.js";
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
    .locator(".map-figure .drawing :is(.tile, .shape)")
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
  test("hides nothing behind a line that says nothing, and keeps in sight what a province says", async () => {
    const {page} = await site.open("map/");
    const position = () => page.locator(".map-figure .readout").evaluate((line) => getComputedStyle(line).position);
    expect(await position()).toBe("static");
    await page.locator(".map-figure .drawing svg:visible").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(position).toBe("sticky");
  });

  test("is complete in its file: a shape and a row for each province, a legend, both archipelagos", () => {
    const document = pageDocument(htmlOf("map/"));
    const drawn = [...document.querySelectorAll(".map-figure .drawing .shape")];
    expect(new Set(drawn.map((shape) => shape.getAttribute("data-area"))).size).toBe(63);
    for (const shape of drawn) {
      const reference = shape.querySelector("use")?.getAttribute("href") ?? "";
      expect(reference).toBe(`#shape-${String(shape.getAttribute("data-area"))}`);
      expect(document.querySelector(reference)?.getAttribute("d")).toMatch(/^M\d/);
    }
    expect(document.querySelectorAll("table.ranking tbody tr:not(.whole)")).toHaveLength(63);
    expect(document.querySelectorAll(".shape-map .islands")).toHaveLength(2);
    const islands = document.querySelector("#map-names")?.textContent ?? "";
    expect(islands).toMatch(/Hoàng Sa\(Đà Nẵng\).*Trường Sa\(Khánh Hòa\)/);
    expect(document.querySelectorAll(".legend.classes li").length).toBeGreaterThan(2);
    expect(document.querySelector(".map-figure svg[role=img]")?.getAttribute("aria-label")).toContain("Hoàng Sa");
    expect(document.querySelector(".shape.home")?.getAttribute("data-area")).toBe("VN-72");
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
    expect(await heard.textContent()).toMatch(/^Đắk Nông:/);
    await page.keyboard.press("ArrowUp");
    expect(await heard.textContent()).toMatch(/^Đắk Lắk:/);
    await page.keyboard.press("Escape");
    expect(await heard.textContent()).toBe("");
  });

  test.skipIf(!sweep)(
    "lets the arrow keys reach every province on the shapes, and frames the one that is read",
    async () => {
      const {page} = await site.open("map/");
      await page.locator(".map-figure .drawing svg").focus();
      const pointed = page.locator(".map-figure [data-pointed]");
      expect(await pointed.getAttribute("href")).toBe("#shape-VN-72");
      const now = () => page.locator(".current-point").getAttribute("data-area");
      const ways = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"];
      // Every way from every province, as far as anyone can come; a way back to the start is a new focus.
      const paths = new Map<string, readonly string[]>([["VN-72", []]]);
      for (const [, path] of paths) {
        if (!sweep && paths.size > 20) break;
        for (const way of ways) {
          await page.keyboard.press("Escape");
          for (const key of ["ArrowRight", ...path, way]) await page.keyboard.press(key);
          const reached = (await now()) ?? "";
          if (!paths.has(reached)) paths.set(reached, [...path, way]);
        }
      }
      expect(paths.size).toBeGreaterThan(20);
      if (sweep) expect(paths.size).toBe(63);
    }
  );

  test.skipIf(!sweep)(
    "draws tiles instead of shapes by a switch that the address keeps, in the same classes",
    async () => {
      const {page} = await site.open("en/map/");
      const shapes = await classes(page);
      expect(Object.keys(shapes)).toHaveLength(63);
      await page.locator("[name=view][value=tiles]").check();
      await answered(page);
      expect(new URL(page.url()).search).toBe("?view=tiles");
      expect(await page.locator(".drawing .tile").count()).toBe(63);
      expect(await page.locator(".drawing .shape").count()).toBe(0);
      expect(await classes(page)).toEqual(shapes);
      await page.reload();
      await answered(page);
      expect(await page.locator(".drawing .tile").count()).toBe(63);
      expect(await page.locator("[name=view][value=tiles]").isChecked()).toBe(true);
      await page.click("button[type=reset]");
      await expect.poll(() => page.locator(".drawing .shape").count()).toBe(63);
      expect(new URL(page.url()).search).toBe("");
    }
  );

  test("has as many shapes in each class as the legend says", async () => {
    const {page} = await site.open("map/?indicator=forest_cover");
    await answered(page);
    const drawn = Object.values(await classes(page));
    const told = await page
      .locator(".legend.classes li")
      .evaluateAll((items) =>
        items.map(
          (item) =>
            [
              /class-\d|no-data/.exec(item.querySelector("g")?.getAttribute("class") ?? "")?.[0] ?? "",
              Number(/\((\d+)/.exec(item.textContent)?.[1])
            ] as const
        )
      );
    expect(told.length).toBeGreaterThan(3);
    for (const [style, count] of told) expect(drawn.filter((own) => own === style)).toHaveLength(count);
  });

  test("says a value under the finger on a phone", async () => {
    const {page} = await site.open("map/", {viewport: {width: 360, height: 740}, hasTouch: true});
    const home = page.locator(".shape.home use");
    await home.scrollIntoViewIfNeeded();
    await home.tap();
    expect(await page.textContent(".map-figure .readout")).toMatch(/^Đắk Nông: [\d,]+%/);
  });
});
