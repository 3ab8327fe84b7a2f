import {expect, test} from "vitest";
import {layOut, useLetters} from "./page-checks.js";
import {useSite} from "./site.js";

const site = useSite();
const phone = {width: 360, height: 800};

test.for([
  {path: "goals/3/", part: ".small-trend"},
  {path: "", part: ".statements"},
  {path: "", part: ".picture-goals"},
  {path: "", part: ".picture-key"},
  {path: "indicators/forest_cover/", part: ".drawing-wide svg"},
  {path: "indicators/poverty_rate/", part: ".drawing-wide svg"},
  {path: "compare/", part: ".drawing-wide svg"},
  {path: "compare/areas/", part: ".panel svg"},
  {path: "map/", part: ".shape.home"}
])("a laptop shows $part of /$path without scrolling", async ({path, part}) => {
  const {page} = await site.open(path, {viewport: {width: 1440, height: 900}, until: "load"});
  const box = await page.locator(part).first().boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(900);
});

test.for(["indicators/poverty_rate/", "map/", "compare/", "compare/areas/"])(
  "on a phone the chart of /%s begins within the first screen and a half",
  async (path) => {
    const {page} = await site.open(path, {viewport: phone});
    const box = await page.locator(".drawings svg:visible").first().boundingBox();
    expect(box!.y).toBeLessThan(1.5 * phone.height);
  }
);

test.for([
  [1280, 4],
  [768, 2],
  [360, 1]
] as const)("at %i pixels a goal's small charts stand %i in a row", async ([width, count]) => {
  const {page} = await site.open("goals/3/", {viewport: {width, height: 800}});
  const places = await page
    .locator("[data-relation=measures] .multiple")
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({left, right, top}) => ({left, right, top}))
    );
  const [first] = places;
  expect(places.filter(({top}) => top === first!.top)).toHaveLength(count);
  for (const {left, right} of places) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  }
});

test("on a phone the fields of a form stand behind one button, and answer once it is pressed", async () => {
  const {page} = await site.open("compare/", {viewport: phone});
  const field = page.locator("[name=from]");
  const button = page.locator("[data-unfold]");
  expect(await field.isVisible()).toBe(false);
  await button.click();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  const year = "2016";
  await field.selectOption(year);
  await expect.poll(() => page.textContent("[data-part=from-year]")).toBe(year);
  await button.click();
  expect(await field.isVisible()).toBe(false);
  await page.setViewportSize({width: 1280, height: 800});
  expect([await field.isVisible(), await button.isVisible()]).toEqual([true, false]);
});

test("a laptop has the fields of two years in one line", async () => {
  const {page} = await site.open("compare/", {viewport: {width: 1280, height: 800}});
  const tops = await page
    .locator(".controls select, .controls input")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
});

test("on a phone a finger reads the values of a chart, and the arrow keys do on a laptop", async () => {
  const {page} = await site.open("indicators/poverty_rate/", {viewport: phone, hasTouch: true});
  const dot = await page.locator(".drawing-narrow :has(> title)").last().boundingBox();
  // Beside the point, as a finger is.
  await page.touchscreen.tap(dot!.x + dot!.width / 2 + 12, dot!.y + dot!.height / 2 - 8);
  await expect.poll(() => page.textContent("figure .readout")).toMatch(/Đắk Nông, 20\d\d: \d/);
  await page.setViewportSize({width: 1280, height: 800});
  await page.locator(".drawing-wide svg").focus();
  const first = await page.textContent("figure .readout");
  await page.keyboard.press("End");
  await expect.poll(() => page.textContent("figure .readout")).not.toBe(first);
});

test("on a phone the caption of the methods takes the width of the page", async () => {
  const {page} = await site.open("indicators/forest_cover/", {viewport: phone});
  const widths = await page.locator(".methods caption").evaluateAll((all) => all.map((one) => one.clientWidth));
  for (const width of widths) expect(width).toBeGreaterThan(300);
});

test("on a phone an indicator's values stand within the page, each with its source below it", async () => {
  const {page} = await site.open("indicators/poverty_rate/", {viewport: phone});
  const table = page.locator("table.values");
  await table.scrollIntoViewIfNeeded();
  expect(await page.locator(".table-frame:has(table.values)").evaluate((frame) => frame.scrollWidth)).toBeLessThan(340);
  expect(await table.locator("caption").evaluate((caption) => caption.clientWidth)).toBeGreaterThan(300);
  const [value, source] = await Promise.all(
    [2, 4].map((cell) =>
      table
        .locator("tr.shown")
        .first()
        .locator(`:nth-child(${String(cell)})`)
        .first()
        .boundingBox()
    )
  );
  expect(source!.y).toBeGreaterThanOrEqual(value!.y + value!.height);
});

test.for([
  {path: "plan/", width: 360},
  {path: "plan/", width: 1280}
])("the scroll bar of /$path shows its length before it is laid out, at $width px", async ({path, width}) => {
  const {page} = await site.open(path, {viewport: {width, height: 800}});
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await layOut(page);
  expect(Math.abs((await height()) / before - 1)).toBeLessThan(0.1);
});

test("letters look alike whether they were typed whole or in parts", async () => {
  const {page} = await site.open("methods/");
  expect(await useLetters(page, "the site's")).toBe(2);
  const pictures = await page.evaluate((words) => {
    const drawn = (text: string, weight: number): string => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [600, 80];
      const context = canvas.getContext("2d")!;
      context.font = `${String(weight)} 30px "Be Vietnam Pro"`;
      context.fillText(text, 10, 50);
      return canvas.toDataURL();
    };
    return [400, 600].map((weight) => [words, words.normalize("NFD")].map((text) => drawn(text, weight)));
  }, "Tỷ lệ hộ nghèo: Đắk Nông, Ẫm, Ữ");
  for (const [whole, parts] of pictures) expect(parts).toBe(whole);
  expect(pictures[0]![0]).not.toBe(pictures[1]![0]);
});
