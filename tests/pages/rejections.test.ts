import {sweep} from "../sweep.js";
import {en as english} from "../place.js";
import {describe, expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {useExplorer} from "./explorer-page.js";
import {useSite} from "./site.js";

const emptyExplorer = useExplorer(useSite());
const en = exploreMessages(english);

/** Statements that say what they reach for. */
const outside = [
  "SELECT * FROM read_csv('https://example.com/x.csv')",
  "SELECT * FROM 'https://example.com/x.parquet'",
  "SELECT * FROM read_text('/etc/passwd')",
  "COPY (SELECT 1) TO 'x.csv'",
  "COPY (SELECT 1) TO 'https://example.com/x.csv'",
  "INSTALL httpfs",
  "LOAD json",
  "ATTACH 'https://example.com/x.db'",
  "EXPORT DATABASE 'x'",
  "SET enable_external_access = true",
  "DROP TABLE observations"
];

/** Statements that would get there by a detour, if the engine let them. */
const byDetours = [
  "SELECT * FROM glob('*')",
  "SELECT * FROM sniff_csv('https://example.com/x.csv')",
  "SELECT * FROM read_json_auto('https://example.com/x.json')",
  "SELECT * FROM read_blob('https://example.com/x')",
  "SELECT * FROM parquet_scan('https://example.com/x.parquet')",
  "SELECT * FROM query('FROM read_csv(''https://example.com/x.csv'')')",
  "SELECT * FROM query_table('https://example.com/x.csv')",
  "SUMMARIZE 'https://example.com/x.csv'",
  "EXPLAIN ANALYZE SELECT * FROM 'https://example.com/x.csv'",
  "CREATE MACRO m() AS TABLE SELECT * FROM read_csv('https://example.com/x.csv'); FROM m()",
  "PREPARE p AS SELECT * FROM read_csv('https://example.com/x.csv'); EXECUTE p",
  "CREATE SECRET (TYPE s3)",
  "PRAGMA import_database('x')",
  "CALL load_aws_credentials()",
  "RESET enable_external_access",
  "PRAGMA enable_external_access=true",
  "SELECT * FROM sqlite_scan('x', 'y')",
  "/* */ ATTACH ':memory:' AS m",
  "WITH x AS (SELECT 1) INSERT INTO observations SELECT * FROM observations",
  "EXPLAIN ANALYZE DELETE FROM observations",
  "PREPARE p AS DELETE FROM observations; EXECUTE p",
  "DELETE FROM main.observations",
  "CREATE OR REPLACE VIEW observations AS SELECT 1",
  "ALTER TABLE goals RENAME TO g"
];

describe("nothing a statement says", () => {
  // One explorer for all: a rejection leaves it as it was, and to start one for each takes minutes.
  test("reaches a file, another host or the published tables", async () => {
    const {explorer, requests} = await emptyExplorer();
    const before = requests.length;
    for (const sql of outside) {
      const shown = await explorer.run(0, sql);
      expect(
        [en.rejections.outside, en.rejections.setting, en.rejections.published, en.errors.outside(null)].filter(
          (words) => shown.includes(words)
        ),
        sql
      ).toHaveLength(1);
    }
    expect(requests.slice(before).filter((address) => !/\/(?:data|_import)\//.test(address))).toEqual([]);
  });

  test.skipIf(!sweep)("and no other way leads there", async () => {
    const {page, explorer, requests} = await emptyExplorer();
    const before = requests.length;
    for (const sql of byDetours) {
      await explorer.run(0, sql);
      expect(await explorer.status(0).getAttribute("class"), sql).toContain("failed");
      expect(await page.locator(".rt").count(), sql).toBe(0);
      expect(await explorer.run(0, "SELECT count(*) > 1000 AS many FROM observations"), sql).toMatch(/^1 row/);
      expect(await explorer.rows(0), sql).toEqual([["true"]]);
    }
    expect(requests.slice(before).filter((address) => !/\/(?:data|_import)\//.test(address))).toEqual([]);
  });

  test("and nothing that data, notes or names hold is markup", async () => {
    const {page, explorer} = await emptyExplorer();
    const evil = "<img src=x onerror=document.title=1>";
    await explorer.run(0, `SELECT '${evil}' AS "${evil}"`);
    expect(await explorer.rows(0)).toEqual([[evil]]);
    await page.getByRole("button", {name: en.add.text}).click();
    await page.locator(".cell textarea").fill(`${evil} ![x](https://example.com/x.png) [y](javascript:alert(1))`);
    await page.getByRole("button", {name: en.done}).click();
    await explorer.cell(0).getByRole("button", {name: en.plot}).click();
    await explorer.settled();
    expect(await page.locator(".explorer img").count()).toBe(0);
    // A picture is no more than a link that a reader may follow, and a link runs nothing.
    const links = await page.locator(".note a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(["https://example.com/x.png"]);
    expect(await page.title()).not.toBe("1");
  });
});
