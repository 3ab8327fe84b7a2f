import {describe, expect, it} from "vitest";
import type {CleanSeries, Milestone} from "../../../../src/progress/assessment.js";
import {aggregateOpenSdg, classifyOpenSdgScore} from "../../../../src/progress/methods/open-sdg-aggregate.js";
import {
  assessOpenSdg,
  classifyOpenSdgGrowth,
  classifyOpenSdgRatio,
  scoreOpenSdgGrowth,
  scoreOpenSdgRatio
} from "../../../../src/progress/methods/open-sdg.js";
import {limitCoefficient} from "../../../../src/progress/methods/limit.js";
import {seriesOf, toward} from "../support.js";

describe("classifyOpenSdgRatio(ratio)", () => {
  it.each([
    [0.95, "substantial_progress"],
    [0.95 - 1e-12, "moderate_progress"],
    [0.6, "moderate_progress"],
    [0.6 - 1e-12, "limited_progress"],
    [0, "limited_progress"],
    [-0, "limited_progress"],
    [-1e-12, "deterioration"],
    [Infinity, "substantial_progress"],
    [-Infinity, "deterioration"]
  ])("puts %d into %s", (ratio, status) => expect(classifyOpenSdgRatio(ratio)).toBe(status));
});

describe("classifyOpenSdgGrowth(growth, coefficient)", () => {
  it.each([
    [0.02, 1, "substantial_progress"],
    [0.015, 1, "substantial_progress"],
    [0.01, 1, "moderate_progress"],
    [0.005, 1, "moderate_progress"],
    [0.005 - 1e-15, 1, "limited_progress"],
    [0.001, 1, "limited_progress"],
    [0, 1, "limited_progress"],
    [-0.001, 1, "deterioration"],
    [-0.01, 1, "deterioration"],
    [0.0075, 0.5, "substantial_progress"],
    [0, 0, "substantial_progress"],
    [-1e-9, 0, "deterioration"]
  ])("puts %d with C = %d into %s", (growth, coefficient, status) =>
    expect(classifyOpenSdgGrowth(growth, coefficient)).toBe(status)
  );
});

describe("scores of Open SDG", () => {
  it("stay within −5 and 5, also at infinity", () => {
    expect([scoreOpenSdgRatio(Infinity), scoreOpenSdgRatio(-Infinity)]).toEqual([5, -5]);
    expect([scoreOpenSdgGrowth(Infinity), scoreOpenSdgGrowth(-Infinity)]).toEqual([5, -5]);
  });
});

describe("limitCoefficient(base, limit)", () => {
  it.each([
    [50, null, 1],
    [0, 0, 1],
    [200, 100, 1],
    [100, 100, 0],
    [-100, 100, 0],
    [0, 100, 1]
  ])("of %d near %s is %d", (base, limit, coefficient) => expect(limitCoefficient(base, limit)).toBe(coefficient));

  it("shrinks on both sides of the limit", () => {
    expect(limitCoefficient(80.3, 100)).toBeCloseTo(0.622483, 6);
    expect(limitCoefficient(15, 10)).toBeCloseTo(0.953929, 6);
  });
});

describe("assessOpenSdg(series, milestone, year, options)", () => {
  const increase = toward("increase", null);
  const rows: [string, CleanSeries, Milestone, number | null, string, number | null, number | null][] = [
    [
      "a base of zero",
      seriesOf([2015, 0], [2020, 4]),
      toward("increase", 10),
      null,
      "substantial_progress",
      5.016284,
      5
    ],
    [
      "a target of zero",
      seriesOf([2015, 4], [2020, 1]),
      toward("decrease", 0),
      null,
      "limited_progress",
      0.570091,
      -0.124601
    ],
    ["the base at the limit", seriesOf([2015, 100], [2020, 100]), increase, 100, "substantial_progress", 0, 5],
    [
      "a fall from the limit",
      seriesOf([2015, 100], [2020, 99.9]),
      increase,
      100,
      "deterioration",
      -0.00020008,
      -2.52501
    ],
    [
      "a limit below",
      seriesOf([2015, 15], [2020, 14.5]),
      toward("decrease", null),
      10,
      "moderate_progress",
      0.006757,
      0.520932
    ],
    ["one point beyond the target", seriesOf([2020, 96]), toward("increase", 95), null, "target_achieved", null, 5],
    ["growth below zero", seriesOf([2015, -3], [2016, -1]), increase, null, "substantial_progress", 0.666667, 5],
    [
      "aid as a share of income",
      seriesOf([2015, 0.27], [2023, 0.38]),
      toward("increase", 0.7),
      null,
      "moderate_progress",
      0.665605,
      0.46865
    ],
    [
      "vaccination near its limit",
      seriesOf([2015, 80.3], [2021, 85.1]),
      increase,
      100,
      "substantial_progress",
      0.0097232,
      2.81002
    ],
    [
      "a target already lost by the base year",
      seriesOf([2015, 3], [2020, 4]),
      toward("decrease", 3),
      null,
      "deterioration",
      -Infinity,
      -5
    ]
  ];
  it.each(rows)("judges %s", (_name, series, milestone, limit, status, measure, score) => {
    const result = assessOpenSdg(series, milestone, 2025, {limit});
    expect(result.status).toBe(status);
    expect(result.reason).toBeNull();
    if (measure === null || !Number.isFinite(measure)) expect(result.measure).toBe(measure);
    else expect(result.measure).toBeCloseTo(measure, 6);
    if (score === null) expect(result.score).toBeNull();
    else expect(result.score).toBeCloseTo(score, 5);
  });

  it.each([
    ["no_data", seriesOf(), toward("increase", 95)],
    ["one_point", seriesOf([2020, 90]), toward("increase", 95)],
    ["no_baseline", seriesOf([2010, 80], [2012, 90]), toward("increase", 95)],
    ["break_since_baseline", {...seriesOf([2013, 80]), cutAt: 2016}, toward("increase", 95)],
    ["growth_undefined", seriesOf([2015, 1], [2016, -1]), toward("decrease", null)],
    ["growth_undefined", seriesOf([2015, 4], [2016, 3]), toward("decrease", -2)],
    ["milestone_past", seriesOf([2015, 80], [2019, 90], [2023, 96]), toward("increase", 95, 2020)],
    ["milestone_past", seriesOf([2023, 96]), toward("increase", 95, 2020)]
  ] as const)("says %s", (reason, series, milestone) => {
    const result = assessOpenSdg(series, milestone, 2025);
    expect([result.status, result.reason, result.measure]).toEqual(["insufficient_data", reason, null]);
  });

  it("takes what was met by a past milestone year as achieved, and nothing that came later", () => {
    const series = seriesOf([2015, 80], [2020, 96], [2023, 70]);
    expect(assessOpenSdg(series, toward("increase", 95, 2020), 2025).status).toBe("target_achieved");
  });

  it("moves a missing base year to the next later one and says so", () => {
    const result = assessOpenSdg(seriesOf([2012, 1], [2017, 2], [2020, 3]), toward("increase", null), 2025);
    expect([result.baselineYear, result.baseline]).toEqual([2017, 2]);
    expect(result.marks).toContain("base_year_moved");
  });

  it("does not look past the year of assessment", () => {
    const series = seriesOf([2015, 1], [2018, 2], [2022, 9]);
    expect(assessOpenSdg(series, toward("increase", 10), 2019).latestYear).toBe(2018);
  });

  it("leaves growth of growth rates alone", () => {
    const series = {...seriesOf([2015, 7], [2020, 8]), kind: "growth_rate"} as const;
    expect(assessOpenSdg(series, toward("increase", 8), 2025).reason).toBe("growth_rate_series");
  });

  it("keeps the boundary where the double falls: 1 → 1.005 is below 0.5 %", () => {
    const result = assessOpenSdg(seriesOf([2015, 1], [2016, 1.005]), toward("increase", null), 2025);
    expect(result.status).toBe("limited_progress");
  });

  it("marks replacements and limits that it ignores", () => {
    const result = assessOpenSdg(seriesOf([2015, 0], [2020, 4]), toward("decrease", 0), 2025, {limit: 0});
    expect(result.marks).toEqual(["short_series", "base_replaced", "target_replaced", "limit_ignored"]);
  });
});

describe("aggregateOpenSdg(scores, allAchieved)", () => {
  it.each([
    [2.5, "substantial_progress"],
    [0.25, "moderate_progress"],
    [0, "moderate_progress"],
    [-0.25, "limited_progress"],
    [-2.5, "limited_progress"],
    [-2.5 - 1e-12, "deterioration"]
  ])("puts a mean of %d into %s", (score, status) => expect(classifyOpenSdgScore(score)).toBe(status));

  it("averages a group first and counts it once", () => {
    expect(aggregateOpenSdg([[4, -2], -5], false)).toEqual({status: "limited_progress", score: -2});
  });

  it("leaves out series without a score, and whole groups without any", () => {
    expect(aggregateOpenSdg([null, 3, [null, [null]]], false)).toEqual({status: "substantial_progress", score: 3});
  });

  it("has nothing to say about nothing", () => {
    expect(aggregateOpenSdg([], true)).toEqual({status: "insufficient_data", score: null});
  });

  it("is achieved only if everything is", () => {
    expect(aggregateOpenSdg([5, 5], true).status).toBe("target_achieved");
    expect(aggregateOpenSdg([5, 5], false).status).toBe("substantial_progress");
  });
});
