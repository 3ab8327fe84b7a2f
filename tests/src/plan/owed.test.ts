import {describe, expect, it} from "vitest";
import type {TableRow} from "../../../src/model/tables/index.js";
import {owedBy} from "../../../src/plan/owed.js";
import type {CommitmentView, PlanOutline} from "../../../src/plan/outline.js";

const agency = (code: string) => ({agency: code}) as TableRow<"agencies">;
const year = (leads: readonly string[], state: string, due = true) =>
  ({leads, state, due}) as unknown as TableRow<"coverage">;
const led = (leads: readonly string[], state: string) =>
  ({leads: leads.map(agency), judgement: {state, verdict: null}, evidence: null}) as unknown as CommitmentView;

describe("owedBy(tables, outline)", () => {
  const agencies = new Map(["a", "b", "c", "idle"].map((code) => [code, agency(code)]));
  const outline: Pick<PlanOutline, "agencies" | "commitments"> = {
    agencies,
    commitments: [led(["a"], "no_data"), led(["a", "b"], "no_indicator"), led(["b"], "qualitative")]
  };
  const coverage = [
    year(["a"], "missing"),
    year(["a"], "reported"),
    year(["a", "c"], "missing"),
    // A figure of a part of the year is one; a year that is not due is not owed.
    year(["b"], "part_year"),
    year(["b"], "missing", false),
    year([], "missing")
  ];

  it("counts the figures that are due and lacking, and the commitments that nobody measures, who owes most first", () => {
    const owed = owedBy({coverage}, outline).map(({agency: {agency: code}, ...counts}) => ({code, ...counts}));
    expect(owed).toEqual([
      {code: "a", due: 3, lacking: 2, led: 2, unknown: 2},
      {code: "c", due: 1, lacking: 1, led: 0, unknown: 0},
      {code: "b", due: 1, lacking: 0, led: 2, unknown: 1}
    ]);
  });

  it("is empty where nothing is owed", () => {
    expect(owedBy({coverage: [year(["a"], "reported")]}, {agencies, commitments: []})).toEqual([]);
  });
});
