import {describe, expect, it} from "vitest";
import {missingUnGoals} from "../../../loaders/plan/anomalies/numbering.js";
import {readPlan} from "../../../loaders/plan/read.js";
import {plan, seedFile, seedText, vocabulary} from "./seed.js";

const {anomalies} = plan.tables;

describe("anomalies of the plan", () => {
  // Found by reading the document: kind, line, printed words, what they should probably be.
  it.each([
    ["unit_error", 247, "21,5%", "21,5‰"],
    ["unit_error", 247, "26,9%", "26,9‰"],
    ["missing_number", 1161, "Mục tiêu 12.9", "Mục tiêu 12.8"],
    ["stray_text", 938, "(10)", null],
    ["look_alike_letter", 1301, "Iệ", "lệ"],
    ["truncated_sentence", 505, "Phối hợp đưa nội dung", null],
    ["blank_reference", 116, "số /KH-UBND ngày / /2018", null],
    ["wrong_agency_level", 292, "Bộ Công Thương", "Sở Công Thương"],
    ["wrong_agency_level", 361, "Bộ Lao động - Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội"],
    ["wrong_agency_level", 1119, "Bộ Xây dựng", "Sở Xây dựng"],
    ["wrong_agency_level", 1259, "Bộ Tư pháp", "Sở Tư pháp"],
    ["wrong_agency_name", 275, "Sở Quốc phòng", "Bộ Chỉ huy Quân sự tỉnh"],
    ["wrong_agency_name", 1311, "Tòa án nhân dân tối tỉnh", "Tòa án nhân dân tỉnh"],
    ["misspelling", 1027, "Ủy ban nhân dân các huyện, thĩ xã", "Ủy ban nhân dân các huyện, thị xã"],
    ["misspelling", 54, "phát triẻn", "phát triển"],
    ["misspelling", 1134, "tang cường", "tăng cường"],
    ["misspelling", 676, "cảu", "của"],
    ["repeated_words", 1333, "hành hành", "hành"],
    ["repeated_words", 619, "và vệ sinh và vệ sinh", "và vệ sinh"],
    ["lead_also_cooperates", 608, "Sở Nông nghiệp và Phát triển nông thôn", null],
    ["lead_also_cooperates", 949, "Sở Xây dựng", null],
    [
      "missing_separator",
      1379,
      "Sở Lao động - Thương binh và Xã hội Sở Tài chính",
      "Sở Lao động - Thương binh và Xã hội, Sở Tài chính"
    ],
    ["mixed_spelling", 5, "Đăk Nông", "Đắk Nông"],
    ["mixed_spelling", 342, "khoẻ", "khỏe"],
    ["mixed_spelling", 30, "Xoá", "Xóa"],
    ["wrong_reference", 731, "10-NQ/TU", "10-NQ/TW"],
    ["missing_target", 693, "Mục tiêu 7", null],
    ["missing_goal", 1228, "Mục tiêu 14", null],
    ["missing_period", 711, "Duy trì tăng trưởng GRDP hàng năm trung bình khoảng 8%", null],
    ["missing_period", 1423, "Phấn đấu đạt tốc độ tăng trưởng xuất khẩu trên 12%/năm", null],
    ["borrowed_level", 1237, "đưa độ che phủ rừng lên khoảng 42%", null],
    ["conflicting_aims", 247, "dưới 21,5% và tỷ suất tử vong trẻ dưới 5 tuổi xuống dưới 26,9%", null],
    ["conflicting_aims", 702, "năng lượng điện tiêu thụ giảm qua các năm", null],
    ["misplaced_text", 829, "tổng sản phẩm quốc nội", "tổng sản phẩm trên địa bàn"]
  ])("hold the %s of line %i", (kind, line, found, suggested) => {
    expect(anomalies.filter((row) => row.kind === kind && row.line === line && row.found === found)).toEqual([
      expect.objectContaining({suggested})
    ]);
  });

  it("name the goals that body and appendix name differently", () => {
    const lines = anomalies.filter((row) => row.kind === "name_mismatch").map((row) => row.line);
    expect(lines).toEqual([121, 183, 379, 499, 1052, 1228, 1299]);
  });

  it("hold the task that was set under the wrong target", () => {
    const copies = anomalies.filter((row) => row.kind === "misplaced_text" && row.suggested === "Mục tiêu 12.9");
    expect(copies.map((row) => row.line)).toEqual([1144]);
  });

  it("hold the promises that count from no base year, and the averages over no period", () => {
    const linesOf = (kind: string) => anomalies.filter((row) => row.kind === kind).map((row) => row.line);
    expect(linesOf("missing_base_year")).toEqual([123, 220, 277, 628, 1089]);
    expect(linesOf("missing_period")).toEqual([711, 1423]);
  });

  it("hold the task that stands under two targets, once, and say where the other is", () => {
    const repeated = anomalies.filter((row) => row.kind === "repeated_text");
    expect(repeated.map((row) => [row.line, row.reason_en])).toEqual([
      [527, null],
      [537, "The same as a task of target 3.6"]
    ]);
  });

  it("say how many goals there are, and which of the United Nations' is missing", () => {
    const missing = anomalies.filter((row) => row.kind === "missing_goal");
    expect(missing.map((row) => row.reason_en)).toEqual([
      "The United Nations have 17 goals, the plan has 16: goal 14 of the United Nations is not among them, and from here the plan's numbers differ"
    ]);
  });

  it("say of no goal that has the United Nations' number that its number differs", () => {
    const goal = (number: number, unGoal: number) => ({
      goal: number,
      un_goal: unGoal,
      name_vi: "A",
      name_en: null,
      line: number
    });
    expect(missingUnGoals([goal(1, 1), goal(3, 3), goal(15, 15)])).toEqual([]);
    expect(missingUnGoals([goal(13, 13), goal(14, 15)])).toEqual([expect.objectContaining({found: "Mục tiêu 14"})]);
  });

  it("say why in both languages, or in neither", () => {
    expect(anomalies.filter((row) => (row.reason === null) !== (row.reason_en === null))).toEqual([]);
    expect(anomalies.filter((row) => row.reason !== null).length).toBeGreaterThan(30);
  });

  it("hold the share that was left out of a task", () => {
    expect(anomalies.filter((row) => row.kind === "missing_value").map((row) => row.line)).toEqual([325]);
  });

  it("follow the text: a mended plan has one fewer, a new slip is found where it stands", () => {
    const mended = readPlan(seedText.replace("tỷ Iệ", "tỷ lệ"), seedFile, vocabulary).tables.anomalies;
    expect(mended.filter((row) => row.kind === "look_alike_letter")).toEqual([]);
    const gap = seedText.replace("Mục tiêu 5.6:", "Mục tiêu 5.7:");
    const found = readPlan(gap, seedFile, vocabulary).tables.anomalies.filter((row) => row.kind === "missing_number");
    expect(found.map((row) => [row.line, row.suggested])).toContainEqual([569, "Mục tiêu 5.6"]);
  });

  it("name a gap of very many numbers by its ends", () => {
    const slip = seedText.replace("Mục tiêu 5.6:", "Mục tiêu 5.620201:");
    const found = readPlan(slip, seedFile, vocabulary).tables.anomalies.filter((row) => row.kind === "missing_number");
    expect(found.map(({suggested}) => suggested)).toContain("Mục tiêu 5.6 … Mục tiêu 5.620200");
  });

  it("never take two compounds that meet for a word printed twice", () => {
    expect(anomalies.filter((row) => /bảo bảo|vi vi|dần dần/u.test(row.found))).toEqual([]);
  });
});
