import {homeArea, languages} from "../../place.js";
import {beforeAll, describe, expect, it} from "vitest";
import {outlinePlan, type CommitmentView, type PlanOutline} from "../../../src/plan/outline.js";
import {knowledgeOf, planStanding, type PlanStanding} from "../../../src/plan/standing.js";
import {planStatements} from "../../../src/wording/plan-standing.js";
import {repositoryTables} from "../../repository-tables.js";

let outline: PlanOutline;

beforeAll(async () => {
  outline = outlinePlan(await repositoryTables(), homeArea, 2026);
});

const numbersIn = (text: string) => [...text.matchAll(/(?<![\d.#])\d+(?!\d|\.\d|#)/g)].map(Number);
const empty: PlanStanding = {
  total: 5,
  decided: [],
  evidence: [],
  sure: [],
  beforePlan: 0,
  silent: [],
  measurable: 0,
  owing: []
};

describe.each(languages)("planStatements(standing, $code)", (language) => {
  const statements = (standing: PlanStanding) =>
    planStatements(standing, language).map(({figure, rest}) => `${String(figure)}${rest}`);

  it("says of the repository's plan what its commitments say, counted here by themselves", () => {
    const [decided, shown, unknown] = statements(planStanding(outline));
    const count = (test: (view: CommitmentView) => boolean) => outline.commitments.filter(test).length;
    expect(numbersIn(decided!).slice(0, 2)).toEqual([
      count(({judgement}) => judgement.verdict !== null),
      outline.commitments.length
    ]);
    const known = (view: CommitmentView) => knowledgeOf(view) === "evidence";
    expect(numbersIn(shown!)).toEqual([
      count(known),
      ...["improving", "no_clear_change"].map((result) =>
        count((one) => known(one) && one.evidence?.result === result)
      ),
      ...["moderate", "weak"].map((grade) => count((one) => known(one) && one.evidence?.grade === grade)),
      count((one) => known(one) && one.evidence?.reason === "before_plan")
    ]);
    const silent = (state: string) => count((one) => !known(one) && one.judgement.state === state);
    const states = ["no_data", "no_indicator", "qualitative"].map(silent);
    expect(numbersIn(unknown!).slice(0, 4)).toEqual([states.reduce((a, b) => a + b), ...states]);
  });

  it("is a sentence even of nothing, with no empty list in it", () => {
    for (const text of statements(empty)) {
      expect(text).toMatch(/^0 .*[^:;,( ]\.$/);
      expect(text).not.toContain("undefined");
    }
  });

  it("names what is decided while that is little, and only counts it when it is much", () => {
    const view = {
      commitment: {commitment: "1.1#1"},
      judgement: {state: "kept", verdict: "kept", progress: null},
      indicators: []
    } as unknown as CommitmentView;
    const of = (views: readonly CommitmentView[]) => statements({...empty, decided: [{state: "kept", views}]})[0];
    expect(of([view])).toContain("1.1#1");
    expect(of(Array.from({length: 7}, () => view))).not.toContain("1.1#1");
  });

  it("names all who lead most, each with how many", () => {
    const agency = (name: string) => ({name_vi: name, name_en: name});
    const owing = [agency("Ay"), agency("Be")].map((one) => ({
      agency: one,
      count: 3
    })) as unknown as PlanStanding["owing"];
    const text = statements({...empty, measurable: 9, silent: [{state: "no_data", count: 9}], owing})[2]!;
    expect(text).toMatch(/Ay (and|và) Be/);
    expect(numbersIn(text)).toEqual(expect.arrayContaining([9, 3]));
  });
});
