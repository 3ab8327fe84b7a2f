import {describe, expect, it} from "vitest";
import {plan, vocabularyProblems} from "./seed.js";

const {tables, problems} = plan;

describe("the plan of Đắk Nông", () => {
  it("is read without a problem", () => {
    expect(vocabularyProblems).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("has the goals, targets, blocks and tasks that a reader counts", () => {
    expect(tables.goals.map((row) => row.goal)).toEqual(Array.from({length: 16}, (_, index) => index + 1));
    expect(tables.targets).toHaveLength(96);
    expect(tables.targets.filter((row) => row.target.includes("."))).toHaveLength(95);
    expect(tables.blocks).toHaveLength(118);
    expect(tables.blocks.filter((row) => row.letter !== null)).toHaveLength(41);
    expect(tables.tasks).toHaveLength(355);
  });

  // Targets of each goal, counted by hand in the appendix; 12.8 is not printed.
  it.each([
    [1, 4],
    [2, 4],
    [3, 9],
    [4, 8],
    [5, 6],
    [6, 6],
    [7, 1],
    [8, 10],
    [9, 5],
    [10, 5],
    [11, 10],
    [12, 8],
    [13, 3],
    [14, 6],
    [15, 8],
    [16, 3]
  ])("has under goal %i %i targets", (goal, count) => {
    expect(tables.targets.filter((row) => row.goal === goal)).toHaveLength(count);
  });

  it("gives every block exactly one lead, the same as the assignments say", () => {
    const leads = tables.assignments.filter((row) => row.role === "lead");
    expect(leads.map((row) => [row.block, row.agency])).toEqual(tables.blocks.map((row) => [row.block, row.lead]));
  });

  it("takes the first item of goal 7 as its target and not as a task too", () => {
    const target = tables.targets.find((row) => row.target === "7");
    expect(target).toMatchObject({goal: 7, line: 695, years: [2020, 2025, 2030], un_targets: ["7.1"]});
    expect(target?.text_vi).toMatch(/^Đến năm 2020, cơ bản 100% hộ gia đình/u);
    expect(tables.tasks.find((row) => row.block === "7")).toMatchObject({
      task: "7.1",
      text_vi: "Tổ chức thực hiện hiệu quả Quy hoạch phát triển điện lực tỉnh Đăk Nông.",
      line: 696
    });
  });

  it("reads tasks that are printed as bare paragraphs", () => {
    expect(tables.tasks.find((row) => row.task === "3.3.b.1")).toMatchObject({line: 297});
    expect(tables.tasks.find((row) => row.task === "16.3.1")).toMatchObject({line: 1451});
  });

  it("maps goals and targets to the UN's by meaning", () => {
    expect(tables.goals.map((row) => row.un_goal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17]);
    expect(tables.targets.find((row) => row.target === "15.8")?.un_targets).toEqual(["16.9"]);
    expect(tables.targets.every((row) => row.title_en !== null)).toBe(true);
  });
});

// Lines read by hand: block, lead, number of cooperating agencies, first and last of them.
describe("responsibilities", () => {
  it.each([
    ["1.1", 140, "so_lao_dong_thuong_binh_va_xa_hoi", 13, "so_nong_nghiep_va_phat_trien_nong_thon"],
    ["1.3.a", 163, "so_tu_phap", 16, "so_lao_dong_thuong_binh_va_xa_hoi"],
    ["3.3.b", 298, "so_van_hoa_the_thao_va_du_lich", 4, "so_ban_nganh"],
    ["3.8.b", 366, "uy_ban_mat_tran_to_quoc_viet_nam_tinh", 2, "to_chuc_chinh_tri_xa_hoi"],
    ["8.10", 812, "ngan_hang_nha_nuoc_chi_nhanh_tinh", 4, "so_ke_hoach_va_dau_tu"],
    ["9.3.b", 859, "so_cong_thuong", 4, "so_ban_nganh"],
    ["15.4", 1359, "cong_an_tinh", 11, "bo_chi_huy_bo_doi_bien_phong_tinh"],
    ["15.5.b", 1377, "so_noi_vu", 3, "so_lao_dong_thuong_binh_va_xa_hoi"]
  ])("of block %s", (block, line, lead, count, first) => {
    const cooperating = tables.assignments.filter((row) => row.block === block && row.role === "cooperate");
    expect(tables.blocks.find((row) => row.block === block)).toMatchObject({lead, lead_line: line});
    expect(cooperating).toHaveLength(count);
    expect(cooperating[0]?.agency).toBe(first);
    expect(cooperating.map((row) => row.ordinal)).toEqual(cooperating.map((_, index) => index + 1));
  });

  it("keeps the printed form beside the agency that is meant", () => {
    const ministry = tables.assignments.find((row) => row.as_printed === "Bộ Công Thương");
    expect(ministry).toMatchObject({block: "3.3.a", agency: "so_cong_thuong", role: "cooperate"});
    expect(tables.agencies.find((row) => row.agency === "so_cong_thuong")?.variants).toContain("Bộ Công Thương");
  });
});
