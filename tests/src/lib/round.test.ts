import {en} from "../../place.js";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formatNumber} from "../../../src/lib/format.js";
import {decimalsOf, difference, roundTo, withoutNoise} from "../../../src/lib/round.js";

describe("roundTo(value, decimals)", () => {
  test.each([
    [129.35, 1, 129.4],
    [-129.35, 1, -129.4],
    [1.005, 2, 1.01],
    [12.000000000000014, 10, 12],
    [1e-9, 3, 0],
    [1.5e21, 1, 1.5e21],
    [-0.04, 1, 0]
  ])("%d to %d decimals is %d", (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  test("leaves what is no number", () => {
    expect(roundTo(Infinity, 1)).toBe(Infinity);
    expect(roundTo(NaN, 1)).toBeNaN();
  });

  test("agrees with the number that readers see", () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: 0, max: 4}), (digits, decimals) => {
        const value = digits / 1000;
        const shown = formatNumber(value, decimals, en).replaceAll(",", "").replace("\u2212", "-");
        expect(roundTo(value, decimals)).toBe(Number(shown) + 0);
      })
    );
  });
});

describe("decimalsOf(value)", () => {
  test.each([
    [12, 0],
    [12.25, 2],
    [-0.5, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1.5e21, 0]
  ])("%d has %d", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe("difference(value, other)", () => {
  test.each([
    [15.6, 12.6, 3],
    [1_000_000.1, 1_000_000, 0.1],
    [2.99, 5.18, -2.19],
    [1158, 950, 208]
  ])("of %d and %d is %d", (value, other, expected) => {
    expect(difference(value, other)).toBe(expected);
  });

  test("is exact for decimals, whichever they are", () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: -1e9, max: 1e9}), (a, b) => {
        expect(difference(a / 1000, b / 1000)).toBe((a - b) / 1000 + 0);
      })
    );
  });
});

test("withoutNoise(value) drops what a root and a power add", () => {
  expect(withoutNoise(100 * (1.12 - 1))).toBe(12);
  expect(withoutNoise(0)).toBe(0);
  expect(withoutNoise(Infinity)).toBe(Infinity);
});
