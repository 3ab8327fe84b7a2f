import {expect, test} from "vitest";
import {useSite} from "./site.js";

const site = useSite();

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
