import {describe, expect, it} from "vitest";
import type {CleanSeries, Point} from "../../../../src/progress/assessment.js";
import type {Commitment, PlanOptions} from "../../../../src/progress/commitment/commitment.js";
import {yearlyResults} from "../../../../src/progress/commitment/yearly.js";
import {assessPlan} from "../../../../src/progress/methods/plan.js";
import {seriesOf} from "../support.js";

/** "Fewer every year", from 2018 to 2030. */
const falling: Commitment = {
  class: "yearly_direction",
  direction: "decrease",
  comparator: "<",
  value: null,
  year: 2030,
  periodFrom: 2018
};

const series = (first: number, ...values: readonly number[]): CleanSeries =>
  seriesOf(...values.map((value, i) => [first + i, value] as const));
const nothing = seriesOf();
const part = (...pairs: readonly (readonly [number, number])[]) => seriesOf(...pairs).points;
const resultsOf = (...args: Parameters<typeof yearlyResults>) => yearlyResults(...args).map(({result}) => result);
const judge = (known: CleanSeries, year: number, more: Partial<Commitment> = {}, options: PlanOptions = {}) =>
  assessPlan(known, {...falling, ...more}, year, options);
const answer = (...args: Parameters<typeof judge>) => {
  const {status, reason} = judge(...args);
  return reason ?? status;
};

describe("yearlyResults(series, commitment, through, stepIn, parts)", () => {
  it("has one result for each year of the period, each against the year before", () => {
    expect(yearlyResults(series(2017, 10, 9, 9, 12, 11), falling, 2021)).toEqual([
      {year: 2018, change: -1, result: "kept"},
      {year: 2019, change: 0, result: "missed"},
      {year: 2020, change: 3, result: "missed"},
      {year: 2021, change: -1, result: "kept"}
    ]);
    expect(yearlyResults(series(2017, 10, 9), falling, 2017)).toEqual([]);
    expect(yearlyResults(series(2017, 10, 9), falling, 2018)).toHaveLength(1);
  });

  it("begins in the year of the plan where no period is printed", () => {
    const open = {...falling, periodFrom: null, planYear: 2018};
    expect(yearlyResults(series(2015, 10, 9, 8, 7, 6), open, 2019).map(({year}) => year)).toEqual([2018, 2019]);
    const another = yearlyResults(series(2015, 10, 9, 8, 7, 6), {...open, planYear: 2017}, 2019);
    expect(another.map(({year}) => year)).toEqual([2017, 2018, 2019]);
  });

  it("is unknown where either year is missing, or a bound", () => {
    const gap = seriesOf([2017, 10], [2018, 9], [2020, 7], [2021, 6]);
    expect(resultsOf(gap, falling, 2022)).toEqual(["kept", "unknown", "unknown", "kept", "unknown"]);
    const bounded = {...gap, points: gap.points.map((p): Point => (p.year === 2018 ? {...p, qualifier: "~"} : p))};
    expect(resultsOf(bounded, falling, 2021)).toEqual(["unknown", "unknown", "unknown", "kept"]);
  });

  // prettier-ignore
  it.each<[string, Partial<Commitment>, "unit" | "percent", number[], string]>([
    ["by a step of 2",                           {value: 2},                         "unit",    [10, 8],      "kept"],
    ["by a step of 2, given as a fall",          {value: -2},                        "unit",    [10, 8],      "kept"],
    ["by less than a step",                      {value: 2, comparator: ">="},       "unit",    [10, 8.1],    "missed"],
    ["by at least 2",                            {value: 2, comparator: ">="},       "unit",    [10, 8],      "kept"],
    ["by more than 2",                           {value: 2, comparator: ">"},        "unit",    [10, 8],      "missed"],
    ["by more than 2, in words of a fall",       {value: -2, comparator: "<"},       "unit",    [10, 8],      "missed"],
    ["by more than 2 and a little",              {value: 2, comparator: ">"},        "unit",    [10, 7.9],    "kept"],
    ["the wrong way",                            {value: 2, comparator: ">="},       "unit",    [8, 10],      "missed"],
    ["by a step that subtraction falls short of", {value: 0.2, comparator: ">="},    "unit",    [10.1, 9.9],  "kept"],
    ["by no more than a step that it exceeds",   {value: 0.2, comparator: ">"},      "unit",    [10.3, 10.1], "missed"],
    ["by a fifth",                               {value: 20, comparator: ">="},      "percent", [10, 8],      "kept"],
    ["by less than a fifth",                     {value: 20, comparator: ">="},      "percent", [10, 8.1],    "missed"],
    ["in percent of nothing",                    {value: 20, comparator: ">="},      "percent", [0, 0],       "unknown"],
    ["in percent of what is below zero",         {value: 20, comparator: ">="},      "percent", [-5, -9],     "unknown"],
    ["up, where more is better",                 {value: 2, comparator: ">=", direction: "increase"}, "unit", [8, 10], "kept"],
    ["down, where more is better",               {direction: "increase"},            "unit",    [10, 8],      "missed"],
    ["nowhere, where more is better",            {direction: "increase"},            "unit",    [8, 8],       "missed"]
  ])("%s", (_, more, stepIn, values, expected) => {
    const {comparator = null} = more;
    expect(resultsOf(series(2017, ...values), {...falling, ...more, comparator}, 2018, stepIn)).toEqual([expected]);
  });

  it("takes a rate of growth for the change itself", () => {
    const rates = {...series(2018, -1, 2), kind: "growth_rate"} as const;
    expect(yearlyResults(rates, falling, 2019)).toEqual([
      {year: 2018, change: -1, result: "kept"},
      {year: 2019, change: 2, result: "missed"}
    ]);
  });
});

describe("parts of years", () => {
  // Accidents, deaths and injuries until 15 December 2023 and 2024.
  it.each([
    ["accidents", 125, 155],
    ["deaths", 83, 83],
    ["injuries", 67, 108]
  ])("compare like with like: %s did not fall", (_, before, after) => {
    const partYears = [part([2023, before], [2024, after])];
    const result = judge(nothing, 2026, {}, {partYears, judgedIn: 2025});
    expect(result).toMatchObject({
      status: "missed",
      reason: null,
      measure: 0,
      n: 1,
      latestYear: 2024,
      latest: after,
      actualPace: after - before,
      marks: ["gaps_in_period", "part_year"]
    });
    expect(result.years[0]).toEqual({year: 2018, change: null, result: "unknown"});
    expect(result.years.filter(({result: known}) => known !== "unknown")).toEqual([
      {year: 2024, change: after - before, result: "missed", part: true}
    ]);
  });

  it("stand in only where a full year or the one before it is missing", () => {
    const partYears = [part([2018, 5], [2019, 9], [2020, 8])];
    const years = yearlyResults(series(2017, 10, 9, 8), falling, 2020, "unit", partYears);
    expect(years).toEqual([
      {year: 2018, change: -1, result: "kept"},
      {year: 2019, change: -1, result: "kept"},
      {year: 2020, change: -1, result: "kept", part: true}
    ]);
  });

  it("are compared with nothing but the same part, the first that has both years", () => {
    const partYears = [
      part([2019, 5]),
      part([2018, 5], [2020, 3]),
      part([2018, 5], [2019, 6]),
      part([2018, 9], [2019, 1])
    ];
    expect(yearlyResults(nothing, falling, 2020, "unit", partYears).map(({change}) => change)).toEqual([null, 1, null]);
  });

  it("say nothing of years after the one that is judged, or after the period", () => {
    const partYears = [part([2018, 9], [2019, 8], [2020, 9])];
    const early = judge(nothing, 2019, {periodFrom: 2019}, {partYears});
    expect(early).toMatchObject({status: "on_the_way", latestYear: 2019, latest: 8});
    expect(answer(nothing, 2024, {periodFrom: 2019, year: 2019}, {partYears})).toBe("kept");
  });

  it("do not hide a later value of a full year", () => {
    const partYears = [part([2018, 5], [2019, 4])];
    const both = judge(series(2017, 10, 9, 8, 7), 2020, {}, {partYears});
    expect(both).toMatchObject({latestYear: 2020, latest: 7, status: "on_the_way", marks: []});
    const later = judge(series(2017, 10, 9), 2020, {}, {partYears: [part([2018, 5], [2019, 4])]});
    expect(later).toMatchObject({latestYear: 2019, latest: 4, status: "on_the_way", marks: ["part_year"], n: 2});
    const alike = judge(series(2017, 10, 9, 8), 2020, {}, {partYears});
    expect(alike).toMatchObject({latestYear: 2019, latest: 8});
  });

  it("do not take an index for a level", () => {
    expect(judge(nothing, 2026, {}, {partYears: [part([2023, 125], [2024, 155])]}).milestone).toBeNull();
  });
});

describe("a commitment for every year", () => {
  it("is kept only once the last year is over and every year was kept", () => {
    const good = series(2017, 10, 9, 8, 7);
    expect(answer(good, 2020, {year: 2021})).toBe("on_the_way");
    expect(answer(good, 2020, {year: 2020})).toBe("kept");
    expect(answer(good, 2026, {year: 2020})).toBe("kept");
    expect(judge(good, 2026, {year: 2020})).toMatchObject({measure: 1, n: 3, latestYear: 2020, actualPace: -1});
    expect(answer(good, 2022, {year: 2021})).toBe("missing_years");
    expect(judge(good, 2022, {year: 2021}).status).toBe("unknown");
  });

  it("waits for a last year that is not reported yet", () => {
    const result = judge(series(2017, 10, 9, 8, 7), 2021, {year: 2021});
    expect(result).toMatchObject({status: "on_the_way", marks: []});
  });

  it("is missed from the first year that failed, whatever else is unknown", () => {
    expect(answer(seriesOf([2017, 10], [2018, 11], [2024, 5]), 2024)).toBe("missed");
    expect(answer(seriesOf([2017, 10], [2018, 11]), 2026)).toBe("missed");
    expect(judge(series(2017, 10, 11, 9, 8), 2020)).toMatchObject({status: "missed", measure: 2 / 3});
  });

  it.each([
    [2022, "on_the_way"],
    [2023, "on_the_way"],
    [2024, "too_old"]
  ])("is decided by fresh values alone: of 2020, judged in %d: %s", (year, expected) =>
    expect(answer(series(2017, 10, 9, 8, 7), year)).toBe(expected)
  );

  it("holds them against the year in which the area ended", () => {
    expect(answer(series(2017, 10, 9, 8, 7), 2026, {}, {judgedIn: 2023})).toBe("on_the_way");
    expect(answer(series(2017, 10, 9, 8, 7), 2023, {}, {judgedIn: 2024})).toBe("too_old");
  });

  it("tells the years all the same where they are too old, or some are missing", () => {
    expect(judge(series(2017, 10, 9, 8, 7), 2024).years).toHaveLength(7);
    const gap = judge(seriesOf([2017, 10], [2018, 9], [2020, 8], [2021, 7]), 2022);
    expect(gap).toMatchObject({status: "insufficient_data", reason: "missing_years", marks: ["gaps_in_period"], n: 2});
    expect(gap.years).toHaveLength(5);
    expect(judge(seriesOf([2019, 9], [2020, 8]), 2026, {year: 2020}).years).toHaveLength(3);
  });

  it.each([
    ["no_data", nothing],
    ["one_point", seriesOf([2019, 1])],
    ["missing_years", seriesOf([2017, 2], [2019, 1])],
    ["missing_years", seriesOf([2019, 2], [2020, 1])]
  ])("says %s of what gives no verdict, before the end and after", (reason, known) => {
    const ahead = judge(known, 2021);
    expect([ahead.status, ahead.reason]).toEqual(["insufficient_data", reason]);
    const past = judge(known, 2022, {year: 2021});
    expect([past.status, past.reason]).toEqual(["unknown", reason]);
  });

  it("says that years are missing where one is judged, be it by a single rate", () => {
    const rate = {...seriesOf([2019, -1]), kind: "growth_rate"} as const;
    expect(answer(rate, 2020)).toBe("missing_years");
    expect(judge(nothing, 2020).marks).toEqual([]);
  });

  it("has no measure where no year is judged, and one where some are", () => {
    expect(judge(nothing, 2022, {year: 2021}).measure).toBeNull();
    expect(judge(seriesOf([2019, 2], [2020, 1]), 2022, {year: 2021}).measure).toBe(1);
  });

  it("needs its step a year, in the direction that is better", () => {
    const needed = (more: Partial<Commitment>) => judge(series(2017, 10, 9), 2018, more).requiredPace;
    expect(needed({})).toBeNull();
    expect(needed({value: 2})).toBe(-2);
    expect(needed({value: -2})).toBe(-2);
    expect(needed({value: 2, direction: "increase"})).toBe(2);
    expect(judge(series(2017, 10, 9), 2018, {value: 2}).milestone).toBe(2);
  });

  it("takes its step in percent where it is printed so", () => {
    const known = series(2017, 10, 9, 8.1);
    expect(answer(known, 2019, {value: 10, comparator: ">="}, {stepIn: "percent"})).toBe("on_the_way");
    expect(answer(known, 2019, {value: 10, comparator: ">="})).toBe("missed");
  });
});
