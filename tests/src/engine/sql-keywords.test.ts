import {beforeAll, expect, test} from "vitest";
import type {Connection} from "../../../src/engine/database.js";
import {startNodeDatabase} from "../../../src/engine/node-database.js";
import {keywords} from "../../../src/engine/sql-keywords.js";
import {plainName} from "../../../src/engine/sql-tokens.js";

let connection: Connection;

beforeAll(async () => {
  connection = await (await startNodeDatabase()).connect();
});

test("the words that need quotes are those that the engine says", async () => {
  const sql = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')";
  const table = await connection.query(sql);
  const words = Array.from({length: table.numRows}, (_, i) => String(table.getChildAt(0)?.get(i)));
  expect([...keywords].sort()).toEqual(words.sort());
});

test.for(["column", "left", "row", "Tên tỉnh", 'a"b', "year", "1st"])(
  "%s is a column by its plain name",
  async (name) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const table = await connection.query(
      `SELECT t.${plainName(name)} FROM (SELECT 7 AS ${quoted}) t WHERE ${plainName(name)} = 7`
    );
    expect(table.getChildAt(0)?.get(0)).toBe(7);
  }
);
