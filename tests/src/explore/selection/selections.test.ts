import type {ResultColumn} from "../../../../src/explore/result/columns.js";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {chosenOf, conditionText, type Condition} from "../../../../src/explore/selection/condition.js";
import {filteredSql, reads} from "../../../../src/explore/selection/filtered-sql.js";
import {Selections} from "../../../../src/explore/selection/selections.js";
import {undecided, type Cell} from "../../../../src/explore/notebook/notebook.js";
import {en} from "../../../place.js";

const database = await startNodeDatabase();
const connection = await database.connect();
afterAll(() => connection.close());
beforeAll(async () => {
  await connection.query(
    "CREATE TABLE t AS SELECT i AS n, 'w' || (i % 3) AS word, DATE '2020-01-01' + i::INTEGER AS day FROM range(30) r(i)"
  );
  await connection.query("CREATE VIEW v AS SELECT * FROM t");
});

const range: Condition = {kind: "range", column: "n", of: "numbers", from: 10, to: 20, whole: true, closed: false};
const word: Condition = {kind: "value", column: "word", of: "others", value: "w1"};
const of = (table: string, ...conditions: readonly Condition[]) =>
  conditions.map((condition) => ({table, condition, source: "s"}));

const count = async (sql: string) => Number((await connection.query(sql)).getChildAt(0)?.get(0));

describe("a choice", () => {
  test("holds in every form of a query that reads the table", async () => {
    const queries = [
      "SELECT count(*) FROM t",
      "-- said before\nSELECT count(*) FROM main.t a JOIN t b USING (n);",
      "WITH x AS (SELECT * FROM t) SELECT count(*) FROM x",
      "WITH RECURSIVE x AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM x WHERE i < 3) SELECT count(*) FROM t",
      "SELECT (SELECT count(*) FROM t)",
      "FROM (SELECT n FROM t UNION ALL SELECT n FROM t WHERE false) SELECT count(*)"
    ];
    for (const sql of queries) expect(await count(filteredSql(sql, of("t", range))), sql).toBe(10);
    expect(await count(filteredSql("SELECT count(*) FROM v", of("v", range, word)))).toBe(4);
    const days: Condition = {
      ...range,
      column: "day",
      of: "times",
      from: Date.UTC(2020, 0, 5),
      to: Date.UTC(2020, 0, 7)
    };
    expect(await count(filteredSql("SELECT count(*) FROM t", of("t", days)))).toBe(2);
    const none: Condition = {kind: "value", column: "word", of: "others", value: null};
    expect(await count(filteredSql("SELECT count(*) FROM t", of("t", none)))).toBe(0);
  });

  test("leaves alone what reads something else, or is no query", () => {
    for (const sql of [
      "SELECT count(*) FROM v",
      "CREATE TABLE u AS SELECT * FROM t",
      "WITH t AS (SELECT 1 AS n) FROM t",
      "SELECT 1; SELECT * FROM t"
    ])
      expect(filteredSql(sql, of("t", range))).toBe(sql);
  });

  test("is said in words, whole numbers by their last one", () => {
    expect(conditionText(range, en, "null")).toBe("n from 10 to 19");
    expect(conditionText({...range, whole: false}, en, "null")).toBe("n from 10 to below 20");
    expect(conditionText({...range, column: "year", of: "years", from: 2010, to: 2011}, en, "null")).toBe(
      "year = 2010"
    );
    expect(conditionText({kind: "value", column: "word", of: "others", value: null}, en, "null")).toBe("word = null");
  });
});

describe("what a column holds, and not how great its numbers are,", () => {
  test.each<[ResultColumn["kind"], boolean, number, string]>([
    ["number", true, 2010, "c = 2010"],
    ["number", false, 2010, "c = 2,010"],
    ["number", true, 1066, "c = 1066"],
    ["number", false, 1950.5, "c = 1,950.5"],
    ["text", false, 2010, "c = 2010"]
  ])("decides how a %s (years: %s) is written", (kind, year, value, said) => {
    const of = chosenOf({kind, year});
    expect(
      conditionText({kind: "value", column: "c", of, value: kind === "text" ? String(value) : value}, en, "")
    ).toBe(said);
    if (of === "others") return;
    const text = conditionText(
      {kind: "range", column: "c", of, from: value, to: value, whole: true, closed: true},
      en,
      ""
    );
    expect(text).toBe(said);
  });
});

const cells: readonly Cell[] = [
  {id: "a", name: "r", kind: "sql", sql: "SELECT * FROM t"},
  {id: "b", name: "", kind: "sql", sql: "SELECT max(n) FROM r"},
  {id: "c", name: "", kind: "chart", chart: undecided("r")},
  {id: "d", name: "", kind: "chart", chart: undecided("R")},
  {id: "e", name: "", kind: "sql", sql: "CREATE TABLE k AS SELECT * FROM r; SELECT * FROM k"},
  {id: "f", name: "", kind: "text", text: "r"}
];

describe("cells that read the same table", () => {
  test("follow a choice, but for the chart in which it was made and what cannot", () => {
    expect(cells.map((cell) => reads(cell, "r"))).toEqual(["not", "queries", "queries", "queries", "more", "not"]);
    const seen: {runs: readonly string[]; shown: Readonly<Record<string, readonly boolean[]>>} = {runs: [], shown: {}};
    const selections = new Selections({
      cells: () => cells,
      rerun: (ids) => (seen.runs = ids),
      show: (choices) =>
        (seen.shown = Object.fromEntries([...choices].map(([id, those]) => [id, those.map(({followed}) => followed)])))
    });
    expect(selections.choose("r", range, "c")).toBe(3);
    expect(seen.runs).toEqual(["b", "c", "d"]);
    expect(seen.shown).toEqual({a: [true], b: [true], c: [true], d: [true], e: [false], f: []});
    const sql = "SELECT * FROM r";
    expect(selections.filtered(sql, cells[2]!)).toBe(sql);
    expect(selections.filtered(sql, cells[3]!)).toContain('WHERE ("n"');
    expect(selections.filtered(sql, null)).toContain('WHERE ("n"');
    selections.choose("r", {...range, from: 0}, "c");
    expect(selections.all).toHaveLength(1);
    expect(selections.dropLost("r", ["n"])).toEqual([]);
    expect(selections.clearAll()).toBe(true);
    expect(selections.filtered(sql, cells[3]!)).toBe(sql);
    expect(Object.values(seen.shown).flat()).toEqual([]);
  });
});
