import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  carryForward,
  isShortSince,
  lastYears,
  paceNeeded,
  paceOfLastYears,
  paceOver,
  paceValues,
  presentPace,
  yearReached
} from "../../../src/progress/pace.js";
import {seriesOf} from "./support.js";

const points = (...pairs: readonly (readonly [number, number])[]) => seriesOf(...pairs).points;
const ofYears = (...years: readonly number[]) => points(...years.map((year) => [year, year % 7] as const));
const yearsOf = (values: readonly {readonly year: number}[]) => values.map(({year}) => year);

describe("paceValues(points)", () => {
  it.each([
    ["the value five years before the latest", [2011, 2012, 2016], [2011, 2012, 2016]],
    ["the nearest one of those four to seven years before", [2010, 2014, 2016], [2010, 2014, 2016]],
    ["of two that are as near the one of the longer span", [2010, 2012, 2016], [2010, 2012, 2016]],
    ["five years, although there is a nearer and a further one", [2010, 2011, 2012, 2016], [2011, 2012, 2016]],
    ["four years where there is nothing five or six years before", [2009, 2012, 2016], [2012, 2016]],
    ["seven years as the last resort", [2008, 2009, 2013, 2016], [2009, 2013, 2016]],
    ["nothing nearer than four years", [2013, 2014, 2015, 2016], []],
    ["nothing further than seven years", [2008, 2014, 2016], []],
    ["nothing of a single value", [2016], []],
    ["nothing of nothing", [], []]
  ])("starts at %s", (_, years, window) => expect(yearsOf(paceValues(ofYears(...years)))).toEqual(window));

  it("does not part two indicators of one survey because one lacks a year", () => {
    // Infant and under-five mortality, the second without 2011.
    const infant = points([2010, 26], [2011, 25], [2014, 24], [2016, 23]);
    const underFive = points([2010, 39], [2014, 36], [2016, 34.5]);
    expect(presentPace(infant)).toMatchObject({from: {year: 2011}, change: -0.4});
    expect(presentPace(underFive)).toMatchObject({from: {year: 2010}, change: -0.75, n: 3});
  });
});

describe("presentPace(points)", () => {
  it("is the change between the ends, divided by the real span", () => {
    expect(presentPace(points([2010, 10], [2014, 30], [2016, 22]))).toEqual({
      from: {year: 2010, value: 10},
      to: {year: 2016, value: 22},
      change: 2,
      n: 3
    });
    expect(presentPace(points([2014, 30], [2016, 22]))).toBeNull();
  });
});

describe("the window of the German strategy", () => {
  it("is the last five years, whatever the year that it starts with", () => {
    expect(yearsOf(lastYears(ofYears(2009, 2010, 2013, 2015)))).toEqual([2010, 2013, 2015]);
    expect(lastYears([])).toEqual([]);
    expect(paceOfLastYears(points([2009, 0], [2013, 4], [2015, 10]))).toMatchObject({
      from: {year: 2013},
      change: 3,
      n: 2
    });
    expect(paceOfLastYears(points([2009, 0], [2015, 10]))).toBeNull();
  });
});

describe("isShortSince(points, from)", () => {
  it.each([
    [2010, false],
    [2011, false],
    [2012, true],
    [2013, true],
    [2014, false],
    [2015, false]
  ])("since %d: %s", (from, short) => expect(isShortSince(ofYears(2010, 2011, 2012, 2013, 2014), from)).toBe(short));
});

describe("a pace", () => {
  const pace = presentPace(points([2018, 78], [2019, 80], [2023, 88]))!;

  it("is carried forward from the latest value", () => {
    expect(carryForward(pace, 2025)).toBe(92);
    expect(carryForward(pace, 2023)).toBe(88);
  });

  it("knows when it gets there, if ever", () => {
    expect(yearReached(pace, 95)).toBe(2026.5);
    expect(yearReached(pace, 88)).toBe(2023);
    expect(yearReached(pace, 80)).toBeNull();
    expect(yearReached({...pace, change: 0}, 95)).toBeNull();
  });

  it("needs two values of different years", () => {
    expect(paceOver([])).toBeNull();
    expect(paceOver(points([2018, 1]))).toBeNull();
    expect(paceOver(points([2018, 1], [2020, 5]))).toMatchObject({change: 2, n: 2});
  });

  it("needs nothing more once the year has come", () => {
    expect(paceNeeded({year: 2024, value: 1}, 3, 2026)).toBe(1);
    expect(paceNeeded({year: 2025, value: 1}, 2, 2025)).toBeNull();
    expect(paceNeeded({year: 2026, value: 1}, 2, 2025)).toBeNull();
  });

  it("is the same whatever the calendar", () => {
    const some = fc.uniqueArray(fc.integer({min: 2000, max: 2020}), {maxLength: 10});
    fc.assert(
      fc.property(some, fc.integer({min: -300, max: 300}), (years, shift) => {
        const values = years.toSorted((a, b) => a - b).map((year) => ({year, value: (year * 37) % 11}));
        const moved = values.map(({year, value}) => ({year: year + shift, value}));
        expect(presentPace(moved)?.change).toBe(presentPace(values)?.change);
        expect(yearsOf(paceValues(moved))).toEqual(yearsOf(paceValues(values)).map((year) => year + shift));
      })
    );
  });
});
