import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {correlate, fewestPairs, midRanks} from "../../../src/comparison/correlation.js";
import {relationOverAreas, relationOverYears, yearsOfBoth} from "../../../src/comparison/relation.js";
import {area, indicator, made, value} from "./made.js";

const pairs = fc.array(fc.tuple(fc.integer({min: -50, max: 50}), fc.integer({min: -50, max: 50})), {
  minLength: fewestPairs,
  maxLength: 40
});

describe("correlate", () => {
  it("agrees with a published example of rank correlation", () => {
    // IQ and hours of television a week, the worked example of the article on Spearman's coefficient in Wikipedia.
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(correlate(iq.map((x, i) => [x, hours[i]!] as const)).spearman).toBeCloseTo(-29 / 165, 12);
  });

  it("computes nothing from too few pairs, or where one side does not differ", () => {
    const few = Array.from({length: fewestPairs - 1}, (_, i) => [i, i] as const);
    expect(correlate(few)).toEqual({n: fewestPairs - 1, spearman: null, pearson: null});
    const flat = Array.from({length: fewestPairs}, (_, i) => [i, 3] as const);
    expect(correlate(flat)).toMatchObject({spearman: null, pearson: null});
  });

  it("lies between −1 and 1, is the same both ways, and turns with the sign", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const there = correlate(all);
        const back = correlate(all.map(([x, y]) => [y, x] as const));
        const turned = correlate(all.map(([x, y]) => [x, -y] as const));
        for (const name of ["spearman", "pearson"] as const) {
          const own = there[name];
          if (own === null) continue;
          expect(Math.abs(own)).toBeLessThanOrEqual(1);
          expect(back[name]).toBeCloseTo(own, 9);
          expect(turned[name]).toBeCloseTo(-own, 9);
        }
      })
    );
  });

  it("of ranks does not change when values are stretched in order", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const stretched = all.map(([x, y]) => [x ** 3, y] as const);
        const [a, b] = [correlate(all).spearman, correlate(stretched).spearman];
        if (a === null) expect(b).toBeNull();
        else expect(b).toBeCloseTo(a, 9);
      })
    );
  });
});

describe("midRanks", () => {
  it("shares the mean among equals, so that the sum stays", () => {
    expect(midRanks([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 5}), {minLength: 1}), (values) => {
        const sum = midRanks(values).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      })
    );
  });
});

describe("two indicators", () => {
  const [x, y] = [indicator(), indicator({indicator: "poor"})];
  const comparison = made([
    value(2010, 1, {area: "A"}),
    value(2010, 2, {area: "B"}),
    value(2011, 3),
    value(2012, 4, {run: 1}),
    value(2013, 5, {run: 1}),
    value(2010, 9, {indicator: "poor"}),
    value(2010, 8, {indicator: "poor", area: "C"}),
    value(2012, 7, {indicator: "poor"}),
    value(2013, 6, {indicator: "poor"})
  ]);

  it("are paired over the areas that have both", () => {
    const {pairs: found, missing} = relationOverAreas(comparison, x, y, 2010);
    expect(found.map((pair) => [pair.area.area, pair.x.value, pair.y.value])).toEqual([["A", 1, 9]]);
    expect(missing).toBe(3);
  });

  it("are correlated by their numbers alone, and their bounds counted", () => {
    const codes = Array.from({length: 12}, (_, i) => `P${String(i)}`);
    const at = (indicatorCode: string, bound: number, numberOf: (i: number) => number) =>
      codes.map((code, i) =>
        value(2010, numberOf(i), {indicator: indicatorCode, area: code, qualifier: i === bound ? ">" : null})
      );
    const many = made([...at("cover", 0, (i) => i), ...at("poor", 11, (i) => 2 * i)], {
      areas: codes.map((code) => area(code))
    });
    const {pairs: found, correlation, bounded} = relationOverAreas(many, x, y, 2010);
    expect([found.length, correlation.n, bounded]).toEqual([12, 10, 2]);
    expect(correlation.pearson).toBeCloseTo(1, 12);
  });

  it("are paired over years within the longest unbroken segment, and the rest is counted", () => {
    const {pairs: found, missing, broken} = relationOverYears(comparison, x, y, "A");
    expect(found.map(({year}) => year)).toEqual([2012, 2013]);
    expect([missing, broken]).toEqual([1, 1]);
  });

  it("have years in common only where at least two areas have both", () => {
    expect(yearsOfBoth(comparison, x, y)).toEqual([]);
    expect(yearsOfBoth(comparison, x, x)).toEqual([{year: 2010, count: 2}]);
  });
});
