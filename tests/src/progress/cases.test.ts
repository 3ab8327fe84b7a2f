import {describe, expect, it} from "vitest";
import {assessCases, caseMethods, type CaseResult} from "../../../loaders/assess/assess.js";
import {casesText, publishedCases, type PublishedCase} from "./support.js";

const results = assessCases(casesText, "progress-cases.json");

const counts: Readonly<Record<string, number>> = {
  open_sdg_statcan_series: 110,
  open_sdg_statcan_aggregate: 12,
  eurostat_eustat_series: 22,
  eurostat_eustat_aggregate: 5,
  un_progress_chart_2023_eustat: 12,
  escap_csi: 9,
  de_dns_weather: 130
};

describe("the published cases", () => {
  it("are all there, by method", () => {
    const found = Object.fromEntries(
      caseMethods.map((method) => [method, publishedCases.filter((one) => one.method === method).length])
    );
    expect(found).toEqual(counts);
    expect(results.map((result) => result.id)).toEqual(publishedCases.map((one) => one.id));
  });
});

function sameNumber(actual: CaseResult["measure"], expected: number | "inf" | null, tolerance: number): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return actual === expected;
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

describe.each(caseMethods)("%s reproduces what is published", (method) => {
  const rows = publishedCases
    .map((one, index): [string, PublishedCase, CaseResult] => [one.id, one, results[index]!])
    .filter(([, one]) => one.method === method);

  it.each(rows)("%s", (_id, {source, expected}, result) => {
    const tolerance = method.endsWith("_aggregate") ? 1e-9 : 1e-6;
    expect(result.status, source).toBe(expected.status ?? null);
    const measure = expected.progress_value === undefined ? expected.value : expected.progress_value;
    if (measure !== undefined) {
      expect(sameNumber(result.measure, measure, tolerance), `${source}: ${result.measure} for ${measure}`).toBe(true);
    }
    if (expected.score !== undefined) {
      const message = `${source}: score ${result.score} for ${expected.score}`;
      expect(sameNumber(result.score, expected.score, tolerance), message).toBe(true);
    }
  });
});
