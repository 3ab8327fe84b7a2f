import {describe, expect, it} from "vitest";
import {checkJoined, checkKeptEarly, checkMilestones} from "../../../loaders/check/milestones.js";
import {describeProblem} from "../../../loaders/read/problem.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {recordsOf} from "./support.js";

type Milestone = TableRow<"milestones">;

const indicators: Partial<TableRow<"indicators">>[] = [
  {indicator: "share", unit: "percent", measure_kind: null},
  {indicator: "growth", unit: "percent", measure_kind: "growth_rate"},
  {indicator: "fall", unit: "percentage_points", measure_kind: null}
];
const level: Partial<Milestone> = {
  indicator: "share",
  area: "A",
  year: 2030,
  series: null,
  unit: "percent",
  value: 40,
  basis: "master_plan",
  source: "s",
  period_from: null,
  baseline_year: null
};
const check = (more: Partial<Milestone>) => checkMilestones(recordsOf({indicators, milestones: [{...level, ...more}]}));

describe("checkMilestones(records)", () => {
  // prettier-ignore
  it.each<[string, Partial<Milestone>, string, string]>([
    ["a multiple without its base year",      {unit: "ratio_to_baseline"},                                "missing_base_year", "baseline_year"],
    ["a reduction without its base year",     {unit: "percent_reduction_from_baseline"},                  "missing_base_year", "baseline_year"],
    ["growth without its period",             {indicator: "growth"},                                      "missing_period",    "period_from"],
    ["a change in points without its period", {indicator: "fall", unit: "percentage_points"},             "missing_period",    "period_from"],
    ["a fall every year without its period",  {unit: "percent_reduction_per_year"},                       "missing_period",    "period_from"],
    ["a period that begins after its end",    {indicator: "growth", period_from: 2031},                   "milestone_reversed", "period_from"],
    ["a base year that is not before it",     {unit: "ratio_to_baseline", baseline_year: 2030},           "milestone_reversed", "baseline_year"]
  ])("refuses %s", (_what, more, code, column) => {
    expect(check(more)).toMatchObject([{severity: "error", code, column, file: "data/milestones.csv", line: 2}]);
  });

  // prettier-ignore
  it.each<[string, Partial<Milestone>]>([
    ["a level",                              {}],
    ["a level with a base year",             {baseline_year: 2020}],
    ["a multiple with its base year",        {unit: "ratio_to_baseline", baseline_year: 2020}],
    ["an average over years",                {indicator: "growth", period_from: 2021}],
    ["growth of one year",                   {indicator: "growth", period_from: 2030}],
    ["an indicator that is reported missing", {indicator: "unheard_of"}]
  ])("accepts %s", (_what, more) => {
    expect(check(more)).toEqual([]);
  });

  it("says in both languages what to fill in", () => {
    const [problem] = check({indicator: "growth"});
    expect(describeProblem(problem!, "en")).toContain("the first year of the average, or 2030 for that year alone");
    expect(describeProblem(problem!, "vi")).toContain("năm đầu của kỳ tính bình quân, hoặc 2030");
  });
});

describe("checkKeptEarly(milestones, progress)", () => {
  const milestone = {...level, unit: "ratio_to_baseline", period_from: 2026, baseline_year: 2020} as Milestone;
  const milestones = [{row: milestone, file: "data/milestones.csv", line: 7}];
  const kept = {
    indicator: "share",
    area: "A",
    series: "x",
    milestone_year: 2030,
    basis: "master_plan",
    source: "s",
    commitment: null,
    method: "plan",
    status: "kept",
    latest_year: 2024
  } as TableRow<"progress">;

  it("refuses a milestone that a value from before its period keeps", () => {
    const [problem] = checkKeptEarly(milestones, [kept]);
    expect(problem).toMatchObject({severity: "error", code: "kept_before_period", column: "period_from", line: 7});
    expect(describeProblem(problem!, "en")).toContain("only values from 2026 on can keep; that of 2024 does already");
  });

  // prettier-ignore
  it.each<[string, Partial<TableRow<"progress">>]>([
    ["the first year of the period keeps it", {latest_year: 2026}],
    ["it is on the way",                      {status: "on_the_way"}],
    ["another method calls it reached",       {method: "sdsn_like"}],
    ["it is another year's",                  {milestone_year: 2025}],
    ["it is another source's",                {source: "t"}],
    ["it is another area's",                  {area: "B"}]
  ])("accepts it where %s", (_where, more) => {
    expect(checkKeptEarly(milestones, [{...kept, ...more}])).toEqual([]);
  });

  it("looks at the methodology of a milestone that names one", () => {
    const named = [{...milestones[0]!, row: {...milestone, series: "y"}}];
    expect(checkKeptEarly(named, [kept])).toEqual([]);
  });

  it("leaves a milestone without a period alone", () => {
    const open = [{...milestones[0]!, row: {...milestone, period_from: null}}];
    expect(checkKeptEarly(open, [kept])).toEqual([]);
  });
});

describe("checkJoined(records, commitments, dataFolder)", () => {
  const commitments = [{commitment: "1.1#1", value: 5}];
  const figures = [{indicator: "a"}];
  const codes = (rows: Parameters<typeof recordsOf>[0], given: Parameters<typeof checkJoined>[1] = commitments) =>
    checkJoined(recordsOf(rows), given, "data").map(({code, mend}) => [code, mend.en.includes("1.1#1,<indicator>")]);

  it("names the file that joins a plan to figures, where nothing does", () => {
    expect(codes({observations: figures})).toEqual([["nothing_joined", true]]);
  });

  it("says nothing where there is a row, no figure, or no number in the plan", () => {
    expect(codes({observations: figures, plan_milestones: [{commitment: "1.1#1"}]})).toEqual([]);
    expect(codes({observations: figures, plan_evidence: [{commitment: "1.1#1"}]})).toEqual([]);
    expect(codes({})).toEqual([]);
    expect(codes({observations: figures}, [{commitment: "1.1#1", value: null}])).toEqual([]);
  });
});
