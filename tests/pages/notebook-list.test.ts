import {sweep} from "../sweep.js";
import {en as english} from "../place.js";
import {expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {writeLink} from "../../src/explore/notebook/link.js";
import {ExplorerPage, fromMenu, useExplorer} from "./explorer-page.js";
import {readNumber} from "./shown.js";
import {useSite} from "./site.js";

const site = useSite();
const emptyExplorer = useExplorer(site);
const en = exploreMessages(english);

test("every notebook keeps its own undo, and a deleted one can be put back with it", async () => {
  const {page, explorer} = await emptyExplorer();
  const text = () => page.locator(".cm-content").first().innerText();
  const create = async (title: string, sql: string) => {
    await page.getByRole("button", {name: en.newNotebook, exact: true}).click();
    await expect.poll(() => page.locator(".cell").count()).toBe(1);
    // Opened right after the last change: nothing of it may be lost.
    await page.getByLabel(en.notebookTitle).fill(title);
    await explorer.write(0, sql);
  };
  await create("One", "SELECT 1 AS one");
  await create("Two", "SELECT 2 AS two");
  const choice = page.locator(".notebook-tools select");
  await choice.selectOption({label: "One"});
  expect(await text()).toBe("SELECT 1 AS one");
  await page.getByRole("button", {name: en.undo}).click();
  expect(await text()).not.toContain("one");
  await choice.selectOption({label: "Two"});
  expect(await text()).toBe("SELECT 2 AS two");
  await choice.selectOption({label: "One"});
  await page.getByRole("button", {name: en.redo}).click();
  expect(await text()).toBe("SELECT 1 AS one");

  await fromMenu(page, en.deleteNotebook);
  await page
    .locator(".notebook-gone")
    .filter({hasText: en.deleted("One")})
    .waitFor();
  expect(await choice.locator("option").allInnerTexts()).not.toContain("One");
  await page.keyboard.press("Enter");
  expect(await page.getByLabel(en.notebookTitle).inputValue()).toBe("One");
  expect(await text()).toBe("SELECT 1 AS one");
  await page.getByRole("button", {name: en.undo}).click();
  expect(await text()).not.toContain("one");
  await page.getByRole("button", {name: en.redo}).click();
  await page.locator(".saved").filter({hasText: en.saved}).waitFor();
  await page.reload();
  await explorer.ready();
  expect(await choice.locator("option").allInnerTexts()).toEqual(expect.arrayContaining(["One", "Two"]));
});

test.skipIf(!sweep)("what was typed last is there when the page is loaded again at once", async () => {
  const {page, explorer} = await emptyExplorer();
  // The long run asks as often as it takes to meet every moment at which the browser may be saving.
  const times = sweep ? 50 : 2;
  for (let i = 0; i < times; i++) {
    await explorer.write(0, `SELECT ${String(i)} AS typed`);
    await page.keyboard.type(`_${String(i)}`);
    await page.reload();
    await explorer.ready();
    expect(await page.locator(".cm-content").first().innerText()).toBe(`SELECT ${String(i)} AS typed_${String(i)}`);
  }
});

test("a link that is pasted into the open page opens, and runs nothing", async () => {
  const {page, explorer} = await emptyExplorer();
  const cells = [{id: "a", kind: "sql" as const, name: "", sql: "SELECT 5 AS five"}];
  const link = writeLink({id: "x", title: "Pasted", cells});
  await page.evaluate((hash) => (location.hash = hash), `n=${link}`);
  await page.getByText(en.fromLink).waitFor();
  expect(await explorer.status(0).innerText()).toBe(en.notRun);
  // Who turns to a notebook of their own leaves the link behind.
  await page.getByRole("button", {name: en.newNotebook, exact: true}).click();
  expect(await page.getByText(en.fromLink).isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe("");
});

test.skipIf(!sweep)("a macro, a table and a temporary table are made anew when their cell runs again", async () => {
  const {explorer} = await emptyExplorer();
  const sql =
    "CREATE MACRO twice(x) AS 2 * x; CREATE TABLE t AS SELECT twice(21) AS y; CREATE TEMP TABLE u AS FROM t; FROM u";
  for (let i = 0; i < 3; i++) {
    expect(await explorer.run(0, sql)).toMatch(/^1 row/);
    expect(await explorer.rows(0)).toEqual([["42"]]);
  }
});

test.skipIf(!sweep)("“Explore this chart” of the map opens the values that the map shows", async () => {
  const {page} = await site.open("en/map/");
  const shown = await page.locator("table.ranking tbody tr").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [rank, name, value] = [...row.children].map(({textContent}) => textContent.replace(/[◆()]/g, "").trim());
      return /^\d+$/.test(rank ?? "") ? [[name ?? "", value ?? ""] as const] : [];
    })
  );
  await page.getByRole("link", {name: en.exploreThis}).click();
  const explorer = await new ExplorerPage(page).ready();
  await explorer.settled();
  await explorer
    .cell(0)
    .locator(".rt")
    .evaluate((table) => (table.style.height = "10000px"));
  await explorer.cell(0).locator(".rt").dispatchEvent("scroll");
  await expect.poll(async () => (await explorer.rows(0)).length).toBeGreaterThanOrEqual(shown.length);
  const values = new Map((await explorer.rows(0)).map((row) => [row[1], row[4] ?? ""]));
  for (const [name, value] of shown) expect(readNumber(values.get(name) ?? "", "en")).toBe(readNumber(value, "en"));
  expect(await page.locator(".cell-chart svg[role=img]").count()).toBe(2);
  // One tile for each province that has a place, with its name on it.
  const map = page.locator(".cell-chart").first().locator("svg[role=img]");
  expect(await map.locator("rect[data-tip]").count()).toBeGreaterThanOrEqual(shown.length);
  const written = (await map.locator("text").allTextContents()).map((name) => name.replaceAll(/\s+/g, ""));
  expect(written).toEqual(expect.arrayContaining(["HoangSaarchipelago", "TruongSaarchipelago"]));
});

test("two tabs at one notebook lose nothing, and a tab that is come back to shows what the other made of it", async () => {
  const {page, context, explorer} = await emptyExplorer();
  await page.getByLabel(en.notebookTitle).fill("Shared");
  await explorer.write(0, "SELECT 1 AS shared");
  await page.locator(".saved").filter({hasText: en.saved}).waitFor();
  const other = await context.newPage();
  await other.goto(page.url(), {waitUntil: "load"});
  const there = new ExplorerPage(other);
  await other.locator(".cm-line").filter({hasText: "SELECT 1 AS shared"}).waitFor();
  await there.write(0, "SELECT 2 AS second");
  await other.locator(".saved").filter({hasText: en.saved}).waitFor();
  // This tab knows nothing of that yet, and has been worked in as well.
  await explorer.write(0, "SELECT 3 AS third");
  await page
    .locator(".saved")
    .filter({hasText: en.keptApart(en.otherTab("Shared"))})
    .waitFor();
  await other.reload({waitUntil: "load"});
  await other.locator(".cm-line").filter({hasText: "third"}).waitFor();
  const titles = await other.locator(".notebook-tools option").allInnerTexts();
  expect(titles).toContain("Shared");
  await other.locator(".notebook-tools select").selectOption({label: "Shared"});
  await other.locator(".cm-line").filter({hasText: "SELECT 2 AS second"}).waitFor();
  // What was kept last is open in both tabs now; the first is left alone and come back to.
  await other.locator(".notebook-tools select").selectOption({label: en.otherTab("Shared")});
  await there.write(0, "SELECT 4 AS fourth");
  await other.locator(".saved").filter({hasText: en.saved}).waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.locator(".cm-line").filter({hasText: "SELECT 4 AS fourth"}).waitFor();
  await other.close();
});
