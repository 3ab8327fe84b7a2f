import {describe, expect, it} from "vitest";
import {pacesOf, requiredPath, requiredPaths} from "../../../src/progress/path.js";
import {carryForward, paceNeeded, presentPace, yearReached} from "../../../src/progress/pace.js";
import {projectPace} from "../../../src/progress/projection.js";
import {seriesOf} from "./support.js";

const points = (...pairs: [number, number][]) => seriesOf(...pairs).points;

describe("requiredPath(baseline, milestone, shape)", () => {
  it("moves by the same amount each year", () => {
    expect(requiredPath({year: 2020, value: 10}, {year: 2024, value: 20})?.map((point) => point.value)).toEqual([
      10, 12.5, 15, 17.5, 20
    ]);
  });

  it("or by the same rate", () => {
    const path = requiredPath({year: 2020, value: 100}, {year: 2023, value: 133.1}, "constant_growth");
    expect(path?.map((point) => point.year)).toEqual([2020, 2021, 2022, 2023]);
    expect(path?.[1]?.value).toBeCloseTo(110, 9);
    expect(path?.at(-1)?.value).toBe(133.1);
  });

  it("does not exist backwards, or at a rate from zero or across it", () => {
    expect(requiredPath({year: 2020, value: 1}, {year: 2020, value: 2})).toBeNull();
    expect(requiredPath({year: 2020, value: 0}, {year: 2024, value: 2}, "constant_growth")).toBeNull();
    expect(requiredPath({year: 2020, value: -1}, {year: 2024, value: 2}, "constant_growth")).toBeNull();
    expect(requiredPath({year: 2020, value: -1}, {year: 2024, value: 2})).not.toBeNull();
  });

  it("leads to every milestone that lies ahead of the baseline", () => {
    const paths = requiredPaths({year: 2020, value: 0}, [
      {year: 2030, value: 10},
      {year: 2015, value: 1},
      {year: 2025, value: 6}
    ]);
    expect(paths.map((path) => path.at(-1)?.year)).toEqual([2025, 2030]);
  });
});

describe("paces", () => {
  const series = points([2010, 0], [2018, 78], [2019, 80], [2023, 88]);

  it("are computed since the start, over the last five years, and as needed", () => {
    expect(pacesOf(series, {year: 2025, value: 95})).toEqual({sinceStart: 88 / 13, lastFiveYears: 2, needed: 3.5});
    expect(pacesOf([], {year: 2025, value: 95})).toEqual({sinceStart: null, lastFiveYears: null, needed: null});
    expect(pacesOf(series, null).needed).toBeNull();
  });

  it("start at the earliest value within five years", () => {
    const pace = presentPace(series)!;
    expect([pace.from.year, pace.n, carryForward(pace, 2025)]).toEqual([2018, 3, 92]);
    expect(presentPace(points([2010, 1], [2023, 2]))).toBeNull();
  });

  it("know when they get there, if ever", () => {
    const pace = presentPace(series)!;
    expect(yearReached(pace, 95)).toBe(2026.5);
    expect(yearReached(pace, 80)).toBeNull();
    expect(yearReached({...pace, change: 0}, 95)).toBeNull();
  });

  it("need nothing more once the year has come", () => {
    expect(paceNeeded({year: 2025, value: 1}, 2, 2025)).toBeNull();
  });
});

describe("projectPace(points, years, bounds)", () => {
  it("has no band with fewer than four values", () => {
    expect(projectPace(points([2021, 1], [2022, 2], [2023, 4]), [2025])).toEqual([
      {year: 2025, value: 7, low: null, high: null}
    ]);
  });

  it("has a band of no width where the changes do not scatter", () => {
    const [at] = projectPace(points([2020, 1], [2021, 2], [2022, 3], [2023, 4]), [2025])!;
    expect(at).toEqual({year: 2025, value: 6, low: 6, high: 6});
  });

  it("follows the stated model", () => {
    // Changes 1, 3, 2: drift 2, s² = (1 + 1 + 0)/2 = 1, window 3 years, horizon 2: variance 2 + 4/3; t(2) = 1.886.
    const [at] = projectPace(points([2020, 0], [2021, 1], [2022, 4], [2023, 6]), [2025])!;
    const half = 1.886 * Math.sqrt(2 + 4 / 3);
    expect(at?.value).toBe(10);
    expect(at?.low).toBeCloseTo(10 - half, 12);
    expect(at?.high).toBeCloseTo(10 + half, 12);
  });

  it("counts a change over two years as two", () => {
    // Changes 4 over two years and 1, 1 over one: drift 1.5, s² = (1/2 + 1/4 + 1/4)/2 = 0.5.
    const [at] = projectPace(points([2019, 0], [2021, 4], [2022, 5], [2023, 6]), [2024])!;
    expect(at?.high).toBeCloseTo(7.5 + 1.886 * Math.sqrt(0.5 * (1 + 1 / 4)), 12);
  });

  it("widens with the horizon and stays on the scale", () => {
    const [near, far] = projectPace(points([2020, 90], [2021, 96], [2022, 93], [2023, 97]), [2025, 2030], {max: 100})!;
    expect(far!.low!).toBeLessThan(near!.low!);
    expect([far!.value, far!.high]).toEqual([100, 100]);
  });

  it("gives nothing for years that are over, or without a pace", () => {
    expect(projectPace(points([2022, 1], [2023, 2]), [2020, 2023])).toEqual([]);
    expect(projectPace(points([2023, 2]), [2025])).toBeNull();
  });
});
