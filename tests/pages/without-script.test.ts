import {expect, test} from "vitest";
import {expectedMarks, expectedValues, province, published} from "./published.js";
import {valuesInChart, valuesInTable} from "./shown.js";
import {indicatorPages, useSite} from "./site.js";

const site = useSite({javaScriptEnabled: false});

/** Every indicator, by turns in one language and in the other. */
const byTurns = indicatorPages.filter(({language, indicator}, _, all) => {
  const names = [...new Set(all.map((page) => page.indicator))];
  return names.indexOf(indicator) % 2 === (language === "vi" ? 0 : 1);
});

test.for(byTurns)(
  "with scripts off, /$path is complete and shows the published data",
  async ({path, language, indicator}) => {
    const definition = published("indicators").find((row) => row.indicator === indicator)!;
    const name = language === "vi" ? definition.name_vi : definition.name_en;
    const page = await site.goTo(path);
    expect(await page.title()).toContain(name);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").allTextContents()).toEqual([name]);

    // Nothing that would do nothing.
    const dead = page.locator("form, select, input, button, [role=status]").filter({visible: true});
    expect(await dead.count()).toBe(0);

    const values = expectedValues(indicator);
    expect(await valuesInTable(page, language)).toEqual(values);

    const chart = page.locator("figure .drawing svg").filter({visible: true});
    expect(await chart.count()).toBe(values.length === 0 ? 0 : 1);
    if (values.length > 0) {
      expect(await chart.getAttribute("role")).toBe("img");
      expect(await chart.getAttribute("aria-label")).toContain(name);
      expect(await chart.locator("[aria-label]").count()).toBe(0);
      expect(await valuesInChart(chart, language)).toEqual(expectedMarks(indicator));
    }

    const cards = await page.locator(".milestones > li").evaluateAll((items) =>
      items.map((item) => ({
        heading: item.querySelector("h3")!.textContent,
        terms: item.querySelector(".milestone-terms")?.textContent ?? null
      }))
    );
    expect(cards.map(({heading}) => /\d{4}/.exec(heading)?.[0])).toEqual(
      expect.arrayContaining(["2020", "2025", "2030"])
    );
    const set = published("milestones").filter(
      (m) => m.indicator === indicator && m.area === province && m.basis === "plan"
    );
    for (const {heading, terms} of cards) {
      const milestones = set.filter((m) => heading.includes(String(m.year)));
      if (milestones.length === 0) expect(terms).toBeNull();
      else {
        const numbers = milestones.map((m) => String(m.value).replace(".", language === "vi" ? "," : "."));
        expect(numbers.some((number) => terms?.includes(number) === true)).toBe(true);
      }
    }
  }
);
