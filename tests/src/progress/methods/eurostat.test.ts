import {describe, expect, it} from "vitest";
import {
  aggregateEurostat,
  assessEurostat,
  classifyEurostatGrowth,
  classifyEurostatRatio,
  classifyEurostatScore,
  scoreEurostatGrowth,
  scoreEurostatRatio
} from "../../../../src/progress/methods/eurostat.js";
import {seriesOf, toward} from "../support.js";

describe("classifyEurostatRatio(ratio)", () => {
  it.each([
    [0.95 + 1e-12, "significant_progress"],
    [0.95, "moderate_progress"],
    [0.6 + 1e-12, "moderate_progress"],
    [0.6, "insufficient_progress"],
    [0, "insufficient_progress"],
    [-1e-12, "significant_deterioration"]
  ])("puts %d into %s", (ratio, status) => expect(classifyEurostatRatio(ratio)).toBe(status));
});

describe("classifyEurostatGrowth(growth, coefficient)", () => {
  it.each([
    [0.02, 1, "significant_progress"],
    [0.015, 1, "significant_progress"],
    [0.01, 1, "moderate_progress"],
    [0.005, 1, "moderate_progress"],
    [0.001, 1, "no_progress"],
    [0, 1, "no_progress"],
    [-0.001, 1, "no_progress"],
    [-0.001 - 1e-12, 1, "moderate_deterioration"],
    [-0.01, 1, "moderate_deterioration"],
    [-0.01 - 1e-12, 1, "significant_deterioration"],
    [0.0051, 0.5, "significant_progress"],
    [-0.0051, 0.5, "significant_deterioration"],
    [-0.0009, 0.5, "no_progress"]
  ])("puts %d with C = %d into %s", (growth, coefficient, status) =>
    expect(classifyEurostatGrowth(growth, coefficient)).toBe(status)
  );
});

describe("scores of Eurostat", () => {
  it.each([
    [1.31, 5],
    [0.6, 0],
    [0.62, 0.142857],
    [-0.6, -5],
    [0, -2.5]
  ])("of the ratio %d is %d", (ratio, score) => expect(scoreEurostatRatio(ratio)).toBeCloseTo(score, 6));

  it.each([
    [0.03, 1, 5],
    [0.01, 1, 2.5],
    [0.005, 0.5, 2.5],
    [-0.005, 0.5, -1.25],
    [-0.5, 1, -5],
    [0, 0, 5]
  ])("of the growth %d with C = %d is %d", (growth, coefficient, score) =>
    expect(scoreEurostatGrowth(growth, coefficient)).toBeCloseTo(score, 9)
  );
});

describe("assessEurostat(series, milestone, year, options)", () => {
  it("calls slow progress towards a target insufficient, not a deterioration", () => {
    const result = assessEurostat(seriesOf([2016, 3.1], [2024, 2.6]), toward("decrease", 0.1), 2025);
    expect(result.status).toBe("insufficient_progress");
    expect(result.measure).toBeCloseTo(0.099975, 6);
    expect(result.score).toBeCloseTo(-2.08344, 5);
    expect(result.requiredPace).toBeCloseTo(-0.2175183, 7);
    expect(result.actualPace).toBeCloseTo(-0.0217464, 6);
  });

  it("judges growth without a target", () => {
    const result = assessEurostat(seriesOf([2015, 46.3], [2025, 52.8]), toward("increase", null), 2025);
    expect(result.status).toBe("significant_progress");
    expect(result.score).toBeCloseTo(3.3059, 4);
  });

  it("gives the best class to a target that is met, whatever the ratio", () => {
    const result = assessEurostat(seriesOf([2015, 1.7], [2024, 1.2]), toward("decrease", 12), 2025);
    expect([result.status, result.score]).toEqual(["significant_progress", 5]);
    expect(result.measure).toBeCloseTo(0.2728, 4);
  });

  it("looks for a missing base year in the order +1, −1, +2, −2", () => {
    const baseOf = (...years: number[]) =>
      assessEurostat(seriesOf(...years.map((year) => [year, year] as const)), toward("increase", null), 2030)
        .baselineYear;
    expect(baseOf(2014, 2016, 2020)).toBe(2016);
    expect(baseOf(2014, 2017, 2020)).toBe(2014);
    expect(baseOf(2012, 2017, 2020)).toBe(2017);
    expect(baseOf(2013, 2017, 2020)).toBe(2017);
  });

  it("counts the short period from five years back and the long one from fifteen, at least ten", () => {
    const series = seriesOf([2005, 1], [2012, 2], [2018, 3], [2023, 4]);
    const direction = toward("increase", null);
    expect(assessEurostat(series, direction, 2024, {period: "short"}).baselineYear).toBe(2018);
    expect(assessEurostat(series, direction, 2024, {period: "long"}).baselineYear).toBe(2005);
    const recent = seriesOf([2015, 2], [2023, 4]);
    expect(assessEurostat(recent, direction, 2024, {period: "long"}).reason).toBe("no_baseline");
  });

  it("takes the limit itself as the best class, with Eustat's addition only", () => {
    const series = seriesOf([2015, 100], [2024, 100]);
    const direction = toward("increase", null);
    expect(assessEurostat(series, direction, 2025, {limit: 100}).status).toBe("significant_progress");
    expect(assessEurostat(series, direction, 2025).status).toBe("no_progress");
  });
});

describe("aggregateEurostat(scores)", () => {
  it.each([
    [2.5 + 1e-12, "significant_progress"],
    [2.5, "moderate_progress"],
    [0.25, "no_progress"],
    [0, "no_progress"],
    [-0.25, "no_progress"],
    [-2.5, "moderate_deterioration"],
    [-2.5 - 1e-12, "significant_deterioration"]
  ])("puts a mean of %d into %s", (score, status) => {
    expect(classifyEurostatScore(score)).toBe(status);
    expect(aggregateEurostat([score]).status).toBe(status);
  });

  it("has nothing to say about nothing", () => {
    expect(aggregateEurostat([null])).toEqual({status: "insufficient_data", score: null});
  });
});
