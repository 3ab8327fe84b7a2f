import {readFile} from "node:fs/promises";
import {beforeAll, describe, expect, it} from "vitest";
import {judgeCommitment, type Judgement} from "../../../src/plan/judgement.js";
import {dutiesOf} from "../../../src/plan/duties.js";
import type {TableRow, TableRows} from "../../../src/model/tables/index.js";
import {homeArea} from "../../../src/model/place.js";
import {repositoryTables} from "../../repository-tables.js";

let tables: TableRows;

beforeAll(async () => {
  tables = await repositoryTables();
}, 60_000);

type Change = Partial<TableRow<"progress">>;

function judge(changed: Partial<TableRow<"commitments">>, rows: readonly Change[], known: boolean): Judgement {
  const commitment = {...tables.commitments.find((c) => c.commitment === "14.2#3")!, ...changed};
  const indicator = tables.indicators.find((row) => row.indicator === "forest_cover")!;
  const row = tables.progress.find((p) => p.commitment === "14.2#3" && p.method === "plan")!;
  const progress = rows.map((change) => ({...row, reason: null, marks: [], ...change}));
  const place = {area: homeArea, known: new Set(known ? ["forest_cover"] : [])};
  return judgeCommitment({progress}, commitment, rows.length === 0 ? [] : [indicator], place);
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
    expect(judge({}, [{status: "unknown", reason: "area_ended"}], true)).toMatchObject({
      state: "unknown",
      verdict: null,
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
    expect(judge({value: null}, [], false).measurability).toBe("comparison");
  });
});

describe("dutiesOf(tables, agency)", () => {
  const owedBy = (id: string) => {
    const agency = tables.agencies.find((row) => row.agency === id)!;
    return dutiesOf(tables, agency).map(({duty, group}) => [duty.due_day, duty.due_month, group?.agency ?? null]);
  };

  it("gives a department what its group owes, but not who collects the reports", () => {
    expect(owedBy("so_y_te")).toContainEqual([20, 11, "so_ban_nganh"]);
    expect(owedBy("so_ke_hoach_va_dau_tu")).toEqual([[5, 12, null]]);
    expect(owedBy("so_ban_nganh")).toContainEqual([20, 11, null]);
    expect(owedBy("toa_an_nhan_dan_tinh")).toEqual([]);
  });
});

describe("the colours of the goals", () => {
  it("leave the number on each of them legible", async () => {
    const css = await readFile("src/styles/theme.css", "utf8");
    const chips = [...css.matchAll(/--goal: (#\w{6});\s+--on-goal: (#\w{6});/g)];
    expect(chips).toHaveLength(17);
    const luminance = (colour: string): number => {
      const [r, g, b] = [1, 3, 5]
        .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const [, goal, number] of chips) {
      const [dark, light] = [luminance(goal!), luminance(number!)].sort((a, b) => a - b);
      expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
