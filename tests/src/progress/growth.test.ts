import {describe, expect, it} from "vitest";
import {cagr, oppositeSigns} from "../../../src/progress/growth.js";

describe("cagr(from, to, years)", () => {
  it.each([
    [100, 121, 2, 0.1],
    [100, 81, 2, -0.1],
    [-100, -81, 2, -0.1],
    [100, 0, 3, -1],
    [5, 5, 3, 0]
  ])("from %d to %d in %d years is %d", (from, to, years, rate) => expect(cagr(from, to, years)).toBeCloseTo(rate, 12));

  it.each([
    ["from zero", 0, 5, 3],
    ["from zero to zero", 0, 0, 1],
    ["over no time", 5, 6, 0],
    ["backwards", 5, 6, -1],
    ["across zero", -5, 6, 3],
    ["across zero downwards", 5, -6, 3],
    ["of what is no number", NaN, 5, 2]
  ])("is none %s", (_, from, to, years) => expect(cagr(from, to, years)).toBeNull());
});

describe("oppositeSigns(a, b)", () => {
  it.each([
    [1, -1, true],
    [-1, 1, true],
    [0, -1, false],
    [0, 1, false],
    [1, 0, false],
    [-1, 0, false],
    [1, 2, false],
    [-1, -2, false]
  ])("of %d and %d: %s", (a, b, opposite) => expect(oppositeSigns(a, b)).toBe(opposite));
});
