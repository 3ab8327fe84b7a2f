import type {Locator, Page} from "playwright-core";
import {byYear, type ShownValue} from "./published.js";

/** Reads a number as printed: `1.158,4` in Vietnamese, `1,158.4` in English, with a true minus sign. */
export function readNumber(text: string, language: "vi" | "en"): number {
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  const plain = text.trim().replaceAll(group, "").replace(point, ".").replace("\u2212", "-");
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) throw new Error(`not a number in ${language}: ${text}`);
  return Number(plain);
}

/** Rows of an indicator's table of values, without its titles and breaks. */
const valueRows = "table.values tbody tr:has(td.number)";

const writtenIn = (rows: Element[]) =>
  rows.map((row) => {
    const value = row.querySelector("td.number")!;
    const qualifier = value.querySelector(".quiet")?.textContent ?? "";
    return {year: row.querySelector("th")!.textContent, value: value.textContent.replace(qualifier, "")};
  });

const readValues = (written: ReturnType<typeof writtenIn>, language: "vi" | "en"): ShownValue[] =>
  written.map(({year, value}) => ({year: Number(year), value: readNumber(value, language)}));

/** The values in an indicator's table. */
export async function valuesInTable(page: Page, language: "vi" | "en"): Promise<ShownValue[]> {
  return readValues(await page.locator(valueRows).evaluateAll(writtenIn), language);
}

/** The values in an indicator's table as it was published. */
export function publishedTable(document: Document, language: "vi" | "en"): ShownValue[] {
  return readValues(writtenIn([...document.querySelectorAll(valueRows)]), language);
}

/** The values marked in a chart, by year, as its marks are labelled. */
export async function valuesInChart(chart: Locator, language: "vi" | "en"): Promise<ShownValue[]> {
  return readLabels(await chart.locator("title").evaluateAll(textsOf), language);
}

/** The values marked in a chart as it was published. */
export function publishedChart(chart: Element, language: "vi" | "en"): ShownValue[] {
  return readLabels(textsOf([...chart.querySelectorAll("title")]), language);
}

const textsOf = (elements: Element[]) => elements.map(({textContent}) => textContent);

function readLabels(labels: readonly string[], language: "vi" | "en"): ShownValue[] {
  return labels
    .flatMap((label) => {
      const match = /, (?<year>\d{4}): [^\d\u2212]*(?<value>\u2212?\d[\d.,]*)/.exec(label);
      return match ? [{year: Number(match.groups!.year), value: readNumber(match.groups!.value!, language)}] : [];
    })
    .sort(byYear);
}
