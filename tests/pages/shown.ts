import type {Locator, Page} from "playwright-core";
import {byYear, type ShownValue} from "./published.js";

/** Reads a number as printed: `1.158,4` in Vietnamese, `1,158.4` in English, with a true minus sign. */
export function readNumber(text: string, language: "vi" | "en"): number {
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  const plain = text.trim().replaceAll(group, "").replace(point, ".").replace("\u2212", "-");
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) throw new Error(`not a number in ${language}: ${text}`);
  return Number(plain);
}

/** The rows of an indicator's table of values, without its titles and breaks. */
export async function valuesInTable(page: Page, language: "vi" | "en"): Promise<ShownValue[]> {
  const cells = await page.locator("table.values tbody tr:has(td.number)").evaluateAll((rows) =>
    rows.map((row) => {
      const value = row.querySelector("td.number")!;
      const qualifier = value.querySelector(".quiet")?.textContent ?? "";
      return {year: row.querySelector("th")!.textContent, value: value.textContent.replace(qualifier, "")};
    })
  );
  return cells.map(({year, value}) => ({year: Number(year), value: readNumber(value, language)}));
}

/** The values marked in a chart, by year, as its marks are labelled. */
export async function valuesInChart(chart: Locator, language: "vi" | "en"): Promise<ShownValue[]> {
  const labels = await chart.locator("title").evaluateAll((titles) => titles.map((title) => title.textContent));
  return labels
    .flatMap((label) => {
      const match = /, (?<year>\d{4}): [^\d\u2212]*(?<value>\u2212?\d[\d.,]*)/.exec(label);
      return match ? [{year: Number(match.groups!.year), value: readNumber(match.groups!.value!, language)}] : [];
    })
    .sort(byYear);
}
