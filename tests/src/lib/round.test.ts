import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formatNumber} from "../../../src/lib/format.js";
import {roundTo} from "../../../src/lib/round.js";

describe("roundTo(value, decimals)", () => {
  test.each([
    [129.35, 1, 129.4],
    [-129.35, 1, -129.4],
    [1.005, 2, 1.01],
    [12.000000000000014, 10, 12],
    [1e-9, 3, 0],
    [1.5e21, 1, 1.5e21],
    [-0.04, 1, -0]
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
        const shown = formatNumber(value, decimals, "en").replaceAll(",", "").replace("\u2212", "-");
        expect(roundTo(value, decimals)).toBe(Number(shown));
      })
    );
  });
});
