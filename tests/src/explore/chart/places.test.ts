import {tableFromArrays} from "apache-arrow";
import fc from "fast-check";
import {afterAll, describe, expect, test} from "vitest";
import type {Connection} from "../../../../src/engine/database.js";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {quoteValue} from "../../../../src/engine/sql-tokens.js";
import {aggregate, counted, merge, rangeFrom, valued} from "../../../../src/explore/chart/aggregate.js";
import {placesQuery, readPlaces} from "../../../../src/explore/chart/aggregate-query.js";
import {binsOf} from "../../../../src/explore/chart/bins.js";
import {heldData, queriedData} from "../../../../src/explore/chart/chart-data.js";
import {chartColumns} from "../../../../src/explore/chart/chart-columns.js";
import {readRows} from "../../../../src/explore/chart/datum.js";
import type {Placing} from "../../../../src/explore/chart/placing.js";
import {undecided, type ChartChoice} from "../../../../src/explore/notebook/notebook.js";

const database = await startNodeDatabase();
const connection: Connection = await database.connect();
afterAll(() => connection.close());

const ask = async (sql: string) => ({table: await connection.query(sql)});

/** A row of the table that both ways are tried on. */
interface Row {
  readonly g: string | null;
  readonly year: number;
  readonly v: number | null;
  readonly q: string | null;
  readonly unit: string;
}

const row = fc.record<Row>({
  g: fc.constantFrom("a", "b", null),
  year: fc.integer({min: 2010, max: 2012}),
  v: fc.option(fc.integer({min: -50, max: 50}), {nil: null}),
  q: fc.constantFrom(null, null, ">", "<", "~", "x"),
  unit: fc.constantFrom("percent", "persons")
});

const placing = (measure: Placing["measure"]): Placing => ({
  by: ["g", "year"],
  measure,
  value: measure === "count" ? "" : "v",
  binned: "",
  qualifier: measure === "count" ? null : "q",
  beside: measure === "count" ? ["unit"] : ["unit", "q"]
});

async function keep(rows: readonly Row[]): Promise<void> {
  const lines = rows.map(
    ({g, year, v, q, unit}) =>
      `(${quoteValue(g)}, ${year}::SMALLINT, ${v ?? "NULL"}::DOUBLE, ${quoteValue(q)}, ${quoteValue(unit)})`
  );
  await connection.query(
    `CREATE OR REPLACE TABLE t AS SELECT * FROM (VALUES ${lines.join(", ")}) r(g, year, v, q, unit)`
  );
}

test.for(["count", "sum", "mean"] as const)(
  "the engine makes the same places of rows as the page does: %s",
  async (measure) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 30}), async (rows) => {
        await keep(rows);
        const table = await connection.query("FROM t");
        const columns = chartColumns(table);
        const chosen = placing(measure);
        const held = aggregate(readRows(table, columns, table.numRows), chosen);
        const queried = readPlaces(await connection.query(placesQuery("t", chosen, columns)), chosen, columns);
        expect(queried.map(rounded)).toEqual(held.map(rounded));
      }),
      {numRuns: 15}
    );
  }
);

/** Sums of numbers depend on their order in the last places. */
const rounded = (place: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(place).map(([name, value]) => [name, typeof value === "number" ? Number(value.toFixed(9)) : value])
  );

test("groups that are put together are what they would have been as one", () => {
  fc.assert(
    fc.property(fc.array(row, {minLength: 1, maxLength: 30}), fc.constantFrom("sum", "mean"), (rows, measure) => {
      const chosen = placing(measure);
      const one = rows.map((each) => ({...each, g: each.g === "a" ? "a" : "others"}));
      const merged = merge(aggregate(rows, chosen), chosen, "g", new Set(["a"]), "others");
      const key = (place: Readonly<Record<string, unknown>>) => `${String(place.g)} ${String(place.year)}`;
      const sorted = (places: readonly Readonly<Record<string, unknown>>[]) =>
        places
          .map((place) => ({key: key(place), value: rounded(place).v, rows: place[counted], values: place[valued]}))
          .toSorted((a, b) => a.key.localeCompare(b.key));
      expect(sorted(merged)).toEqual(sorted(aggregate(one, chosen)));
    })
  );
});

describe("ranges of a histogram", () => {
  test("of whole numbers hold whole numbers, and every value lies in one", () => {
    fc.assert(
      fc.property(fc.integer({min: -1e6, max: 1e6}), fc.integer({min: 0, max: 1e6}), (low, span) => {
        const bins = binsOf(low, low + span, {whole: true, time: false});
        expect(Number.isInteger(bins.step) && Number.isInteger(bins.start)).toBe(true);
        expect(bins.start).toBeLessThanOrEqual(low);
        expect((low + span - bins.start) / bins.step).toBeLessThan(80);
      })
    );
  });
});

describe("a chart of a long table", () => {
  const draw = async (sql: string, choice: Partial<ChartChoice> = {}) => {
    await connection.query(`CREATE OR REPLACE VIEW long AS ${sql}`);
    const held = await connection.query("FROM long LIMIT 1000");
    return queriedData("long", held, {...undecided("long"), ...choice}, ask);
  };

  test("counts every row, though the first ones are all of a kind", async () => {
    const data = await draw("SELECT CASE WHEN range < 100000 THEN 'a' ELSE 'b' END AS g FROM range(200000)");
    expect(data?.chart).toMatchObject({mark: "bar", x: "g", y: ""});
    expect(data?.rows.map((place) => [place.g, place[counted]])).toEqual([
      ["a", 100_000],
      ["b", 100_000]
    ]);
    expect(data).toMatchObject({all: 200_000, sampled: false});
  });

  test("sorts every row into a range", async () => {
    const data = await draw("SELECT range AS n FROM range(120000)", {mark: "histogram", x: "n"});
    expect(data?.rows.reduce((sum, place) => sum + Number(place[counted]), 0)).toBe(120_000);
    expect(data?.rows.every((place) => Number.isInteger(place[rangeFrom]))).toBe(true);
  });

  test("averages shares, and adds amounts up", async () => {
    const sql = "SELECT 2000 + range % 2 AS year, range % 100 AS share, 1 AS amount FROM range(100000)";
    const values = async (y: string) => (await draw(sql, {mark: "bar", x: "year", y}))?.rows.map((place) => place[y]);
    expect(await values("share")).toEqual([49, 50]);
    expect(await values("amount")).toEqual([50_000, 50_000]);
  });

  test("keeps the ends and extremes of a line that has more places than a drawing", async () => {
    const sql =
      "SELECT range AS t, CASE WHEN range = 77777 THEN 9 ELSE sin(range / 1000.0) END AS v FROM range(120000)";
    const data = await draw(sql, {mark: "line", x: "t", y: "v"});
    const places = data!.rows;
    expect(places.length).toBeLessThan(5000);
    const along = places.map(({t}) => Number(t));
    expect([Math.min(...along), Math.max(...along)]).toEqual([0, 119_999]);
    expect(places.find(({v}) => v === 9)?.t).toBe(77_777);
  });

  test("takes a sample of what shows single rows, and says so", async () => {
    const data = await draw("SELECT range AS a, range * 2 AS b FROM range(60000)", {mark: "dot", x: "a", y: "b"});
    expect(data).toMatchObject({sampled: true, all: 60_000});
    expect(data!.rows).toHaveLength(50_000);
    expect(Math.max(...data!.rows.map(({a}) => Number(a)))).toBeGreaterThan(55_000);
  });

  test("knows by all rows which numbers are years", async () => {
    const data = await draw("SELECT 1900 + range % 2000 AS year, 1 AS n FROM range(100000)");
    expect(data?.columns.find(({name}) => name === "year")?.year).toBe(false);
  });
});

test("a chart of rows in the page has the places of all of them", () => {
  const table = tableFromArrays({name: ["x", "y", "x"], n: [1, 2, 3]});
  const data = heldData(table, {...undecided("t"), mark: "bar", x: "name", y: "n"});
  expect(data?.rows.map(({name, n}) => [name, n])).toEqual([
    ["x", 4],
    ["y", 2]
  ]);
});
