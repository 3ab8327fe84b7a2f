import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Point} from "../../../src/progress/assessment.js";
import {movementOf} from "../../../src/progress/movement.js";
import {seriesOf} from "./support.js";

const always = () => true;
const never = () => false;
const yearly = (first: number, ...values: readonly number[]) =>
  seriesOf(...values.map((value, i) => [first + i, value] as const)).points;

describe("movementOf(points, better, isClear)", () => {
  it("says nothing of nothing, nor of a bound alone", () => {
    const nothing = {direction: "none", from: null, to: null, n: 0};
    expect(movementOf([], "increase", always)).toEqual(nothing);
    expect(movementOf([{year: 2020, value: 1, qualifier: ">"}], "increase", always)).toEqual(nothing);
  });

  it("has one value, and no movement, of a single year within ten years", () => {
    const one = {direction: "one_value", to: {year: 2020, value: 5}, n: 1};
    expect(movementOf(yearly(2020, 5), "increase", always)).toEqual({...one, from: null});
    expect(movementOf(seriesOf([2009, 1], [2020, 5]).points, "increase", always)).toMatchObject(one);
    expect(movementOf(seriesOf([2010, 1], [2020, 5]).points, "increase", always)).toMatchObject({
      direction: "improving",
      from: {year: 2010},
      n: 2
    });
  });

  it.each([
    ["increase", [1, 2], "improving"],
    ["increase", [2, 1], "worsening"],
    ["decrease", [1, 2], "worsening"],
    ["decrease", [2, 1], "improving"],
    ["increase", [1, 2, 3, 4], "improving"],
    ["increase", [4, 3, 2, 1], "worsening"],
    ["decrease", [4, 3, 2, 1], "improving"]
  ] as const)("where %s is better, %j is %s", (better, values, direction) =>
    expect(movementOf(yearly(2015, ...values), better, always).direction).toBe(direction)
  );

  it("finds no clear change in what chance explains", () => {
    expect(movementOf(yearly(2015, 1, 2), "increase", never).direction).toBe("no_clear_change");
    expect(movementOf(yearly(2015, 1, 2, 3, 4), "increase", never).direction).toBe("no_clear_change");
  });

  it("finds none where four values scatter more than they rise, though their ends differ", () => {
    expect(movementOf(yearly(2015, 1, 9, 2, 8), "increase", always).direction).toBe("no_clear_change");
    // Of three values no scatter is known.
    expect(movementOf(yearly(2015, 1, 9, 8), "increase", always).direction).toBe("improving");
  });

  it("compares the ends of the values with two or three, and of the line through them with four", () => {
    const asked: number[][] = [];
    const ask = (before: number, after: number) => {
      asked.push([before, after]);
      return true;
    };
    movementOf(yearly(2015, 1, 9, 8), "increase", ask);
    movementOf(yearly(2015, 0, 2, 2, 4), "increase", ask);
    expect(asked[0]).toEqual([1, 8]);
    // Slope 6/5 about a mean of 2.
    expect(asked[1]![0]).toBeCloseTo(0.2, 12);
    expect(asked[1]![1]).toBeCloseTo(3.8, 12);
  });

  it("lays the line through exact values alone, and tells how many there are", () => {
    const points: Point[] = [...yearly(2015, 1, 2, 3, 4), {year: 2019, value: 0, qualifier: "<"}];
    expect(movementOf(points, "increase", always)).toEqual({
      direction: "improving",
      from: {year: 2015, value: 1},
      to: {year: 2018, value: 4},
      n: 4
    });
  });

  it("turns with the direction, and with nothing else", () => {
    const values = fc.array(fc.integer({min: -50, max: 50}), {minLength: 2, maxLength: 12});
    const turned = {improving: "worsening", worsening: "improving"} as const;
    fc.assert(
      fc.property(values, fc.integer({min: -300, max: 300}), (list, shift) => {
        const isClear = (before: number, after: number) => Math.abs(after - before) > 3;
        const {direction, n} = movementOf(yearly(2010, ...list), "increase", isClear);
        const other = movementOf(yearly(2010, ...list), "decrease", isClear).direction;
        expect(other).toBe(direction === "improving" || direction === "worsening" ? turned[direction] : direction);
        expect(movementOf(yearly(2010 + shift, ...list), "increase", isClear)).toMatchObject({direction, n});
        expect(n).toBe(Math.min(list.length, 11));
      })
    );
  });
});
