import type {Page} from "playwright-core";
import {beforeAll, expect, test} from "vitest";
import {samplePages} from "./sample.js";
import {useSite} from "./site.js";

const site = useSite();

/** Whether letters come in time is for the machine to say: here a page waits for its own, or does not know of any. */
const letters = {
  "the site's": (html: string) => html.replaceAll("font-display:optional", "font-display:block"),
  "the machine's": (html: string) => html.replaceAll('@font-face{font-family:"Be Vietnam Pro"', "@font-face{")
} as const;

let chosen: keyof typeof letters = "the site's";

beforeAll(async () => {
  const page = await site.goTo("");
  await page.route(
    ({pathname}) => /(?:\/|\.html)$/.test(pathname),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: letters[chosen](await response.text())});
    }
  );
});

/** Words of drawings that stick out of them or are written over each other. Marks the size of a letter are no drawings. */
function misplacedWords(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const found: string[] = [];
    for (const svg of document.querySelectorAll("main svg")) {
      const drawing = svg.getBoundingClientRect();
      if (drawing.width < 60) continue;
      // What stands askew has a frame far larger than its letters.
      const words = [...svg.querySelectorAll("text:not([transform*=rotate])")]
        .map((text) => ({text: text.textContent.trim(), box: text.getBoundingClientRect()}))
        .filter(({text, box}) => text !== "" && box.width > 0);
      for (const [i, {text, box}] of words.entries()) {
        const beyond = Math.max(
          drawing.left - box.left,
          box.right - drawing.right,
          drawing.top - box.top,
          box.bottom - drawing.bottom
        );
        if (beyond > 2) found.push(`${text}: ${beyond.toFixed(1)} px outside`);
        for (const other of words.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 2 && down > 4) found.push(`${text} over ${other.text}`);
        }
      }
    }
    return found;
  });
}

test.for(samplePages)("the words in the drawings of /$path can be read", async ({path}) => {
  for (const name of Object.keys(letters) as (keyof typeof letters)[]) {
    chosen = name;
    const page = await site.goTo(path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({width, height: 900});
      expect(await misplacedWords(page), `${String(width)} px wide, in ${name} letters`).toEqual([]);
    }
  }
});
