import {beforeAll, describe, expect, it} from "vitest";
import {judge} from "../../../src/indicator/evidence.js";
import {standingAt, standings} from "../../../src/indicator/standing.js";
import {progressRow} from "../../../src/progress/row.js";
import type {Assessment} from "../../../src/progress/assessment.js";
import type {MethodId, StatusOf} from "../../../src/model/assessment.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {published} from "../charts/support.js";
import {sample} from "../../sweep.js";

let site: Awaited<ReturnType<typeof published>>;

beforeAll(async () => {
  site = await published();
}, 120_000);

const keyOf = (row: TableRow<"progress">) =>
  [row.milestone_year, row.basis, row.source, row.commitment, row.milestone, row.method].join(" ");

describe("judge(data, milestone)", () => {
  it("says of every milestone of the province what the published table says, by every method", async () => {
    const own = site.tables.milestones.filter((m) => m.area === "VN-72");
    for (const indicator of sample([...new Set(own.map((m) => m.indicator))], 24)) {
      const data = await site.load(indicator);
      const rows = data.milestones.flatMap((milestone) => {
        const {prepared, methods} = judge(data, milestone);
        const {area, basis, commitment, source} = milestone;
        return [...methods].map(([method, assessment]) =>
          progressRow(
            {indicator, area, series: prepared.methodology, basis, commitment, source},
            method,
            assessment as Assessment<StatusOf<MethodId>>
          )
        );
      });
      const expected = site.tables.progress.filter((row) => row.indicator === indicator && row.area === "VN-72");
      const byKey = (all: readonly TableRow<"progress">[]) =>
        Object.fromEntries(all.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map((row) => [keyOf(row), row]));
      expect(byKey(rows)).toEqual(byKey(expected));
    }
  });

  it("does not depend on the years and series that the reader shows", async () => {
    const whole = await site.load("poverty_rate");
    const narrow = await site.load("poverty_rate", {from: 2010, to: 2012, series: ["gso_income"]});
    const milestone = whole.milestones.find((m) => m.basis === "plan")!;
    expect(narrow.observations.length).toBeLessThan(whole.observations.length);
    expect(judge(narrow, milestone).plan).toEqual(judge(whole, milestone).plan);
  });
});

describe("standings(data)", () => {
  it("has a state for each deadline of the plan, and says that the area has ended beside it", async () => {
    const all = standings(await site.load("households_using_electricity"));
    expect(all.map(({year, state, ended}) => [year, state, ended])).toEqual([
      [2020, "unknown", false],
      [2025, "insufficient_data", true],
      [2030, "insufficient_data", true]
    ]);
  });

  it("sets no milestone where the plan has none", async () => {
    const [first] = standings(await site.load("forest_cover"));
    expect(first).toMatchObject({year: 2020, state: "not_set", milestone: null, judged: null});
  });

  it("measures the distance from the latest value by the methodology that is judged", async () => {
    const data = await site.load("forest_cover");
    const standing = standingAt(
      data,
      data.milestones.find((m) => m.basis === "plan" && m.year === 2030)!
    );
    expect(standing.latest?.year).toBe(2015);
    expect(standing.distance).toBeCloseTo(-2.9, 9);
  });
});
