import {expect, test} from "vitest";
import {shorten, violationsByMode} from "./page-checks.js";
import {useSite} from "./site.js";

const site = useSite();

test("axe would find an error in each way of looking at a page", async () => {
  const {page} = await site.open("");
  await shorten(page);
  await page.locator("h1").evaluate((h1) => {
    const [image, words] = [document.createElement("img"), document.createElement("p")];
    image.src = "data:,";
    words.style.cssText = "color: #888; background: #999; forced-color-adjust: none";
    words.textContent = "pale words";
    h1.after(image, words);
  });
  const found = await violationsByMode(page, ["on a desk", "in the dark", "in forced colours", "on a phone"]);
  const rules = found.map((violation) => violation.split(": ").slice(0, 2).join(": "));
  expect(rules).toEqual([
    "on a desk: color-contrast",
    "on a desk: image-alt",
    "in the dark: color-contrast",
    "in forced colours: color-contrast",
    "on a phone: image-alt"
  ]);
});

test("a contrast that axe leaves open is computed", async () => {
  const drawing = (content: string) =>
    `<svg width="300" height="40" role="img" aria-label="x"><rect width="300" height="40" fill="url(#none)"/>${content}</svg>`;
  const words = (id: string, style: string) =>
    `<text id="${id}" x="10" y="25" style="font-size: 14px; ${style}">words</text>`;
  const grey = '<rect width="300" height="40" fill="#777"/>';
  const {context} = await site.open("");
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>
    <p id="stops" style="color: #767676; background: linear-gradient(#fff, #999)">words</p>
    <p id="fine" style="color: #000; background: linear-gradient(#fff, #999)">words</p>
    ${drawing(grey + words("shape", "fill: #555"))}
    ${drawing(grey + words("rim", "fill: #555; stroke: #fff; stroke-width: 4; paint-order: stroke"))}
    <svg width="0" height="0" aria-hidden="true"><pattern id="made" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 4L4 0" stroke="#444"/></pattern></svg>
    ${drawing(`<rect width="300" height="40" fill="url(#made)"/>${words("pattern", "fill: #333")}`)}
    </main></html>`);
  const found = await violationsByMode(page, ["on a desk"], true);
  const poor = found.filter((line) => line.includes("color-contrast"));
  expect(poor.map((line) => /#(?<id>\w+)/.exec(line)?.groups?.id).toSorted()).toEqual(["pattern", "shape", "stops"]);
});

// What the colours of a high-contrast theme could hide: the surfaces of charts and states. The sweep looks at every page.
test.for(["", "indicators/poverty_rate/"])("axe finds nothing wrong in /%s in forced colours", async (path) => {
  const {page} = await site.open(path);
  await shorten(page);
  expect(await violationsByMode(page, ["in forced colours"])).toEqual([]);
});
