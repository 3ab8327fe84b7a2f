import type {Browser, Page} from "puppeteer-core";
import type {Page as PlaywrightPage} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {writeLink} from "../../src/explore/notebook/link.js";
import type {Cell} from "../../src/explore/notebook/notebook.js";
import {exploreMessages} from "../../src/messages/explore.js";
import {notebookMessages} from "../../src/messages/notebooks.js";
import {findFirefox, startFirefox} from "../pages/firefox.js";
import {misplacedWords, sound, soundness, tabStops} from "../pages/page-checks.js";
import {prose} from "../pages/notebook-run.js";
import {expectedValues, published} from "../pages/published.js";
import {samplePages} from "../pages/sample.js";
import {publishedTable} from "../pages/shown.js";
import {pageDocument} from "../site/page-document.js";
import {en} from "../place.js";

const firefox = findFirefox();

/** What these checks ask of a page, both drivers answer alike. */
const asPlaywright = (page: Page): PlaywrightPage => page as unknown as PlaywrightPage;

/** A Firefox for the tests of a group, with one tab, and what went wrong in it. */
function useFirefox(scripts: boolean) {
  let browser: Browser | undefined;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await startFirefox(firefox!, {scripts});
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    page.on("pageerror", (error) => errors.push(`error in the page: ${String(error)}`));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`error in the console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const address = request.url();
      if (!/^(?:data|blob|about):/.test(address) && !address.startsWith(inject("atRoot")))
        errors.push(`request to another host: ${address}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) errors.push(`answer ${String(response.status())}: ${response.url()}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    goTo: async (path: string, width = 1280): Promise<Page> => {
      await page.setViewport({width, height: 900});
      await page.goto(new URL(path, inject("atRoot")).href, {waitUntil: "load"});
      return page;
    },
    expectNoErrors: () => expect(errors.splice(0)).toEqual([])
  };
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent);

const answered = (page: Page) =>
  expect.poll(() => textOf(page, "[data-part=status]")).toMatch(/^(?:Đang hiện|Đã cập nhật|Showing|Updated)/);

describe.skipIf(firefox === null)("in Firefox", () => {
  const {goTo, expectNoErrors} = useFirefox(true);

  test.for(samplePages)(
    "/$path comes whole, runs without an error, fits, and can be read",
    async ({path, language}) => {
      const page = await goTo(path);
      expect(await soundness(asPlaywright(page))).toEqual(sound(language));
      await page.evaluate(() => document.fonts.ready.then(() => null));
      // Firefox gives a line the height of its tallest fallback, too. An author's chart has labels of its own, which Chromium looks at.
      if (!/^notebooks\/./.test(path)) await expect.poll(() => misplacedWords(asPlaywright(page), 7)).toEqual([]);
      await page.setViewport({width: 320, height: 740});
      const beyond = () =>
        page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not([open])"))
            details.open = true;
          const {scrollWidth, clientWidth} = document.documentElement;
          return Math.max(0, scrollWidth - clientWidth);
        });
      await expect.poll(beyond).toBe(0);
      expectNoErrors();
    }
  );

  test("an indicator shows the published rows of the years that are chosen", async () => {
    const page = await goTo("en/indicators/forest_cover/");
    await page.select("select[name=from]", "2010");
    const shown = async () => publishedTable(pageDocument(await page.content()), "en");
    await expect.poll(shown, {timeout: 120_000}).toEqual(expectedValues("forest_cover", {from: 2010}));
    expectNoErrors();
  });

  test("two years are compared, and the switch of language keeps them", async () => {
    const page = await goTo("compare/");
    await page.select("[name=from]", "2010");
    await answered(page);
    await expect.poll(() => textOf(page, "[data-part=from-year]")).toBe("2010");
    await page.select("[name=to]", "2016");
    await expect.poll(() => textOf(page, "[data-part=to-year]")).toBe("2016");
    await Promise.all([page.waitForNavigation(), page.click("a.language")]);
    expect(new URL(page.url()).search).toBe("?from=2010&to=2016");
    await answered(page);
    expect(await textOf(page, "[data-part=from-year]")).toBe("2010");
    expectNoErrors();
  });

  test("the map answers its controls and the arrow keys", async () => {
    const page = await goTo("map/");
    await page.select("[name=indicator]", "forest_cover");
    await expect.poll(() => textOf(page, "[data-part=map-title]")).toContain("2015");
    await answered(page);
    await page.$eval(".map-figure .drawing svg", (drawing) => drawing.focus());
    const heard = () => textOf(page, ".map-figure .readout");
    await expect.poll(heard).toMatch(/^Đắk Nông: /);
    await page.keyboard.press("ArrowRight");
    await expect.poll(heard).toMatch(/^Lâm Đồng:/);
    expectNoErrors();
  });

  test("commitments are filtered, and the plan is searched", async () => {
    const page = await goTo("commitments/");
    await page.select("[name=year]", "2020");
    const expected = published("commitments").filter(({years}) => years.includes(2020)).length;
    const shown = () =>
      page.$$eval("[data-filtered] tbody tr", (rows) => rows.filter((row) => row.checkVisibility()).length);
    await expect.poll(shown).toBe(expected);
    await goTo("plan/");
    await page.type("[name=q]", "do che phu rung");
    await expect.poll(() => page.$$eval(".plan-text mark", (marks) => marks.length)).toBeGreaterThan(0);
    expectNoErrors();
  });

  test("the explorer runs a query", async () => {
    const page = await goTo("en/explore/");
    await page.evaluate(() => {
      const titles = [...document.querySelectorAll<HTMLElement>(".notebook-title")];
      titles.find((one) => one.checkVisibility())!.focus();
    });
    await page.waitForSelector("[data-ready]");
    await page.click(".cell-sql .cm-content");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("SELECT count(*)::INTEGER AS n FROM observations");
    await page.keyboard.press("Escape");
    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    const rows = () =>
      page.evaluate(() => document.querySelector(".cell-sql .rt-body")?.textContent.replaceAll(/\D/g, "") ?? "");
    await expect.poll(rows).toBe(String(published("observations").length));
    expectNoErrors();
  });

  test("a program of the explorer runs apart, and its mistakes have their places", async () => {
    const cells: readonly Cell[] = [
      {id: "a", kind: "js", name: "", code: "Plot.plot({marks: [Plot.dot([{x: 1, y: 2}], {x: 'x', y: 'y'})]})"},
      {id: "b", kind: "js", name: "", code: "const a = {};\n  a.b.c"}
    ];
    const page = await goTo(`en/explore/#n=${writeLink({id: "x", title: "", cells})}`);
    await page.waitForSelector(".link-banner button");
    await page.click(".link-banner button");
    await expect.poll(() => page.$$eval(".drawn circle", (dots) => dots.length), {timeout: 60_000}).toBe(1);
    const status = () => page.$$eval(".cell-js .cell-status", (all) => all[1]!.textContent);
    await expect.poll(status).toContain(exploreMessages(en).place(2, 3));
    expectNoErrors();
  });

  test("a written analysis that is run says what it said when it was published", async () => {
    const page = await goTo("notebooks/en/forest-cover/");
    const before = await page.evaluate(prose);
    await page.click(".notebook-status button");
    const running = notebookMessages(en).running;
    await expect.poll(() => textOf(page, ".notebook-status")).toContain(running);
    await page.waitForFunction(() => document.querySelector("[data-built]") === null);
    await expect.poll(() => page.evaluate(prose)).toEqual(before);
    expect(await page.$$eval(".observablehq--error", (all) => all.length)).toBe(0);
    expectNoErrors();
  });

  test.for(["en/compare/", "map/", "indicators/forest_cover/"])(
    "/%s is gone through in order with the Tab key, which shows where it is",
    async (path) => {
      const page = await goTo(path);
      const {reached, expected, unseen} = await tabStops(asPlaywright(page));
      expect(reached).toEqual(expected);
      expect(unseen).toEqual([]);
    }
  );
});

describe.skipIf(firefox === null)("in Firefox with scripts off", () => {
  const {goTo} = useFirefox(false);

  test.for(samplePages)("/$path shows what it has, and nothing that would do nothing", async ({path}) => {
    const page = await goTo(path);
    const seen = await page.evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => {
          const {width, height} = element.getBoundingClientRect();
          return element.checkVisibility() && width > 0 && height > 0;
        }).length;
      return {
        scripted: document.documentElement.classList.contains("js"),
        headings: visible("main h1"),
        dead: visible("form, select, input, button, [role=status]:not(.spoken)"),
        words: document.querySelector("main")!.textContent.trim().length
      };
    });
    // The page for wrong addresses says so by itself, as it has nothing to choose.
    expect(seen).toMatchObject({scripted: path === "404.html", headings: 1, dead: 0});
    expect(seen.words).toBeGreaterThan(100);
  });
});
