import {describe, expect, it} from "vitest";
import {silentYears} from "../../../src/indicator/silent-years.js";
import type {TrendData} from "../../../src/indicator/trend-data.js";
import {madeObservation, madeTrend} from "../charts/made-trend.js";

const until = (year: number, {asOf, ended = null}: {asOf: string; ended?: string | null}): TrendData => {
  const data = madeTrend([madeObservation(year, 40)]);
  return {...data, asOf, area: {...data.area, valid_to: ended}};
};

describe("silentYears(data)", () => {
  it("has none after a value that is at most three years old", () => {
    expect(silentYears(until(2023, {asOf: "2026-11-23"}))).toBeNull();
  });

  it("are those after an older value, up to today", () => {
    expect(silentYears(until(2022, {asOf: "2026-11-23"}))).toEqual({from: 2023, to: 2026});
  });

  it("end with the last full year of an area that has ended, which is what it is judged by", () => {
    const ended = "2025-06-30";
    expect(silentYears(until(2022, {asOf: "2026-11-23", ended}))).toBeNull();
    expect(silentYears(until(2020, {asOf: "2026-11-23", ended}))).toEqual({from: 2021, to: 2024});
  });

  it("begin after a part of a year, of which something is known", () => {
    const full = madeObservation(2018, 40);
    const data = {...madeTrend([full, madeObservation(2020, 19, {period: "h1"})]), asOf: "2026-11-23"};
    expect(silentYears(data)).toEqual({from: 2021, to: 2026});
  });
});
