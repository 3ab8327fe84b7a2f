import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {violations} from "./axe.js";
import {pagesInOneLanguage} from "./sample.js";
import {useSite} from "./site.js";

const site = useSite();

/** How many alike are left side by side: what follows is made as they are, and axe takes milliseconds for each element. */
const enoughAlike = 5;

/** Leaves a few of the neighbours alike in kind and class: rows, items of a list, sections, points. A row keeps its cells. */
async function shorten(page: Page): Promise<void> {
  await page.evaluate((enough) => {
    const shortenWithin = (parent: Element): void => {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const kind = `${child.tagName} ${child.getAttribute("class") ?? ""}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > enough && parent.tagName !== "TR") child.remove();
        else shortenWithin(child);
      }
    };
    shortenWithin(document.querySelector("main")!);
  }, enoughAlike);
}

/** What colours can change, and the width of the window cannot. */
const colourRules = ["color-contrast", "link-in-text-block"];
const colours = {runOnly: colourRules};
const noColours = {rules: Object.fromEntries(colourRules.map((rule) => [rule, {enabled: false}]))};

const modes = [
  {mode: "on a desktop", width: 1280, colorScheme: "light", forcedColors: "none", options: {}},
  {mode: "in the dark", width: 1280, colorScheme: "dark", forcedColors: "none", options: colours},
  {mode: "in forced colours", width: 1280, colorScheme: "light", forcedColors: "active", options: colours},
  {mode: "on a phone", width: 360, colorScheme: "light", forcedColors: "none", options: noColours}
] as const;

test.for(pagesInOneLanguage)("axe finds nothing wrong in /$path, on any screen and in any colours", async ({path}) => {
  const {page} = await site.open(path);
  // A table that is still to be laid out has no true place: axe would see its words over what stands below it.
  await page.addStyleTag({content: ".table-frame, [data-filtered] tr {content-visibility: visible !important}"});
  await shorten(page);
  const found: Record<string, string[]> = {};
  for (const {mode, width, colorScheme, forcedColors, options} of modes) {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme, forcedColors});
    found[mode] = await violations(page, options);
  }
  expect(found).toEqual(Object.fromEntries(modes.map(({mode}) => [mode, []])));
});

test("axe would find an error", async () => {
  const {page} = await site.open("");
  await page.locator("h1").evaluate((h1) => h1.insertAdjacentHTML("afterend", '<img src="data:,"><button></button>'));
  const rules = (await violations(page)).map((violation) => violation.split(":")[0]);
  expect(rules).toEqual(expect.arrayContaining(["image-alt", "button-name"]));
});
