import {describe, expect, it} from "vitest";
import {
  anticipatedFromGap,
  assessEscapAnticipated,
  classifyEscapAnticipated
} from "../../../src/progress/methods/escap-anticipated.js";
import {
  assessEscapCurrent,
  classifyEscapCurrent,
  currentStatusIndex,
  expectedIndex
} from "../../../src/progress/methods/escap-current.js";
import {seriesOf, toward} from "./support.js";

describe("assessEscapCurrent(series, milestone, year, options)", () => {
  it("places the latest value between base and target", () => {
    const result = assessEscapCurrent(seriesOf([2015, 40], [2020, 60]), toward("increase", 100), 2025);
    expect(result.measure).toBeCloseTo(3.3333, 4);
    expect(result.status).toBe("slow_progress");
  });

  it("counts overshooting parity as distance", () => {
    const result = assessEscapCurrent(seriesOf([2015, 0.8], [2020, 1.1]), toward("increase", 1), 2025, {parity: true});
    expect(result.measure).toBeCloseTo(5, 12);
  });

  it("gives 10 to one point that meets the target, and nothing to one that does not", () => {
    expect(assessEscapCurrent(seriesOf([2020, 100]), toward("increase", 100), 2025).measure).toBe(10);
    expect(assessEscapCurrent(seriesOf([2020, 90]), toward("increase", 100), 2025).reason).toBe("one_point");
  });

  it("does not estimate a base value", () => {
    const late = seriesOf([2017, 40], [2020, 60]);
    expect(assessEscapCurrent(late, toward("increase", 100), 2025).reason).toBe("no_baseline");
    expect(assessEscapCurrent({...late, cutAt: 2017}, toward("increase", 100), 2025).reason).toBe(
      "break_since_baseline"
    );
  });

  it.each([
    ["no_target", seriesOf([2015, 40], [2020, 60]), toward("increase", null)],
    ["no_data", seriesOf(), toward("increase", 100)],
    ["one_point", seriesOf([2014, 30], [2015, 40]), toward("increase", 100)],
    ["target_equals_base", seriesOf([2015, 40], [2020, 30]), toward("increase", 40)]
  ] as const)("says %s", (reason, series, milestone) =>
    expect(assessEscapCurrent(series, milestone, 2025).reason).toBe(reason)
  );

  it("judges a past milestone by the values up to its year", () => {
    const result = assessEscapCurrent(seriesOf([2015, 0], [2020, 5], [2024, 10]), toward("increase", 10, 2020), 2025);
    expect([result.measure, result.latestYear]).toEqual([5, 2020]);
  });
});

describe("the scale of the index", () => {
  it("is open below its bounds", () => {
    expect([9, 9.01, 0, 0.01].map(classifyEscapCurrent)).toEqual([
      "slow_progress",
      "on_track",
      "regression",
      "slow_progress"
    ]);
  });

  it("has no place where base and target are the same", () => {
    expect(currentStatusIndex(5, 6, 5, "increase")).toBeNull();
  });

  it("knows where the index should stand on a straight line", () => {
    expect(expectedIndex(2015, 2024, 2030)).toBe(6);
    expect(expectedIndex(2030, 2024, 2030)).toBeNull();
  });
});

describe("assessEscapAnticipated(series, milestone, year, options)", () => {
  const years = [2015, 2017, 2019, 2021, 2023];
  const series = (...values: number[]) => seriesOf(...values.map((value, index) => [years[index]!, value] as const));

  it.each([
    ["accelerate", series(60, 63, 66, 72, 76), 23.9692, 90.4123, 2.09203],
    ["reverse", series(60, 58, 59, 57, 56), 117.7192, 52.9123, -0.46252]
  ])("predicts with newer values weighing more: %s", (status, values, gap, predicted, slope) => {
    const result = assessEscapAnticipated(values, toward("increase", 100), 2024);
    expect(result.status).toBe(status);
    expect(result.measure).toBeCloseTo(gap, 4);
    expect(result.projected).toBeCloseTo(predicted, 4);
    expect(result.actualPace).toBeCloseTo(slope, 5);
  });

  it("classifies strictly above the bounds", () => {
    expect(classifyEscapAnticipated(9)).toBe("accelerate");
    expect(classifyEscapAnticipated(9 + 1e-12)).toBe("maintain");
    expect(classifyEscapAnticipated(0)).toBe("reverse");
    expect(anticipatedFromGap(10)).toBe(9);
  });

  it("maintains what is met, even with one point", () => {
    expect(assessEscapAnticipated(seriesOf([2020, 100]), toward("increase", 100), 2024).status).toBe("maintain");
  });

  it.each([
    ["milestone_past", series(60, 63, 66), toward("increase", 100, 2020)],
    ["no_baseline", seriesOf([2016, 1], [2018, 2]), toward("increase", 100)],
    ["one_point", seriesOf([2018, 2]), toward("increase", 100)],
    ["no_target", series(60, 63), toward("increase", null)],
    ["no_data", seriesOf(), toward("increase", 100)],
    ["target_equals_base", series(60, 55), toward("increase", 60)]
  ] as const)("says %s", (reason, values, milestone) =>
    expect(assessEscapAnticipated(values, milestone, 2024).reason).toBe(reason)
  );
});
