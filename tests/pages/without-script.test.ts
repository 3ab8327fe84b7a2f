import {describe, expect, test} from "vitest";
import {expectedMarks, expectedValues, province, published} from "./published.js";
import {valuesInChart, valuesInTable} from "./shown.js";
import {indicatorPages, pages, useSite} from "./site.js";

const site = useSite();
const plain = {javaScriptEnabled: false, until: "load"} as const;

describe.for(indicatorPages)("with scripts off, /$path", ({path, language, indicator}) => {
  const definition = published("indicators").find((row) => row.indicator === indicator)!;
  const name = language === "vi" ? definition.name_vi : definition.name_en;

  test("has its title, its language and its heading", async () => {
    const {page} = await site.open(path, plain);
    expect(await page.title()).toContain(name);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").allTextContents()).toEqual([name]);
  });

  test("shows one chart as an image with a spoken label, marking the published values", async () => {
    const {page} = await site.open(path, plain);
    const chart = page.locator("figure .drawing svg").filter({visible: true});
    expect(await chart.count()).toBe(1);
    expect(await chart.getAttribute("role")).toBe("img");
    expect(await chart.getAttribute("aria-label")).toContain(name);
    expect(await chart.locator("[aria-label]").count()).toBe(0);
    expect(await valuesInChart(chart, language)).toEqual(expectedMarks(indicator));
  });

  test("lists the published values in their order", async () => {
    const {page} = await site.open(path, plain);
    const expected = expectedValues(indicator);
    expect(expected).not.toEqual([]);
    expect(await valuesInTable(page, language)).toEqual(expected);
  });

  test("has a card for 2020, 2025 and 2030 with the plan's number where it sets one", async () => {
    const {page} = await site.open(path, plain);
    const cards = await page.locator(".milestones > li").evaluateAll((items) =>
      items.map((item) => ({
        heading: item.querySelector("h3")!.textContent,
        requirement: item.querySelector(".requirement")?.textContent ?? null
      }))
    );
    expect(cards.map(({heading}) => /\d{4}/.exec(heading)?.[0])).toEqual(["2020", "2025", "2030"]);
    const set = published("milestones").filter(
      (m) => m.indicator === indicator && m.area === province && m.basis === "plan"
    );
    for (const {heading, requirement} of cards) {
      const milestone = set.find((m) => heading.includes(String(m.year)));
      if (!milestone) expect(requirement).toBeNull();
      else expect(requirement).toContain(String(milestone.value).replace(".", language === "vi" ? "," : "."));
    }
  });
});

test.for(pages)("with scripts off, /$path shows no control that would do nothing", async ({path}) => {
  const {page} = await site.open(path, plain);
  const dead = page.locator("form, select, input, button, [role=status]").filter({visible: true});
  expect(await dead.count()).toBe(0);
});
