import {expect, test} from "vitest";
import {onPaper} from "./page-checks.js";
import {printedPages} from "./pdf-text.js";
import {useSite} from "./site.js";

const site = useSite();

test.for(["compare/", "commitments/"])("on paper /%s repeats the heads that sort on the screen", async (path) => {
  const {page} = await site.open(path);
  const heads = await page
    .locator("thead th:has(button)")
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
  const sheets = printedPages(await page.pdf({preferCSSPageSize: true})).slice(2, -1);
  expect(sheets.length).toBeGreaterThan(2);
  for (const {text} of sheets) {
    for (const head of heads) expect(text.replace(/\s/g, "")).toContain(head.replace(/\s/g, ""));
  }
});

test.for(["", "goals/3/", "map/"])("/%s prints on A4 pages", async (path) => {
  const {page} = await site.open(path, {colorScheme: "dark"});
  expect(await onPaper(page)).toMatchObject({otherSizes: [], colours: "rgb(0, 0, 0) on rgb(255, 255, 255)"});
});

test.for(["indicators/poverty_rate/", "en/indicators/forest_cover/"])(
  "on paper /%s has its chart and no controls",
  async (path) => {
    const {page} = await site.open(path, {colorScheme: "dark"});
    expect(await onPaper(page)).toEqual({
      otherSizes: [],
      colours: "rgb(0, 0, 0) on rgb(255, 255, 255)",
      charts: 1,
      spoken: true,
      controls: 0
    });
  }
);
