import {describe, expect, it} from "vitest";
import {encodeArrow} from "../../../src/engine/arrow.js";
import {insertTable} from "../../../src/engine/insert-table.js";
import {startNodeDatabase} from "../../../src/engine/node-database.js";
import {PreparedQueries} from "../../../src/engine/prepared-queries.js";
import {headlineSql, isHeadline, isTotal, isYearValue, totalSql, yearValueSql} from "../../../src/model/headline.js";
import {latestRelease, latestReleaseSql} from "../../../src/model/release.js";
import {tableOf} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

// What the model says twice, as a function and in SQL, must mean the same.

// Every combination of what the conditions look at; a row is known by its value.
const groups = [{}, {sex: "female"}, {age: "0-4"}, {location: "rural"}, {ethnicity: "kinh"}, {sex: "male", age: "0-4"}];
const rows = [true, false]
  .flatMap((shown) => (["year", "h1", "9m"] as const).map((period) => ({shown, period})))
  .flatMap((more) => groups.map((group) => ({...more, ...group})))
  .map((more, value) => madeObservation(2020, value, more));

describe("in SQL as in the model", async () => {
  const db = await startNodeDatabase();
  await insertTable(db, "observations", encodeArrow(tableOf("observations"), rows));
  const {run} = new PreparedQueries(await db.connect());

  it.for([
    ["totals", isTotal, totalSql, 6],
    ["shown values of full years", isYearValue, yearValueSql, 6],
    ["headline values", isHeadline, headlineSql, 1]
  ] as const)("a condition takes the same rows for %s", async ([, holds, condition, count]) => {
    const sql = `SELECT o.value FROM observations o WHERE ${condition("o")} ORDER BY o.value`;
    const found = (await run({sql, parameters: []})).map(({value}) => value);
    expect(found).toEqual(rows.filter(holds).map(({value}) => value));
    expect(found).toHaveLength(count);
  });

  it.for([
    [["2025-06-30", "2026-11-20", "2026-02-01"], "2026-11-20"],
    [["2026-11-20"], "2026-11-20"],
    [[], null]
  ] as const)("the latest release of %j is %j", async ([days, latest]) => {
    const releases = days.map((release) => ({release, note_vi: "", note_en: ""}));
    const listed = days.map((day) => `'${day}'`).join(", ");
    const sql = `WITH releases AS (SELECT unnest([${listed}]::VARCHAR[]) AS release) SELECT ${latestReleaseSql} AS latest`;
    expect(latestRelease({releases})).toBe(latest);
    expect((await run({sql, parameters: []}))[0]?.latest).toBe(latest);
  });
});

it("takes a group without a name for none", () => {
  expect(isTotal({sex: "", age: null})).toBe(true);
});
