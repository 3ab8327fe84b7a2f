import {describe, expect, it} from "vitest";
import {
  cleanSeries,
  insufficient,
  isMet,
  judged,
  knownBy,
  marksOf,
  signOf,
  startOf
} from "../../../src/progress/assessment.js";
import {seriesOf, toward} from "./support.js";

describe("signOf(direction)", () => {
  it("is the sign of what is better", () => expect([signOf("increase"), signOf("decrease")]).toEqual([1, -1]));
});

describe("isMet(value, target, direction)", () => {
  it.each([
    [5, 5, "increase", true],
    [6, 5, "increase", true],
    [4, 5, "increase", false],
    [5, 5, "decrease", true],
    [4, 5, "decrease", true],
    [6, 5, "decrease", false]
  ] as const)("of %d and %d towards %s: %s", (value, target, direction, met) =>
    expect(isMet(value, target, direction)).toBe(met)
  );
});

describe("cleanSeries(points, rest)", () => {
  it("sorts the values, of levels without a break unless told", () => {
    const points = [
      {year: 2020, value: 1},
      {year: 2018, value: 2}
    ];
    expect(cleanSeries(points)).toEqual({points: points.toReversed(), cutAt: null, kind: "level"});
    expect(cleanSeries(points, {cutAt: 2018, kind: "growth_rate"})).toMatchObject({cutAt: 2018, kind: "growth_rate"});
  });
});

describe("knownBy(series, year)", () => {
  it("holds the values up to the end of the year, and everything else as it is", () => {
    const series = cleanSeries(seriesOf([2018, 1], [2019, 2], [2020, 3]).points, {cutAt: 2018});
    expect(knownBy(series, 2019)).toEqual({...series, points: series.points.slice(0, 2)});
  });
});

describe("startOf(series, milestone)", () => {
  it("knows the milestone, the latest value and how many there are", () => {
    const rest = {baselineYear: null, baseline: null, requiredPace: null, actualPace: null, projected: null};
    expect(startOf(seriesOf([2018, 1], [2020, 3]), toward("increase", 9))).toEqual({
      milestoneYear: 2030,
      milestone: 9,
      latestYear: 2020,
      latest: 3,
      n: 2,
      ...rest
    });
    expect(startOf(seriesOf(), toward("increase", null))).toEqual({
      milestoneYear: 2030,
      milestone: null,
      latestYear: null,
      latest: null,
      n: 0,
      ...rest
    });
  });
});

describe("marksOf(series, more)", () => {
  it("finds what readers must know of the values, and adds what a method has to say", () => {
    expect(marksOf(seriesOf([2018, 1]))).toEqual([]);
    expect(marksOf(cleanSeries([{year: 2018, value: 1, estimated: false}]))).toEqual([]);
    expect(marksOf(seriesOf([2018, 1]), "short_series", false)).toEqual(["short_series"]);
    const points = [
      {year: 2018, value: 1, estimated: true},
      {year: 2019, value: 1, qualifier: "~" as const},
      {year: 2020, value: 1}
    ];
    expect(marksOf(cleanSeries(points, {cutAt: 2018}), "part_year")).toEqual([
      "estimated",
      "approximate",
      "cut_at_break",
      "part_year"
    ]);
    expect(marksOf(cleanSeries(points.slice(0, 1)))).toEqual(["estimated"]);
    expect(marksOf(cleanSeries(points.slice(1)))).toEqual(["approximate"]);
  });
});

describe("an answer", () => {
  const components = startOf(seriesOf([2018, 1], [2020, 3]), toward("increase", 9));

  it("holds the judgement with its components and marks", () => {
    expect(judged({status: "sun", measure: 2, score: 1}, components, ["estimated"])).toEqual({
      ...components,
      status: "sun",
      reason: null,
      measure: 2,
      score: 1,
      marks: ["estimated"]
    });
    expect(judged({status: "sun", measure: null}, components)).toMatchObject({score: null, marks: []});
  });

  it("holds the reason where there is none", () => {
    expect(insufficient("one_point", components, ["estimated"])).toEqual({
      ...components,
      status: "insufficient_data",
      reason: "one_point",
      measure: null,
      score: null,
      marks: ["estimated"]
    });
    expect(insufficient("one_point", components).marks).toEqual([]);
  });

  it("is none where a number overflowed into what is no number", () => {
    const undefinedGrowth = {status: "insufficient_data", reason: "growth_undefined", measure: null, score: null};
    expect(judged({status: "sun", measure: NaN}, components, ["estimated"])).toMatchObject({
      ...undefinedGrowth,
      marks: ["estimated"]
    });
    expect(judged({status: "sun", measure: 1, score: NaN}, components)).toMatchObject(undefinedGrowth);
    expect(judged({status: "sun", measure: Infinity}, components).measure).toBe(Infinity);
  });

  it("has no component that is infinite or no number", () => {
    const wild = {...components, requiredPace: Infinity, actualPace: NaN, projected: -Infinity};
    expect(judged({status: "sun", measure: 1}, wild)).toMatchObject({
      requiredPace: null,
      actualPace: null,
      projected: null
    });
    const tame = {...components, requiredPace: 1, actualPace: 0, projected: -1};
    expect(insufficient("one_point", tame)).toMatchObject({requiredPace: 1, actualPace: 0, projected: -1});
  });
});
