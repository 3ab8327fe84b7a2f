import {describe, expect, it} from "vitest";
import {assessSdsn, classifySdsn} from "../../../../src/progress/methods/sdsn.js";
import {seriesOf, toward} from "../support.js";

describe("classifySdsn(ratio)", () => {
  it.each([
    [1, "on_track"],
    [1 - 1e-12, "moderately_improving"],
    [0.5, "moderately_improving"],
    [0.5 - 1e-12, "stagnating"],
    [0, "stagnating"],
    [-1e-12, "decreasing"]
  ])("puts %d into %s", (ratio, status) => expect(classifySdsn(ratio)).toBe(status));
});

describe("assessSdsn(series, milestone, year, options)", () => {
  it.each([
    ["moderately_improving", seriesOf([2015, 74], [2019, 80], [2023, 86]), 98, 0.9375],
    ["moderately_improving", seriesOf([2015, 56.6667], [2019, 66.6667], [2023, 76.6667]), 96.6667, 0.9375],
    ["stagnating", seriesOf([2015, 50], [2019, 51], [2023, 52]), 70, 0.1875]
  ] as const)("compares the recent pace with the pace required since 2015: %s", (status, series, target, ratio) => {
    const result = assessSdsn(series, toward("increase", target), 2024);
    expect(result.status).toBe(status);
    expect(result.measure).toBeCloseTo(ratio, 5);
  });

  it("is on track while the threshold is kept at both ends, even when falling", () => {
    const series = seriesOf([2015, 75], [2019, 72], [2023, 71]);
    expect(assessSdsn(series, toward("increase", 70), 2024).status).toBe("on_track");
  });

  it("is decreasing where the threshold was kept in the base year and is missed now", () => {
    const result = assessSdsn(seriesOf([2015, 75], [2019, 72], [2023, 69]), toward("increase", 70), 2024);
    expect([result.status, result.measure]).toEqual(["decreasing", null]);
  });

  it("lets a neighbouring year stand in for a missing one, no further", () => {
    expect(assessSdsn(seriesOf([2016, 10], [2019, 12], [2023, 14]), toward("increase", 40), 2024).baselineYear).toBe(
      2016
    );
    expect(assessSdsn(seriesOf([2017, 10], [2019, 12], [2023, 14]), toward("increase", 40), 2024).reason).toBe(
      "no_baseline"
    );
    expect(assessSdsn(seriesOf([2015, 10], [2016, 12], [2023, 14]), toward("increase", 40), 2024).reason).toBe(
      "too_few_points"
    );
  });

  it.each([
    ["no_target", seriesOf([2015, 1], [2020, 2]), toward("increase", null)],
    ["milestone_past", seriesOf([2015, 1], [2020, 2]), toward("increase", 5, 2020)],
    ["one_point", seriesOf([2020, 2]), toward("increase", 5)],
    ["no_data", seriesOf(), toward("increase", 5)]
  ] as const)("says %s", (reason, series, milestone) =>
    expect(assessSdsn(series, milestone, 2024).reason).toBe(reason)
  );
});
