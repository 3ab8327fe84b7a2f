import {languageOf} from "../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, expect, it} from "vitest";
import {resultTable, toCsv} from "../../../src/views/notebook/result-table.js";
import type {Query, ResultRow, RunQuery} from "../../../src/engine/query.js";
import {repositoryQueries} from "../../repository-tables.js";

let run: RunQuery;

beforeAll(async () => {
  run = await repositoryQueries();
});

/** The first row of an answer. */
async function first(sql: string, parameters: Query["parameters"] = []): Promise<ResultRow> {
  const [row] = await run({sql, parameters});
  return row!;
}

it.for([
  ["[1.5, 2.25]", [1.5, 2.25]],
  ["list_sort(list(year)::BIGINT[])", [2001, 2024]],
  ["[7, NULL]::HUGEINT[]", [7, null]],
  ["{'n': sum(year)::HUGEINT, 'name': 'x'}", '{"n":4025,"name":"x"}'],
  ["[{'mean': avg(1.5)}]", ['{"mean":1.5}']],
  ["map {'k': 2.5}", '{"k":2.5}'],
  ["TIME '10:11:12'", "10:11:12"],
  ["INTERVAL 3 DAY", "3 days"],
  ["'a'::BLOB", "61"],
  ["1.25::DECIMAL(18,3)", 1.25],
  ["DATE '2024-05-01'", new Date("2024-05-01")],
  ["[DATE '2024-05-01']", ["2024-05-01"]],
  ["TIMESTAMP '2024-05-01 10:11:12'", new Date("2024-05-01T10:11:12Z")],
  ["DATE '-infinity'", "-infinity"],
  ["TIMESTAMP 'infinity'", "infinity"],
  ["TIMESTAMPTZ '-infinity'", "-infinity"],
  ["DATE '300000-01-01'", "> +275760-09-13"],
  ["TIMESTAMP '290000-01-01 (BC)'", "< -271821-04-20"]
] as const)("a value in the rows of a query is what the query made: %s", async ([value, expected]) => {
  const row = await first(`SELECT ${value} AS v FROM (VALUES (2001), (2024)) AS years(year);\n`);
  expect(row).toEqual({v: expected});
});

it("asks anew with the same parameters", async () => {
  expect(await first("SELECT [1.5, ?::DECIMAL(9,2)] AS list, ? AS word", [2.25, "x;"])).toEqual({
    list: [1.5, 2.25],
    word: "x;"
  });
});

it("shows days as days, moments with their time, and writes both as ISO text", async () => {
  const rows = await run({
    sql: "SELECT DATE '2024-05-01' AS day, TIMESTAMP '2024-05-01' + to_minutes(n * 90) AS moment FROM range(2) AS t(n)",
    parameters: []
  });
  expect(toCsv(rows)).toBe("day,moment\r\n2024-05-01,2024-05-01 00:00:00\r\n2024-05-01,2024-05-01 01:30:00\r\n");
  const cells = (language: "vi" | "en") =>
    [
      ...new JSDOM(resultTable(rows, {}, languageOf(language)).text).window.document.querySelectorAll(
        "tbody tr:last-child > *"
      )
    ].map(({textContent}) => textContent);
  expect(cells("vi")).toEqual(["01/05/2024", "01/05/2024 01:30:00"]);
  expect(cells("en")).toEqual(["1 May 2024", "1 May 2024 01:30:00"]);
});
