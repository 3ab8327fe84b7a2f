import {describe, expect, it} from "vitest";
import {AgencyReader} from "../../../loaders/plan/agencies.js";
import {readLines} from "../../../loaders/plan/lines.js";
import {rowsOf} from "../../../loaders/plan/vocabulary.js";
import {plan, seedText, vocabulary} from "./seed.js";

const reader = new AgencyReader(rowsOf(vocabulary.agencies));

describe("AgencyReader.read(list)", () => {
  it.each([
    ["Sở Y tế, Sở Tài chính", ["so_y_te", "so_tai_chinh"]],
    ["Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh", ["so_van_hoa_the_thao_va_du_lich", "cong_an_tinh"]],
    ["Sở Lao động – Thương binh và Xã hội", ["so_lao_dong_thuong_binh_va_xa_hoi"]],
    ["Các sở, ban, ngành liên quan; các tổ chức chính trị - xã hội", ["so_ban_nganh", "to_chuc_chinh_tri_xa_hoi"]],
    ["tổ chức xã hội nghề nghiệp và UBND các huyện, thị xã", ["to_chuc_xa_hoi_nghe_nghiep", "ubnd_cac_huyen_thi_xa"]],
    ["Ủy ban nhân dân các huyện/thị xã", ["ubnd_cac_huyen_thi_xa"]],
    ["UỶ BAN NHÂN DÂN CÁC HUYỆN THỊ XÃ", ["ubnd_cac_huyen_thi_xa"]],
    ["Ban quản lý các Khu công nghiệp", ["ban_quan_ly_cac_khu_cong_nghiep"]],
    ["Mặt trận tổ quốc Việt Nam", ["uy_ban_mat_tran_to_quoc_viet_nam_tinh"]],
    ["Sở Du lịch và Kinh tế số, Sở Y tế", ["so_du_lich_va_kinh_te_so", "so_y_te"]],
    ["Hội Nông dân tỉnh và Sở Y tế", ["hoi_nong_dan_tinh", "so_y_te"]],
    ["Sở Y tế dự phòng", ["so_y_te_du_phong"]],
    ["các Hội nghề nghiệp", ["hoi_nghe_nghiep"]],
    ["", []],
    [" , ; ", []]
  ])("finds in %j the agencies %j", (list, agencies) => {
    expect(reader.read(list).map((named) => named.agency)).toEqual(agencies);
  });

  it.each([
    ["Bộ Y tế", "so_y_te", "wrong_agency_level"],
    ["Sở Công an", "cong_an_tinh", "wrong_agency_name"],
    ["Sở Y tê", "so_y_te", "misspelling"],
    ["tổ chức chức xã hội - nghề nghiệp", "to_chuc_xa_hoi_nghe_nghiep", "repeated_word"]
  ])("reads %s as %s and says %s", (printed, agency, problem) => {
    expect(reader.read(printed)).toEqual([
      {agency, asPrinted: printed, known: true, problems: [expect.objectContaining({kind: problem})]}
    ]);
  });

  it("reads two agencies without a comma between them as two", () => {
    const [first, second] = reader.read("Sở Lao động - Thương binh và Xã hội Sở Tài chính");
    expect(first?.asPrinted).toBe("Sở Lao động - Thương binh và Xã hội");
    expect(second).toMatchObject({agency: "so_tai_chinh", problems: [{kind: "missing_separator"}]});
  });

  it("finds no problem in capitals, hyphens or the placement of tone marks", () => {
    const problems = reader
      .read("SỞ TÀI CHÍNH, Toà án nhân dân tỉnh, các tổ chức chính trị xã hội")
      .flatMap((named) => named.problems);
    expect(problems).toEqual([]);
  });

  it("loses no word of the printed lists", () => {
    const lines = readLines(seedText);
    for (const block of plan.tables.blocks) {
      for (const [role, line] of [["lead", block.lead_line] as const, ["cooperate", block.cooperation_line] as const]) {
        if (line === null) continue;
        const listed = plan.tables.assignments.filter((row) => row.block === block.block && row.role === role);
        const printed = lines[line - 1]!.text.replace(/^[^:]*:/u, "").replace(
          "nghề nghiệp và UBND",
          "nghề nghiệp UBND"
        );
        expect(wordsOf(listed.map((row) => row.as_printed).join(" "))).toEqual(wordsOf(printed));
      }
    }
  });
});

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

describe("the table of agencies", () => {
  const {agencies} = plan.tables;

  it("names every agency once, with every form in which the text prints it", () => {
    expect(new Set(agencies.map((row) => row.agency)).size).toBe(agencies.length);
    for (const {agency, as_printed} of plan.tables.assignments)
      expect(agencies.find((row) => row.agency === agency)?.variants).toContain(as_printed);
  });

  it("keeps groups as groups", () => {
    expect(agencies.filter((row) => row.kind === "group").map((row) => row.agency)).toEqual([
      "so_ban_nganh",
      "to_chuc_chinh_tri_xa_hoi",
      "to_chuc_xa_hoi_nghe_nghiep",
      "ubnd_cac_huyen_thi_xa"
    ]);
  });

  it("says who took over from 2025 on, only with a date and a basis", () => {
    const labour = agencies.find((row) => row.agency === "so_lao_dong_thuong_binh_va_xa_hoi");
    expect(labour).toMatchObject({successor_vi: "Sở Nội vụ", successor_from: "2025-03-01"});
    for (const {row} of vocabulary.agencies)
      if (row.successor_vi !== null) expect([row.successor_from, row.basis]).not.toContain(null);
  });
});
