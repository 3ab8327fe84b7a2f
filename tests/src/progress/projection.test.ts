import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {boundsOf, isWithin, project, projectedYears} from "../../../src/progress/projection.js";
import {seriesOf} from "./support.js";

const points = (...pairs: readonly (readonly [number, number])[]) => seriesOf(...pairs).points;
const yearly = (first: number, ...values: readonly number[]) =>
  points(...values.map((value, i) => [first + i, value] as const));

describe("project(points)", () => {
  it("is the least-squares line through the values of the window, with its 80 % interval", () => {
    // By hand: years −2.5 … 2.5 and values −5 … 6 about their means give 37/17.5; t(4) = 1.533.
    const projection = project(yearly(2018, 78, 80, 81.5, 84, 85.5, 89))!;
    const {value, low, high} = projection.at(2025);
    expect(value).toBeCloseTo(83 + (4.5 * 37) / 17.5, 9);
    const half = 1.533 * Math.sqrt(((79.5 - 37 ** 2 / 17.5) / 4) * (1 + 1 / 6 + 4.5 ** 2 / 17.5));
    expect(low).toBeCloseTo(value - half, 9);
    expect(high).toBeCloseTo(value + half, 9);
  });

  // prettier-ignore
  it.each<[string, number | null, readonly (readonly [number, number])[]]>([
    ["three values in the window",                           null, [[2018, 1], [2020, 2], [2023, 4]]],
    ["four values, of which only three are in the window",   null, [[2010, 1], [2018, 1], [2020, 2], [2023, 4]]],
    ["four values in no more than three years",              null, [[2020, 1], [2021, 2], [2022, 3], [2023, 4]]],
    ["nothing",                                              null, []],
    ["four values in the window",                            2028, [[2018, 1], [2020, 2], [2021, 3], [2023, 4]]],
    ["values further back, which let it be read further",    2036, [[2010, 1], [2018, 1], [2019, 1], [2020, 2], [2023, 4]]]
  ])("of %s can be read until %s", (_, until, pairs) => expect(project(points(...pairs))?.until ?? null).toBe(until));

  it("has an interval of no width where the values lie on a line", () => {
    const {value, low, high} = project(yearly(2018, 1, 2, 3, 4, 5))!.at(2024);
    expect(value).toBeCloseTo(7, 9);
    expect(low).toBeCloseTo(7, 9);
    expect(high).toBeCloseTo(7, 9);
  });

  it("holds the line within an interval that widens with the years, and moves with the calendar", () => {
    const values = fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 5, maxLength: 9});
    fc.assert(
      fc.property(values, fc.integer({min: -200, max: 200}), (list, shift) => {
        const projection = project(yearly(2015, ...list))!;
        const moved = project(yearly(2015 + shift, ...list))!;
        expect(moved.until).toBe(projection.until + shift);
        let width = 0;
        for (let year = 2015 + list.length; year <= projection.until; year++) {
          const {value, low, high} = projection.at(year);
          expect(low <= value && value <= high).toBe(true);
          expect(high - low).toBeGreaterThanOrEqual(width);
          expect(moved.at(year + shift).value).toBeCloseTo(value, 6);
          width = high - low;
        }
      })
    );
  });
});

describe("projectedYears(projection, years, bounds)", () => {
  const projection = project(yearly(2018, 80, 84, 88, 92, 95))!;
  const ahead = [2023, 2024, 2025, 2026, 2027];

  it("stops where the line leaves the scale, and cuts the interval at its end", () => {
    const found = projectedYears(projection, ahead, {min: 0, max: 100});
    expect(found.map(({year}) => year)).toEqual([2023]);
    expect(found[0]!.value).toBeCloseTo(99.2, 9);
    expect(found[0]!.high).toBe(100);
    expect(found[0]!.low).toBeLessThan(99.2);
    const falling = project(yearly(2018, 20, 16, 12, 8, 5))!;
    const down = projectedYears(falling, ahead, {min: 0, max: 100});
    expect(down.map(({year}) => year)).toEqual([2023]);
    expect(down[0]!.low).toBe(0);
    expect(down[0]!.high).toBeGreaterThan(0.8);
  });

  it("goes on beyond a scale that does not end, as far as the values reach back", () => {
    expect(projectedYears(projection, ahead, {}).map(({year}) => year)).toEqual([2023, 2024, 2025, 2026]);
  });

  it("never leaves the scale, nor reaches further than the values", () => {
    const shares = fc.array(fc.integer({min: 0, max: 100}), {minLength: 4, maxLength: 10});
    fc.assert(
      fc.property(shares, (values) => {
        const series = yearly(2010, ...values);
        const some = project(series);
        if (some === null) return;
        const years = Array.from({length: 40}, (_, i) => 2010 + values.length + i);
        for (const {year, value, low, high} of projectedYears(some, years, {min: 0, max: 100})) {
          expect(year).toBeLessThanOrEqual(2010 + 2 * (values.length - 1));
          expect([low, value, high].every((one) => one >= 0 && one <= 100)).toBe(true);
        }
      })
    );
  });
});

describe("boundsOf(unit, kind, values)", () => {
  const of = (...values: number[]) => values.map((value) => ({value}));

  it.each([
    ["a share", "percent", "level", of(3, 100, 0), {min: 0, max: 100}],
    ["a share without values", "percent", "level", [], {min: 0, max: 100}],
    ["a ratio in percent that has gone beyond", "percent", "level", of(3, 101), {}],
    ["a balance in percent below zero", "percent", "level", of(3, -1), {}],
    ["growth in percent", "percent", "growth_rate", of(3, 9), {}],
    ["a number", "persons", "level", of(3, 9), {}]
  ] as const)("of %s", (_, unit, kind, values, bounds) => expect(boundsOf(unit, kind, values)).toEqual(bounds));
});

describe("isWithin(value, bounds)", () => {
  it.each([
    [0, {min: 0, max: 100}, true],
    [100, {min: 0, max: 100}, true],
    [100.1, {min: 0, max: 100}, false],
    [-0.1, {min: 0, max: 100}, false],
    [-5, {max: 100}, true],
    [500, {min: 0}, true],
    [500, {}, true]
  ])("%d within %o: %s", (value, bounds, within) => expect(isWithin(value, bounds)).toBe(within));
});
