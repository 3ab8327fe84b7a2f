import {en} from "../../place.js";
import {beforeAll, expect, test} from "vitest";
import {columnsOf, shownText} from "../../../src/explore/result/columns.js";
import type {Connection} from "../../../src/engine/database.js";
import {startNodeDatabase} from "../../../src/engine/node-database.js";
import {hidesValues, plainQuery, plainType} from "../../../src/engine/plain-types.js";

let connection: Connection;

beforeAll(async () => {
  connection = await (await startNodeDatabase()).connect();
});

/** What a reader sees of one value, and whether the statement had to be asked anew for it. */
async function shown(value: string): Promise<readonly [string | null, boolean]> {
  const sql = `SELECT ${value} AS "v;x"`;
  const first = await connection.query(sql);
  const hidden = hidesValues(first.schema);
  const described = await connection.query(`DESCRIBE SELECT * FROM (\n${sql}\n)`);
  const type = String(described.getChild("column_type")?.get(0));
  const table = hidden ? await connection.query(plainQuery(sql, [{name: "v;x", type}])) : first;
  const [column] = columnsOf(table);
  expect(column?.name).toBe("v;x");
  return [shownText(table.getChildAt(0)?.get(0), column!, en), hidden];
}

test.for([
  ["[1.5, 2.25]", "1.5;2.25"],
  ["[1::BIGINT, 9007199254740991]", "1;9007199254740991"],
  ["[[7::HUGEINT]]", "[7]"],
  ["{'n': count(*), 'mean': avg(1.5)}", '{"n":1,"mean":1.5}'],
  ["MAP {'k': 3.5}", '{"k":3.5}'],
  ["[DATE '2024-01-02']", "2024-01-02"],
  ["[TIMESTAMP '2024-01-02 03:04:05']", "2024-01-02 03:04:05"],
  ["INTERVAL 3 DAY", "3 days"],
  ["TIME '10:30'", "10:30:00"],
  ["{'BIGINT': 'DECIMAL(3,1)', 'b': 2::UBIGINT}", '{"BIGINT":"DECIMAL(3,1)","b":2}'],
  ["[NULL, 2.5]", "null;2.5"]
] as const)("a value within another is what the statement made: %s", async ([value, expected]) => {
  expect(await shown(value)).toEqual([expected, true]);
});

test.for([
  ["[1, 2]", "1;2"],
  ["['a']", "a"],
  ["1.5", "1.5"],
  ["DATE '2024-01-02'", "2024-01-02"],
  ["TIMESTAMP '2024-01-02 03:04:05'", "2024-01-02 03:04:05"]
] as const)("what the engine hands over as it is, is not asked for twice: %s", async ([value, expected]) => {
  expect(await shown(value)).toEqual([expected, false]);
});

test("a type is changed only where it has to be", () => {
  expect(plainType("DECIMAL(18,3)")).toBe("DECIMAL(18,3)");
  expect(plainType("ENUM('BIGINT', 'x')")).toBe("ENUM('BIGINT', 'x')");
  expect(plainType("ENUM('BIGINT')[]")).toBe("ENUM('BIGINT')[]");
  expect(plainType('STRUCT("BIGINT" BIGINT, t TIMESTAMP WITH TIME ZONE)[3]')).toBe(
    'STRUCT("BIGINT" DOUBLE, t VARCHAR)[3]'
  );
});

test("a long text or list is shown by its beginning", async () => {
  const text = (await shown("repeat('x', 100000)"))[0];
  expect(text).toMatch(/^x{500}…$/);
  expect((await shown("range(100000)"))[0]?.length).toBeLessThanOrEqual(501);
});
