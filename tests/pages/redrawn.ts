import {languageOf} from "../place.js";
import {expect} from "vitest";
import {commonMessages} from "../../src/messages/common.js";
import {choose, settled, shownIn, status} from "./choosing.js";
import {expectedValues, published} from "./published.js";
import type {BuiltPage, Site} from "./site.js";

/** Narrows what a page draws, resets it, and finds what the build drew. */
export async function expectRedrawn(
  site: Site,
  {path, language, indicator}: Pick<BuiltPage, "path" | "language" | "indicator">
): Promise<void> {
  // On a coarse screen the drawing library moves straight lines by half a pixel; the build draws for fine ones.
  const {page} = await site.open(path, {deviceScaleFactor: 2});
  const asBuilt = await shownIn(page);
  expect(asBuilt.drawings.join("")).toContain("<svg");
  const years = page.locator("select[name=from] option");
  await choose(page, "from", (await years.last().getAttribute("value"))!);
  await status(page)
    .filter({hasText: commonMessages(languageOf(language)).engineReady(0).split("0")[0]!})
    .waitFor();
  const narrowed = await shownIn(page);
  expect(narrowed.drawings).not.toEqual(asBuilt.drawings);
  await page.locator("button[type=reset]").click();
  const headlines = published("indicators").filter((row) => row.headline);
  const indicators = indicator === null ? headlines.map((row) => row.indicator) : [indicator];
  await settled(
    page,
    language,
    indicators.reduce((sum, name) => sum + expectedValues(name).length, 0)
  );
  expect(await shownIn(page)).toEqual(asBuilt);
  expect(new URL(page.url()).search).toBe("");
}
