import {describe, expect, it} from "vitest";
import {leavingTwo, nearest, sameOrLater} from "../../../src/progress/base-year.js";

const of = (...years: readonly number[]) => years.map((year) => ({year, value: year}));

describe("sameOrLater(points, year)", () => {
  it.each([
    [[2014, 2015, 2016], 2015],
    [[2014, 2017], 2017],
    [[2013, 2014], null],
    [[], null]
  ])("of %j for 2015 is %s", (years, found) => expect(sameOrLater(of(...years), 2015)?.year ?? null).toBe(found));
});

describe("nearest(points, year, reach)", () => {
  it.each([
    ["the year itself", [2014, 2015, 2016], Infinity, 2015],
    ["the later one of two as near", [2014, 2016], Infinity, 2016],
    ["the nearer one", [2014, 2017], Infinity, 2014],
    ["the nearer one, though later", [2012, 2013, 2016, 2018], Infinity, 2016],
    ["one at the end of the reach", [2012, 2018], 3, 2018],
    ["none beyond it", [2011, 2019], 3, null],
    ["none of none", [], Infinity, null]
  ])("is %s", (_, years, reach, found) => expect(nearest(of(...years), 2015, reach)?.year ?? null).toBe(found));

  it("reaches as far as there are values unless it is told", () => {
    expect(nearest(of(1990), 2015)?.year).toBe(1990);
  });
});

describe("leavingTwo(points, year)", () => {
  it.each([
    ["the year itself", [2014, 2015, 2016], 2015],
    ["the next later one", [2014, 2016, 2017], 2016],
    ["the last before, where the next later one is the latest", [2013, 2014, 2016], 2014],
    ["the last before, where the year itself is the latest", [2013, 2014, 2015], 2014],
    ["the last but one, where all lie before", [2012, 2013, 2014], 2013],
    ["none of one value", [2015], null],
    ["none of nothing", [], null]
  ])("is %s", (_, years, found) => expect(leavingTwo(of(...years), 2015)?.year ?? null).toBe(found));
});
