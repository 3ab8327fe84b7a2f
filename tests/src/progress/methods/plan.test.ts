import {describe, expect, it} from "vitest";
import type {CleanSeries} from "../../../../src/progress/assessment.js";
import {assessPlan} from "../../../../src/progress/methods/plan.js";
import {directionOf, satisfies, type Commitment} from "../../../../src/progress/commitment/commitment.js";
import {yearlyResults} from "../../../../src/progress/commitment/yearly.js";
import {seriesOf} from "../support.js";

const threshold: Commitment = {class: "threshold", direction: "increase", comparator: ">=", value: 95, year: 2025};
const rising = seriesOf([2018, 78], [2019, 80], [2020, 82], [2021, 84], [2022, 86], [2023, 88]);

const growing: Commitment = {
  class: "average_growth",
  direction: "increase",
  comparator: ">=",
  value: 8,
  year: 2025,
  periodFrom: 2021
};

const falling: Commitment = {
  class: "yearly_direction",
  direction: "decrease",
  comparator: null,
  value: null,
  year: 2023,
  periodFrom: 2019
};

describe("satisfies(value, target, comparator, direction)", () => {
  it.each([
    [">=", 5, true],
    [">=", 4, false],
    [">=", 6, true],
    [">", 5, false],
    [">", 6, true],
    [">", 4, false],
    ["<=", 5, true],
    ["<=", 6, false],
    ["<=", 4, true],
    ["<", 5, false],
    ["<", 4, true],
    ["<", 6, false],
    ["=", 5, true],
    ["~", 5, true],
    [null, 5, true],
    [undefined, 5, true],
    ["=", 6, true],
    ["=", 4, false]
  ] as const)("holds %s 5 against %d: %s", (comparator, value, expected) =>
    expect(satisfies(value, 5, comparator, "increase")).toBe(expected)
  );

  it("reads what has no direction of its own in the better one", () => {
    expect(satisfies(4, 5, "=", "decrease")).toBe(true);
    expect(satisfies(6, 5, "~", "decrease")).toBe(false);
    expect(satisfies(6, 5, ">", "decrease")).toBe(true);
  });

  it.each([
    // Growth from 100 to 112 a year, three years on: a residue of the root is not "more than 12".
    ["a root", 100 * ((1.12 ** 3) ** (1 / 3) - 1), 12],
    ["a difference", 10.1 - 9.9, 0.2],
    ["a product", 11, 1.1 * 10],
    ["a rate", 12.000000000000014, 12]
  ])("takes what %s leaves in the last digits for nothing", (_, value, target) => {
    for (const comparator of [">=", "<=", "=", "~"] as const) {
      expect(satisfies(value, target, comparator, "increase")).toBe(true);
      expect(satisfies(value, target, comparator, "decrease")).toBe(true);
    }
    for (const comparator of [">", "<"] as const) expect(satisfies(value, target, comparator, "increase")).toBe(false);
  });

  it("takes nothing that data can print for a residue", () => {
    expect(satisfies(12.00001, 12, ">", "increase")).toBe(true);
    expect(satisfies(11.99999, 12, ">=", "increase")).toBe(false);
    expect(satisfies(-12.00001, -12, "<", "increase")).toBe(true);
    expect(satisfies(0.00001, 0, ">", "increase")).toBe(true);
  });

  it("reads the direction from the comparator where it can", () => {
    expect(directionOf("<", "increase")).toBe("decrease");
    expect(directionOf("<=", "increase")).toBe("decrease");
    expect(directionOf(">", "decrease")).toBe("increase");
    expect(directionOf(">=", "decrease")).toBe("increase");
    for (const comparator of ["=", "~", null] as const) {
      expect(directionOf(comparator, "decrease")).toBe("decrease");
      expect(directionOf(comparator, "increase")).toBe("increase");
    }
  });
});

describe("a threshold ahead", () => {
  it("is behind where the present pace falls short", () => {
    const result = assessPlan(rising, threshold, 2023);
    expect(result.status).toBe("behind");
    expect(result.actualPace).toBeCloseTo(2, 12);
    expect(result.requiredPace).toBeCloseTo(3.5, 12);
    expect(result.projected).toBeCloseTo(92, 12);
    expect(result.reachedIn).toBeCloseTo(2026.5, 12);
    expect(result.measure).toBe(-7);
  });

  it("is on the way where it suffices", () => {
    expect(assessPlan(rising, {...threshold, year: 2027}, 2023).status).toBe("on_the_way");
  });

  it("is kept as soon as it is met", () => {
    const result = assessPlan(rising, {...threshold, value: 88}, 2023);
    expect([result.status, result.actualPace]).toEqual(["kept", 2]);
    expect(assessPlan(rising, {...threshold, value: 88, comparator: ">"}, 2023).status).not.toBe("kept");
  });

  it("needs no second value to be met, but one for a pace", () => {
    expect(assessPlan(seriesOf([2023, 96]), threshold, 2023).status).toBe("kept");
    expect(assessPlan(seriesOf([2023, 90]), threshold, 2023).reason).toBe("one_point");
    expect(assessPlan(seriesOf([2010, 50], [2023, 90]), threshold, 2023).reason).toBe("too_few_points");
    expect(assessPlan(seriesOf(), threshold, 2023).reason).toBe("no_data");
  });

  it("has no tolerance below universal coverage", () => {
    const all: Commitment = {...threshold, class: "universal_coverage", value: 100, comparator: "="};
    const still = seriesOf(...[2018, 2019, 2020, 2021, 2022, 2023].map((year) => [year, 99.9] as const));
    expect(assessPlan(still, all, 2023).status).toBe("behind");
  });
});

describe("a threshold that is past", () => {
  const poverty: Commitment = {class: "threshold", direction: "decrease", comparator: "<=", value: 5, year: 2020};

  it("is unknown without a value of its year, with both neighbours shown", () => {
    const result = assessPlan(seriesOf([2019, 6.1], [2021, 4.8]), poverty, 2023);
    expect([result.status, result.reason, result.metLater]).toEqual(["unknown", "no_value_in_year", 2021]);
    expect([result.before, result.after]).toEqual([
      {year: 2019, value: 6.1},
      {year: 2021, value: 4.8}
    ]);
    expect(result.marks).toContain("reached_later");
    expect([result.latestYear, result.latest]).toEqual([2019, 6.1]);
  });

  it("is kept or missed by the value of its year alone", () => {
    expect(assessPlan(seriesOf([2020, 5], [2022, 9]), poverty, 2023).status).toBe("kept");
    const missed = assessPlan(seriesOf([2020, 5.1], [2022, 4]), poverty, 2023);
    expect([missed.status, missed.metLater, missed.latestYear]).toEqual(["missed", 2022, 2020]);
  });

  it("is decided once its year has a value", () => {
    expect(assessPlan(seriesOf([2019, 8], [2020, 6]), poverty, 2020).status).toBe("missed");
    const slow = seriesOf([2014, 9], [2015, 8.8], [2016, 8.6], [2017, 8.4], [2018, 8.2], [2019, 8]);
    expect(assessPlan(slow, poverty, 2020).status).toBe("behind");
  });

  it("says where its year lies before a break, and where there is nothing at all", () => {
    expect(assessPlan({...seriesOf([2022, 9]), cutAt: 2022}, poverty, 2023).reason).toBe("milestone_on_other_ruler");
    expect(assessPlan(seriesOf(), poverty, 2023).reason).toBe("no_data");
  });
});

describe("a multiple of a baseline", () => {
  const double: Commitment = {
    class: "multiple_of_baseline",
    direction: "increase",
    comparator: "=",
    value: 2,
    year: 2020,
    baselineYear: 2015
  };

  it("is a level once the base year has a value", () => {
    const result = assessPlan(seriesOf([2015, 10], [2020, 21]), double, 2021);
    expect([result.status, result.milestone, result.measure, result.baseline]).toEqual(["kept", 20, 2.1, 10]);
  });

  it.each([
    ["no_baseline", {...double, baselineYear: null}, seriesOf([2015, 10], [2020, 19])],
    ["no_baseline", double, seriesOf([2014, 10], [2016, 11], [2020, 21])],
    ["break_since_baseline", double, {...seriesOf([2017, 10], [2020, 21]), cutAt: 2017}],
    ["break_since_baseline", double, {...seriesOf([2017, 10], [2020, 21]), cutAt: 2016}],
    ["no_baseline", double, {...seriesOf([2017, 10], [2020, 21]), cutAt: 2015}],
    ["growth_undefined", double, seriesOf([2015, 0], [2020, 21])],
    ["no_target", {...double, value: null}, seriesOf([2015, 10], [2020, 21])]
  ] as [string, Commitment, CleanSeries][])("says %s", (reason, commitment, series) => {
    const result = assessPlan(series, commitment, 2021);
    expect([result.status, result.reason]).toEqual(["insufficient_data", reason]);
    expect(result.milestone).toBeNull();
  });
});

describe("a reduction in a range", () => {
  const reduction: Commitment = {
    class: "reduction_range",
    direction: "decrease",
    comparator: ">=",
    value: 20,
    valueMax: 25,
    year: 2030,
    baselineYear: 2015
  };

  it("is decided by the weaker bound, the stronger is shown", () => {
    const result = assessPlan(seriesOf([2015, 200], [2030, 160]), reduction, 2031);
    expect([result.status, result.milestone, result.strongerBound, result.measure]).toEqual(["kept", 160, 150, 20]);
  });

  it("looks ahead to the weaker bound", () => {
    const falling = (step: number) => seriesOf(...[0, 3, 5, 7, 8].map((i) => [2015 + i, 200 - step * i] as const));
    expect(assessPlan(falling(1.2), reduction, 2024).status).toBe("behind");
    expect(assessPlan(falling(2.7), reduction, 2024)).toMatchObject({
      status: "on_the_way",
      milestone: 160,
      strongerBound: 150
    });
  });

  it("takes more than a reduction strictly", () => {
    const strict: Commitment = {...reduction, comparator: ">", valueMax: null};
    const result = assessPlan(seriesOf([2015, 200], [2030, 160]), strict, 2031);
    expect([result.status, result.strongerBound]).toEqual(["missed", null]);
  });
});

describe("average growth", () => {
  it("compares the growth so far and says what is still needed", () => {
    const result = assessPlan(seriesOf([2020, 100], [2023, 123]), growing, 2024);
    expect(result.status).toBe("behind");
    expect(result.measure).toBeCloseTo(7.144, 3);
    expect(result.requiredPace).toBeCloseTo(9.297, 3);
  });

  it("takes the geometric mean of growth rates", () => {
    const rates = {...seriesOf([2020, 1], [2021, 10], [2022, 5], [2023, 9]), kind: "growth_rate"} as const;
    const result = assessPlan(rates, growing, 2024);
    expect(result.measure).toBeCloseTo(100 * ((1.1 * 1.05 * 1.09) ** (1 / 3) - 1), 10);
    expect(result.requiredPace).toBeCloseTo(100 * ((1.08 ** 5 / (1.1 * 1.05 * 1.09)) ** 0.5 - 1), 10);
    expect([result.status, result.n]).toEqual(["behind", 3]);
  });

  it("takes the plain mean of changes in percentage points, and what is still needed of them", () => {
    const falls = {...seriesOf([2021, 4], [2022, 1], [2023, 2.5]), kind: "points"} as const;
    const asked: Commitment = {...growing, comparator: ">=", value: 3};
    const result = assessPlan(falls, asked, 2024);
    expect([result.status, result.measure, result.actualPace, result.n]).toEqual(["behind", 2.5, 2.5, 3]);
    // Two years of the five are left: 15 points less the 7.5 that there were.
    expect(result.requiredPace).toBe(3.75);
  });

  it("waits for the first year of a period, whatever was before it", () => {
    const falls = {...seriesOf([2018, 9], [2019, 9]), kind: "points"} as const;
    const result = assessPlan(falls, {...growing, comparator: ">=", value: 3}, 2024);
    expect([result.status, result.reason]).toEqual(["insufficient_data", "missing_years"]);
    const before = assessPlan(falls, {...growing, comparator: ">=", value: 3}, 2020);
    expect([before.status, before.reason]).toEqual(["insufficient_data", "no_data"]);
  });

  it("is as printed for one year: 12 is not more than 12, though its root is 12.000000000000014", () => {
    const rates = {...seriesOf([2018, 12]), kind: "growth_rate"} as const;
    const asked: Commitment = {...growing, comparator: ">", value: 12, periodFrom: 2018, year: 2030};
    const result = assessPlan(rates, asked, 2018);
    expect([result.status, result.measure, result.actualPace]).toEqual(["behind", 12, 12]);
    expect(assessPlan(rates, {...asked, comparator: ">="}, 2018).status).toBe("on_the_way");
  });

  it("is kept or missed when the period is over, unknown if a year is missing", () => {
    const period: Commitment = {...growing, year: 2023};
    const rates = (...pairs: [number, number][]) => ({...seriesOf(...pairs), kind: "growth_rate"}) as const;
    expect(assessPlan(rates([2021, 8], [2022, 9], [2023, 8]), period, 2024).status).toBe("kept");
    expect(assessPlan(rates([2021, 7], [2022, 9], [2023, 7]), period, 2024).status).toBe("missed");
    const gap = assessPlan(rates([2021, 9], [2023, 9]), period, 2024);
    expect([gap.status, gap.reason, gap.marks]).toEqual([
      "unknown",
      "missing_years",
      ["gaps_in_period", "short_series"]
    ]);
    const early = assessPlan(rates([2021, 9], [2022, 9]), period, 2024);
    expect([early.status, early.reason]).toEqual(["unknown", "no_value_in_year"]);
  });

  it.each([
    ["no_baseline", seriesOf([2021, 100], [2023, 123])],
    ["break_since_baseline", {...seriesOf([2021, 100], [2023, 123]), cutAt: 2021}],
    ["growth_undefined", seriesOf([2020, -5], [2023, 123])],
    ["growth_undefined", seriesOf([2020, 0], [2023, 123])],
    ["growth_undefined", {...seriesOf([2022, -100], [2023, 12]), kind: "growth_rate"}],
    ["one_point", seriesOf([2020, 100])],
    ["no_data", seriesOf()],
    ["missing_years", {...seriesOf([2019, 5]), kind: "growth_rate"}]
  ] as [string, CleanSeries][])("says %s", (reason, series) => {
    const result = assessPlan(series, growing, 2024);
    expect([result.status, result.reason]).toEqual(["insufficient_data", reason]);
  });

  it("counts from the year of the plan where no period is printed", () => {
    const open: Commitment = {...growing, periodFrom: null, planYear: 2018};
    const rates = {...seriesOf([2017, 99], [2018, 8], [2019, 8]), kind: "growth_rate"} as const;
    expect(assessPlan(rates, open, 2020).measure).toBeCloseTo(8, 10);
  });
});

describe("a direction for every year", () => {
  it("is kept only if every year is", () => {
    const series = seriesOf([2018, 10], [2019, 9], [2020, 8], [2021, 7], [2022, 6], [2023, 5]);
    const result = assessPlan(series, falling, 2024);
    expect([result.status, result.measure, result.n]).toEqual(["kept", 1, 5]);
  });

  it("changes by what is printed: 15.6 after 12.6 is a step of 3, and not of more", () => {
    const series = seriesOf([2018, 12.6], [2019, 15.6]);
    const step: Commitment = {...falling, direction: "increase", comparator: ">", value: 3};
    expect(yearlyResults(series, step, 2019).at(-1)).toEqual({year: 2019, change: 3, result: "missed"});
    expect(yearlyResults(series, {...step, comparator: ">="}, 2019).at(-1)?.result).toBe("kept");
  });

  it("reports four of five years", () => {
    const series = seriesOf([2018, 10], [2019, 9], [2020, 8], [2021, 8], [2022, 6], [2023, 5]);
    const result = assessPlan(series, falling, 2024);
    expect([result.status, result.measure]).toEqual(["missed", 0.8]);
    expect(result.years.map((year) => year.result)).toEqual(["kept", "kept", "missed", "kept", "kept"]);
    // A year that failed cannot be made good.
    expect(assessPlan(series, falling, 2021).status).toBe("missed");
    expect(assessPlan(series, falling, 2020).status).toBe("on_the_way");
  });

  it("does not judge a year over a gap", () => {
    const series = seriesOf([2018, 10], [2020, 8], [2021, 7]);
    const results = yearlyResults(series, falling, 2022);
    expect(results.map((year) => year.result)).toEqual(["unknown", "unknown", "kept", "unknown"]);
    const result = assessPlan(series, falling, 2024);
    expect([result.status, result.reason]).toEqual(["unknown", "missing_years"]);
    expect(result.marks).toContain("gaps_in_period");
  });

  it("asks for a step, in the unit or in percent", () => {
    const step: Commitment = {...falling, value: 2, comparator: ">=", year: 2020};
    const series = seriesOf([2018, 100], [2019, 98], [2020, 96.04]);
    expect(yearlyResults(series, step, 2020).map((year) => year.result)).toEqual(["kept", "missed"]);
    expect(yearlyResults(seriesOf([2018, 100], [2019, 97]), step, 2019, "percent")[0]?.result).toBe("kept");
    expect(assessPlan(series, step, 2021).status).toBe("missed");
  });

  it("takes a growth rate for the change itself", () => {
    const rates = {...seriesOf([2019, -1], [2020, 2]), kind: "growth_rate"} as const;
    expect(yearlyResults(rates, falling, 2020).map((year) => year.result)).toEqual(["kept", "missed"]);
  });

  it("says why nothing can be judged", () => {
    expect(assessPlan(seriesOf(), falling, 2020).reason).toBe("no_data");
    expect(assessPlan(seriesOf([2019, 1]), falling, 2020).reason).toBe("one_point");
    expect(assessPlan(seriesOf([2017, 1], [2019, 1]), falling, 2020).reason).toBe("missing_years");
    expect(assessPlan(seriesOf(), falling, 2024).status).toBe("unknown");
  });
});

describe("a commitment relative to another area", () => {
  const above: Commitment = {
    class: "relative_to_comparator",
    direction: "increase",
    comparator: ">",
    value: null,
    year: 2020
  };

  it("compares values of the same year", () => {
    const comparatorArea = seriesOf([2019, 50], [2020, 60]);
    expect(assessPlan(seriesOf([2019, 40], [2020, 61]), above, 2021, {comparatorArea}).status).toBe("kept");
    expect(assessPlan(seriesOf([2020, 60]), above, 2021, {comparatorArea}).status).toBe("missed");
    expect(assessPlan(seriesOf([2018, 99]), above, 2021, {comparatorArea}).status).toBe("unknown");
  });

  it("can compare as a ratio", () => {
    const comparatorArea = seriesOf([2019, 0], [2020, 50]);
    const result = assessPlan(seriesOf([2019, 10], [2020, 60]), above, 2021, {comparatorArea, relation: "ratio"});
    expect([result.status, result.milestone, result.latest]).toEqual(["kept", 1, 1.2]);
  });

  it("needs the other area", () => {
    expect(assessPlan(seriesOf([2020, 60]), above, 2021).reason).toBe("no_comparator_area");
  });
});

describe("a deadline without a number", () => {
  const deadline: Commitment = {class: "qualitative_deadline", direction: "increase", value: null, year: 2020};

  it("is not measurable before it is due, and unknown after", () => {
    expect(assessPlan(seriesOf(), deadline, 2019).reason).toBe("not_measurable");
    const past = assessPlan(seriesOf(), deadline, 2021);
    expect([past.status, past.reason]).toEqual(["unknown", "not_measurable"]);
  });

  it("is kept or missed on evidence", () => {
    expect(assessPlan(seriesOf(), deadline, 2021, {completedYear: 2020}).status).toBe("kept");
    const late = assessPlan(seriesOf(), deadline, 2023, {completedYear: 2022});
    expect([late.status, late.metLater]).toEqual(["missed", 2022]);
    expect(assessPlan(seriesOf(), deadline, 2021, {completedYear: 2022}).status).toBe("unknown");
  });
});
