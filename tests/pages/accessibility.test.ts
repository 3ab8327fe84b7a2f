import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {pagesInOneLanguage} from "./sample.js";
import {useSite} from "./site.js";

const site = useSite();

/** What axe finds, one line for each element, by some of its rules or by all; the smallest size of targets is checked too. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({page});
  if (rules) axe.withRules([...rules]);
  else axe.options({rules: {"target-size": {enabled: true}}});
  const {violations: found} = await axe.analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
}

/** Leaves so many rows of each table and parts of each goal of the plan: what follows is made as they are. */
const shortest = 20;
const partsOfGoal = 2;

async function shorten(page: Page): Promise<void> {
  await page.evaluate(
    ([rows, parts]) => {
      for (const body of document.querySelectorAll("tbody")) [...body.rows].slice(rows).forEach((row) => row.remove());
      for (const goal of document.querySelectorAll(".plan-text > section"))
        [...goal.querySelectorAll("section")].slice(parts).forEach((part) => part.remove());
    },
    [shortest, partsOfGoal] as const
  );
}

/** What other colours can change; the rest of a page is the same. */
const colourRules = ["color-contrast", "link-in-text-block"];

const modes = [
  {mode: "on a desktop", width: 1280, colorScheme: "light", forcedColors: "none"},
  {mode: "in the dark", width: 1280, colorScheme: "dark", forcedColors: "none", rules: colourRules},
  {mode: "in forced colours", width: 1280, colorScheme: "light", forcedColors: "active", rules: colourRules},
  {mode: "on a phone", width: 360, colorScheme: "light", forcedColors: "none"}
] as const;

test.for(pagesInOneLanguage)("axe finds nothing wrong in /$path, on any screen and in any colours", async ({path}) => {
  const {page} = await site.open(path);
  // A table that is still to be laid out has no true place: axe would see its words over what stands below it.
  await page.addStyleTag({content: ".table-frame, [data-filtered] tr {content-visibility: visible !important}"});
  await shorten(page);
  const found: Record<string, string[]> = {};
  for (const {mode, width, colorScheme, forcedColors, ...only} of modes) {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme, forcedColors});
    found[mode] = await violations(page, "rules" in only ? only.rules : undefined);
  }
  expect(found).toEqual(Object.fromEntries(modes.map(({mode}) => [mode, []])));
});

test("axe would find a fault", async () => {
  const {page} = await site.open("");
  await page.locator("h1").evaluate((h1) => h1.insertAdjacentHTML("afterend", '<img src="data:,"><button></button>'));
  const rules = (await violations(page)).map((violation) => violation.split(":")[0]);
  expect(rules).toEqual(expect.arrayContaining(["image-alt", "button-name"]));
});
