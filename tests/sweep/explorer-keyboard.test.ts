import {en as english} from "../place.js";
import {expect, test} from "vitest";
import type {Locator, Page} from "playwright-core";
import {exploreMessages} from "../../src/messages/explore.js";
import {useExplorer} from "../pages/explorer-page.js";
import {useSite} from "../pages/site.js";

const emptyExplorer = useExplorer(useSite());
const en = exploreMessages(english);

/** Presses a button as the keyboard does. */
const press = async (button: Locator) => {
  await button.focus();
  await button.press("Enter");
};

/** What has the focus, by its name; the page itself has none. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? null : (at.getAttribute("aria-label") ?? at.textContent);
  });

const names = (page: Page) =>
  page.locator(".cell-sql .cell-name").evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));

test("cells are added, named, moved, folded, deleted and brought back, and the focus is never lost", async () => {
  const {page, explorer} = await emptyExplorer();
  const type = async (sql: string) => {
    expect(await focus(page)).toBe(en.editor);
    await page.keyboard.insertText(sql);
    await page.keyboard.press("Control+Enter");
    await explorer.settled();
    // Suggestions may be open, and Tab would take one.
    await page.keyboard.press("Escape");
  };
  const name = async (index: number, text: string) => {
    await explorer.cell(index).getByLabel(en.name, {exact: true}).focus();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await explorer.cell(0).locator(".cm-content").focus();
  await type("SELECT 1 AS x");
  await name(0, "a");
  await press(explorer.cell(0).getByRole("button", {name: en.addBelow}));
  await type("SELECT x + 1 AS y FROM a");
  await name(1, "b");
  await press(explorer.cell(0).getByRole("button", {name: en.addBelow}));
  await type("SELECT 3 AS z");
  expect(await names(page)).toEqual(["a", "", "b"]);

  const down = explorer.cell(0).getByRole("button", {name: en.down});
  await press(down);
  expect(await names(page)).toEqual(["", "a", "b"]);
  expect(await focus(page)).toBe(en.down);
  await page.keyboard.press("Enter");
  expect(await names(page)).toEqual(["", "b", "a"]);

  const fold = explorer.cell(1).getByRole("button", {name: en.foldCode});
  await press(fold);
  expect(await explorer.cell(1).locator(".cm-content").isVisible()).toBe(false);
  expect(await explorer.cell(1).locator(".fold-line").innerText()).toBe("SELECT x + 1 AS y FROM a");
  expect(await fold.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Enter");
  expect(await explorer.cell(1).locator(".cm-content").isVisible()).toBe(true);

  await press(explorer.cell(1).getByRole("button", {name: en.remove}));
  expect(await names(page)).toEqual(["", "a"]);
  expect(await page.locator("[role=status]").first().innerText()).toBe(en.removed);
  expect(await focus(page)).toBe(en.editor);
  const undo = page.getByRole("button", {name: en.undo});
  await press(undo);
  expect(await names(page)).toEqual(["", "b", "a"]);
  for (let steps = 0; steps < 40 && (await undo.isEnabled()); steps++) await page.keyboard.press("Enter");
  expect(await focus(page)).toBe(en.redo);
  await page.keyboard.press("Enter");
  expect(await focus(page)).toBe(en.redo);
});

test("a new name is followed by the cells that read the result, in one step", async () => {
  const {page, explorer} = await emptyExplorer();
  await explorer.cell(0).getByLabel(en.name, {exact: true}).fill("base");
  await explorer.run(0, "SELECT range AS x FROM range(4)");
  await press(page.getByRole("button", {name: en.add.sql}));
  await explorer.run(1, "SELECT sum(base.x) AS s FROM base");
  await press(explorer.cell(0).getByRole("button", {name: en.plot}));
  await explorer.settled();
  await explorer.cell(0).getByLabel(en.name, {exact: true}).fill("numbers");
  await page.keyboard.press("Enter");
  await explorer.settled();
  expect(await explorer.cell(1).locator(".cm-content").innerText()).toBe("SELECT sum(numbers.x) AS s FROM numbers");
  expect(await explorer.rows(1)).toEqual([["6"]]);
  expect(await page.locator(".cell-chart select").first().inputValue()).toBe("numbers");
  // A name that is rejected stays to be mended.
  await explorer.cell(1).getByLabel(en.name, {exact: true}).fill("numbers");
  await page.keyboard.press("Tab");
  expect(await explorer.cell(1).locator(".cell-name-problem").innerText()).toBe(en.nameProblems.taken);
  expect(await explorer.cell(1).getByLabel(en.name, {exact: true}).inputValue()).toBe("numbers");
  await press(page.getByRole("button", {name: en.undo}));
  expect(await explorer.cell(1).locator(".cm-content").innerText()).toBe("SELECT sum(base.x) AS s FROM base");
});

test("a statement is run and stopped, its rows are sorted and filtered, and the focus stays", async () => {
  const {page, explorer} = await emptyExplorer();
  await explorer.cell(0).locator(".cm-content").focus();
  await page.keyboard.insertText("SELECT sum(a.x * b.x) FROM range(1000000) a(x), range(1000000) b(x)");
  await page.keyboard.press("Control+Enter");
  await press(page.getByRole("button", {name: en.stop, exact: true}));
  await explorer
    .status(0)
    .filter({hasText: en.errors.cancelled(null)})
    .waitFor();
  expect(await focus(page)).toBe(en.run);
  await explorer.run(0, "SELECT range AS x FROM range(10)");
  const sort = page.getByRole("button", {name: en.sortBy("x")});
  await press(sort);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await explorer.rows(0))[0]).toEqual(["9"]);
  expect(await focus(page)).toBe(en.sortBy("x"));
  await page.getByLabel(en.filterBy("x")).focus();
  await page.keyboard.type(">7");
  await expect.poll(() => explorer.rows(0)).toEqual([["9"], ["8"]]);
  expect(await focus(page)).toBe(en.filterBy("x"));
  expect(await page.locator("[role=status]").first().innerText()).toBe(en.shownOf("2", "10"));
});

test("a chart's encodings are chosen, and names are taken from the panel of tables", async () => {
  const {page, explorer} = await emptyExplorer();
  await explorer.run(0, "SELECT range AS x, range % 3 AS g, 'n' || range % 2 AS t FROM range(20)");
  await press(explorer.cell(0).getByRole("button", {name: en.plot}));
  await explorer.settled();
  const encoding = (label: string) => page.locator(".encodings label").filter({hasText: label}).locator("select");
  await encoding(en.mark).focus();
  for (let steps = 0; (await encoding(en.mark).inputValue()) !== "dot" && steps < 9; steps++)
    await page.keyboard.press("ArrowDown");
  await encoding(en.encoding.colour).focus();
  await page.keyboard.press("End");
  await expect.poll(() => encoding(en.encoding.colour).inputValue()).toBe("t");
  await expect
    .poll(() => encoding(en.encoding.colour).evaluate((field) => field === document.activeElement))
    .toBe(true);
  await expect.poll(() => page.locator(".chart-legend li").count()).toBe(2);

  await explorer.cell(0).locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("SELECT ");
  await page.getByLabel(en.schemaSearch).focus();
  await page.keyboard.type("forest");
  const goals = page.locator(".schema summary").filter({hasText: /^indicators$/});
  await page.getByLabel(en.schemaSearch).fill("indicators");
  await goals.focus();
  if (!(await goals.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open)))
    await page.keyboard.press("Enter");
  await press(goals.locator("xpath=..").locator("dt button").first());
  await expect.poll(() => focus(page)).toBe(en.editor);
  await expect.poll(() => explorer.cell(0).locator(".cm-content").innerText()).toBe("SELECT indicator");
});

test("own data is removed, which is said, and the focus goes to the search of tables", async () => {
  const {page} = await emptyExplorer();
  await page
    .locator(".own input[type=file]")
    .setInputFiles({name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n")});
  await page
    .locator(".own-status")
    .filter({hasText: en.ownAdded("mine", "1")})
    .waitFor();
  const summary = page.locator(".schema summary").filter({hasText: /^mine$/});
  await summary.focus();
  await page.keyboard.press("Enter");
  await press(page.getByRole("button", {name: en.ownRemove("mine")}));
  await page
    .locator(".own-status")
    .filter({hasText: en.ownRemoved("mine")})
    .waitFor();
  expect(await summary.count()).toBe(0);
  expect(await focus(page)).toBe(en.schemaSearch);
});
