import {describe, expect, it} from "vitest";
import {judgeMilestone} from "../../../src/progress/judge.js";
import type {Assessment} from "../../../src/progress/assessment.js";
import {differencesIn, toneOf, tonesIn, type Tone} from "../../../src/progress/tone.js";
import {allStatuses, insufficientData, statuses, type MethodId, type StatusOf} from "../../../src/model/assessment.js";
import {madeEvidence, madeMilestone, madeRow} from "./support.js";

const tones: Readonly<Record<string, Tone>> = {
  kept: "good",
  had_been_reached: "good",
  on_the_way: "good",
  was_on_the_way: "good",
  behind: "slow",
  was_too_slow: "slow",
  missed: "bad",
  unknown: "none",
  target_achieved: "good",
  substantial_progress: "good",
  moderate_progress: "slow",
  limited_progress: "slow",
  deterioration: "bad",
  significant_progress: "good",
  insufficient_progress: "slow",
  no_progress: "slow",
  moderate_deterioration: "bad",
  significant_deterioration: "bad",
  on_track: "good",
  fair_progress: "slow",
  stagnation_or_regression: "bad",
  slow_progress: "slow",
  regression: "bad",
  maintain: "good",
  accelerate: "slow",
  reverse: "bad",
  moderately_improving: "slow",
  stagnating: "slow",
  decreasing: "bad",
  sun: "good",
  slightly_cloudy: "slow",
  cloud: "slow",
  thunderstorm: "bad",
  ended: "none",
  suspended: "none",
  not_set: "none",
  [insufficientData]: "none"
};

describe("toneOf(status)", () => {
  it.each(Object.entries(tones))("of %s is %s", (status, tone) => expect(toneOf(status)).toBe(tone));

  it("is known for every status", () => {
    expect(new Set(Object.keys(tones))).toEqual(new Set([...allStatuses, "not_set"]));
  });

  it("falls from best to worst within every method, silent statuses aside", () => {
    const rank = {good: 0, slow: 1, bad: 2, none: 3};
    for (const [method, all] of Object.entries(statuses)) {
      const ranks = all.map((status) => rank[toneOf(status)]).filter((value) => value < 3);
      expect(ranks, method).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks[0], method).toBe(0);
    }
  });
});

type Answer = readonly [
  status: StatusOf<MethodId> | "insufficient_data",
  measure?: number | null,
  baselineYear?: number | null
];

/** What methods answered, of which only status, measure and base year are looked at. */
const answered = (answers: Partial<Record<MethodId, Answer>>) =>
  new Map(
    Object.entries(answers).map(([method, [status, measure = null, baselineYear = null]]) => [
      method as MethodId,
      {status, measure, baselineYear} as Assessment
    ])
  );
const differences = (answers: Partial<Record<MethodId, Answer>>) => [...differencesIn(answered(answers))].toSorted();

describe("what explains that two methods part", () => {
  it.each<[string, Partial<Record<MethodId, Answer>>, string[]]>([
    ["nothing where they agree", {open_sdg: ["target_achieved", null, 2015], dns_weather: ["sun", null, 2018]}, []],
    ["nothing of one alone", {open_sdg: ["target_achieved", 0.95, 2015]}, []],
    ["nothing of one that says nothing", {open_sdg: ["target_achieved"], dns_weather: ["suspended"]}, []],
    ["nothing of one that cannot judge", {open_sdg: ["insufficient_data"], escap_current: ["regression"]}, []],
    [
      "another base year",
      {escap_anticipated: ["maintain", null, 2015], plan: ["missed", null, 2018]},
      ["base_year", "period"]
    ],
    [
      "not a base year that only one has",
      {un_progress_chart: ["on_track", null, null], open_sdg: ["deterioration", null, 2015]},
      []
    ],
    [
      "nor that only the other has",
      {open_sdg: ["target_achieved", null, null], un_progress_chart: ["stagnation_or_regression", null, 2015]},
      []
    ],
    [
      "nor the same one",
      {open_sdg: ["target_achieved", null, 2015], un_progress_chart: ["stagnation_or_regression", null, 2015]},
      []
    ],
    [
      "a base year alone",
      {open_sdg: ["target_achieved", null, 2015], un_progress_chart: ["stagnation_or_regression", null, 2016]},
      ["base_year"]
    ],
    ["change by amount instead of by rate", {escap_anticipated: ["maintain"], open_sdg: ["deterioration"]}, ["growth"]],
    ["the last years instead of all", {sdsn_like: ["on_track"], escap_anticipated: ["reverse"]}, ["period"]],
    [
      "neither where both look at the last years by amounts",
      {sdsn_like: ["on_track"], dns_weather: ["thunderstorm"]},
      []
    ],
    [
      "the way done instead of where it leads",
      {escap_anticipated: ["maintain"], escap_current: ["regression"]},
      ["measure"]
    ],
    ["the same, the other way round", {escap_current: ["on_track"], escap_anticipated: ["reverse"]}, ["measure"]]
  ])("%s", (_, answers, expected) => expect(differences(answers)).toEqual(expected));

  it("is that of any pair", () => {
    const three = {
      open_sdg: ["target_achieved"],
      un_progress_chart: ["on_track"],
      escap_current: ["regression"]
    } as const;
    expect(differences(three)).toEqual(["growth", "measure"]);
  });

  // 5 % of a bound on either side of it; open_sdg's are 0.95, 0.6 and 0.
  it.each([
    [0.6, true],
    [0.629, true],
    [0.571, true],
    [0.631, false],
    [0.569, false],
    [0.95, true],
    [0.99, true],
    [0.997, true],
    [0.998, false],
    [0.9, false],
    [0, false],
    [0.001, false],
    [-0.6, false],
    [null, false]
  ])("is a bound that the measure %s lies next to: %s", (measure, close) => {
    const expected = close ? ["boundary"] : [];
    expect(differences({open_sdg: ["moderate_progress", measure], un_progress_chart: ["on_track", 0.5]})).toEqual(
      expected
    );
    expect(
      differences({open_sdg: ["target_achieved", 0.5], un_progress_chart: ["stagnation_or_regression", 0.5]})
    ).toEqual([]);
    // Next to a bound is enough for one of the two.
    expect(differences({open_sdg: ["target_achieved", 0.3], eurostat: ["no_progress", measure]})).toEqual(expected);
  });

  it("is looked for on the scale that the bounds are given on", () => {
    const escap = (measure: number) =>
      differences({escap_anticipated: ["accelerate", measure], escap_current: ["on_track", 5]});
    // ESCAP's anticipated measure is a gap in percent: 9 on the scale of the index is a gap of 10.
    expect(escap(10)).toEqual(["boundary", "measure"]);
    expect(escap(5.6)).toEqual(["boundary", "measure"]);
    expect(escap(5.4)).toEqual(["measure"]);
    expect(escap(20)).toEqual(["measure"]);
    expect(differences({escap_current: ["slow_progress", 8.6], escap_anticipated: ["maintain", -50]})).toEqual([
      "boundary",
      "measure"
    ]);
    expect(differences({escap_current: ["slow_progress", 8.5], escap_anticipated: ["maintain", -50]})).toEqual([
      "measure"
    ]);
    expect(differences({dns_weather: ["slightly_cloudy", 19.5], sdsn_like: ["on_track", 3]})).toEqual(["boundary"]);
    expect(differences({dns_weather: ["slightly_cloudy", 21], sdsn_like: ["on_track", 3]})).toEqual(["boundary"]);
    expect(differences({dns_weather: ["slightly_cloudy", 21.1], sdsn_like: ["on_track", 3]})).toEqual([]);
    // The plan's own method has no bounds.
    expect(differences({plan: ["behind", 0.95], dns_weather: ["sun", 100]})).toEqual([]);
  });
});

describe("tonesIn(answers)", () => {
  it("counts the tones of the methods that judge", () => {
    expect(tonesIn(answered({}))).toBe(0);
    expect(tonesIn(answered({plan: ["unknown"], open_sdg: ["insufficient_data"]}))).toBe(0);
    expect(tonesIn(answered({plan: ["kept"], open_sdg: ["target_achieved"], dns_weather: ["ended"]}))).toBe(1);
    expect(tonesIn(answered({plan: ["kept"], open_sdg: ["moderate_progress"], escap_current: ["regression"]}))).toBe(3);
  });
});

const judged = (values: readonly (readonly [number, number])[], target: number) => {
  const observations = values.map(([year, value]) => madeRow(year, value));
  return judgeMilestone(madeEvidence(observations), madeMilestone({value: target}), null, 2023).methods;
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
