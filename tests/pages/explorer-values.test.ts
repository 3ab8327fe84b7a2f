import {sweep} from "../sweep.js";
import {en as english} from "../place.js";
import {describe, expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {useExplorer} from "./explorer-page.js";
import {useSite} from "./site.js";

const emptyExplorer = useExplorer(useSite());
const en = exploreMessages(english);

describe("a statement", () => {
  test.for([
    ["SELECT [1.5, 2.25] AS l, {'n': count(*)} AS s, INTERVAL 3 DAY AS i", ["1.5;2.25", '{"n":1}', "3 days"]],
    ["SELECT TIMESTAMP '2024-01-02 03:04:05' AS t, DATE '2024-01-02' AS d", ["2024-01-02 03:04:05", "2024-01-02"]],
    ["SELECT 1.5 AS x, [2.5] AS x", ["1.5", "2.5"]]
  ] as const)("gives the values that it says: %s", async ([sql, expected]) => {
    const {explorer} = await emptyExplorer();
    expect(await explorer.run(0, sql)).toMatch(/^1 row/);
    expect(await explorer.rows(0)).toEqual([expected]);
  });

  test("may pivot by values that only its rows know, and others read the result", async () => {
    const {page, explorer} = await emptyExplorer();
    await explorer.cell(0).getByLabel(en.name, {exact: true}).fill("wide");
    const sql = (column: string) =>
      `PIVOT (SELECT range % 2 AS a, 'y' || range % 3 AS b FROM range(12)) ON b USING ${column}(*) GROUP BY a ORDER BY a`;
    for (let i = 0; i < 2; i++) {
      expect(await explorer.run(0, sql("count"))).toMatch(/^2 rows, 4 columns/);
      expect(await explorer.rows(0)).toEqual([
        ["0", "2", "2", "2"],
        ["1", "2", "2", "2"]
      ]);
    }
    await page.getByRole("button", {name: en.add.sql}).click();
    await explorer.run(1, "SELECT sum(y0 + y1 + y2) AS all_rows FROM wide");
    expect(await explorer.rows(1)).toEqual([["12"]]);
    await explorer.run(0, "SELECT 1 AS y0, 2 AS y1, 3 AS y2");
    await expect.poll(() => explorer.rows(1)).toEqual([["6"]]);
  });

  test("leaves nothing in the engine that could change the numbers of another notebook", async () => {
    const {page, explorer} = await emptyExplorer();
    await explorer.run(0, "CREATE MACRO abs(x) AS 'changed'; CREATE TABLE mine AS SELECT 1 AS x; SELECT abs(-5) AS y");
    expect(await explorer.rows(0)).toEqual([["changed"]]);
    await page.getByRole("button", {name: en.newNotebook, exact: true}).click();
    await expect.poll(() => explorer.cell(0).locator(".cm-content").innerText()).not.toContain("MACRO");
    await explorer.run(0, "SELECT abs(-5) AS y");
    expect(await explorer.rows(0)).toEqual([["5"]]);
    expect(await explorer.run(0, "FROM mine")).toContain(en.errors.no_table("mine"));
  });

  test("that needs an extension says so, and one that quotes a text as a name says how to write it", async () => {
    const {explorer} = await emptyExplorer();
    expect(await explorer.run(0, "SELECT to_json(1)")).toContain(en.errors.extension("to_json"));
    expect(await explorer.run(0, 'SELECT * FROM areas WHERE area = "VN-72"')).toContain(en.singleQuotes("VN-72"));
  });
});

test("the names of columns stand above their values", async () => {
  const {page, explorer} = await emptyExplorer();
  await explorer.run(0, "SELECT 1 AS a_name_much_longer_than_the_value, 2.5 AS b, 'text' AS c, 4 AS d");
  const edges = (row: string) =>
    page.locator(`${row} > *`).evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
  expect(await edges(".rt-head")).toEqual(await edges(".rt-body .rt-row"));
});

describe("a result that is too much", () => {
  test("of rows is held up to the limit, and says what that is and what else to do", async () => {
    const {page, explorer} = await emptyExplorer();
    const shown = await explorer.run(0, "SELECT range AS x FROM range(2100000)");
    expect(shown).toMatch(/^2,000,000 rows/);
    expect(shown).toContain(en.cut("2,000,000", "2,000,000", "300"));
    // A filter goes through the rows that are not held, too.
    await page.getByLabel(en.filterBy("x")).fill(">=2099998");
    await page.locator(".cell-files").getByText(en.shownOf("2", "2,000,000+")).waitFor();
    expect(await explorer.rows(0)).toEqual([["2,099,998"], ["2,099,999"]]);
  });

  test.skipIf(!sweep)("of memory is cut and says so, and the explorer goes on", async () => {
    const {explorer} = await emptyExplorer();
    const shown = await explorer.run(0, "SELECT repeat('x', 2000) AS t FROM range(400000)");
    expect(shown).toMatch(/Only the first [\d,]+ rows are held/);
    expect(await explorer.run(0, "SELECT 1 AS x")).toMatch(/^1 row/);
  });

  test.skipIf(!sweep)("in one value is shown by its beginning", async () => {
    const {explorer} = await emptyExplorer();
    await explorer.run(0, "SELECT repeat('x', 20000000) AS t, range(3000000) AS l");
    const [row] = await explorer.rows(0);
    expect(row?.every((text) => text.length < 600 && text.endsWith("…"))).toBe(true);
  });

  test("for a chart is not drawn, and says which column it is", async () => {
    const {page, explorer} = await emptyExplorer();
    await explorer.run(0, "SELECT 'name ' || range AS name, range AS value FROM range(20000)");
    await explorer.cell(0).getByRole("button", {name: en.plot}).click();
    await explorer.settled();
    const encoding = (label: string) => page.locator(".encodings label").filter({hasText: label}).locator("select");
    await encoding(en.mark).selectOption("bar");
    await encoding(en.encoding.x).selectOption("value");
    await encoding(en.encoding.y).selectOption("name");
    await page.getByText(en.chartTooMany("name", "20,000", "400")).waitFor();
    expect(await page.locator(".cell-chart svg").count()).toBe(0);
    await encoding(en.encoding.y).selectOption("value");
    await encoding(en.encoding.facet).selectOption("name");
    await page.getByText(en.chartTooMany("name", "20,000", "40")).waitFor();
  });
});
