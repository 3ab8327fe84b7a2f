import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {classesOf, classOf} from "../../../src/comparison/classes.js";
import {classings} from "../../../src/model/comparison.js";

const values = fc.array(fc.integer({min: -100, max: 100}), {minLength: 1, maxLength: 70});

describe("classesOf", () => {
  it("puts every value into exactly one class, in order, whatever the values", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...classings), (all, classing) => {
        const classes = classesOf(all, classing, 5);
        expect(classes.length).toBeGreaterThan(0);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(classes.reduce((sum, {count}) => sum + count, 0)).toBe(all.length);
        const counted = classes.map(() => 0);
        for (const value of all) counted[classOf(value, classes)!]! += 1;
        expect(counted).toEqual(classes.map(({count}) => count));
        for (const [i, {from, to}] of classes.entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          if (i > 0) expect(from).toBe(classes[i - 1]!.to);
        }
      })
    );
  });

  it("has no empty quantile, and the same number in each where values differ", () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(classesOf(all, "quantiles", 5).every(({count}) => count > 0)).toBe(true);
      })
    );
    const ten = Array.from({length: 10}, (_, i) => i);
    expect(classesOf(ten, "quantiles", 5).map(({count}) => count)).toEqual([2, 2, 2, 2, 2]);
  });

  it("has steps of one width", () => {
    expect(classesOf([0, 1, 100], "equal", 5).map(({from, to, count}) => [from, to, count])).toEqual([
      [0, 20, 2],
      [20, 40, 0],
      [40, 60, 0],
      [60, 80, 0],
      [80, 100, 1]
    ]);
  });

  it("has one class where all values are the same, and none without values", () => {
    expect(classesOf([7, 7], "equal", 5)).toEqual([{from: 7, to: 7, count: 2}]);
    expect(classesOf([], "quantiles", 5)).toEqual([]);
  });
});

describe("classOf", () => {
  it("knows no class for a value outside", () => {
    const classes = classesOf([1, 2, 3], "equal", 2);
    expect([classOf(0, classes), classOf(4, classes), classOf(3, classes)]).toEqual([null, null, 1]);
  });
});
