import {describe, expect, it} from "vitest";
import {
  assessUnProgress,
  classifyUnGrowth,
  classifyUnShare
} from "../../../../src/progress/methods/un-progress-chart.js";
import {seriesOf, toward} from "../support.js";

describe("classifyUnShare(share)", () => {
  it.each([
    [0.95, "on_track"],
    [0.95 - 1e-12, "fair_progress"],
    [0.1, "fair_progress"],
    [0.1 - 1e-12, "stagnation_or_regression"],
    [0, "stagnation_or_regression"]
  ])("puts %d into %s", (share, status) => expect(classifyUnShare(share)).toBe(status));
});

describe("classifyUnGrowth(growth)", () => {
  it.each([
    [0.02, "on_track"],
    [0.015, "fair_progress"],
    [0.01, "fair_progress"],
    [0.005, "fair_progress"],
    [0.001, "stagnation_or_regression"],
    [-0.01, "stagnation_or_regression"]
  ])("puts %d into %s", (growth, status) => expect(classifyUnGrowth(growth)).toBe(status));
});

describe("assessUnProgress(series, milestone, year, options)", () => {
  it("projects at constant growth and takes the share of the required change", () => {
    const result = assessUnProgress(seriesOf([2015, 3.5], [2024, 2.8]), toward("decrease", 1.75), 2025);
    expect([result.status, result.score]).toEqual(["fair_progress", 2]);
    expect(result.measure).toBeCloseTo(0.621162, 6);
    expect(result.projected).toBeCloseTo(2.412967, 6);
  });

  it("counts within one point of 100 % as met", () => {
    const series = seriesOf([2015, 98.82], [2022, 99.04]);
    const result = assessUnProgress(series, toward("increase", 100), 2025, {percent: true});
    expect([result.status, result.score]).toEqual(["on_track", 3]);
    expect(result.marks).toContain("met_within_tolerance");
    expect(assessUnProgress(series, toward("increase", 100), 2025).status).toBe("fair_progress");
  });

  it("has no tolerance for a target inside the scale", () => {
    const series = seriesOf([2015, 80], [2022, 94.2]);
    expect(assessUnProgress(series, toward("increase", 95, 2022), 2022, {percent: true}).status).toBe("fair_progress");
  });

  it("assesses a past milestone by the values up to its year", () => {
    const result = assessUnProgress(seriesOf([2015, 50], [2019, 58], [2024, 99]), toward("increase", 60, 2020), 2025);
    expect([result.status, result.latestYear]).toEqual(["on_track", 2019]);
  });

  it("does not take a fall below a target once met for progress", () => {
    const result = assessUnProgress(seriesOf([2015, 100], [2020, 90]), toward("increase", 95), 2025);
    expect(result.status).toBe("stagnation_or_regression");
    expect(result.measure).toBeLessThan(0);
  });

  it("takes a base before 2015 only if no later one leaves two values", () => {
    expect(
      assessUnProgress(seriesOf([2010, 1], [2014, 2], [2018, 3]), toward("increase", null), 2025).baselineYear
    ).toBe(2014);
    expect(
      assessUnProgress(seriesOf([2010, 1], [2016, 2], [2018, 3]), toward("increase", null), 2025).baselineYear
    ).toBe(2016);
  });

  it.each([
    ["one_point", seriesOf([2020, 100]), toward("increase", 95)],
    ["no_data", seriesOf(), toward("increase", 95)],
    ["growth_undefined", seriesOf([2015, 0], [2020, 5]), toward("increase", 95)],
    ["growth_undefined", seriesOf([2015, -5], [2020, 5]), toward("increase", null)],
    ["target_equals_base", seriesOf([2015, 50], [2020, 45]), toward("increase", 50)]
  ] as const)("says %s", (reason, series, milestone) => {
    const result = assessUnProgress(series, milestone, 2025);
    expect([result.status, result.reason]).toEqual(["insufficient_data", reason]);
  });
});
