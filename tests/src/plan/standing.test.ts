import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {evidenceResults, grades} from "../../../src/model/assessment.js";
import {commitmentStates} from "../../../src/plan/judgement.js";
import type {CommitmentView} from "../../../src/plan/outline.js";
import {isVerdict} from "../../../src/plan/state-counts.js";
import {decidedCount, knowledgeOf, planStanding} from "../../../src/plan/standing.js";

const agencies = ["a", "b", "c"].map((agency) => ({agency}));

/** A commitment in a state, with evidence where it has no verdict. */
const view = fc
  .record({
    state: fc.constantFrom(...commitmentStates),
    result: fc.option(fc.constantFrom(...evidenceResults)),
    grade: fc.constantFrom(...grades),
    leads: fc.subarray(agencies)
  })
  .map(({state, result, grade, leads}) => {
    const verdict = isVerdict(state) ? state : null;
    const evidence = verdict !== null || result === null ? null : {result, grade, parts: result === "none" ? [] : [{}]};
    return {judgement: {state, verdict}, evidence, leads} as unknown as CommitmentView;
  });

describe("planStanding(outline)", () => {
  it("counts every commitment once: decided, known by evidence, or silent", () => {
    fc.assert(
      fc.property(fc.array(view), (commitments) => {
        const standing = planStanding({commitments});
        const sum = (counts: readonly {readonly count: number}[]) => counts.reduce((all, {count}) => all + count, 0);
        expect(decidedCount(standing) + sum(standing.evidence) + sum(standing.silent)).toBe(commitments.length);
        expect(sum(standing.sure)).toBe(sum(standing.evidence));
        for (const {state, views} of standing.decided) {
          expect(views.length).toBeGreaterThan(0);
          for (const {judgement} of views) expect(judgement.verdict).toBe(state);
        }
      })
    );
  });

  it("names who leads most of what could be measured and is not, and nobody who leads less", () => {
    fc.assert(
      fc.property(fc.array(view), (commitments) => {
        const {owing, measurable} = planStanding({commitments});
        const nothing = commitments.filter((one) => knowledgeOf(one) === "nothing");
        expect(measurable).toBe(nothing.length);
        const ledBy = (agency: string) =>
          nothing.filter(({leads}) => leads.some((lead) => lead.agency === agency)).length;
        const most = Math.max(...agencies.map(({agency}) => ledBy(agency)));
        const named = owing.map(({agency}) => agency.agency).toSorted();
        expect(named).toEqual(
          most === 0 ? [] : agencies.flatMap(({agency}) => (ledBy(agency) === most ? [agency] : []))
        );
        for (const {count} of owing) expect(count).toBe(most);
      })
    );
  });

  it("takes evidence without an indicator for none, and words without evidence for words", () => {
    const of = (state: string, parts: readonly unknown[] | null) =>
      knowledgeOf({
        judgement: {state, verdict: null},
        evidence: parts === null ? null : {parts}
      } as unknown as CommitmentView);
    expect(of("no_data", [])).toBe("nothing");
    expect(of("no_data", null)).toBe("nothing");
    expect(of("qualitative", [])).toBe("words");
    expect(of("qualitative", [{}])).toBe("evidence");
  });
});
