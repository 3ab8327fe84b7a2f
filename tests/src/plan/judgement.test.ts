import {describe, expect, it} from "vitest";
import {judgeCommitment, type Judgement} from "../../../src/plan/judgement.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeArea, madeCommitment, madeIndicator, madeProgress} from "./made-plan.js";

type Change = Partial<TableRow<"progress">>;

function judge(changed: Partial<TableRow<"commitments">>, rows: readonly Change[], known: boolean): Judgement {
  const progress = rows.map((row) => madeProgress("1#1", "cover", row));
  const place = {area: madeArea, known: new Set(known ? ["cover"] : [])};
  const indicators = rows.length === 0 ? [] : [madeIndicator("cover")];
  return judgeCommitment({progress}, madeCommitment("1#1", changed), indicators, place);
}

describe("judgeCommitment(tables, commitment, indicators, place)", () => {
  it("says why nothing can be said", () => {
    expect(judge({value: null, class: "qualitative_deadline"}, [], true).state).toBe("qualitative");
    expect(judge({}, [], true).state).toBe("no_indicator");
    expect(judge({}, [{status: "insufficient_data", reason: "no_data"}], false).state).toBe("no_data");
    expect(judge({}, [{status: "insufficient_data", reason: "no_baseline"}], true)).toMatchObject({
      state: "insufficient_data",
      verdict: null
    });
  });

  it("takes the word of the plan's own method", () => {
    expect(judge({}, [{status: "kept"}], true)).toMatchObject({state: "kept", verdict: "kept", ended: false});
    expect(judge({}, [{status: "unknown", reason: "no_value_in_year"}], true)).toMatchObject({
      state: "unknown",
      verdict: null,
      ended: false
    });
    expect(judge({}, [{status: "was_too_slow", marks: ["area_ended"]}], true)).toMatchObject({
      state: "was_too_slow",
      verdict: "was_too_slow",
      ended: true
    });
    expect(judge({}, [{status: "kept", method: "eurostat"}], true).verdict).toBeNull();
    expect(judge({}, [{status: "kept", area: "VN"}], true).verdict).toBeNull();
  });

  it("is decided by the last year and, of several indicators, the worst", () => {
    const rows: readonly Change[] = [
      {status: "missed", milestone_year: 2020},
      {status: "kept", milestone_year: 2030},
      {status: "behind", milestone_year: 2030},
      {status: "insufficient_data", milestone_year: 2030}
    ];
    expect(judge({}, rows, true).verdict).toBe("behind");
  });

  it("distinguishes printed numbers from implied ones and from none", () => {
    expect(judge({implied: false}, [], false).measurability).toBe("printed");
    expect(judge({implied: true}, [], false).measurability).toBe("implied");
    expect(judge({value: null, class: "yearly_direction"}, [], false).measurability).toBe("comparison");
    expect(judge({value: null, class: "relative_to_comparator"}, [], false).measurability).toBe("comparison");
    expect(judge({value: null, class: "threshold"}, [], false).measurability).toBe("no_level");
    expect(judge({value: null, class: "qualitative_deadline"}, [], false).measurability).toBe("qualitative");
    // What some indicator measures is a level that the plan left blank.
    expect(judge({value: null, class: "qualitative_deadline"}, [{status: "kept"}], true).measurability).toBe(
      "no_level"
    );
  });
});
