import {sweep} from "../sweep.js";
import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {pageDocument} from "../site/page-document.js";
import {published, province} from "./published.js";
import {htmlOf, useSite} from "./site.js";

const site = useSite();

/** Whether the page has answered the last choice. */
async function answered(page: Page): Promise<void> {
  await expect.poll(() => page.textContent("[data-part=status]")).toMatch(/^(?:Đang hiện|Đã cập nhật|Showing|Updated)/);
}

const states = (page: Page): Promise<(string | null)[]> =>
  page.locator("table.years tbody tr").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-state")));

/** The value of the province in a year by the methodology of an indicator that has only one. */
function valueOf(indicator: string, year: number): number {
  const own = published("observations").filter(
    (o) => o.indicator === indicator && o.area === province && o.year === year && o.shown && o.period === "year"
  );
  return own[0]!.value;
}

describe("two years", () => {
  test("are complete in their file: every indicator, a chart, and the reason for every gap", () => {
    const document = pageDocument(htmlOf("compare/"));
    expect(document.querySelectorAll("table.years tbody tr")).toHaveLength(published("indicators").length);
    expect(document.querySelectorAll(".year-changes svg[role=img]").length).toBeGreaterThan(0);
    for (const {textContent} of document.querySelectorAll("tr[data-state=broken] .why"))
      expect(textContent).not.toBe("");
  });

  test("change the table and the charts, and the address brings them back", async () => {
    const {page, requests} = await site.open("compare/", {until: "networkidle"});
    const before = requests.length;
    expect(requests.filter((address) => /arrow|catalogue|plot/.test(address))).toEqual([]);
    await page.selectOption("[name=from]", "2010");
    await answered(page);
    await page.selectOption("[name=to]", "2016");
    await expect.poll(() => page.textContent("[data-part=to-year]")).toBe("2016");
    expect(new URL(page.url()).search).toBe("?from=2010&to=2016");
    const row = page.locator("tr[data-indicator=upper_secondary_graduation_rate]");
    const change = valueOf("upper_secondary_graduation_rate", 2016) - valueOf("upper_secondary_graduation_rate", 2010);
    expect(await row.locator("strong").textContent()).toContain(change.toFixed(2).replace(".", ","));
    expect(await row.getAttribute("data-state")).toBe("better");
    const drawn = await page.locator("[data-part=charts]").innerHTML();
    expect(requests.length).toBeGreaterThan(before);
    expect(requests.every((address) => address.startsWith(inject("atRoot")))).toBe(true);
    expect(requests.filter((address) => address.endsWith(".wasm"))).toEqual([]);
    await page.reload();
    await answered(page);
    expect(await page.inputValue("[name=from]")).toBe("2010");
    expect(await page.locator("[data-part=charts]").innerHTML()).toBe(drawn);
    await page.click("a.language");
    await page.waitForURL(/\/en\/compare\/\?from=2010&to=2016/);
    await answered(page);
    expect(await page.textContent("[data-part=from-year]")).toBe("2010");
  });

  test("are filtered by text without diacritics, by goal and by state, and sorted by their heads", async () => {
    const {page} = await site.open("compare/?from=2010&to=2016");
    await answered(page);
    await page.fill("[name=q]", "thu nhap");
    await expect
      .poll(async () =>
        (await page.locator("table.years tbody a").allTextContents()).every((name) => /thu nhập/i.test(name))
      )
      .toBe(true);
    await page.fill("[name=q]", "");
    await page.selectOption("[name=state]", "worse");
    await expect.poll(async () => new Set(await states(page))).toEqual(new Set(["worse"]));
    await page.selectOption("[name=state]", "");
    await page.click("th[data-sort-by=change] button");
    await expect.poll(() => page.getAttribute("th[data-sort-by=change]", "aria-sort")).toBe("ascending");
    expect(new URL(page.url()).search).toBe("?from=2010&to=2016&sort=change");
    await page.click("button[type=reset]");
    await expect.poll(() => page.textContent("[data-part=from-year]")).not.toBe("2010");
    expect(new URL(page.url()).search).toBe("");
  });

  test.skipIf(!sweep)("give back what the build drew", async () => {
    const {page} = await site.open("compare/", {deviceScaleFactor: 2});
    const initial = await page.textContent("[data-part=from-year]");
    const asBuilt = await page.locator("[data-part=rows]").innerHTML();
    const charts = await page
      .locator("[data-part=charts] .drawing svg")
      .evaluateAll((all) => all.map((svg) => svg.innerHTML));
    await page.selectOption("[name=from]", "2010");
    await answered(page);
    await page.click("button[type=reset]");
    await expect.poll(() => page.textContent("[data-part=from-year]")).toBe(initial);
    expect(await page.locator("[data-part=rows]").innerHTML()).toBe(asBuilt);
    const again = await page
      .locator("[data-part=charts] .drawing svg")
      .evaluateAll((all) => all.map((svg) => svg.innerHTML));
    expect(again).toEqual(charts);
  });

  test("lead to pages of the site where it lies below a path", async () => {
    const {page} = await site.open("compare/?from=2010&to=2016", {site: inject("belowPath")});
    await answered(page);
    const links = await page
      .locator("table.years tbody a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.every((address) => address.startsWith(inject("belowPath")))).toBe(true);
  });

  test("are downloaded as shown", async () => {
    const {page} = await site.open("compare/?from=2010&to=2016&state=worse");
    await answered(page);
    const shown = await page.locator("table.years tbody tr").count();
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-export=csv]")]);
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\ufeffindicator,")).toBe(true);
    expect(text.trimEnd().split("\n")).toHaveLength(shown + 1);
    expect(download.suggestedFilename()).toBe("daknong-2010-2016.csv");
  });

  test("say what a point of a chart is, to a keyboard", async () => {
    const {page} = await site.open("compare/?from=2010&to=2016");
    await answered(page);
    await page.locator(".year-changes svg").filter({visible: true}).first().focus();
    const heard = page.locator(".year-changes .readout").first();
    const first = await heard.textContent();
    expect(first).toContain("2010");
    await page.keyboard.press("ArrowDown");
    expect(await heard.textContent()).not.toBe(first);
  });
});

describe("areas", () => {
  test("are complete in their file: the ranking with the missing, and charts on one scale", () => {
    const document = pageDocument(htmlOf("compare/areas/"));
    expect(document.querySelectorAll("table.ranking tbody tr").length).toBeGreaterThan(60);
    expect(document.querySelector("table.ranking .home")?.getAttribute("data-area")).toBe(province);
    const scales = [...document.querySelectorAll(".panel svg")].map((svg) =>
      [...svg.querySelectorAll("text")].map((text) => text.textContent).join(" ")
    );
    expect(scales.length).toBeGreaterThan(5);
    expect(new Set(scales).size).toBe(1);
  });

  test("are ranked as the published values are", async () => {
    const {page} = await site.open("compare/areas/?indicator=forest_cover&year=2012");
    await answered(page);
    const shown = await page
      .locator("table.ranking tbody tr:not(.whole)")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-area")));
    const kinds = new Map(published("areas").map((row) => [row.area, row.kind]));
    const expected = published("observations")
      .filter((o) => o.indicator === "forest_cover" && o.year === 2012 && o.shown && kinds.get(o.area) === "province")
      .toSorted((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1))
      .map(({area}) => area);
    expect(shown.slice(0, expected.length)).toEqual(expected);
  });

  test.skipIf(!sweep)("are added to the charts and indexed, and the address brings them back", async () => {
    const {page} = await site.open("compare/areas/?year=2014");
    await answered(page);
    const before = await page.locator(".panel").count();
    await page.click(".more-areas summary");
    await page.check("input[value=VN-HN]");
    await expect.poll(() => page.locator(".panel").count()).toBe(before + 1);
    await page.selectOption("[name=base]", "2012");
    await expect.poll(() => new URL(page.url()).searchParams.get("base")).toBe("2012");
    await expect.poll(() => page.locator(".panel title").allTextContents()).toContain("Hà Nội, 2012: 100,0");
    await page.reload();
    await answered(page);
    expect(await page.locator(".panel").count()).toBe(before + 1);
    expect(await page.isChecked("input[value=VN-HN]")).toBe(true);
  });
});

describe("indicators", () => {
  test("are complete in their file: points, their number, coefficients and a caution", () => {
    const document = pageDocument(htmlOf("compare/indicators/"));
    const n = Number(document.querySelector("[data-n]")?.getAttribute("data-n"));
    expect(n).toBeGreaterThan(50);
    expect(document.querySelectorAll("table.ranking tbody tr")).toHaveLength(n);
    expect(document.querySelectorAll(".drawing-wide title")).toHaveLength(n);
    expect(document.querySelector("[data-part=account]")?.textContent).toMatch(
      /Spearman.*Pearson.*không phải là gây ra/s
    );
  });

  test("give no coefficient for a few years", async () => {
    const {page} = await site.open("compare/indicators/");
    await page.selectOption("[name=over]", "years");
    await answered(page);
    await expect.poll(() => page.textContent("[data-part=account]")).not.toContain("Spearman");
    expect(await page.textContent("[data-part=account]")).toContain("ít hơn 10");
    expect(new URL(page.url()).search).toBe("?over=years");
  });

  test.skipIf(!sweep)("say so where they have nothing in common", async () => {
    const {page} = await site.open("compare/indicators/?x=child_stunting_under5&y=households_permanent_house");
    await answered(page);
    expect(await page.locator(".empty, .drawing-wide").count()).toBe(1);
  });
});
