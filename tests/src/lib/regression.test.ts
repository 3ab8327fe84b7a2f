import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {leastSquares, predictionHalfWidth, slopeIsClear, studentT90} from "../../../src/lib/regression.js";

/** NIST Statistical Reference Datasets, Norris (calibration of ozone monitors): x, y. */
// prettier-ignore
const norris: readonly (readonly [number, number])[] = [
  [0.2, 0.1], [337.4, 338.8], [118.2, 118.1], [884.6, 888], [10.1, 9.2], [226.5, 228.1], [666.3, 668.5], [996.3, 998.5],
  [448.6, 449.1], [777, 778.9], [558.2, 559.2], [0.4, 0.3], [0.6, 0.1], [775.5, 778.1], [666.9, 668.8], [338, 339.3],
  [447.5, 448.9], [11.6, 10.8], [556, 557.7], [228.1, 228.3], [995.8, 998], [887.6, 888.8], [120.2, 119.6], [0.3, 0.3],
  [0.3, 0.6], [556.8, 557.6], [339.1, 339.3], [887.2, 888], [999, 998.5], [779, 778.9], [11.1, 10.2], [118.3, 117.6],
  [229.2, 228.9], [669.1, 668.4], [448.9, 449.2], [0.5, 0.2]
];

/** Armand's Pizza Parlors of Anderson, Sweeney and Williams, Statistics for Business and Economics: students, sales. */
// prettier-ignore
const pizza: readonly (readonly [number, number])[] = [
  [2, 58], [6, 105], [8, 88], [8, 118], [12, 117], [16, 137], [20, 157], [20, 169], [22, 149], [26, 202]
];

describe("leastSquares(points)", () => {
  it("reproduces the values that NIST certifies for Norris", () => {
    const line = leastSquares(norris)!;
    expect(line.n).toBe(36);
    expect(line.at(0)).toBeCloseTo(-0.262323073774029, 11);
    expect(line.slope).toBeCloseTo(1.00211681802045, 13);
    expect(line.deviation).toBeCloseTo(0.884796396144373, 12);
    // The standard deviation of the slope.
    expect(line.deviation / Math.sqrt(line.spread)).toBeCloseTo(0.429796848199937e-3, 14);
  });

  it("reproduces a textbook's line: 60 + 5x, a sum of squared errors of 1,530 over 8", () => {
    const line = leastSquares(pizza)!;
    expect(line).toMatchObject({n: 10, meanX: 14, spread: 568});
    expect(line.slope).toBeCloseTo(5, 12);
    expect(line.at(10)).toBeCloseTo(110, 12);
    expect(line.deviation).toBeCloseTo(Math.sqrt(1530 / 8), 12);
  });

  it("needs three points that do not all stand at one place", () => {
    expect(leastSquares([])).toBeNull();
    expect(
      leastSquares([
        [1, 1],
        [2, 2]
      ])
    ).toBeNull();
    expect(
      leastSquares([
        [1, 1],
        [1, 2],
        [1, 3]
      ])
    ).toBeNull();
    expect(
      leastSquares([
        [1, 1],
        [1, 2],
        [2, 3]
      ])
    ).not.toBeNull();
  });
});

/** The probability that Student's t stays below `t`: Simpson's rule over its density, whose constant cancels. */
function below(t: number, freedom: number): number {
  const density = (x: number) => (1 + x ** 2 / freedom) ** (-(freedom + 1) / 2);
  // With x = tan θ the whole line is a finite interval.
  const area = (from: number, to: number) => {
    const steps = 20_000;
    const width = (to - from) / steps;
    const f = (angle: number) => density(Math.tan(angle)) / Math.cos(angle) ** 2;
    let sum = f(from) + f(to);
    for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * width);
    return (sum * width) / 3;
  };
  const end = Math.PI / 2 - 1e-6;
  return 0.5 + (0.5 * area(0, Math.atan(t))) / area(0, end);
}

describe("studentT90(freedom)", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    "is the 90th percentile for %d degrees of freedom, to three decimals",
    (n) => {
      const t = studentT90(n)!;
      expect(below(t - 0.0005, n)).toBeLessThan(0.9 + 1e-6);
      expect(below(t + 0.0005, n)).toBeGreaterThan(0.9 - 1e-6);
    }
  );

  it("is not guessed beyond its table", () => {
    expect(studentT90(0)).toBeNull();
    expect(studentT90(11)).toBeNull();
  });
});

describe("predictionHalfWidth(line, x)", () => {
  it("is the margin that a textbook prints, with t of 80 % instead of its 95 %", () => {
    // 110 ± 2.306 · 14.69 = 110 ± 33.875 for the sales at a campus of 10,000 students.
    const half = predictionHalfWidth(leastSquares(pizza)!, 10)!;
    expect((half / 1.397) * 2.306).toBeCloseTo(33.875, 2);
  });

  it("is what can be computed by hand from four points", () => {
    // ŷ = 3x, squared errors 1 + 1 + 4 + 4, mean 4.25, Σ(x − 4.25)² = 8.75: √5 · √(1 + 1/4 + 1.25²/8.75) at x = 3.
    const line = leastSquares([
      [2, 7],
      [4, 11],
      [5, 13],
      [6, 20]
    ])!;
    expect(line.at(3)).toBeCloseTo(9, 12);
    expect(predictionHalfWidth(line, 3)).toBeCloseTo(1.886 * Math.sqrt(5 * (1.25 + 1.5625 / 8.75)), 12);
  });

  it("is not known beyond the table of Student's t", () => {
    expect(predictionHalfWidth(leastSquares(norris)!, 3)).toBeNull();
  });

  it("is smallest at the mean, alike on both sides, and 0 where the points lie on the line", () => {
    const value = fc.integer({min: -1000, max: 1000});
    fc.assert(
      fc.property(fc.array(value, {minLength: 4, maxLength: 12}), fc.integer({min: 1, max: 20}), (values, far) => {
        const line = leastSquares(values.map((y, x) => [x, y] as const))!;
        const at = (x: number) => predictionHalfWidth(line, x)!;
        expect(at(line.meanX + far)).toBeCloseTo(at(line.meanX - far), 6);
        expect(at(line.meanX + far)).toBeGreaterThanOrEqual(at(line.meanX));
        const straight = leastSquares(values.map((_, x) => [x, 7 - 3 * x] as const))!;
        expect(predictionHalfWidth(straight, far)).toBeCloseTo(0, 9);
      })
    );
  });
});

describe("slopeIsClear(line)", () => {
  it("holds where the line rises or falls beyond its scatter", () => {
    const line = (...values: number[]) => leastSquares(values.map((y, x) => [x, y] as const))!;
    expect(slopeIsClear(line(1, 2, 3, 4))).toBe(true);
    expect(slopeIsClear(line(4, 3, 2, 1))).toBe(true);
    expect(slopeIsClear(line(5, 5, 5, 5))).toBe(false);
    expect(slopeIsClear(line(1, 9, 2, 8))).toBe(false);
  });

  it("is decided by t · s/√Σ(x − x̄)², computed by hand", () => {
    // Slope 3 of ŷ = 3x above: t·s/√8.75 = 1.886 · 2.2361/2.958 = 1.4257.
    const line = leastSquares([
      [2, 7],
      [4, 11],
      [5, 13],
      [6, 20]
    ])!;
    expect(slopeIsClear({...line, slope: 1.4258})).toBe(true);
    expect(slopeIsClear({...line, slope: 1.4256})).toBe(false);
    expect(slopeIsClear({...line, slope: -1.4258})).toBe(true);
  });

  it("is not claimed beyond the table of Student's t", () => {
    expect(slopeIsClear(leastSquares(norris)!)).toBe(false);
  });
});
