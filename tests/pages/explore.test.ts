import {sweep} from "../sweep.js";
import {en as english} from "../place.js";
import {readFile} from "node:fs/promises";
import {describe, expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {expectSameNumbers} from "./explore-this.js";
import {ExplorerPage, useExplorer} from "./explorer-page.js";
import {useSite} from "./site.js";

const site = useSite();
const emptyExplorer = useExplorer(site);
const en = exploreMessages(english);

describe("a cell", () => {
  test("runs several statements with the keyboard, names a wrong place, and says what was probably meant", async () => {
    const {page, explorer} = await emptyExplorer();
    expect(await explorer.run(0, "CREATE TABLE t AS SELECT 41 AS x; SELECT x + 1 AS y FROM t")).toMatch(
      /^1 row, 1 column, /
    );
    expect(await explorer.rows(0)).toEqual([["42"]]);
    const shown = await explorer.run(0, "SELECT 1;\nSELECT * FROM observation");
    expect(shown).toContain("Line 2, column 15.");
    expect(shown).toContain(en.meant("observations"));
    expect(await page.locator(".cm-lintRange-error").innerText()).toBe("observation");
    expect(await page.locator("[role=status]").innerText()).toContain("observation");
  });

  test("is read by others: a change flows down, a circle is rejected, a failure is reported", async () => {
    const {page, explorer} = await emptyExplorer();
    const name = async (index: number, text: string) => {
      await explorer.cell(index).getByLabel(en.name).fill(text);
      await page.keyboard.press("Tab");
    };
    await name(0, "base");
    await explorer.run(0, "SELECT range AS x FROM range(3)");
    await page.getByRole("button", {name: en.add.sql}).click();
    await name(1, "total");
    await explorer.run(1, "SELECT sum(x) AS s FROM base");
    expect(await explorer.rows(1)).toEqual([["3"]]);
    await explorer.run(0, "SELECT range AS x FROM range(5)");
    await expect.poll(() => explorer.rows(1)).toEqual([["10"]]);
    expect(await explorer.run(0, "SELECT s AS x FROM total")).toContain("base → total → base");
    await explorer.run(0, "SELECT nothing");
    expect(await explorer.status(1).innerText()).toBe(en.blocked("base"));
    await explorer.cell(1).getByLabel(en.name).fill("observations");
    await page.keyboard.press("Tab");
    expect(await explorer.cell(1).locator(".cell-name-problem").innerText()).toBe(en.nameProblems.published);
  });

  test("proposes tables, columns and results while one types", async () => {
    const {page, explorer} = await emptyExplorer();
    await explorer.write(0, "SELECT * FROM indicators i WHERE i.");
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-tooltip-autocomplete").getByText("plan_target").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".cm-editor"))).toBeNull();
  });

  test("that runs away is stopped, and the notebook and the engine stay", async () => {
    const {page, explorer} = await emptyExplorer();
    await explorer.write(0, "SELECT sum(a.x * b.x) FROM range(1000000) a(x), range(1000000) b(x)");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", {name: en.stop, exact: true}).click();
    await explorer
      .status(0)
      .filter({hasText: en.errors.cancelled(null)})
      .waitFor({timeout: 10_000});
    expect(await explorer.run(0, "SELECT 1 AS x")).toMatch(/^1 row/);
  });

  test.skipIf(!sweep)("that needs more memory than there is gets a fresh engine and a message", async () => {
    const {page, explorer} = await emptyExplorer();
    expect(await explorer.run(0, "SELECT list(repeat('abcdefgh', 1000) || x) AS l FROM range(1000000) t(x)")).toContain(
      en.errors.memory(null)
    );
    expect(await page.locator(".engine-status").innerText()).toBe(en.engineLost);
    expect(await explorer.run(0, "SELECT count(*) AS n FROM goals")).toMatch(/^1 row/);
  });
});

describe("a result", () => {
  test.skipIf(!sweep)("of a million rows has few of them in the page, and reaches the last", async () => {
    const {page, explorer} = await emptyExplorer();
    expect(await explorer.run(0, "SELECT range AS x, 'a' || range AS t FROM range(1000000)")).toContain(
      "1,000,000 rows"
    );
    const table = page.getByRole("table");
    expect(await table.getAttribute("aria-rowcount")).toBe("1000002");
    expect((await explorer.rows(0)).length).toBeLessThan(60);
    await table.focus();
    await page.keyboard.press("End");
    await expect.poll(async () => (await explorer.rows(0)).at(-1)).toEqual(["999,999", "a999999"]);
  });

  test("that runs again shows all its new rows in the same table, and other columns in another", async () => {
    const {explorer} = await emptyExplorer();
    const table = explorer.cell(0).locator(".rt");
    const kept = () => table.evaluate((element) => element.classList.contains("kept"));
    await explorer.run(0, "SELECT n AS x, n * 2 AS y FROM range(5) AS r(n)");
    await table.evaluate((element) => element.classList.add("kept"));
    await explorer.cell(0).getByLabel(en.sortBy("x")).click();
    await explorer.cell(0).getByLabel(en.filterBy("x")).fill("3");
    await expect.poll(() => explorer.rows(0)).toEqual([["3", "6"]]);
    await explorer.run(0, "SELECT n AS x, n * 3 AS y FROM range(2) AS r(n)");
    expect(await explorer.rows(0)).toEqual([
      ["0", "0"],
      ["1", "3"]
    ]);
    expect(await kept()).toBe(true);
    expect(await explorer.cell(0).getByLabel(en.filterBy("x")).inputValue()).toBe("");
    expect(await explorer.cell(0).locator("[aria-sort]").count()).toBe(0);
    expect(await explorer.cell(0).locator(".cell-files .quiet").textContent()).toBe("");
    await explorer.run(0, "SELECT 'a' AS x, 1 AS y");
    expect(await kept()).toBe(false);
    expect(await explorer.rows(0)).toEqual([["a", "1"]]);
  });

  test("is sorted, filtered, copied and downloaded", async () => {
    const {page, context, explorer} = await emptyExplorer();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await explorer.run(
      0,
      "SELECT range AS x, CASE range % 2 WHEN 0 THEN 'Đắk Nông' ELSE 'Gia Lai' END AS t FROM range(10)"
    );
    await page.getByRole("button", {name: en.sortBy("x")}).click();
    await page.getByRole("button", {name: en.sortBy("x")}).click();
    await expect.poll(async () => (await explorer.rows(0))[0]).toEqual(["9", "Gia Lai"]);
    expect(await page.locator("[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await page.getByLabel(en.filterBy("t")).fill("dak");
    await page.getByLabel(en.filterBy("x")).fill(">=4");
    await expect
      .poll(() => explorer.rows(0))
      .toEqual([
        ["8", "Đắk Nông"],
        ["6", "Đắk Nông"],
        ["4", "Đắk Nông"]
      ]);
    await page.getByRole("button", {name: en.copy, exact: true}).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("x\tt\n8\tĐắk Nông");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", {name: "CSV"}).click()]);
    expect(await readFile(await file.path(), "utf8")).toBe("\ufeffx,t\r\n8,Đắk Nông\r\n6,Đắk Nông\r\n4,Đắk Nông\r\n");
  });
});

describe("the reader's own data", () => {
  test.skipIf(!sweep)(
    "becomes a table of this browser alone, joins with the province's, and is there again later",
    async () => {
      const {page, explorer, requests} = await emptyExplorer();
      const before = requests.length;
      const csv = `area,mine\n${["VN-72", "VN"].map((area, i) => `${area},${String(i + 1)}`).join("\n")}\n`;
      await page
        .locator(".own input[type=file]")
        .setInputFiles({name: "Số của tôi.csv", mimeType: "text/csv", buffer: Buffer.from(csv)});
      await page
        .locator(".own-status")
        .filter({hasText: en.ownAdded("so_cua_toi", "2")})
        .waitFor();
      expect(requests.slice(before).every((address) => !address.includes("so_cua_toi"))).toBe(true);
      await explorer.run(0, "SELECT a.name_en, mine FROM so_cua_toi JOIN areas a USING (area) ORDER BY mine");
      expect((await explorer.rows(0)).map(([, mine]) => mine)).toEqual(["1", "2"]);
      await page.reload();
      await explorer.ready();
      await page.getByRole("button", {name: en.runAll}).click();
      await explorer.settled();
      expect((await explorer.rows(0)).map(([, mine]) => mine)).toEqual(["1", "2"]);
    }
  );

  test("is rejected with the reason where it cannot be read", async () => {
    const {page} = await emptyExplorer();
    const put = (name: string, text: string) =>
      page.locator(".own input[type=file]").setInputFiles({name, mimeType: "", buffer: Buffer.from(text)});
    await put("x.pdf", "x");
    await page
      .locator(".own-status")
      .filter({hasText: en.ownFailed("x.pdf", en.ownKind)})
      .waitFor();
    await put("x.xlsx", "x");
    await page.locator(".own-status").filter({hasText: "x.xlsx"}).waitFor();
    await put("x.arrow", "x");
    await page.locator(".own-status").filter({hasText: "x.arrow"}).waitFor();
  });
});

describe("a notebook", () => {
  test.skipIf(!sweep)("is kept, can be undone, and is found again", async () => {
    const {page, explorer} = await emptyExplorer();
    await page.getByLabel(en.notebookTitle).fill("Mine");
    await explorer.write(0, "SELECT 7 AS seven");
    await page.locator(".saved").filter({hasText: en.saved}).waitFor();
    await page.locator(".cell-sql").getByRole("button", {name: en.remove}).click();
    expect(await page.locator(".cell").count()).toBe(0);
    await page.getByRole("button", {name: en.undo}).click();
    expect(await page.locator(".cm-content").innerText()).toBe("SELECT 7 AS seven");
    await page.locator(".saved").filter({hasText: en.saved}).waitFor();
    await page.reload();
    await explorer.ready();
    expect(await page.getByLabel(en.notebookTitle).inputValue()).toBe("Mine");
    expect(await page.locator(".cm-content").innerText()).toBe("SELECT 7 AS seven");
  });
});

test("“Explore this” of an indicator opens the very numbers of the chart", () =>
  expectSameNumbers(site, "poverty_rate"));

test("is worked with the keyboard alone, from the title to the result", async () => {
  const {page, explorer} = await emptyExplorer();
  await page.getByLabel(en.notebookTitle).focus();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.classList.contains("cm-content") === true)) break;
  }
  await page.keyboard.insertText("SELECT 3 AS three");
  await page.keyboard.press("Control+Enter");
  await page.locator(".spoken").filter({hasText: "1 row, 1 column"}).waitFor({state: "attached"});
  // The button that folds the result stands before it.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(en.foldResult);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("rt"))).toBe(true);
  expect(await explorer.rows(0)).toEqual([["3"]]);
});

test.skipIf(!sweep)("an engine that cannot start is reported, and can be tried again", async () => {
  const {page, context} = await site.open("en/explore/", {
    tolerate: /^(?:answer 404|error in the console: (?:Failed to load|ErrorEvent |error in duckdb))/,
    prepare: async (opened) => {
      await opened.context().route("**/duckdb-eh.wasm", (route) => route.fulfill({status: 404, body: ""}));
    }
  });
  await page.locator(".notebook-title").focus();
  await page.getByText(en.startFailed).first().waitFor();
  await context.unroute("**/duckdb-eh.wasm");
  await page.getByRole("button", {name: en.retry}).click();
  await new ExplorerPage(page).ready();
});
