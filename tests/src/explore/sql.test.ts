import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {renamed, tablesIn} from "../../../src/explore/sql/names.js";
import {
  definedBy,
  isQuery,
  kindDefined,
  leavesNothing,
  pivots,
  rejection
} from "../../../src/explore/sql/statements.js";
import {neededTables} from "../../../src/engine/needed-tables.js";
import {splitStatements} from "../../../src/engine/sql-statements.js";
import {quoteName, quoteValue, tokenize} from "../../../src/engine/sql-tokens.js";

const texts = (sql: string) => tokenize(sql).map(({text}) => text);
const one = (sql: string) => splitStatements(sql)[0]!;
const tables = (sql: string) => [...tablesIn(one(sql))].sort();

describe("pieces of SQL", () => {
  test("keep strings, quoted names, comments and dollar quotes whole", () => {
    expect(texts(`SELECT 'a;''b', "x;""y" -- c;\n/* d; /* e */ */ $$f;$$ $t$g$$h$t$`)).toEqual([
      "SELECT",
      "'a;''b'",
      ",",
      `"x;""y"`,
      "-- c;",
      "/* d; /* e */ */",
      "$$f;$$",
      "$t$g$$h$t$"
    ]);
  });

  test("lie one after the other and miss nothing but white space, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (sql) => {
        let at = 0;
        for (const {from, to, text} of tokenize(sql)) {
          expect(sql.slice(at, from).trim()).toBe("");
          expect(sql.slice(from, to)).toBe(text);
          at = to;
        }
        expect(sql.slice(at).trim()).toBe("");
      })
    );
  });

  test("a quoted name or value is one piece, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        expect(texts(quoteName(text))).toEqual([quoteName(text)]);
        expect(texts(quoteValue(text))).toEqual([quoteValue(text)]);
      })
    );
  });
});

describe("statements", () => {
  test("are cut at semicolons outside of strings, and know where they begin", () => {
    const found = splitStatements("SELECT ';' ;\n-- nothing;\n; FROM x");
    expect(found.map(({sql, from}) => [sql, from])).toEqual([
      ["SELECT ';'", 0],
      ["FROM x", 27]
    ]);
  });

  test.for([
    ["SELECT 1", true],
    ["(SELECT 1) UNION (SELECT 2)", true],
    ["WITH a AS (SELECT 1) FROM a", true],
    ["WITH a AS (SELECT 1) INSERT INTO t FROM a", false],
    ["CREATE TABLE t AS SELECT 1", false],
    ["SHOW TABLES", false]
  ] as const)("%s is a query: %s", ([sql, query]) => {
    expect(isQuery(one(sql))).toBe(query);
  });

  test.for([
    ["INSTALL json", "outside"],
    ["force install json", "outside"],
    ["/* x */ LOAD json", "outside"],
    ["COPY (SELECT 1) TO 'x.csv'", "outside"],
    ["ATTACH 'x.db'", "outside"],
    ["UPDATE EXTENSIONS", "outside"],
    ["SET memory_limit = '1GB'", "setting"],
    ["PRAGMA threads=4", "setting"],
    ["SET VARIABLE a = 1", null],
    ["DROP TABLE observations", "published"],
    ["CREATE OR REPLACE VIEW main.Observations AS SELECT 1", "published"],
    ['DELETE FROM "observations"', "published"],
    ["INSERT INTO observations SELECT 1", "published"],
    ["WITH x AS (SELECT 1) INSERT INTO observations FROM x", "published"],
    ["WITH x AS (SELECT 1) SELECT * FROM observations", null],
    ["EXPLAIN ANALYZE DELETE FROM observations", "published"],
    ["EXPLAIN SELECT * FROM observations", null],
    ["PREPARE p AS UPDATE observations SET value = 0", "published"],
    ["CREATE TABLE mine AS FROM observations", null],
    ["SELECT 'COPY x TO y'", null]
  ] as const)("%s is rejected as %s", ([sql, why]) => {
    expect(rejection(one(sql), new Set(["observations"]))).toBe(why);
  });

  test("name what they make", () => {
    expect(definedBy(one("CREATE OR REPLACE TEMP TABLE IF NOT EXISTS a AS SELECT 1"))).toEqual(["a"]);
    expect(definedBy(one('CREATE VIEW main."Của tôi" AS SELECT 1'))).toEqual(["của tôi"]);
    expect(definedBy(one("SELECT 1"))).toEqual([]);
  });

  test("are of a kind that can be taken away again", () => {
    const kinds = [
      "CREATE OR REPLACE TEMP TABLE a AS SELECT 1",
      "CREATE VIEW a AS SELECT 1",
      "CREATE MACRO a(x) AS x + 1",
      "CREATE FUNCTION a(x) AS TABLE SELECT x",
      "CREATE OR REPLACE MACRO a(x) AS TABLE SELECT x"
    ];
    expect(kinds.map((sql) => kindDefined(one(sql)))).toEqual(["table", "view", "macro", "macro table", "macro table"]);
  });

  test("leave a connection as it was, unless only that connection can see them", () => {
    for (const sql of ["SELECT 1", "CREATE TABLE a AS SELECT 1", "CREATE MACRO a(x) AS x"])
      expect(leavesNothing(one(sql))).toBe(true);
    for (const sql of ["BEGIN", "CREATE TEMP TABLE a AS SELECT 1", "SET VARIABLE x = 1", "PREPARE p AS SELECT 1"])
      expect(leavesNothing(one(sql))).toBe(false);
  });
});

describe("the tables that a statement reads", () => {
  test.for([
    ["SELECT a.x, b FROM a, b c JOIN d USING (x)", ["a", "b", "d"]],
    ["SELECT year FROM t WHERE year IN (SELECT y FROM u)", ["t", "u"]],
    ["FROM t SELECT * ORDER BY a, b", ["t"]],
    ["WITH w AS (SELECT * FROM t), v(x) AS (SELECT 1) SELECT * FROM w, v, u", ["t", "u"]],
    ["SELECT extract(year FROM d), trim(BOTH 'x' FROM name) FROM t", ["t"]],
    ["SELECT a IS DISTINCT FROM b, a IS NOT DISTINCT FROM c FROM t", ["t"]],
    ["SELECT * FROM range(10) r, unnest([1, 2]) u(x), t", ["t"]],
    ["SELECT * FROM (a JOIN b ON a.x = b.x) LEFT JOIN (SELECT * FROM c) d ON true", ["a", "b", "c"]],
    ['SELECT * FROM main.t, other.u, "Tên có dấu"', ["t", "tên có dấu"]],
    ["DESCRIBE t", ["t"]],
    ["SUMMARIZE t", ["t"]],
    ["SELECT (SELECT max(x) FROM a) AS m, count(*) FILTER (WHERE y > 1) FROM b GROUP BY m, n HAVING m > 0", ["a", "b"]],
    ["PIVOT t ON year USING sum(value)", ["t"]],
    ["SELECT * FROM t AS OF, x", ["t", "x"]],
    ["INSERT INTO t SELECT * FROM u", ["t", "u"]],
    ["SELECT * FROM a UNION ALL BY NAME SELECT * FROM b", ["a", "b"]],
    ["SELECT * FROM a ASOF JOIN b ON a.t >= b.t, LATERAL (SELECT a.x) l", ["a", "b"]]
  ] as const)("%s", ([sql, expected]) => {
    expect(tables(sql)).toEqual(expected);
  });

  test("can be computed of any text at all", () => {
    fc.assert(fc.property(fc.string(), (sql) => void splitStatements(sql).map((statement) => tablesIn(statement))));
  });
});

describe("the tables that have to be there before a text runs", () => {
  const known = ["areas", "observations", "releases"] as const;

  test.for([
    ["SELECT * FROM observations o JOIN Areas USING (area)", ["areas", "observations"]],
    ['SELECT * FROM main."observations"; SELECT 1 -- areas', ["observations"]],
    ["SELECT 'areas' AS shown, allocation FROM releases UNION ALL SELECT 1, 2", ["releases"]],
    ["CREATE MACRO m() AS TABLE FROM areas", ["areas"]],
    ["FROM query_table('releases')", ["releases"]],
    ["SHOW TABLES", known],
    ["DESCRIBE", known],
    ["SELECT table_name FROM information_schema.tables", known],
    ["SELECT 1", []]
  ] as const)("%s: %j", ([sql, needed]) => {
    expect(neededTables(splitStatements(sql), known)).toEqual(needed);
  });
});

describe("a result under another name", () => {
  test.for([
    ["SELECT a.x FROM a", "SELECT b.x FROM b"],
    ["FROM A JOIN other USING (a)", "FROM b JOIN other USING (a)"],
    ["SELECT a FROM other", "SELECT a FROM other"],
    ["SELECT 'from a' -- from a\nFROM main.a AS t", "SELECT 'from a' -- from a\nFROM main.b AS t"],
    ["WITH a AS (SELECT 1) FROM a", "WITH a AS (SELECT 1) FROM a"],
    ['PIVOT "a" ON x USING sum(y); FROM a', "PIVOT b ON x USING sum(y); FROM b"],
    ["SELECT (SELECT max(x) FROM a) + t.a.x FROM t", "SELECT (SELECT max(x) FROM b) + t.a.x FROM t"]
  ] as const)("is read where it was read before: %s", ([sql, expected]) => {
    expect(renamed(sql, "a", "b")).toBe(expected);
  });

  test("has quotes where it needs them", () => {
    expect(renamed("FROM a", "a", "Tỷ lệ")).toBe('FROM "Tỷ lệ"');
  });
});

test("a pivot is distinguished from a column of that name", () => {
  expect(pivots(one("FROM (PIVOT t ON x USING sum(y))"))).toBe(true);
  expect(pivots(one("FROM t PIVOT (sum(y) FOR x IN (1))"))).toBe(true);
  expect(pivots(one("SELECT t.pivot, 'pivot' FROM t"))).toBe(false);
});
