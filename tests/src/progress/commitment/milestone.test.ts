import {describe, expect, it} from "vitest";
import type {Commitment} from "../../../../src/progress/commitment/commitment.js";
import {commitmentClasses} from "../../../../src/model/assessment.js";
import {commitmentOf, isLevel, kindOf, lastFullYear, levelOf} from "../../../../src/progress/commitment/milestone.js";
import {assessPlan} from "../../../../src/progress/methods/plan.js";
import {madeMilestone, seriesOf} from "../support.js";

describe("commitmentOf(milestone, direction, class)", () => {
  it.each([
    ["ratio_to_baseline", null, "multiple_of_baseline"],
    ["percent_reduction_from_baseline", null, "reduction_range"],
    ["percent_reduction_per_year", null, "yearly_direction"],
    ["index_prev_year_100", null, "yearly_direction"],
    ["percent", 2021, "average_growth"],
    ["percent", null, "threshold"],
    ["ratio_to_baseline", 2021, "multiple_of_baseline"]
  ])("takes the unit %s with a period from %s for %s", (unit, period_from, expected) =>
    expect(commitmentOf(madeMilestone({unit, period_from}), "increase", null).class).toBe(expected)
  );

  it("believes the plan's own class first", () => {
    expect(commitmentOf(madeMilestone({unit: "ratio_to_baseline"}), "increase", "universal_coverage").class).toBe(
      "universal_coverage"
    );
  });

  it("takes everything that the milestone says", () => {
    const row = madeMilestone({
      comparator: "~",
      value: 20,
      value_max: 25,
      year: 2025,
      baseline_year: 2015,
      period_from: 2016
    });
    expect(commitmentOf(row, "decrease", null)).toEqual({
      class: "average_growth",
      direction: "decrease",
      comparator: "~",
      value: 20,
      valueMax: 25,
      year: 2025,
      baselineYear: 2015,
      periodFrom: 2016
    });
  });

  it.each([
    ["increase", "<", "increase"],
    ["decrease", ">=", "decrease"],
    ["none", "<", "decrease"],
    ["none", ">", "increase"],
    ["none", "~", "increase"]
  ] as const)("of an indicator where %s is better, %s means %s", (better, comparator, direction) =>
    expect(commitmentOf(madeMilestone({comparator}), better, null).direction).toBe(direction)
  );

  it("reads an index against the previous year as a direction without a step", () => {
    expect(commitmentOf(madeMilestone({unit: "index_prev_year_100", value: 100}), "decrease", null).value).toBeNull();
    expect(commitmentOf(madeMilestone({unit: "percent_reduction_per_year", value: 5}), "decrease", null).value).toBe(5);
  });
});

const commitment = (more: Partial<Commitment>): Commitment => ({
  class: "threshold",
  direction: "decrease",
  value: 20,
  year: 2030,
  ...more
});

describe("isLevel(commitment)", () => {
  it("holds for what comes down to a level in a year", () => {
    expect(commitmentClasses.filter((name) => isLevel(commitment({class: name})))).toEqual([
      "threshold",
      "universal_coverage",
      "multiple_of_baseline",
      "reduction_range"
    ]);
  });
});

describe("levelOf(commitment, plan)", () => {
  const series = seriesOf([2015, 50], [2020, 40]);
  const level = (more: Partial<Commitment>) => levelOf(commitment(more), assessPlan(series, commitment(more), 2021));

  it.each([
    ["a threshold", {}, 20],
    ["the weaker end of a range that should fall", {valueMax: 25}, 25],
    ["the weaker end of a range that should rise", {valueMax: 25, direction: "increase"}, 20],
    ["universal coverage", {class: "universal_coverage", value: 100, direction: "increase"}, 100],
    ["nothing where no number is printed", {value: null, valueMax: 25}, null],
    ["half of the base", {class: "multiple_of_baseline", value: 0.5, baselineYear: 2015}, 25],
    ["a fifth off the base", {class: "reduction_range", value: 20, baselineYear: 2015}, 40]
  ] as [string, Partial<Commitment>, number | null][])("is %s", (_, more, value) =>
    expect(level(more)).toEqual({direction: more.direction ?? "decrease", year: 2030, value})
  );

  it.each([
    ["without a base year", {class: "multiple_of_baseline", value: 0.5}],
    ["whose base year has no value", {class: "multiple_of_baseline", value: 0.5, baselineYear: 2016}],
    ["without a factor", {class: "multiple_of_baseline", value: null, baselineYear: 2015}],
    ["of growth", {class: "average_growth", value: 8}],
    ["of every year", {class: "yearly_direction", value: null}],
    ["relative to another area", {class: "relative_to_comparator", value: 0}],
    ["without a number", {class: "qualitative_deadline", value: null}]
  ] as [string, Partial<Commitment>][])("is none for a commitment %s", (_, more) => expect(level(more)).toBeNull());

  it("is none where the plan names no base year, although every one that it can mean is reached", () => {
    const halved = commitment({class: "multiple_of_baseline", value: 0.9, comparator: "<="});
    const plan = assessPlan(series, halved, 2021);
    expect([plan.status, plan.baseline, plan.milestone]).toEqual(["kept", 50, 45]);
    expect(levelOf(halved, plan)).toBeNull();
  });
});

describe("lastFullYear(validTo)", () => {
  it.each([
    [null, null],
    ["2025-06-30", 2024],
    ["2024-12-31", 2024],
    ["2024-12-30", 2023]
  ])("of an area valid to %s is %s", (validTo, year) => expect(lastFullYear(validTo)).toBe(year));
});

describe("kindOf(indicator)", () => {
  it("is a level unless the indicator says otherwise", () => {
    expect(kindOf({unit: "percent", measure_kind: null})).toBe("level");
    expect(kindOf({unit: "percent", measure_kind: "level"})).toBe("level");
    expect(kindOf({unit: "percent", measure_kind: "growth_rate"})).toBe("growth_rate");
  });
});
