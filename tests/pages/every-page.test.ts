import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {samplePages} from "./sample.js";
import {pages, useSite} from "./site.js";

/** Every page is looked at as a phone shows it; a sample of them as a desktop does. */
const site = useSite({viewport: {width: 360, height: 740}});

test("the site has its pages in both languages", () => {
  const vietnamese = pages.filter(({language, path}) => language === "vi" && path !== "404.html");
  const english = pages.filter(({language}) => language === "en");
  expect(vietnamese.length).toBeGreaterThan(1);
  const counterpart = (path: string) => path.replace(/^notebooks\/(?=.)|^/, (start) => `${start}en/`);
  expect(english.map(({path}) => path).sort()).toEqual(vietnamese.map(({path}) => counterpart(path)).sort());
});

async function expectSound(page: Page, language: string): Promise<void> {
  expect(await page.title()).not.toBe("");
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await isStyled(page)).toBe(true);
  // The page's own program has run.
  expect(await page.locator("html").getAttribute("class")).toContain("js");
}

/** Whether the style sheet has arrived: then the text is narrower than the window. */
function isStyled(page: Page): Promise<boolean> {
  return page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth !== "none");
}

test.for(pages)("at the root of a host, /$path runs without a fault and fits on a phone", async ({path, language}) => {
  const page = await site.goTo(path);
  await expectSound(page, language);
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  for (const width of [320, 360]) {
    await page.setViewportSize({width, height: 740});
    const room = await page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      given: document.documentElement.clientWidth
    }));
    expect(room.needed, `sideways at ${String(width)} px`).toBeLessThanOrEqual(room.given);
  }
});

// The page for wrong addresses looks for the site's root by asking for what is not there; the last test is about it.
test.for(samplePages.filter(({path}) => path !== "404.html"))(
  "below a path, /$path loads and runs without a fault",
  async ({path, language}) => {
    const {page} = await site.open(path, {site: inject("belowPath")});
    await expectSound(page, language);
  }
);

test.for(["atRoot", "belowPath"] as const)(
  "%s an address that does not exist is answered with the page that says so and leads home",
  async (place) => {
    const {page} = await site.open("nowhere/at/all", {site: inject(place), tolerate: /404/});
    expect(await page.locator("h1").textContent()).toBe("Không tìm thấy trang");
    expect(await isStyled(page)).toBe(true);
    await page.locator("main a").first().click();
    await page.waitForURL(inject(place));
  }
);
