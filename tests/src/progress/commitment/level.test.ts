import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cleanSeries, type CleanSeries, type Point, type Qualifier} from "../../../../src/progress/assessment.js";
import {assessPlan} from "../../../../src/progress/methods/plan.js";
import type {Commitment, PlanOptions} from "../../../../src/progress/commitment/commitment.js";
import {carryForward, presentPace} from "../../../../src/progress/pace.js";
import {project} from "../../../../src/progress/projection.js";
import {runs} from "../../../sweep.js";
import {seriesOf} from "../support.js";

const goal: Commitment = {class: "threshold", direction: "increase", comparator: ">=", value: 95, year: 2026};

/** Values of years that follow each other from 2018. */
const yearly = (...values: readonly number[]): CleanSeries =>
  seriesOf(...values.map((value, i) => [2018 + i, value] as const));
const bounded = (series: CleanSeries, year: number, qualifier: Qualifier): CleanSeries => ({
  ...series,
  points: series.points.map((point): Point => (point.year === year ? {...point, qualifier} : point))
});

/** Rises by 2 a year to 88 in 2023. */
const rising = yearly(78, 80, 82, 84, 86, 88);

const answer = (series: CleanSeries, more: Partial<Commitment> = {}, year = 2023, options: PlanOptions = {}) => {
  const {status, reason} = assessPlan(series, {...goal, ...more}, year, options);
  return reason ?? status;
};

describe("a level ahead is decided by fresh values alone", () => {
  it.each([
    [2023, "behind"],
    [2024, "behind"],
    [2026, "behind"],
    [2027, "too_old"]
  ])("values to 2023, judged in %d: %s", (year, expected) => {
    expect(answer(rising, {year: 2027, value: 98}, year)).toBe(expected);
  });

  it("even where the level was reached when it was last seen", () => {
    expect(answer(rising, {value: 88, year: 2030}, 2026)).toBe("kept");
    expect(answer(rising, {value: 88, year: 2030}, 2027)).toBe("too_old");
  });

  it("against the year in which the area ended", () => {
    expect(answer(rising, {value: 88, year: 2030}, 2027, {judgedIn: 2025})).toBe("kept");
    expect(answer(rising, {value: 88, year: 2030}, 2024, {judgedIn: 2027})).toBe("too_old");
  });

  it("telling what the old value was, and no distance as if it were judged", () => {
    const result = assessPlan(rising, {...goal, year: 2030}, 2027);
    expect([result.latestYear, result.latest, result.measure]).toEqual([2023, 88, null]);
  });
});

describe("a level ahead needs enough values", () => {
  // prettier-ignore
  it.each<[string, CleanSeries, string]>([
    ["one value",                                 seriesOf([2023, 88]),                                         "one_point"],
    ["two",                                       seriesOf([2018, 78], [2023, 88]),                             "too_few_points"],
    ["three in the window",                       seriesOf([2018, 78], [2020, 82], [2023, 88]),                 "too_few_points"],
    ["three in the window, and more before it",   seriesOf([2010, 62], [2012, 66], [2018, 78], [2020, 82], [2023, 88]), "too_few_points"],
    ["four in the window",                        seriesOf([2018, 78], [2020, 82], [2021, 84], [2023, 88]),     "behind"],
    ["four in a window that is too short",        seriesOf([2020, 82], [2021, 84], [2022, 86], [2023, 88]),     "too_few_points"]
  ])("of %s: %s", (_, series, expected) => expect(answer(series)).toBe(expected));

  it("and no bound counts among them", () => {
    const four = seriesOf([2018, 78], [2020, 82], [2021, 84], [2023, 88]);
    for (const qualifier of [">", "<", "~"] as const) {
      expect(answer(bounded(four, 2020, qualifier))).toBe("too_few_points");
      expect(answer(bounded(seriesOf([2018, 78], [2023, 88]), 2018, qualifier))).toBe("one_point");
    }
  });
});

describe("a level ahead is read no further than the values reach back", () => {
  it.each([
    [2028, "behind"],
    [2029, "too_far"]
  ])("five years of values for %d: %s", (year, expected) => {
    expect(answer(rising, {year, value: 99.9})).toBe(expected);
  });

  it("says no value and no year beyond that", () => {
    const far = assessPlan(rising, {...goal, year: 2029, value: 99}, 2023);
    expect([far.projected, far.reachedIn, far.interval]).toEqual([null, null, null]);
    const near = assessPlan(rising, {...goal, year: 2028, value: 97}, 2023);
    expect(near.projected).toBeCloseTo(98, 9);
    expect(near.reachedIn).toBe(2027.5);
    expect(near.interval!.low).toBeCloseTo(98, 9);
    expect(near.interval!.high).toBeCloseTo(98, 9);
    // The pace would get there in 2028.5, of which nothing is known.
    expect(assessPlan(rising, {...goal, year: 2028, value: 99}, 2023).reachedIn).toBeNull();
    expect(assessPlan(rising, {...goal, year: 2028, value: 98}, 2023).reachedIn).toBe(2028);
  });

  it("and foretells nothing beyond the end of the scale, nor clips it there", () => {
    const bounds = {min: 0, max: 100};
    const full = assessPlan(yearly(88, 90, 92, 94, 96, 98), {...goal, value: 100}, 2023, {bounds});
    expect([full.status, full.projected]).toEqual(["on_the_way", null]);
    const falling = assessPlan(yearly(12, 10, 8, 6, 4, 2), {...goal, value: 1, comparator: "<="}, 2023, {bounds});
    expect([falling.status, falling.projected]).toEqual(["on_the_way", null]);
    const within = assessPlan(rising, {...goal, value: 100}, 2023, {bounds});
    expect([within.status, Math.round(within.projected!)]).toEqual(["behind", 94]);
  });
});

describe("a level ahead cannot be told", () => {
  // The line of these leads to 95.4 in 2026, within 87.4 and 103.4.
  const scattered = yearly(76, 83, 79, 86.5, 83.5, 90);

  it.each([
    [80, "kept"],
    [91, "uncertain"],
    [98, "uncertain"],
    [103, "uncertain"],
    [104, "behind"]
  ])("where the interval holds it: %d is %s", (value, expected) => {
    expect(answer(scattered, {value, year: 2026})).toBe(expected);
  });

  it("at the ends of the interval, and not beyond them", () => {
    const falling = {comparator: "<=", direction: "decrease"} as const;
    const {low, high} = assessPlan(scattered, {...goal, year: 2025}, 2023).interval!;
    expect(answer(scattered, {value: high + 0.001, year: 2025})).toBe("behind");
    expect(answer(scattered, {value: high - 0.001, year: 2025})).toBe("uncertain");
    const mirrored = yearly(24, 17, 21, 13.5, 16.5, 10);
    const down = assessPlan(mirrored, {...goal, ...falling, value: 0, year: 2025}, 2023).interval!;
    expect(down.low).toBeCloseTo(100 - high, 9);
    expect(down.high).toBeCloseTo(100 - low, 9);
    expect(answer(mirrored, {...falling, value: down.low - 0.001, year: 2025})).toBe("behind");
    expect(answer(mirrored, {...falling, value: down.low + 0.001, year: 2025})).toBe("uncertain");
    // From 90 with an interval that begins above it, what lies between is reached.
    const steady = yearly(70, 74.5, 78, 82, 86.5, 90);
    const sure = assessPlan(steady, {...goal, year: 2025}, 2023).interval!;
    expect(sure.low).toBeGreaterThan(92);
    expect(answer(steady, {value: sure.low - 0.001, year: 2025})).toBe("on_the_way");
    expect(answer(steady, {value: sure.low + 0.001, year: 2025})).toBe("uncertain");
  });

  it("never because the pace between the ends leads out of the interval, which it cannot", () => {
    const gaps = fc.constantFrom(
      [5, 4, 3, 2, 1, 0],
      [5, 3, 1, 0],
      [6, 4, 3, 2, 1, 0],
      [4, 3, 2, 1, 0],
      [7, 3, 2, 1, 0]
    );
    const values = fc.array(fc.integer({min: -100, max: 100}), {minLength: 6, maxLength: 6});
    fc.assert(
      fc.property(gaps, values, fc.integer({min: 1, max: 60}), (years, list, ahead) => {
        const points = years.map((gap, i) => ({year: 2020 - gap, value: list[i]!}));
        const {low, high} = project(points)!.at(2020 + ahead);
        const carried = carryForward(presentPace(points)!, 2020 + ahead);
        expect(carried).toBeGreaterThanOrEqual(low - 1e-9);
        expect(carried).toBeLessThanOrEqual(high + 1e-9);
      }),
      runs(200, 20_000)
    );
  });

  it("is on the way where both ends of the interval get there, in the direction of the commitment", () => {
    expect(answer(rising, {value: 94})).toBe("on_the_way");
    expect(answer(rising, {value: 94, comparator: ">"})).toBe("behind");
    const falling = yearly(22, 20, 18, 16, 14, 12);
    expect(answer(falling, {value: 6, comparator: "<=", direction: "decrease"})).toBe("on_the_way");
    expect(answer(falling, {value: 6, comparator: "=", direction: "decrease"})).toBe("on_the_way");
    expect(answer(falling, {value: 5, comparator: "~", direction: "decrease"})).toBe("behind");
  });

  it("tells measure, paces and what is needed all the same", () => {
    const result = assessPlan(scattered, {...goal, value: 95}, 2023);
    expect([result.status, result.reason, result.measure]).toEqual(["insufficient_data", "uncertain", null]);
    expect(result.actualPace).toBeCloseTo(2.8, 12);
    expect(result.requiredPace).toBeCloseTo(5 / 3, 12);
    expect(result.milestone).toBe(95);
  });
});

describe("a bound decides only what is sure", () => {
  it.each([
    [">", ">=", 88, "kept"],
    [">", ">=", 87, "kept"],
    [">", ">", 88, "kept"],
    [">", "=", 88, "kept"],
    [">", ">=", 95, "bounded_value"],
    [">", "<=", 95, "bounded_value"],
    [">", "<", 80, "bounded_value"],
    ["<", "<=", 88, "kept"],
    ["<", "<", 88, "kept"],
    ["<", "<=", 80, "bounded_value"],
    ["<", ">=", 80, "bounded_value"],
    ["~", ">=", 10, "bounded_value"],
    ["~", "<=", 99, "bounded_value"]
  ] as const)("the latest value %s 88 against %s %d ahead: %s", (qualifier, comparator, value, expected) => {
    expect(answer(bounded(rising, 2023, qualifier), {comparator, value})).toBe(expected);
  });

  it.each([
    [">", ">=", 88, "kept"],
    [">", "<=", 88, "missed"],
    [">", ">=", 95, "bounded_value"],
    ["<", "<=", 88, "kept"],
    ["<", ">=", 88, "missed"],
    ["<", ">=", 80, "bounded_value"],
    ["~", ">=", 10, "bounded_value"]
  ] as const)("the value of the milestone year %s 88 against %s %d: %s", (qualifier, comparator, value, expected) => {
    expect(answer(bounded(rising, 2023, qualifier), {comparator, value, year: 2023}, 2025)).toBe(expected);
  });

  it("needs no pace that would be counted from it", () => {
    const result = assessPlan(bounded(rising, 2023, ">"), {...goal, value: 88}, 2023);
    expect([result.status, result.requiredPace, result.marks]).toEqual(["kept", null, ["approximate"]]);
  });

  it("says of a past year what is unknown, with its neighbours and when it was reached for sure", () => {
    const series = {...rising, points: [...bounded(rising, 2021, "~").points, {year: 2024, value: 70}]};
    const result = assessPlan(series, {...goal, value: 86, year: 2021}, 2025);
    expect(result).toMatchObject({
      status: "unknown",
      reason: "bounded_value",
      measure: null,
      latestYear: 2021,
      metLater: 2022,
      before: {year: 2020},
      after: {year: 2022}
    });
    expect(result.marks).toEqual(["approximate", "reached_later"]);
  });

  it("is reached later only by a value that surely reaches it", () => {
    const series = cleanSeries([
      {year: 2020, value: 80},
      {year: 2021, value: 96, qualifier: "~"},
      {year: 2022, value: 90, qualifier: ">"},
      {year: 2023, value: 96, qualifier: ">"}
    ]);
    expect(assessPlan(series, {...goal, year: 2020}, 2024)).toMatchObject({status: "missed", metLater: 2023});
  });
});

describe("a level that is past", () => {
  it("is decided by the value of its own year, however old that is by now", () => {
    expect(answer(rising, {year: 2019, value: 80}, 2026)).toBe("kept");
    expect(answer(rising, {year: 2019, value: 81}, 2026)).toBe("missed");
    expect(answer(seriesOf([2018, 99], [2020, 99]), {year: 2019}, 2026)).toBe("no_value_in_year");
  });

  it("is decided as soon as its year has a value", () => {
    expect(answer(rising, {year: 2023, value: 88}, 2023)).toBe("kept");
    expect(answer(rising, {year: 2023, value: 89}, 2023)).toBe("missed");
  });

  it("was not reached later by what was reached before", () => {
    const fell = assessPlan(seriesOf([2018, 99], [2019, 80], [2020, 81]), {...goal, year: 2019, value: 90}, 2022);
    expect(fell).toMatchObject({status: "missed", metLater: null, marks: [], years: []});
  });

  it("is told with what was reached later, and neighbours only where its own value is missing", () => {
    const missed = assessPlan(rising, {...goal, year: 2019, value: 83}, 2026);
    expect(missed).toMatchObject({metLater: 2021, before: null, after: null, marks: ["reached_later"], measure: -3});
    const kept = assessPlan(rising, {...goal, year: 2019, value: 79}, 2026);
    expect(kept).toMatchObject({metLater: null, marks: [], measure: 1, latestYear: 2019, latest: 80});
    const never = assessPlan(rising, {...goal, year: 2019, value: 99}, 2026);
    expect(never).toMatchObject({metLater: null, marks: []});
  });

  it("shows the last value before it where its own is missing, and nothing where there is none", () => {
    const after = assessPlan(seriesOf([2021, 96], [2022, 97]), {...goal, year: 2020}, 2024);
    expect(after).toMatchObject({latestYear: null, latest: null, before: null, after: {year: 2021}, metLater: 2021});
  });

  it("knows nothing of later years than the one it is judged in", () => {
    expect(assessPlan(rising, {...goal, year: 2019, value: 83}, 2020)).toMatchObject({metLater: null, marks: []});
  });

  it("lies on another methodology where a break follows its year, and only then", () => {
    const cut = (cutAt: number) => answer({...seriesOf([2020, 1], [2022, 2]), cutAt}, {year: 2019}, 2024);
    expect(cut(2020)).toBe("milestone_on_other_ruler");
    expect(cut(2019)).toBe("no_value_in_year");
  });
});

describe("the components of a level", () => {
  it("have the base that the plan counts from, and the stronger end of a range", () => {
    const reduction: Commitment = {
      class: "reduction_range",
      direction: "decrease",
      value: 25,
      valueMax: 20,
      year: 2030,
      baselineYear: 2015
    };
    const series = seriesOf([2015, 200], [2020, 190]);
    expect(assessPlan(series, reduction, 2021)).toMatchObject({
      reason: "too_few_points",
      milestone: 160,
      strongerBound: 150,
      baselineYear: 2015,
      baseline: 200,
      n: 2
    });
    expect(assessPlan(seriesOf([2015, 200], [2030, 150]), reduction, 2031)).toMatchObject({
      status: "kept",
      strongerBound: 150
    });
    const single = assessPlan(seriesOf([2015, 200], [2030, 150]), {...reduction, valueMax: 25}, 2031);
    expect([single.milestone, single.strongerBound]).toEqual([150, null]);
  });
});
