import {en as english} from "../place.js";
import {expect} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {ExplorerPage} from "./explorer-page.js";
import {expectedMarks, expectedValues, published} from "./published.js";
import {readNumber} from "./shown.js";
import type {Site} from "./site.js";

const en = exploreMessages(english);

/** Goes from the chart of an indicator to the explorer, which shows the very numbers of the table and of the chart. */
export async function expectSameNumbers(site: Site, indicator: string): Promise<void> {
  const {page} = await site.open(`en/indicators/${indicator}/`);
  await page.getByRole("link", {name: en.exploreThis}).click();
  const explorer = await new ExplorerPage(page).ready();
  await explorer.settled();
  const [all, drawn] = await Promise.all(
    [0, 1].map(async (index) => {
      const cell = explorer.cell(index);
      const heads = await cell.locator("[role=columnheader]").allInnerTexts();
      await cell.locator(".rt").evaluate((table) => (table.style.height = "10000px"));
      await cell.locator(".rt").dispatchEvent("scroll");
      const count = Number(/^\d+/.exec(await explorer.status(index).innerText())?.[0]);
      await expect.poll(async () => (await explorer.rows(index)).length).toBe(count);
      return (await explorer.rows(index)).map((row) => ({
        year: Number(row[heads.indexOf("year")]),
        value: readNumber(row[heads.indexOf("value")]!, "en")
      }));
    })
  );
  const decimals = published("indicators").find((row) => row.indicator === indicator)!.decimals;
  const format = new Intl.NumberFormat("en", {maximumFractionDigits: decimals, useGrouping: false});
  const rounded = (rows: typeof all) => rows!.map(({year, value}) => ({year, value: Number(format.format(value))}));
  expect(rounded(all)).toEqual(expectedValues(indicator));
  expect(rounded(drawn).sort((a, b) => a.year - b.year || a.value - b.value)).toEqual(expectedMarks(indicator));
  expect(await page.locator(".cell-chart svg[role=img]").count()).toBeGreaterThan(0);
}
