import {describe, expect, it} from "vitest";
import type {CleanSeries, Point} from "../../../../src/progress/assessment.js";
import type {Commitment, PlanOptions} from "../../../../src/progress/commitment/commitment.js";
import {assessPlan} from "../../../../src/progress/methods/plan.js";
import {seriesOf} from "../support.js";

type Pairs = readonly (readonly [number, number])[];

/** "More than 12 % a year on average, 2018 to 2030." */
const goal: Commitment = {
  class: "average_growth",
  direction: "increase",
  comparator: ">",
  value: 12,
  year: 2030,
  periodFrom: 2018
};

const rates = (...pairs: Pairs): CleanSeries => ({...seriesOf(...pairs), kind: "growth_rate"});
const levels = seriesOf;
const judge = (series: CleanSeries, year: number, more: Partial<Commitment> = {}, options: PlanOptions = {}) =>
  assessPlan(series, {...goal, ...more}, year, options);
const answer = (...args: Parameters<typeof judge>) => {
  const {status, reason} = judge(...args);
  return reason ?? status;
};

describe("an average of rates needs every year of its period so far", () => {
  // prettier-ignore
  it.each<[string, Pairs, string]>([
    ["every year",                       [[2018, 15], [2019, 15], [2020, 15]],            "on_the_way"],
    ["every year, too slow",             [[2018, 15], [2019, 9], [2020, 9]],              "behind"],
    ["two of four years",                [[2018, 12], [2021, 8.7]],                       "missing_years"],
    ["all but the first",                [[2019, 15], [2020, 15], [2021, 15]],            "missing_years"],
    ["all but one in the middle",        [[2018, 15], [2020, 15], [2021, 15]],            "missing_years"],
    ["years before the period as well",  [[2016, 1], [2017, 1], [2018, 15], [2019, 15]],  "on_the_way"],
    ["years before the period alone",    [[2016, 1], [2017, 1]],                          "missing_years"],
    ["no year at all",                   [],                                              "no_data"],
    ["a fall by everything",             [[2018, -100], [2019, 15]],                      "growth_undefined"]
  ])("%s", (_, pairs, expected) => expect(answer(rates(...pairs), 2022)).toBe(expected));

  it("and leads nowhere while one is missing, though the mean is told", () => {
    const result = judge(rates([2018, 12], [2021, 8.68]), 2022);
    expect(result).toMatchObject({
      status: "insufficient_data",
      reason: "missing_years",
      requiredPace: null,
      projected: null,
      measure: null,
      n: 2,
      marks: ["gaps_in_period", "short_series"],
      meanOfRates: null
    });
    expect(result.actualPace).toBeCloseTo(10.3275, 4);
  });

  it("is not known where one of them is a bound", () => {
    const series = rates([2018, 15], [2019, 15], [2020, 15]);
    const bounded = (year: number): CleanSeries => ({
      ...series,
      points: series.points.map((point): Point => (point.year === year ? {...point, qualifier: ">"} : point))
    });
    expect(answer(bounded(2019), 2022)).toBe("missing_years");
    expect(answer(bounded(2020), 2022)).toBe("on_the_way");
    expect(judge(bounded(2020), 2022)).toMatchObject({latestYear: 2019, n: 2, marks: ["approximate", "short_series"]});
  });

  it("is the geometric mean, with what the remaining years need", () => {
    const result = judge(rates([2018, 20], [2019, -10]), 2020, {year: 2021, comparator: ">="});
    const mean = 100 * (Math.sqrt(1.2 * 0.9) - 1);
    expect(result.measure).toBeCloseTo(mean, 10);
    expect(result.actualPace).toBeCloseTo(mean, 10);
    expect(result.projected).toBeCloseTo(mean, 10);
    expect(result.requiredPace).toBeCloseTo(100 * (Math.sqrt(1.12 ** 4 / (1.2 * 0.9)) - 1), 10);
    expect(result).toMatchObject({baselineYear: null, baseline: null, latestYear: 2019, latest: -10, n: 2});
    expect(result.marks).toEqual(["short_series"]);
  });

  it("is called short with three years or fewer", () => {
    const four = rates([2018, 15], [2019, 15], [2020, 15], [2021, 15]);
    expect(judge(four, 2022).marks).toEqual([]);
    expect(judge(four, 2020).marks).toEqual(["short_series"]);
  });
});

describe("what the arithmetic of an average leaves in the last digits", () => {
  it.each([2, 3, 4, 5, 6, 7])("is neither more nor less than 12 after %d years of 12", (years) => {
    const twelve = rates(...Array.from({length: years}, (_, i) => [2018 + i, 12] as const));
    expect(answer(twelve, 2018 + years)).toBe("behind");
    expect(answer(twelve, 2018 + years, {comparator: ">="})).toBe("on_the_way");
    expect(answer(twelve, 2018 + years, {comparator: "~"})).toBe("on_the_way");
    const doubled = levels([2017, 25], [2017 + years, 25 * 1.12 ** years]);
    expect(answer(doubled, 2018 + years)).toBe("behind");
    expect(answer(doubled, 2018 + years, {comparator: ">="})).toBe("on_the_way");
  });
});

describe("an average ahead is decided by fresh values alone", () => {
  const series = rates([2018, 15], [2019, 15], [2020, 15]);

  it.each([
    [2023, "on_the_way"],
    [2024, "too_old"]
  ])("of 2020, judged in %d: %s", (year, expected) => expect(answer(series, year)).toBe(expected));

  it("against the year in which the area ended", () => {
    expect(answer(series, 2026, {}, {judgedIn: 2023})).toBe("on_the_way");
    expect(answer(series, 2023, {}, {judgedIn: 2024})).toBe("too_old");
  });

  it("tells the paces all the same", () => {
    const result = judge(series, 2024);
    expect([result.status, result.measure]).toEqual(["insufficient_data", null]);
    expect(result.actualPace).toBeCloseTo(15, 10);
    expect(result.requiredPace).not.toBeNull();
  });

  it("is decided for good once the period is over, however old it is by now", () => {
    const whole = {year: 2020};
    expect(answer(series, 2030, whole)).toBe("kept");
    expect(answer(series, 2030, {...whole, value: 15.1})).toBe("missed");
    expect(answer(series, 2020, whole)).toBe("kept");
    expect(answer(series, 2030, {year: 2021})).toBe("no_value_in_year");
    // In the last year itself its value may still come.
    expect(answer(series, 2021, {year: 2021})).toBe("on_the_way");
    expect(judge(series, 2030, {year: 2021}).measure).toBeCloseTo(15, 10);
    expect(answer(rates([2018, 15], [2020, 15]), 2030, whole)).toBe("missing_years");
  });

  it("needs nothing more in a year that is over", () => {
    expect(judge(series, 2030, {year: 2020}).requiredPace).toBeNull();
    expect(judge(series, 2022, {value: -100}).requiredPace).toBeNull();
    expect(judge(series, 2022, {value: -99}).requiredPace).not.toBeNull();
  });
});

describe("growth of levels needs its two ends", () => {
  it("from the year before the period, or from the base year that is printed", () => {
    const series = levels([2015, 50], [2017, 100], [2019, 144]);
    const sincePeriod = judge(series, 2020);
    expect(sincePeriod).toMatchObject({
      status: "on_the_way",
      baselineYear: 2017,
      baseline: 100,
      n: 2,
      meanOfRates: null
    });
    expect(sincePeriod.actualPace).toBeCloseTo(20, 10);
    const sinceBase = judge(series, 2020, {baselineYear: 2015});
    expect(sinceBase).toMatchObject({baselineYear: 2015, baseline: 50, n: 3});
    expect(sinceBase.actualPace).toBeCloseTo(100 * (2.88 ** 0.25 - 1), 10);
    expect(sinceBase.requiredPace).toBeCloseTo(100 * ((1.12 ** 15 / 2.88) ** (1 / 11) - 1), 10);
  });

  it.each([
    ["one_point", levels([2017, 100]), {}],
    ["one_point", levels([2017, 100], [2018, 110]), {baselineYear: 2018}],
    ["no_baseline", levels([2018, 100], [2019, 110]), {}],
    ["growth_undefined", levels([2017, 100], [2019, 0]), {}],
    ["growth_undefined", levels([2017, 100], [2019, -1]), {}],
    ["growth_undefined", levels([2017, 0], [2019, 5]), {}],
    ["growth_undefined", levels([2017, -5], [2019, -4]), {}],
    ["no_target", levels([2017, 100], [2019, 110]), {value: null}]
  ] as [string, CleanSeries, Partial<Commitment>][])("else says %s", (reason, series, more) => {
    const result = judge(series, 2020, more);
    expect([result.status, result.reason]).toEqual(["insufficient_data", reason]);
  });

  it("counts nothing from a bound", () => {
    const series = levels([2017, 100], [2018, 120], [2019, 144]);
    const bounded = (year: number): CleanSeries => ({
      ...series,
      points: series.points.map((point): Point => (point.year === year ? {...point, qualifier: "~"} : point))
    });
    expect(answer(bounded(2017), 2020)).toBe("no_baseline");
    expect(judge(bounded(2019), 2020)).toMatchObject({latestYear: 2018, status: "on_the_way"});
  });

  it("knows nothing of years after the one it is judged in, or after the period", () => {
    const series = levels([2017, 100], [2018, 120], [2019, 144], [2020, 10]);
    expect(judge(series, 2019)).toMatchObject({latestYear: 2019, status: "on_the_way"});
    expect(judge(series, 2021, {year: 2019})).toMatchObject({latestYear: 2019, status: "kept"});
  });
});

describe("rates whose levels are kept are judged from the levels", () => {
  // Export turnover 2017 to 2021 grew by 1.3 % a year, while the mean of the two rates known is above 10.
  const known = rates([2018, 12], [2021, 8.7]);
  const turnover = levels([2017, 1000], [2021, 1053]);

  it("with their mean beside it", () => {
    const result = judge(known, 2022, {}, {levels: turnover});
    expect(result).toMatchObject({
      status: "behind",
      reason: null,
      baselineYear: 2017,
      baseline: null,
      latestYear: 2021,
      latest: 8.7
    });
    expect(result.measure).toBeCloseTo(100 * (1.053 ** 0.25 - 1), 10);
    expect(result.meanOfRates).toBeCloseTo(100 * (Math.sqrt(1.12 * 1.087) - 1), 10);
  });

  it("where they reach as far as the rates, and where there are no rates", () => {
    const further = judge(known, 2022, {}, {levels: levels([2017, 1000], [2022, 1053])});
    expect(further).toMatchObject({status: "behind", latestYear: 2022, latest: null});
    const alone = judge(rates(), 2022, {}, {levels: turnover});
    expect(alone).toMatchObject({status: "behind", meanOfRates: null, latestYear: 2021, latest: null});
  });

  it("but not where the levels end earlier, or give no growth", () => {
    const shorter = judge(known, 2022, {}, {levels: levels([2017, 1000], [2020, 1053])});
    expect(shorter).toMatchObject({reason: "missing_years", meanOfRates: null});
    const none = judge(known, 2022, {}, {levels: levels([2018, 1000], [2021, 1053])});
    expect(none).toMatchObject({reason: "missing_years", meanOfRates: null});
    const bound: Point[] = [
      {year: 2017, value: 1000, qualifier: ">"},
      {year: 2021, value: 1053}
    ];
    expect(judge(known, 2022, {}, {levels: {...turnover, points: bound}}).reason).toBe("missing_years");
  });

  it("knows no level that is later than the year it is judged in", () => {
    expect(judge(known, 2020, {}, {levels: turnover})).toMatchObject({reason: null, latestYear: 2018});
  });
});
