import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {neededParts} from "../../../src/engine/needed-parts.js";
import {splitStatements} from "../../../src/engine/sql-statements.js";
import {comparisonNotebook} from "../../../src/explore/opened/comparison-notebook.js";
import {trendNotebook} from "../../../src/explore/opened/trend-notebook.js";
import {exampleNotebook} from "../../../src/explore/notebook/example.js";
import type {Notebook} from "../../../src/explore/notebook/notebook.js";
import {en, terms} from "../../place.js";
import {runs} from "../../sweep.js";

const partsOf = (sql: string) => neededParts(splitStatements(sql));

describe("neededParts(statements)", () => {
  // prettier-ignore
  it.each([
    ["SELECT * FROM observations WHERE indicator = 'a'", ["a"]],
    ["FROM observations AS o WHERE year > 2000 AND o.indicator IN ('a', 'it''s') ORDER BY year", ["a", "it's"]],
    ["SELECT * FROM Observations WHERE year BETWEEN 1 AND 2 AND \"indicator\" = 'a'", ["a"]],
    ["SELECT * FROM areas a LEFT OUTER JOIN observations o ON o.area = a.area AND o.indicator = 'a' WHERE a.kind = 'x'", ["a"]],
    ["SELECT * FROM observations x JOIN observations y USING (area, year) WHERE x.indicator = 'a' AND y.indicator = 'b'", ["a", "b"]],
    ["WITH w AS (SELECT * FROM observations WHERE indicator = 'a') SELECT * FROM w WHERE year = (SELECT max(year) FROM observations WHERE indicator = 'b')", ["a", "b"]],
    ["SELECT 1 FROM observations WHERE indicator = 'a' UNION SELECT 2 FROM observations WHERE indicator = 'b'", ["a", "b"]],
    ["SELECT * FROM observations o WHERE o.run IS NOT DISTINCT FROM 0 AND o.indicator = 'a'", ["a"]],
    ["SELECT indicator FROM indicators", []],
    ["SELECT 'observations' AS x", []]
  ])("finds those that %s wants", (sql, expected) => {
    expect(partsOf(sql)).toEqual(expected);
  });

  it.each([
    "SELECT * FROM observations",
    "SELECT * FROM observations WHERE indicator = 'a' OR year = 2000",
    "SELECT * FROM observations WHERE indicator = 'a' AND left(area, 2) = 'VN' OR true",
    "SELECT * FROM observations WHERE NOT indicator = 'a'",
    "SELECT * FROM observations WHERE indicator <> 'a'",
    "SELECT * FROM observations WHERE indicator = 'a' || area",
    "SELECT * FROM observations WHERE indicator = ${choice}",
    "SELECT * FROM observations WHERE indicator = 'a' COLLATE NOCASE",
    "SELECT * FROM observations WHERE CASE WHEN false AND indicator = 'a' AND false THEN true ELSE true END",
    "SELECT * FROM observations WHERE year BETWEEN 1 AND indicator = 'a'",
    "SELECT area AS indicator FROM observations WHERE indicator = 'a'",
    "SELECT indicator: area FROM observations WHERE indicator = 'a'",
    "SELECT * FROM observations AS o(indicator) WHERE indicator = 'a'",
    "SELECT * FROM indicators i JOIN observations o USING (indicator) WHERE i.indicator = 'a'",
    "SELECT * FROM areas a RIGHT JOIN observations o ON o.indicator = 'a'",
    "SELECT * FROM areas a FULL OUTER JOIN observations o ON o.indicator = 'a'",
    "SELECT * FROM observations o LEFT JOIN areas a ON o.indicator = 'a'",
    "SELECT * FROM indicators SEMI JOIN observations USING (unit) WHERE indicator = 'a'",
    "SELECT * FROM areas a ASOF JOIN observations o ON a.y >= o.year WHERE o.indicator = 'a'",
    "SELECT * FROM observations TABLESAMPLE 10% WHERE indicator = 'a'",
    "SELECT * FROM main.observations WHERE indicator = 'a'",
    "SELECT * FROM (observations) WHERE indicator = 'a'",
    "SELECT * FROM query_table('observations'); SELECT * FROM observations WHERE indicator = 'a'",
    "WITH observations AS (SELECT 1 AS indicator) SELECT * FROM observations WHERE indicator = 'a'",
    "CREATE TABLE t AS SELECT * FROM observations WHERE indicator = 'a'",
    "SUMMARIZE observations",
    "SHOW TABLES",
    "SELECT * FROM observations WHERE indicator = 'a'; SELECT count(*) FROM observations"
  ])("takes %s to need all", (sql) => {
    expect(partsOf(sql)).toBeNull();
  });

  it("knows them in every notebook that a figure of the site opens", () => {
    const [x, y] = ["poverty_rate", "gdp"].map((indicator) => ({indicator, series: null, run: 0}));
    const notebooks: readonly Notebook[] = [
      exampleNotebook(en, terms),
      trendNotebook({indicator: x!.indicator, areas: ["A", "B"], series: ["s"], from: 2000, to: null}, en),
      comparisonNotebook({view: "map", measure: x!, year: 2020}, en, terms),
      comparisonNotebook({view: "areas", measure: x!, areas: ["A"], base: 2015}, en, terms),
      comparisonNotebook({view: "provinces", x: x!, y: y!, year: 2020, home: "A"}, en, terms),
      comparisonNotebook({view: "course", x: x!, y: y!, area: "A"}, en, terms)
    ];
    for (const {cells} of notebooks) {
      const parts = partsOf(cells.flatMap((cell) => (cell.kind === "sql" ? [`${cell.sql};`] : [])).join("\n"));
      expect(parts).not.toBeNull();
      expect(parts!.length).toBeGreaterThan(0);
    }
  });
});

describe("a query over the parts that it needs", () => {
  let instance: DuckDBInstance;
  let engine: DuckDBConnection;
  const codes = ["a", "b", "c"];
  beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:", {threads: "1"});
    engine = await instance.connect();
    await engine.run(`CREATE TABLE every AS SELECT i AS indicator, r AS area, y AS year, (y * 7 + length(r) + ascii(i)) % 5 AS value
      FROM unnest(['a','b','c']) u(i), unnest(['x','yy','zzz']) v(r), unnest([1,2,3]) w(y)`);
    await engine.run("CREATE TABLE observations AS FROM every");
    await engine.run(
      "CREATE TABLE other AS SELECT i AS indicator, r AS area, 2 AS year FROM unnest(['b','c']) u(i), unnest(['x','q']) v(r)"
    );
  });
  afterAll(() => {
    engine.closeSync();
    instance.closeSync();
  });

  const answer = async (sql: string): Promise<string | null> => {
    try {
      const {getRowsJson} = await engine.runAndReadAll(sql).then((read) => ({getRowsJson: read.getRowsJson()}));
      return JSON.stringify(getRowsJson.map((row) => JSON.stringify(row)).sort());
    } catch {
      return null;
    }
  };

  const code = fc.constantFrom(...codes, "no");
  const column = (alias: string) => fc.constantFrom("indicator", `${alias}.indicator`);
  const condition = (alias: string) =>
    fc.oneof(
      {weight: 3, arbitrary: fc.tuple(column(alias), code).map(([name, value]) => `${name} = '${value}'`)},
      {
        weight: 2,
        arbitrary: fc.tuple(column(alias), code, code).map(([name, one, two]) => `${name} IN ('${one}', '${two}')`)
      },
      fc.constantFrom(
        "year > 1",
        "year BETWEEN 1 AND 2",
        "NOT value = 1",
        "left(area, 1) = 'x'",
        "CASE WHEN year = 1 THEN true ELSE value > 2 END",
        "value IS DISTINCT FROM 3",
        `EXISTS (SELECT 1 FROM observations WHERE year = 3 AND indicator = 'b')`,
        "area IN (SELECT area FROM observations o WHERE o.indicator = 'c' AND o.value > 1)"
      )
    );
  const conditions = (alias: string) =>
    fc
      .tuple(
        condition(alias),
        fc.array(fc.tuple(fc.constantFrom("AND", "AND", "AND", "OR", "AND NOT"), condition(alias)), {maxLength: 3})
      )
      .map(([first, more]) => [first, ...more.map(([sign, next]) => `${sign} ${next}`)].join(" "));
  const joined = fc
    .tuple(
      fc.constantFrom(
        "JOIN",
        "LEFT JOIN",
        "RIGHT JOIN",
        "FULL OUTER JOIN",
        "INNER JOIN",
        "LEFT OUTER JOIN",
        "SEMI JOIN",
        "ANTI JOIN"
      ),
      fc.constantFrom("ON", "USING"),
      fc.boolean(),
      condition("o")
    )
    .map(([kind, by, turned, on]) => {
      const [left, right] = turned ? ["other t", "observations o"] : ["observations o", "other t"];
      return `${left} ${kind} ${right} ${by === "ON" ? `ON o.area = t.area AND ${on}` : "USING (indicator, area)"}`;
    });
  const query = fc
    .tuple(
      fc.constantFrom(
        "count(*)",
        "*",
        "o.area, max(o.value)",
        "area AS indicator, o.year",
        "DISTINCT o.indicator",
        "o.indicator || 'b' AS indicator"
      ),
      fc.oneof(fc.constant("observations o"), fc.constant("observations AS o"), joined),
      fc.option(conditions("o")),
      fc.constantFrom("", "GROUP BY ALL", "ORDER BY 1", "GROUP BY ALL HAVING count(*) > 1 OR false")
    )
    .map(([what, from, where, end]) => `SELECT ${what} FROM ${from}${where === null ? "" : ` WHERE ${where}`} ${end}`);
  const queries = fc.oneof(
    {weight: 4, arbitrary: query},
    fc.tuple(query, fc.constantFrom("UNION ALL", "EXCEPT", "INTERSECT"), query).map((three) => three.join(" ")),
    fc.tuple(query, query).map(([one, two]) => `WITH w AS (${one}) SELECT * FROM (${two}) AS z, w`)
  );

  it("is answered as over the whole table", async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(queries, async (sql) => {
        const parts = partsOf(sql);
        if (parts === null) return;
        await engine.run("CREATE OR REPLACE TABLE observations AS FROM every");
        const whole = await answer(sql);
        if (whole === null) return;
        known++;
        await engine.run(
          `DELETE FROM observations WHERE NOT list_contains([${["''", ...parts.map((part) => `'${part}'`)].join()}], indicator)`
        );
        expect(await answer(sql), sql).toBe(whole);
      }),
      runs(400, 20_000)
    );
    expect(known).toBeGreaterThan(40);
  }, 600_000);
});
