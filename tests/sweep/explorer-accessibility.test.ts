import {expect, test} from "vitest";
import {violations} from "../pages/axe.js";
import {openExplorer} from "../pages/explorer-page.js";
import {fillExplorer, violationsBelowSuggestions} from "../pages/explorer-states.js";
import {useSite} from "../pages/site.js";

const site = useSite();

test.for([
  {path: "explore/", language: "vi", width: 1280, colorScheme: "light"},
  {path: "explore/", language: "vi", width: 360, colorScheme: "dark"},
  {path: "en/explore/", language: "en", width: 1280, colorScheme: "dark"},
  {path: "en/explore/", language: "en", width: 360, colorScheme: "light"}
] as const)(
  "axe finds nothing wrong in the explorer /$path in all its states: $width px, $colorScheme",
  async ({path, language, width, colorScheme}) => {
    const {page, explorer} = await openExplorer(site, path, {viewport: {width, height: 800}, colorScheme});
    await explorer.settled();
    await fillExplorer(explorer, language);
    expect(await violations(page)).toEqual([]);
    expect(await violationsBelowSuggestions(explorer)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
);
