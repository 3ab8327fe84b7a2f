import {describe, expect, it} from "vitest";
import {progressAt, type ProgressTables} from "../../../src/progress/progress-at.js";
import {methodIds} from "../../../src/model/assessment.js";
import {madeMilestone, madeRow} from "./support.js";

const share = (year: number) => ({...madeRow(year, year - 1940), indicator: "water", area: "VN-72"});

const milestone = {
  ...madeMilestone({year: 2026, value: 95}),
  indicator: "water",
  area: "VN-72",
  basis: "plan",
  source: "decision",
  commitment: "6.1#1"
} as const;

const tables: ProgressTables = {
  place: {nation: "VN", plan: null},
  areas: [{area: "VN-72", valid_to: null}],
  breaks: [],
  commitments: [{commitment: "6.1#1", class: "threshold"}],
  indicators: [{indicator: "water", unit: "percent", direction: "increase", measure_kind: null, levels: null}],
  milestones: [milestone],
  observations: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map(share),
  series: []
};

describe("progressAt(tables, year, asked)", () => {
  it("judges every milestone by every method, each row with what it is of", () => {
    const rows = progressAt(tables, 2024);
    expect(rows.map(({method}) => method)).toEqual(methodIds);
    for (const row of rows) {
      expect(row).toMatchObject({
        indicator: "water",
        area: "VN-72",
        series: null,
        basis: "plan",
        commitment: "6.1#1",
        source: "decision",
        milestone_year: 2026,
        latest_year: 2023
      });
    }
    expect(rows[0]).toMatchObject({method: "plan", status: "behind", projected: expect.closeTo(86, 6) as number, n: 9});
  });

  it("knows only what was known by the year, and asks only the methods named", () => {
    const rows = progressAt(tables, 2020, ["plan", "eurostat"]);
    expect(rows.map(({method, latest_year, n}) => [method, latest_year, n])).toEqual([
      ["plan", 2020, 6],
      ["eurostat", 2020, 6]
    ]);
  });

  it("believes the class that the plan's text has, where the milestone comes from it", () => {
    const deadline = [{commitment: "6.1#1", class: "qualitative_deadline"}] as const;
    expect(progressAt({...tables, commitments: deadline}, 2024).map(({reason}) => reason)).toEqual(["not_measurable"]);
    const other = {...tables, commitments: deadline, milestones: [{...milestone, commitment: null}]};
    expect(progressAt(other, 2024, ["plan"])).toMatchObject([{status: "behind", commitment: null}]);
    expect(progressAt({...tables, commitments: []}, 2024, ["plan"])[0]?.status).toBe("behind");
  });

  it("names the methodology that was judged", () => {
    const observations = tables.observations.map((row) => ({...row, series: "survey"}));
    expect(progressAt({...tables, observations}, 2024, ["plan"])[0]?.series).toBe("survey");
  });

  it("leaves out milestones of indicators that are not there", () => {
    expect(progressAt({...tables, indicators: []}, 2024)).toEqual([]);
    expect(progressAt({...tables, milestones: []}, 2024)).toEqual([]);
  });
});
