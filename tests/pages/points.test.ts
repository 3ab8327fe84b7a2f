import {expect, test} from "vitest";
import {useSite} from "./site.js";

const site = useSite();

const phone = {width: 360, height: 780};
const places = [
  ["", ".headline"],
  ["goals/8/", ".multiple"]
] as const;

test.for(places)(
  "/%s: a finger reads the values of %s where they are drawn, and moves nothing",
  async ([path, part]) => {
    const {page} = await site.open(path, {viewport: phone, hasTouch: true});
    const own = page.locator(part, {has: page.locator("svg title")}).first();
    const drawing = own.locator("svg:has(title)").filter({visible: true}).first();
    await drawing.scrollIntoViewIfNeeded();
    const before = await own.boundingBox();
    const point = drawing.locator("*:has(> title)").first();
    const {x, y, width, height} = (await point.boundingBox())!;
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    const readout = own.locator(".readout-over").filter({visible: true});
    await expect.poll(() => readout.textContent()).toMatch(/20\d\d.*: .*\d/);
    const said = await readout.textContent();
    expect(await drawing.locator("title").allTextContents()).toContain(said);
    expect((await own.boundingBox())!.height).toBe(before!.height);
  }
);

test.for(places)("/%s: the keyboard goes through the values of %s", async ([path, part]) => {
  const {page} = await site.open(path, {viewport: {width: 1280, height: 800}});
  const own = page.locator(part, {has: page.locator("svg title")}).first();
  const drawing = own.locator("svg:has(title)").filter({visible: true}).first();
  await drawing.focus();
  const readout = own.locator(".readout-over").filter({visible: true});
  await expect.poll(() => readout.textContent()).toMatch(/\d/);
  await page.keyboard.press("Home");
  const first = await readout.textContent();
  await page.keyboard.press("End");
  await expect.poll(() => readout.textContent()).not.toBe(first);
  expect(await drawing.getAttribute("aria-label")).not.toBe("");
  await page.keyboard.press("Tab");
  await expect.poll(() => own.locator(".readout-over").first().textContent()).toBe("");
});

test("the program that reads values comes when the first is touched, not before", async () => {
  const {page, requests} = await site.open("goals/8/", {until: "networkidle"});
  const before = requests.filter((address) => address.endsWith(".js")).length;
  await page.locator(".small-trend").filter({visible: true}).first().focus();
  await expect.poll(() => requests.filter((address) => address.endsWith(".js")).length).toBeGreaterThan(before);
});
