import {describe, expect, it} from "vitest";
import {assessCommitments, type AssessmentTables} from "../../../src/plan/assessments.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {tables as definitions} from "../../../src/model/tables/index.js";
import {
  madeArea,
  madeCommitment,
  madeIndicator,
  madeLink,
  madePlan,
  madePlanMilestone,
  madeProgress,
  madeSeries
} from "./made-plan.js";

const assess = (more: Partial<AssessmentTables>) => assessCommitments(madePlan(more), madeArea, "2026-11-23");

/** One commitment that the indicator "a" measures, with how its milestone is judged. */
const one = (progress: readonly Partial<TableRow<"progress">>[], more: Partial<AssessmentTables> = {}) =>
  assess({
    commitments: [madeCommitment("1#1")],
    indicators: [madeIndicator("a"), madeIndicator("b")],
    observations: madeSeries("a", 2021, [1, 2, 3, 4]),
    plan_milestones: [madePlanMilestone("1#1", "a")],
    progress: progress.map((row) => madeProgress("1#1", "a", row)),
    ...more
  });

describe("the assessments of a small plan", () => {
  it("has a verdict where there is one, and evidence only where there is none", () => {
    const rows = assess({
      commitments: [
        madeCommitment("1#1"),
        madeCommitment("1#2", {value: null, class: "qualitative_deadline"}),
        madeCommitment("2#1"),
        madeCommitment("2#2"),
        madeCommitment("3#1")
      ],
      indicators: ["poverty", "water", "roads", "none"].map((id) => madeIndicator(id)),
      observations: [
        ...madeSeries("poverty", 2021, [1, 2, 3, 4]),
        ...madeSeries("water", 2010, [1, 2, 3, 4]),
        ...madeSeries("roads", 2020, [9, 8, 7, 6])
      ],
      plan_milestones: [
        madePlanMilestone("1#1", "poverty"),
        madePlanMilestone("2#1", "water"),
        madePlanMilestone("3#1", "none")
      ],
      plan_evidence: [madeLink("1#2", "roads")],
      progress: [
        madeProgress("1#1", "poverty", {status: "kept", baseline_year: 2021}),
        madeProgress("2#1", "water", {status: "insufficient_data", reason: "too_old", latest_year: 2013}),
        madeProgress("3#1", "none", {status: "insufficient_data", reason: "no_data", latest_year: null})
      ]
    });
    const as_of = "2026-11-23";
    const row = (commitment: string, account: string, rest: object) => ({commitment, account, as_of, ...rest});
    const undecided = {result: "undecided", grade: null};
    expect(rows).toEqual([
      row("1#1", "commitment", {
        result: "kept",
        grade: "strong",
        reason: null,
        indicators: ["poverty"],
        years: [2021, 2024]
      }),
      row("1#2", "commitment", {...undecided, reason: "qualitative", indicators: [], years: []}),
      row("1#2", "evidence", {
        result: "worsening",
        grade: "moderate",
        reason: null,
        indicators: ["roads"],
        years: [2020, 2023]
      }),
      row("2#1", "commitment", {...undecided, reason: "too_old", indicators: ["water"], years: [2013]}),
      row("2#1", "evidence", {
        result: "improving",
        grade: "weak",
        reason: "before_plan",
        indicators: ["water"],
        years: [2010, 2013]
      }),
      row("2#2", "commitment", {...undecided, reason: "no_indicator", indicators: [], years: []}),
      row("2#2", "evidence", {result: "none", grade: null, reason: "no_indicator", indicators: [], years: []}),
      row("3#1", "commitment", {...undecided, reason: "no_data", indicators: ["none"], years: []}),
      row("3#1", "evidence", {result: "none", grade: null, reason: "no_data", indicators: [], years: []})
    ]);
  });

  it("speaks the words of its table", () => {
    const {result, reason, grade} = definitions.assessments.columns;
    for (const row of one([{status: "insufficient_data", reason: "uncertain"}])) {
      expect(result.values).toContain(row.result);
      if (row.reason !== null) expect(reason.values).toContain(row.reason);
      if (row.grade !== null) expect(grade.values).toContain(row.grade);
    }
  });
});

describe("a verdict", () => {
  it.each([
    [[], "strong"],
    [["area_ended", "reached_later", "cut_at_break", "every_base_year"], "strong"],
    [["estimated"], "moderate"],
    [["approximate"], "moderate"],
    [["short_series"], "moderate"],
    [["area_ended", "part_year"], "moderate"]
  ])("with the marks %j is %s", (marks, grade) => expect(one([{marks}])[0]).toMatchObject({result: "behind", grade}));

  it.each([
    ["missed", [{status: "missed"}, {status: "kept"}]],
    ["was_too_slow", [{status: "had_been_reached"}, {status: "was_too_slow"}]],
    ["behind", [{status: "on_the_way"}, {status: "behind"}]],
    ["on_the_way", [{status: "on_the_way"}, {status: "kept"}]],
    ["was_on_the_way", [{status: "had_been_reached"}, {status: "was_on_the_way"}]],
    ["kept", [{status: "kept"}, {status: "had_been_reached"}]],
    ["missed", [{status: "missed"}, {status: "insufficient_data", reason: "no_data"}]],
    ["undecided", [{status: "kept"}, {status: "insufficient_data", reason: "too_old"}]],
    ["undecided", [{status: "on_the_way"}, {status: "unknown", reason: "no_value_in_year"}]],
    ["undecided", [{status: "unknown", reason: "no_value_in_year"}]],
    ["undecided", []]
  ] as [string, Partial<TableRow<"progress">>[]][])(
    "is %s, the worst that no other indicator can mend",
    (result, rows) => {
      expect(one(rows)[0]!.result).toBe(result);
      expect(one(rows.toReversed())[0]!.result).toBe(result);
    }
  );

  it("rests on the rows of the last milestone, by the plan's own method, in the area", () => {
    const rows = [
      {status: "missed", milestone_year: 2025, indicator: "b", latest_year: 2019},
      {status: "on_the_way", baseline_year: 2018},
      {status: "missed", area: "B"},
      {status: "missed", commitment: "1#2"},
      {status: "missed", method: "eurostat"}
    ] as const;
    expect(one(rows)).toMatchObject([{result: "on_the_way", indicators: ["a"], years: [2018, 2024]}]);
  });

  it("names each indicator and each year once", () => {
    const rows = [
      {latest_year: 2023},
      {indicator: "b", latest_year: 2023},
      {latest_year: 2023, baseline_year: null}
    ] as const;
    expect(one(rows)[0]).toMatchObject({indicators: ["a", "b"], years: [2023]});
  });
});

describe("why nothing is decided", () => {
  it("is the reason of the row that would decide", () => {
    expect(one([{status: "insufficient_data", reason: "uncertain"}])[0]!.reason).toBe("uncertain");
    expect(one([{status: "unknown", reason: "no_value_in_year"}])[0]!.reason).toBe("no_value_in_year");
    expect(one([{status: "kept"}, {status: "insufficient_data", reason: "too_old"}])[0]!.reason).toBe("too_old");
  });

  it("is that no level is set, where an indicator with values measures it", () => {
    expect(one([])[0]!.reason).toBe("no_target");
    const known = {plan_milestones: [], plan_evidence: [madeLink("1#1", "a", {relation: "measures"})]};
    expect(one([], known)[0]!.reason).toBe("no_target");
  });

  it("is that nobody measures it, or that nothing is known in the area", () => {
    expect(one([], {plan_milestones: []})[0]!.reason).toBe("no_indicator");
    expect(one([], {observations: []})[0]!.reason).toBe("no_data");
    expect(one([], {observations: madeSeries("a", 2021, [1], {area: "B"})})[0]!.reason).toBe("no_data");
    expect(one([], {observations: madeSeries("a", 2021, [1], {shown: false})})[0]!.reason).toBe("no_data");
    expect(one([], {plan_milestones: [madePlanMilestone("1#1", "a", {area: "B"})]})[0]!.reason).toBe("no_indicator");
  });

  it("is that it is words alone", () => {
    const words = {
      commitments: [madeCommitment("1#1", {value: null, class: "qualitative_deadline"})],
      plan_milestones: []
    };
    expect(one([], words)[0]!.reason).toBe("qualitative");
  });
});
