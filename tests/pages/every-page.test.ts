import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {pagesInOneLanguage, samplePages} from "./sample.js";
import {pages, useSite} from "./site.js";

/** Pages are looked at as the narrowest phone shows them; a sample of them as a desktop does. */
const site = useSite({viewport: {width: 320, height: 740}});

test("the site has its pages in both languages", () => {
  const vietnamese = pages.filter(({language, path}) => language === "vi" && path !== "404.html");
  const english = pages.filter(({language}) => language === "en");
  expect(vietnamese.length).toBeGreaterThan(1);
  expect(english.map(({name}) => name).sort()).toEqual(vietnamese.map(({name}) => name).sort());
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

const names = [...new Set(pages.map(({name}) => name))];
/** Those of a sample in both languages, and the others, which are alike, by turns in one and in the other. */
const looked = pages.filter(
  (page) => samplePages.includes(page) || names.indexOf(page.name) % 2 === (page.language === "vi" ? 0 : 1)
);

test("every page is looked at, in one language at least", () => {
  expect(new Set(looked.map(({name}) => name))).toEqual(new Set(names));
});

test.for(looked)(
  "at the root of a host, /$path runs without an error and fits on a phone",
  async ({path, language}) => {
    const page = await site.goTo(path);
    await expectSound(page, language);
    const room = await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      return {needed: document.documentElement.scrollWidth, given: document.documentElement.clientWidth};
    });
    expect(room.needed, "sideways").toBeLessThanOrEqual(room.given);
  }
);

// The page for wrong addresses looks for the site's root by asking for what is not there; the last test is about it.
test.for(pagesInOneLanguage.filter(({path}) => path !== "404.html"))(
  "below a path, /$path loads and runs without an error",
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
