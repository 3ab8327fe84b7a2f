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

// What the colours of a high-contrast theme could hide: the surfaces of charts and states. The sweep looks at every page.
test.for(["", "indicators/poverty_rate/"])("axe finds nothing wrong in /%s in forced colours", async (path) => {
  const {page} = await site.open(path);
  await shorten(page);
  expect(await violationsByMode(page, ["in forced colours"])).toEqual([]);
});
