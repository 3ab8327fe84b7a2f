import type {Page} from "playwright-core";
import {ExplorerPage} from "./explorer-page.js";
import {pagesInOneLanguage} from "./sample.js";
import {expect, test} from "vitest";
import {settled} from "./choosing.js";
import {expectedValues} from "./published.js";
import {useSite} from "./site.js";

const site = useSite();

/** Everything in a page that the Tab key must reach, in the order of the document. */
const stops =
  "a[href], :is(button, input, select, textarea):enabled, summary, [contenteditable='true'], [tabindex='0']";

/** How many of them to go through in one page. */
const mostStops = 150;

interface Stop {
  readonly name: string;
  readonly visible: boolean;
}

/** The element that has the focus, and whether a reader sees that it has. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate((selector) => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inView = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
    const all = [...document.querySelectorAll(selector)];
    const name = `${String(all.indexOf(element))} ${element.localName}`;
    return {name, visible: inView && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2};
  }, stops);
}

test.for(pagesInOneLanguage)(
  "in /$path the Tab key goes through everything in order, and shows where it is",
  async ({path}) => {
    const {page} = await site.open(path);
    // The example of the explorer is the same before and after it answers; the way begins at the top again.
    if (path.endsWith("explore/")) {
      await new ExplorerPage(page).ready();
      await page.evaluate(() => {
        const first = document.createElement("span");
        first.tabIndex = -1;
        document.body.prepend(first);
        first.focus();
        first.remove();
      });
    }
    const expected = await page
      .locator(stops)
      .evaluateAll((all) =>
        all.flatMap((element, i) => (element.checkVisibility() ? [`${String(i)} ${element.localName}`] : []))
      );
    // The plan's text has a link on each of its lines.
    expected.splice(mostStops);
    const reached: Stop[] = [];
    while (reached.length < expected.length) {
      await page.keyboard.press("Tab");
      const stop = await focused(page);
      if (!stop) break;
      reached.push(stop);
    }
    expect(reached.map(({name}) => name)).toEqual(expected);
    expect(reached.filter(({visible}) => !visible)).toEqual([]);
  }
);

// The sheet around a page is the same everywhere but for the one that is a document by itself.
test.for(["", "en/explore/", "404.html"])("in /%s the first stop skips to the content", async (path) => {
  const {page} = await site.open(path);
  await page.keyboard.press("Tab");
  const skip = page.locator(".skip");
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("the controls can be worked with the keyboard alone, and keep the focus", async () => {
  const {page} = await site.open("indicators/forest_cover/");
  const from = page.locator("select[name=from]");
  await from.focus();
  const years = await from
    .locator("option")
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  for (let presses = years.indexOf("2009"); presses > 0; presses--) await page.keyboard.press("ArrowDown");
  await settled(page, "vi", expectedValues("forest_cover", {from: 2009}).length);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("from");
  await page.keyboard.press("Home");
  await settled(page, "vi", expectedValues("forest_cover").length);
});
