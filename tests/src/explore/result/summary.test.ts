import fc from "fast-check";
import {afterAll, describe, expect, test} from "vitest";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {columnsOf} from "../../../../src/explore/result/columns.js";
import {summarise, type ColumnSummary} from "../../../../src/explore/result/summary.js";

const database = await startNodeDatabase();
const connection = await database.connect();
afterAll(() => connection.close());

const ask = async (sql: string) => ({table: await connection.query(sql)});

/** The summaries of a query's columns, by their names. */
async function summaries(sql: string, rows?: number): Promise<Readonly<Record<string, ColumnSummary>>> {
  await connection.query(`CREATE OR REPLACE VIEW r AS ${sql}`);
  const table = await connection.query("FROM r");
  const columns = columnsOf(table);
  const found = await summarise("r", columns, rows ?? table.numRows, ask);
  return Object.fromEntries([...found].map(([i, summary]) => [columns[i]!.name, summary]));
}

const rowsIn = ({bars}: ColumnSummary) => bars.reduce((sum, {rows}) => sum + rows, 0);

describe("the head of a column", () => {
  test("counts nothing, different values, the span and the most frequent ones over all rows", async () => {
    const {n, word, flag, day, list} = await summaries(
      `SELECT CASE WHEN i % 10 = 0 THEN NULL ELSE i END AS n, CASE WHEN i < 3 THEN 'a' WHEN i < 90 THEN 'b' ELSE 'c' END AS word,
       i < 25 AS flag, DATE '2020-01-01' + i::INTEGER AS day, [i] AS list FROM range(100) t(i)`
    );
    expect(n).toMatchObject({rows: 100, nulls: 10, distinct: 90, estimated: false, least: 1, greatest: 99});
    expect(rowsIn(n!)).toBe(90);
    expect(word).toMatchObject({distinct: 3, least: "a", greatest: "c"});
    expect(word!.values).toEqual([
      {value: "b", rows: 87},
      {value: "c", rows: 10},
      {value: "a", rows: 3}
    ]);
    expect(flag!.values).toEqual([
      {value: "false", rows: 75},
      {value: "true", rows: 25}
    ]);
    expect(day).toMatchObject({least: Date.UTC(2020, 0, 1), greatest: Date.UTC(2020, 3, 9)});
    expect(rowsIn(day!)).toBe(100);
    expect(list).toMatchObject({nulls: 0, distinct: null, bars: [], values: []});
  });

  test("says that different values of many rows are estimated, and leaves out what is no number", async () => {
    const {n, many, x} = await summaries(
      "SELECT i % 1000 AS n, i AS many, CASE i WHEN 1 THEN 'NaN'::DOUBLE WHEN 2 THEN 'Infinity'::DOUBLE ELSE i END AS x FROM range(300000) t(i)"
    );
    expect(n).toMatchObject({distinct: 1000, estimated: false});
    expect(many!.estimated).toBe(true);
    expect(many!.distinct).toBeGreaterThan(200_000);
    expect(many!.distinct).toBeLessThanOrEqual(300_000);
    expect(rowsIn(n!)).toBe(300_000);
    expect(x).toMatchObject({endless: 2, least: 0, greatest: 299_999});
    expect(rowsIn(x!)).toBe(299_998);
  });

  test("has no most frequent value where nearly all differ, and nothing where there is nothing", async () => {
    const {word, none} = await summaries("SELECT 'w' || i AS word, NULL::INTEGER AS none FROM range(5000) t(i)");
    expect(word!.values).toEqual([]);
    expect(none).toMatchObject({nulls: 5000, distinct: 0, least: null, bars: []});
    const {empty} = await summaries("SELECT 1 AS empty WHERE false");
    expect(empty).toMatchObject({rows: 0, nulls: 0, distinct: 0, bars: []});
  });

  test("of a column that the engine cannot summarise does not take the others with it", async () => {
    await connection.query("CREATE OR REPLACE VIEW r AS SELECT 1 AS good, 'x' AS bad");
    const columns = [
      {name: "good", kind: "number", year: false},
      {name: "bad", kind: "number", year: false}
    ] as const;
    expect([...(await summarise("r", columns, 1, ask)).keys()]).toEqual([0]);
    await expect(summarise("gone", columns, 1, ask)).rejects.toThrow();
  });

  test("has every number in one range of its histogram", async () => {
    const numbers = fc.array(fc.integer({min: -100_000, max: 100_000}), {minLength: 1, maxLength: 30});
    await fc.assert(
      fc.asyncProperty(numbers, fc.constantFrom(1, 100, 7), async (whole, parts) => {
        const all = whole.map((n) => n / parts);
        const {x} = await summaries(`SELECT unnest([${all.map((n) => `${String(n)}::DOUBLE`).join(", ")}]) AS x`);
        expect(rowsIn(x!)).toBe(all.length);
        for (const {from, to, rows} of x!.bars) {
          const inside = all.filter((n) => n >= from - 1e-6 && n < to + 1e-6).length;
          expect(inside).toBeGreaterThanOrEqual(rows);
        }
      }),
      {numRuns: 15}
    );
  });
});
