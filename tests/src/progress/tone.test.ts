import {describe, expect, it} from "vitest";
import {judgeMilestone, type Evidence} from "../../../src/progress/judge.js";
import {differencesIn, toneOf, tonesIn} from "../../../src/progress/tone.js";
import {insufficientData, statuses} from "../../../src/model/assessment.js";

describe("toneOf(status)", () => {
  it("falls from best to worst within every method, silent statuses aside", () => {
    const rank = {good: 0, slow: 1, bad: 2, none: 3};
    for (const [method, all] of Object.entries(statuses)) {
      const ranks = all.map((status) => rank[toneOf(status)]).filter((value) => value < 3);
      expect(ranks, method).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks[0], method).toBe(0);
    }
  });

  it.each([insufficientData, "unknown", "ended", "suspended"])("says nothing for %s", (status) =>
    expect(toneOf(status)).toBe("none")
  );
});

const judged = (values: readonly (readonly [number, number])[], target: number) => {
  const evidence: Evidence = {
    indicator: {unit: "percent", direction: "increase", measure_kind: null},
    validTo: null,
    observations: values.map(([year, value]) => ({year, value, period: "year", series: null, status: "official"})),
    breaks: [],
    nation: null
  };
  const milestone = {year: 2030, series: null, comparator: ">=" as const, value: target, value_max: null};
  const rest = {unit: "percent", period_from: null, baseline_year: null};
  return judgeMilestone(evidence, {...milestone, ...rest}, null, 2023).methods;
};

describe("differencesIn(answers)", () => {
  it("finds none where the methods agree", () => {
    const answers = judged(
      [
        [2015, 50],
        [2019, 90],
        [2020, 95],
        [2021, 96],
        [2022, 98]
      ],
      90
    );
    expect(tonesIn(answers)).toBe(1);
    expect(differencesIn(answers)).toEqual(new Set());
  });

  it("names the period where a late start is faster than the years since the base", () => {
    const answers = judged(
      [
        [2015, 50],
        [2018, 40],
        [2019, 46],
        [2020, 53],
        [2021, 59],
        [2022, 66]
      ],
      95
    );
    expect(tonesIn(answers)).toBeGreaterThan(1);
    expect(differencesIn(answers)).toContain("period");
    expect(differencesIn(answers)).toContain("measure");
  });
});
