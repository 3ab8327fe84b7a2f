import {describe, expect, it} from "vitest";
import type {Commitment} from "../../../../src/progress/commitment/commitment.js";
import {assessPlan} from "../../../../src/progress/methods/plan.js";
import {seriesOf} from "../support.js";

const deadline: Commitment = {class: "qualitative_deadline", direction: "increase", value: null, year: 2020};
const values = seriesOf([2018, 1], [2020, 2]);
const judge = (year: number, completedYear: number | null = null) =>
  assessPlan(values, deadline, year, {completedYear});

describe("something to be done by a date", () => {
  it.each([
    [2020, null, "insufficient_data", "not_measurable"],
    [2021, null, "unknown", "not_measurable"],
    [2021, 2019, "kept", null],
    [2020, 2020, "kept", null],
    [2021, 2021, "missed", null],
    [2020, 2021, "insufficient_data", "not_measurable"],
    [2021, 2022, "unknown", "not_measurable"]
  ] as const)("judged in %d, done in %s: %s", (year, completed, status, reason) =>
    expect(judge(year, completed)).toMatchObject({status, reason, measure: null})
  );

  it("is told late only where it was late", () => {
    expect(judge(2023, 2022).metLater).toBe(2022);
    expect(judge(2023, 2020).metLater).toBeNull();
    expect(judge(2023).metLater).toBeNull();
  });

  it("rests on no value of a series", () => {
    for (const result of [judge(2019), judge(2023), judge(2023, 2020)]) {
      expect(result).toMatchObject({
        n: 0,
        latest: null,
        latestYear: null,
        milestone: null,
        milestoneYear: 2020,
        marks: []
      });
    }
  });
});
