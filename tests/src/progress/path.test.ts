import {describe, expect, it} from "vitest";
import {pacesOf, requiredPath, requiredPaths} from "../../../src/progress/path.js";
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

describe("pacesOf(points, milestone)", () => {
  it("are computed since the start, over the window of the present pace, and as needed", () => {
    const series = points([2010, 0], [2018, 78], [2019, 80], [2023, 88]);
    expect(pacesOf(series, {year: 2025, value: 95})).toEqual({sinceStart: 88 / 13, lastFiveYears: 2, needed: 3.5});
    expect(pacesOf([], {year: 2025, value: 95})).toEqual({sinceStart: null, lastFiveYears: null, needed: null});
    expect(pacesOf(series, null).needed).toBeNull();
  });
});
