import {describe, expect, it} from "vitest";
import {insufficient, judged, startOf} from "../../../src/progress/assessment.js";
import {methods} from "../../../src/progress/methods.js";
import {progressRow} from "../../../src/progress/row.js";
import {allStatuses, methodIds, reasons, statuses} from "../../../src/model/assessment.js";
import {tables} from "../../../src/model/tables/index.js";
import {seriesOf, toward} from "./support.js";

describe("the registry of methods", () => {
  it("describes every method once, with its statuses", () => {
    expect(methods.map((method) => method.id)).toEqual(methodIds);
    for (const method of methods) expect(method.statuses).toEqual(statuses[method.id]);
  });

  it("says which methods are not verified against the original", () => {
    expect(methods.filter((method) => method.verification === "not_verified").map((method) => method.id)).toEqual([
      "escap_anticipated",
      "sdsn_like"
    ]);
  });
});

describe("the progress table", () => {
  it("has the vocabulary of the methods", () => {
    const {columns} = tables.progress;
    expect(columns.method.values).toEqual(methodIds);
    expect(columns.status.values).toEqual(allStatuses);
    expect(columns.reason.values).toEqual(reasons);
    expect(new Set(allStatuses).size).toBe(allStatuses.length);
  });

  const subject = {indicator: "i", area: "VN-72", series: null, basis: "plan", commitment: null, source: null} as const;
  const components = startOf(seriesOf([2015, 1], [2020, 2]), toward("increase", 3));

  it("takes an assessment as a row with exactly its columns", () => {
    const row = progressRow(
      subject,
      "open_sdg",
      judged({status: "moderate_progress", measure: 0.7, score: 1}, components)
    );
    expect(Object.keys(row).toSorted()).toEqual(Object.keys(tables.progress.columns).toSorted());
    expect(row).toMatchObject({status: "moderate_progress", measure: 0.7, score: 1, latest: 2, n: 2, reason: null});
  });

  it("has no place for infinity", () => {
    expect(
      progressRow(subject, "open_sdg", judged({status: "deterioration", measure: -Infinity}, components)).measure
    ).toBe(null);
  });

  it("keeps the reason where there is no judgement", () => {
    expect(progressRow(subject, "dns_weather", insufficient("one_point", components))).toMatchObject({
      status: "insufficient_data",
      reason: "one_point",
      measure: null
    });
  });
});

describe("judged(judgement, components)", () => {
  it("turns NaN into a reason", () => {
    const result = judged({status: "sun", measure: NaN}, startOf(seriesOf(), toward("increase", 1)));
    expect([result.status, result.reason, result.measure]).toEqual(["insufficient_data", "growth_undefined", null]);
  });
});
