import {sweep} from "../sweep.js";
import {readWorkbook} from "../../src/lib/xlsx/workbook.js";
import {vi} from "../place.js";
import {readFileSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {reuseMessages} from "../../src/messages/reuse.js";
import {expectedMarks, expectedValues, published} from "./published.js";
import {valuesInChart} from "./shown.js";
import {dist, useSite} from "./site.js";

const site = useSite();

async function download(page: Page, button: string): Promise<{name: string; bytes: Buffer}> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return {name: file.suggestedFilename(), bytes: await readFile(await file.path())};
}

test("a figure is saved as a picture that stands alone, in light colours, with its title and source", async () => {
  const {page} = await site.open("indicators/forest_cover/", {colorScheme: "dark"});
  const {name, bytes} = await download(page, "[data-picture=svg]");
  expect(name).toBe("forest_cover.svg");
  const picture = new JSDOM(bytes.toString("utf8"), {contentType: "image/svg+xml"}).window.document;
  const text = picture.documentElement.textContent;
  const publishers = await page.locator("figure [data-part=publishers]").innerText();
  for (const part of ["Tỷ lệ che phủ rừng", "%", publishers.replace(/^[^:]*: /, ""), "23/11/2026", inject("atRoot")])
    expect(text.replace(/\s+/g, " ")).toContain(part);
  expect(picture.querySelector("rect")!.getAttribute("fill")).toBe("#ffffff");
  expect(picture.querySelectorAll("[class], [style]")).toHaveLength(0);
  expect(bytes.toString("utf8")).not.toMatch(/var\(|url\(/);
  // The same values as in the page, and no trace of the work in it.
  const drawn = await page.locator("figure .drawing-wide svg").innerHTML();
  const [drawing, ...signs] = picture.querySelectorAll("svg svg");
  expect(drawing!.querySelectorAll("circle, path").length).toBe((drawn.match(/<(?:circle|path)\b/g) ?? []).length);
  // What its signs and letters mean goes with it, in lines that stay within it.
  const key = await page.locator("figure .legend li").allInnerTexts();
  expect(signs).toHaveLength(key.length);
  const said = text.replace(/\s+/g, " ");
  for (const words of [...key, ...(await page.locator("figure .break-notes li").allInnerTexts())])
    expect(said).toContain(words.replace(/\s+/g, " ").trim());
  expect(await page.locator("figure.trend > .drawing").count()).toBe(0);
});

test.skipIf(!sweep)("the same picture is saved as PNG, twice as fine", async () => {
  const {page} = await site.open("en/indicators/poverty_rate/");
  const {name, bytes} = await download(page, "[data-picture=png]");
  expect(name).toBe("poverty_rate.png");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2 * (1200 + 48));
  // Anything but one flat colour.
  expect(bytes.length).toBeGreaterThan(20_000);
});

test("the values shown are saved as the reader chose them", async () => {
  const {page} = await site.open("indicators/forest_cover/?from=2011");
  const {name, bytes} = await download(page, "[data-shown-values=csv]");
  expect(name).toBe("forest_cover.csv");
  const [head, ...rows] = bytes.toString("utf8").replace("\ufeff", "").trimEnd().split("\n");
  const at = head!.split(",").indexOf("value");
  const values = rows.map((row) => Number(row.split(",")[at]));
  expect(values).toEqual(expectedValues("forest_cover", {from: 2011}).map(({value}) => value));
  const workbook = await download(page, "[data-shown-values=xlsx]");
  expect(workbook.name).toBe("forest_cover.xlsx");
  const [sheet] = readWorkbook(workbook.bytes);
  const cells = [...sheet!.cells.values()];
  const named = cells.find(({content}) => content === "Giá trị")!.column;
  const column = cells.filter(({column}) => column === named);
  expect(column.slice(1).map(({type, content}) => (type === "number" ? Number(content) : content))).toEqual(values);
});

test("one true sentence is copied with where it is from", async () => {
  const {page, context} = await site.open("indicators/poverty_rate/");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const cite = page.locator(".reuse details").filter({has: page.locator("[data-citation]")});
  await cite.locator("summary").click();
  await cite.locator("button").click();
  await expect.poll(() => cite.locator("button").textContent()).toBe(reuseMessages(vi).copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Tỷ lệ hộ nghèo, Đắk Nông, 2024: 2,99%\. .*Theo lời kế hoạch: đã đạt khi tỉnh kết thúc\. /);
  expect(copied.endsWith(`${inject("atRoot")}indicators/poverty_rate/`)).toBe(true);
});

test("a citation and the code of a frame have whole addresses and can be copied", async () => {
  const {page, context} = await site.open("indicators/forest_cover/");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const embed = page.locator(".reuse details").filter({has: page.locator("[data-embed]")});
  await embed.locator("summary").click();
  await embed.locator("button").click();
  await expect.poll(() => embed.locator("button").textContent()).toBe(reuseMessages(vi).copied);
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`<iframe src="${inject("atRoot")}embed/forest_cover/"`);
});

test.for(["embed/forest_cover/", "en/embed/poverty_rate/"])(
  "/%s shows the figure and runs no program",
  async (path) => {
    const {page, requests} = await site.open(path, {site: inject("belowPath"), until: "networkidle"});
    const indicator = path.split("/").at(-2)!;
    const language = path.startsWith("en/") ? "en" : "vi";
    const chart = page.locator("figure .drawing svg").filter({visible: true});
    expect(await valuesInChart(chart, language)).toEqual(expectedMarks(indicator));
    expect(requests.filter((address) => /\.(?:js|wasm|arrow)$/.test(address))).toEqual([]);
    expect(await page.locator("main").evaluate((main) => getComputedStyle(main).fontFamily)).toContain(
      "Be Vietnam Pro"
    );
    await expect(page.locator("main p a").last().getAttribute("href")).resolves.toMatch(/indicators\//);
  }
);

test("every indicator with a value of the province can be framed", () => {
  for (const {indicator} of published("indicators")) {
    const known = expectedValues(indicator).length > 0;
    const exists = (() => {
      try {
        return readFileSync(join(dist, "embed", indicator, "index.html")).length > 0;
      } catch {
        return false;
      }
    })();
    expect(exists, indicator).toBe(known);
  }
});

test("a picture is copied for Word, and where the browser refuses it the page says what to do", async () => {
  const {page, context} = await site.open("indicators/forest_cover/");
  const status = page.locator("[data-part=reuse-status]");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.click("[data-copy-picture]");
  await expect.poll(() => status.textContent()).toBe(reuseMessages(vi).pictureCopied);
  const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({types}) => types));
  expect(kinds).toEqual(["image/png"]);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", {value: undefined}));
  await page.click("[data-copy-picture]");
  await expect.poll(() => status.textContent()).toBe(reuseMessages(vi).pictureRefused);
});

test("a frame becomes as high as its figure, is nearly so before, and fits a narrow phone", async () => {
  const {page, context} = await site.open("indicators/poverty_rate/");
  const code = await page.locator("[data-embed]").textContent();
  const host = await context.newPage();
  await host.setViewportSize({width: 900, height: 900});
  await host.setContent(code!);
  const frame = host.locator("iframe");
  const written = Number(/height="(\d+)"/.exec(code!)![1]);
  const content = () =>
    host.frames()[1]!.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect.poll(async () => Number(await frame.getAttribute("height")) === (await content())).toBe(true);
  expect(Math.abs((await content()) - written)).toBeLessThan(50);
  await host.setViewportSize({width: 336, height: 800});
  await expect.poll(async () => Number(await frame.getAttribute("height")) === (await content())).toBe(true);
  expect(await host.frames()[1]!.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
