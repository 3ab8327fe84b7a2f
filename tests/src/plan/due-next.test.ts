import {describe, expect, it} from "vitest";
import {dueNext} from "../../../src/plan/due-next.js";
import type {CommitmentView} from "../../../src/plan/outline.js";
import type {TableRow} from "../../../src/model/tables/index.js";

const duty = (name: string, month: number | null, day: number | null): TableRow<"duties"> => ({
  duty: name,
  from_agency: "so_ban_nganh",
  to_agency: "ubnd_tinh",
  via_agency: null,
  what_vi: "",
  what_en: "",
  frequency: month === null ? "when_needed" : "yearly",
  due_month: month,
  due_day: day,
  line: 1
});
const duties = [duty("province", 12, 5), duty("agencies", 11, 20), duty("amendments", null, null)];
const committed = (...years: number[]) => ({commitment: {years}}) as unknown as CommitmentView;
const none = {commitments: []};

describe("dueNext(tables, outline, asOf)", () => {
  it("gives each yearly report its next day, soonest first", () => {
    const {reports} = dueNext({duties}, none, "2026-11-23");
    expect(reports.map((report) => [report.duty.duty, report.day])).toEqual([
      ["province", "2026-12-05"],
      ["agencies", "2027-11-20"]
    ]);
  });

  it("takes a report that is due before a day as due no more on that day", () => {
    const dayOf = (asOf: string) => dueNext({duties: [duty("agencies", 11, 20)]}, none, asOf).reports[0]?.day;
    expect(dayOf("2026-11-19")).toBe("2026-11-20");
    expect(dayOf("2026-11-20")).toBe("2027-11-20");
  });

  it("names the next year in which commitments fall due, with those that do", () => {
    const commitments = [committed(2020), committed(2025, 2030), committed(2030), committed()];
    expect(dueNext({duties}, {commitments}, "2026-11-23").deadline).toEqual({
      year: 2030,
      commitments: [commitments[1], commitments[2]]
    });
    expect(dueNext({duties}, {commitments}, "2025-11-23").deadline?.year).toBe(2025);
    expect(dueNext({duties}, {commitments}, "2031-01-01").deadline).toBeNull();
  });
});
