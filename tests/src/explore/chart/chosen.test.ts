import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {rangeFrom, rangeTo} from "../../../../src/explore/chart/aggregate.js";
import {chosenMark, chosenStretch} from "../../../../src/explore/chart/chosen.js";
import type {Chart, ChartColumn} from "../../../../src/explore/chart/encodings.js";
import {milestonesQuery, readMilestones} from "../../../../src/explore/chart/milestone-lines.js";
import {undecided} from "../../../../src/explore/notebook/notebook.js";

const column = (name: string, kind: ChartColumn["kind"], year = false): ChartColumn => ({
  name,
  kind,
  year,
  distinct: 5
});
const columns = [column("year", "number", true), column("x", "number"), column("name", "text"), column("day", "date")];
const chart = (mark: Chart["mark"], encodings: Partial<Chart>): Chart => ({...undecided("t"), mark, ...encodings});

describe("what is chosen in a chart", () => {
  test("is the place of a mark along its names or values", () => {
    expect(chosenMark({year: 2010}, chart("line", {x: "year", y: "x"}), columns)).toMatchObject({
      column: "year",
      of: "years",
      value: 2010
    });
    expect(chosenMark({x: 5, name: "A"}, chart("bar", {x: "x", y: "name"}), columns)).toMatchObject({
      column: "name",
      value: "A"
    });
    expect(chosenMark({[rangeFrom]: 1, [rangeTo]: 2}, chart("histogram", {x: "x"}), columns)).toMatchObject({
      kind: "range",
      column: "x",
      from: 1,
      to: 2,
      closed: false
    });
    expect(chosenMark({day: new Date(5)}, chart("line", {x: "day", y: "x"}), columns)).toMatchObject({
      from: 5,
      to: 5,
      of: "times"
    });
    expect(chosenMark({}, chart("line", {x: "year", y: "x"}), columns)).toBeNull();
  });

  test("is a stretch, of whole years, of numbers as finely as somebody can point", () => {
    expect(chosenStretch(2009.6, 2013.4, chart("line", {x: "year"}), columns)).toMatchObject({
      from: 2010,
      to: 2013,
      whole: true
    });
    expect(chosenStretch(2010.2, 2010.8, chart("line", {x: "year"}), columns)).toBeNull();
    const {from, to} = chosenStretch(0.123456, 1.987654, chart("dot", {x: "x"}), columns) as {from: number; to: number};
    expect([from, to]).toEqual([0.123, 1.988]);
  });
});

describe("milestones of the plan", () => {
  const opened = startNodeDatabase().then((database) => database.connect());
  beforeAll(async () => {
    const connection = await opened;
    await connection.query(
      `CREATE TABLE indicators AS SELECT * FROM (VALUES ('p', 'percent'), ('q', 'persons')) t(indicator, unit)`
    );
    await connection.query(`CREATE TABLE milestones AS SELECT * FROM (VALUES
      ('p', 'VN-72', 2025, NULL, '<=', 3.0, 'percent', NULL, NULL), ('p', 'VN-72', 2030, 's', '=', 1.0, 'percent', NULL, NULL),
      ('p', 'VN-72', 2030, NULL, '>=', 2.0, 'percentage_points', NULL, NULL), ('p', 'VN-72', 2025, NULL, '=', 9.0, 'percent', 2020, NULL),
      ('q', 'VN', 2025, NULL, '=', 7.0, 'persons', NULL, NULL))
      t(indicator, area, year, series, comparator, value, unit, period_from, baseline_year)`);
    await connection.query("CREATE TABLE series AS SELECT * FROM (VALUES ('s'), ('x')) t(series)");
    await connection.query("CREATE TABLE r AS SELECT 'p' AS indicator, 'x' AS series, 2020 AS year, 5 AS value");
  });
  afterAll(async () => (await opened).close());

  test("are the levels for what a result holds, in its unit", async () => {
    const connection = await opened;
    const found = async (names: readonly string[], home: string) =>
      readMilestones(await connection.query(milestonesQuery("r", names, home)), (year, sign) => `${year}${sign}`);
    expect(await found(["indicator", "year", "value"], "VN-72")).toEqual([
      {value: 3, year: 2025, name: "2025<="},
      {value: 1, year: 2030, name: "2030="}
    ]);
    expect((await found(["indicator", "series"], "VN-72")).map(({value}) => value)).toEqual([3]);
    expect(await found(["indicator"], "VN")).toEqual([]);
  });
});
