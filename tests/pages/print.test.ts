import {drawnPages, pagesInOneLanguage} from "./sample.js";
import {expect, test} from "vitest";
import {printedPages} from "./pdf-text.js";
import {useSite} from "./site.js";

const site = useSite();

/** A4 in points, as PDF counts. */
const a4 = {width: 595, height: 842};

test.for(pagesInOneLanguage)("/$path prints on white A4 pages, also from a dark screen", async ({path}) => {
  const {page} = await site.open(path, {colorScheme: "dark", until: "load"});
  const pdf = (await page.pdf({preferCSSPageSize: true, printBackground: true})).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]/g)].map(({groups}) => groups!);
  expect(sizes.length).toBeGreaterThan(0);
  for (const {width, height} of sizes) {
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([a4.width, a4.height]);
  }
  await page.emulateMedia({media: "print", colorScheme: "dark"});
  const colours = await page.evaluate(() => {
    const {backgroundColor, color} = getComputedStyle(document.documentElement);
    return {backgroundColor, color};
  });
  expect(colours).toEqual({backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)"});
});

test.for(["compare/", "commitments/"])("on paper /%s repeats the heads that sort on the screen", async (path) => {
  const {page} = await site.open(path, {until: "load"});
  const heads = await page
    .locator("thead th:has(button)")
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
  const sheets = printedPages(await page.pdf({preferCSSPageSize: true})).slice(2, -1);
  expect(sheets.length).toBeGreaterThan(2);
  for (const {text} of sheets) {
    for (const head of heads) expect(text.replace(/\s/g, "")).toContain(head.replace(/\s/g, ""));
  }
});

test.for(drawnPages.filter(({indicator}) => indicator !== null))(
  "on paper /$path has its chart and no controls",
  async ({path}) => {
    const {page} = await site.open(path, {until: "load"});
    const label = await page.locator("figure .drawing svg").first().getAttribute("aria-label");
    // The spoken text of the image stands in the tagged PDF, in UTF-16.
    const pdf = await page.pdf({preferCSSPageSize: true, tagged: true});
    const spoken = Buffer.from(label!, "utf16le").swap16().toString("hex").toUpperCase();
    expect(pdf.toString("latin1").toUpperCase()).toContain(spoken);
    await page.emulateMedia({media: "print"});
    expect(await page.locator("figure .drawing svg").filter({visible: true}).count()).toBe(1);
    const controls = page.locator("form, select, input, button, nav, [role=status]").filter({visible: true});
    expect(await controls.count()).toBe(0);
  }
);
