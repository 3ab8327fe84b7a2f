import {sweep} from "../sweep.js";
import {en as english} from "../place.js";
import {readFile} from "node:fs/promises";
import {expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {notebookMessages} from "../../src/messages/notebooks.js";
import {exported} from "../site/exported.js";
import {ExplorerPage, fromMenu, useExplorer} from "./explorer-page.js";
import {published} from "./published.js";
import {useSite} from "./site.js";

const site = useSite();
const emptyExplorer = useExplorer(site);
const en = exploreMessages(english);

const values = published("observations").filter(
  (o) => o.indicator === "forest_cover" && o.area === "VN-72" && o.shown && o.period === "year"
);

/** A notebook as an analyst writes one: a note, a query, a query that reads it, and a chart of it. */
async function written() {
  const {page, explorer} = await emptyExplorer();
  await page.getByLabel(en.notebookTitle).fill("Rừng của tôi");
  await explorer.cell(0).getByLabel(en.name).fill("rừng");
  await explorer.run(
    0,
    "-- the forest\nSELECT year, value, run, status FROM observations\nWHERE indicator = 'forest_cover' AND area = 'VN-72' AND shown AND period = 'year' ORDER BY run, year"
  );
  await page.getByRole("button", {name: en.add.sql}).click();
  await explorer.cell(1).getByLabel(en.name).fill("most");
  await explorer.run(
    1,
    "CREATE TABLE recent AS SELECT * FROM rừng WHERE year >= 2010; SELECT count(*) AS n, max(value) AS greatest, sum(value) AS total FROM recent"
  );
  await explorer.cell(0).getByRole("button", {name: en.plot}).click();
  await page.locator(".cell-chart svg[role=img]").waitFor();
  await page.getByRole("button", {name: en.add.text}).click();
  await page.locator(".cell textarea").fill("## What I think\n\nIt fell, and `value` < 50 since ${year} <b>x</b>.");
  await page.getByRole("button", {name: en.done}).click();
  await explorer.settled();
  expect((await explorer.rows(0)).map(([year]) => Number(year)).sort()).toEqual(values.map(({year}) => year).sort());
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), fromMenu(page, name)]);
    return {name: file.suggestedFilename(), bytes: await readFile(await file.path())};
  };
  return {page, explorer, save};
}

test.skipIf(!sweep)("a page exported from the explorer is the one that stands among the notebooks", async () => {
  const {save} = await written();
  const file = await save(en.exportMarkdown);
  expect(file.name).toBe(exported.name);
  // All but the day.
  const text = file.bytes.toString().replace(/^date: \d{4}-\d\d-\d\d$/m, "date: 2026-11-27");
  await expect(text).toMatchFileSnapshot(exported.file);
});

test.skipIf(!sweep)("a page exported from the explorer is built, and says and runs the same", async () => {
  const {page} = await site.open(exported.path);
  expect(await page.title()).toContain("Rừng của tôi");
  const tables = () =>
    page
      .locator("table.result")
      .evaluateAll((all) =>
        all.map((one) =>
          [...one.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent))
        )
      );
  const number = (text = "") => Number(text.replaceAll(",", ""));
  const recent = values.filter(({year}) => year >= 2010).map(({value}) => value);
  const look = async () => {
    // Between the two queries' tables stands that of the chart.
    const all = (await tables())[0] ?? [];
    const [row = []] = (await tables()).at(-1) ?? [];
    expect(all.map(([year, value]) => [Number(year), Number(value)])).toEqual(
      values.toSorted((a, b) => a.run - b.run || a.year - b.year).map(({year, value}) => [year, value])
    );
    expect(row.slice(0, 2).map(number)).toEqual([recent.length, Math.max(...recent)]);
    expect(number(row[2])).toBeCloseTo(
      recent.reduce((sum, value) => sum + value, 0),
      1
    );
    expect(await page.locator("figure.notebook-chart .drawing svg").count()).toBeGreaterThan(0);
    expect(await page.locator("article").innerText()).toContain("It fell, and value < 50 since ${year} <b>x</b>.");
    expect(await page.locator(".observablehq--error").count()).toBe(0);
  };
  await look();
  await page.getByRole("button", {name: notebookMessages(english).run}).click();
  await page.waitForFunction(() => document.querySelector("[data-built]") === null);
  await page.waitForLoadState("networkidle");
  await look();
});

test("an archive brings the notebook, with the reader's own table, into a browser that has nothing", async () => {
  const {page, explorer, save} = await written();
  await page
    .locator(".own input[type=file]")
    .setInputFiles({name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from("year,guess\n2015,40\n2020,39.5\n")});
  await page
    .locator(".own-status")
    .filter({hasText: en.ownAdded("mine", "2")})
    .waitFor();
  await page.getByRole("button", {name: en.add.sql}).click();
  await explorer.run(2, "SELECT m.year, m.guess, r.value FROM mine m LEFT JOIN rừng r USING (year) ORDER BY ALL");
  const shown = async (of: ExplorerPage) => Promise.all([0, 1, 2].map((index) => of.rows(index)));
  const before = await shown(explorer);
  expect(before[2]?.length).toBeGreaterThan(1);
  const file = await save(en.exportZip);
  expect(file.name).toMatch(/\.zip$/);

  const other = await site.open("en/explore/");
  const there = await new ExplorerPage(other.page).ready();
  await there.settled();
  await other.page
    .locator("input[type=file][accept='.md,.zip,.json']")
    .setInputFiles({name: file.name, mimeType: "application/zip", buffer: file.bytes});
  await other.page.getByText(en.fromLink).waitFor();
  await other.page
    .locator(".own-status")
    .filter({hasText: en.ownAdded("mine", "2")})
    .waitFor();
  expect(await there.status(0).innerText()).toBe(en.notRun);
  expect(await other.page.getByLabel(en.notebookTitle).inputValue()).toBe("Rừng của tôi");
  const cells = (of: typeof page) =>
    of
      .locator(".cell")
      .evaluateAll((all) =>
        all.map((cell): readonly (string | null | undefined)[] => [
          cell.getAttribute("class"),
          cell.querySelector<HTMLInputElement>(".cell-name")?.value,
          cell.querySelector(".cm-content, .note")?.textContent
        ])
      );
  expect(await cells(other.page)).toEqual(await cells(page));
  await other.page.getByRole("button", {name: en.runLink}).click();
  await there.settled();
  expect(await shown(there)).toEqual(before);
  expect(await other.page.locator(".cell-chart svg[role=img]").count()).toBe(1);
});
