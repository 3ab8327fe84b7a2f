import {describe, expect, it} from "vitest";
import {checkDates} from "../../../loaders/check/dates.js";
import {isDay} from "../../../loaders/read/day.js";
import {checkRanges} from "../../../loaders/check/ranges.js";
import {checkValidity} from "../../../loaders/check/validity.js";
import {describeProblem} from "../../../loaders/read/problem.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {recordsOf} from "./support.js";

const units = [
  {unit: "percent", min: 0, max: 100, whole: false},
  {unit: "percent_per_year", min: null, max: null, whole: false},
  {unit: "persons", min: 0, max: null, whole: true}
];
const indicators = (
  [
    {indicator: "share", unit: "percent"},
    {indicator: "growth", unit: "percent", measure_kind: "growth_rate"},
    {indicator: "pace", unit: "percent_per_year"},
    {indicator: "count", unit: "persons"},
    {indicator: "odd", unit: "unheard_of"}
  ] satisfies Partial<TableRow<"indicators">>[]
).map((row) => ({every: null, ...row}));

describe("checkRanges(records)", () => {
  // prettier-ignore
  it.each([
    ["a share above 100",          "share",         100.1, "error",   "out_of_range"],
    ["a negative share",           "share",         -0.1,  "error",   "out_of_range"],
    ["a negative count",           "count",         -1,    "error",   "out_of_range"],
    ["a count that is not whole",  "count",         1.5,   "warning", "not_whole"]
  ])("finds %s", (_what, indicator, value, severity, code) => {
    const problems = checkRanges(recordsOf({units, indicators, observations: [{indicator, value}]}));
    expect(problems).toMatchObject([{severity, code, line: 2, column: "value", value: String(value)}]);
  });

  // prettier-ignore
  it.each([
    ["the bounds themselves",                    "share",         100],
    ["zero",                                     "share",         0],
    ["a negative growth in per cent",            "growth",        -15.1],
    ["a growth above 100",                       "pace",          250],
    ["a unit that is reported as unknown",       "odd",           -5]
  ])("accepts %s", (_what, indicator, value) => {
    expect(checkRanges(recordsOf({units, indicators, observations: [{indicator, value}]}))).toEqual([]);
  });

  it("checks milestones in their own unit, and the order of a range", () => {
    const milestones = [
      {indicator: "share", unit: "percent", value: 90, value_max: 120},
      {indicator: "share", unit: "percent_per_year", value: 120, value_max: null},
      {indicator: "share", unit: "percent", value: 50, value_max: 40}
    ];
    const problems = checkRanges(recordsOf({units, indicators, milestones}));
    expect(problems).toMatchObject([
      {code: "out_of_range", column: "value_max", line: 2},
      {code: "bounds_reversed", column: "value_max", line: 4}
    ]);
  });

  it.each([0, -2, 11])("rejects a figure every %i years", (every) => {
    const problems = checkRanges(recordsOf({units, indicators: [{indicator: "share", unit: "percent", every}]}));
    expect(problems).toMatchObject([{code: "out_of_range", column: "every", line: 2, value: String(every)}]);
  });

  it.each([null, 1, 2, 10])("accepts a figure every %s years", (every) => {
    expect(checkRanges(recordsOf({units, indicators: [{indicator: "share", unit: "percent", every}]}))).toEqual([]);
  });

  it("says in both languages what is possible and where to change it", () => {
    const [problem] = checkRanges(recordsOf({units, indicators, observations: [{indicator: "share", value: 101}]}));
    expect(describeProblem(problem!, "en")).toContain("from 0 to 100 (unit percent)");
    expect(describeProblem(problem!, "vi")).toContain("từ 0 đến 100 (đơn vị percent)");
  });
});

describe("isDay(text, {partial})", () => {
  // prettier-ignore
  it.each([
    ["2025-06-30", true,  true],
    ["2024-02-29", true,  true],
    ["2025-02-29", false, false],
    ["2025-13-01", false, false],
    ["2025-06",    false, true],
    ["2025-00",    false, false],
    ["2025",       false, true],
    ["30/06/2025", false, false],
    ["25-06-30",   false, false],
    ["3025",       false, false]
  ])("%s", (text, day, partial) => {
    expect(isDay(text)).toBe(day);
    expect(isDay(text, {partial: true})).toBe(partial);
  });
});

describe("checkDates(records)", () => {
  const observation = {year: 2020, period: "year", status: "official", vintage: "2021"} as const;

  it("finds spans that end before they begin", () => {
    const areas = [
      {valid_from: "2005-01-01", valid_to: "2004-12-31"},
      {valid_from: null, valid_to: "2025-06-30"}
    ];
    expect(checkDates(recordsOf({areas}))).toMatchObject([{code: "span_reversed", column: "valid_to", line: 2}]);
  });

  it("warns of a vintage long after the latest release, which would be shown for years", () => {
    const releases = [{release: "2020-06-30"}, {release: "2021-03-01"}];
    const of = (vintage: string) => checkDates(recordsOf({observations: [{...observation, vintage}], releases}));
    expect(of("2022-12-31")).toEqual([]);
    expect(of("2032-01-01")).toMatchObject([
      {severity: "warning", code: "vintage_ahead", line: 2, value: "2032-01-01"}
    ]);
  });

  // prettier-ignore
  it.each([
    ["a vintage in words",                    {vintage: "last year"},                "error",   "not_a_vintage"],
    ["a vintage before the year it reports",  {vintage: "2019-12-31"},               "error",   "vintage_before_year"],
    ["a count of part of a year as final",    {period: "9m"},                        "warning", "part_year_final"]
  ] as const)("finds %s", (_what, change, severity, code) => {
    const problems = checkDates(recordsOf({observations: [{...observation, ...change}]}));
    expect(problems).toMatchObject([{severity, code, line: 2}]);
  });

  // prettier-ignore
  it.each([
    ["an estimate published within its year", {vintage: "2020-12", status: "estimate"}],
    ["an official state on a day",            {period: "at_06"}],
    ["a preliminary count of nine months",    {period: "9m", status: "preliminary"}]
  ] as const)("accepts %s", (_what, change) => {
    expect(checkDates(recordsOf({observations: [{...observation, ...change}]}))).toEqual([]);
  });
});

describe("checkValidity(records)", () => {
  const areas = [{area: "old", valid_from: "2004-01-01", valid_to: "2025-06-30", successor: "new"}];

  // prettier-ignore
  it.each([
    ["a year before the area existed",           2003, "year", "error",   "area_not_valid"],
    ["a year after it ended",                    2026, "h1",   "error",   "area_not_valid"],
    ["the whole of the year in which it ended",  2025, "year", "warning", "area_valid_in_part"]
  ] as const)("finds %s", (_what, year, period, severity, code) => {
    const problems = checkValidity(recordsOf({areas, observations: [{area: "old", year, period}]}));
    expect(problems).toMatchObject([{severity, code}]);
  });

  it("names the successor of an area that has ended", () => {
    const [problem] = checkValidity(recordsOf({areas, observations: [{area: "old", year: 2026, period: "year"}]}));
    expect(problem?.mend.en).toContain("successor new");
  });

  it("accepts its whole years, and half of its last", () => {
    const observations = [
      {area: "old", year: 2004, period: "year"},
      {area: "old", year: 2024, period: "year"},
      {area: "old", year: 2025, period: "h1"}
    ] as const;
    expect(checkValidity(recordsOf({areas, observations}))).toEqual([]);
  });
});
