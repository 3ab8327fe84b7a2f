import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {samplePages} from "./sample.js";
import {useSite} from "./site.js";

const site = useSite();

/** What axe finds, one line for each element; the smallest size of targets is checked too. */
async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await new AxeBuilder({page}).options({rules: {"target-size": {enabled: true}}}).analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
}

const modes = [
  {mode: "on a desktop", width: 1280, colorScheme: "light", forcedColors: "none"},
  {mode: "in the dark", width: 1280, colorScheme: "dark", forcedColors: "none"},
  {mode: "in forced colours", width: 1280, colorScheme: "light", forcedColors: "active"},
  {mode: "on a phone", width: 360, colorScheme: "light", forcedColors: "none"}
] as const;

test.for(samplePages)("axe finds nothing wrong in /$path, on any screen and in any colours", async ({path}) => {
  const {page} = await site.open(path);
  const found: Record<string, string[]> = {};
  for (const {mode, width, colorScheme, forcedColors} of modes) {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme, forcedColors});
    found[mode] = await violations(page);
  }
  expect(found).toEqual(Object.fromEntries(modes.map(({mode}) => [mode, []])));
});

test("axe would find a fault", async () => {
  const {page} = await site.open("");
  await page.locator("h1").evaluate((h1) => h1.insertAdjacentHTML("afterend", '<img src="data:,"><button></button>'));
  const rules = (await violations(page)).map((violation) => violation.split(":")[0]);
  expect(rules).toEqual(expect.arrayContaining(["image-alt", "button-name"]));
});
