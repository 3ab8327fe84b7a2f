import {expect, test} from "vitest";
import {violations} from "./axe.js";
import {openExplorer} from "./explorer-page.js";
import {fillExplorer, violationsBelowSuggestions} from "./explorer-states.js";
import {useSite} from "./site.js";

const site = useSite();

test("axe finds nothing wrong in the explorer with results, errors, suggestions and own data, on a desk and on a phone in the dark", async () => {
  const {page, explorer} = await openExplorer(site);
  await explorer.settled();
  await fillExplorer(explorer, "en");
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({width: 360, height: 800});
  await page.emulateMedia({colorScheme: "dark"});
  expect(await violationsBelowSuggestions(explorer)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
