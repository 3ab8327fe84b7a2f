import {describe, expect, it} from "vitest";
import {commitmentsOf} from "../../../loaders/plan/commitments/find.js";

// Words as other plans of this kind print them, with what a reader takes from them.
describe("commitmentsOf(text, of) reads", () => {
  it.each([
    [
      "Đến năm 2025, tỷ lệ hộ nghèo giảm còn dưới 3,5%",
      {class: "threshold", comparator: "<", value: 3.5, unit: "percent", years: [2025]}
    ],
    ["Đến năm 2030, ít nhất 95% dân số tham gia bảo hiểm y tế", {class: "threshold", comparator: ">=", value: 95}],
    ["Đến năm 2030, có 90% trở lên hộ dân dùng nước sạch", {comparator: ">=", value: 90}],
    ["Đến năm 2030, tối đa 5% trẻ em suy dinh dưỡng", {comparator: "<=", value: 5, direction: "decrease"}],
    ["Đến năm 2030, xấp xỉ 60% lao động qua đào tạo", {comparator: "~", value: 60}],
    [
      "Đến năm 2030, 100% trẻ em được khai sinh",
      {class: "universal_coverage", comparator: "=", value: 100, implied: false}
    ],
    ["Đến năm 2030, tỷ số tử vong mẹ dưới 45/100.000 trẻ đẻ sống", {value: 45, unit: "per_100000_live_births"}],
    [
      "Đến năm 2030, tỷ suất tử vong trẻ dưới 1 tuổi dưới 10‰",
      {value: 10, unit: "per_1000_live_births", unit_as_printed: "‰"}
    ],
    ["Đến năm 2030, tỷ suất tử vong sơ sinh dưới 10%", {unit: "per_1000_live_births", unit_as_printed: "%"}],
    [
      "Đến năm 2030, giảm 20 - 25% số vụ",
      {class: "reduction_range", value: 20, value_max: 25, unit: "percent_reduction_from_baseline"}
    ],
    [
      "Đến năm 2030, giảm ít nhất một nửa tỷ lệ nghèo",
      {class: "multiple_of_baseline", comparator: "<=", value: 0.5, direction: "decrease"}
    ],
    ["Đến năm 2030, giảm 2 lần số ca mắc", {class: "multiple_of_baseline", comparator: "=", value: 0.5}],
    [
      "Đến năm 2030, tăng gấp 1,5 lần năng suất",
      {comparator: "=", value: 1.5, unit: "ratio_to_baseline", unit_as_printed: "lần"}
    ],
    ["Thu nhập cuối năm 2025 tăng lên 2 lần so với năm 2020", {value: 2, years: [2025], baseline_year: 2020}],
    [
      "Duy trì tốc độ tăng trưởng GRDP bình quân 6,5 - 7%/năm",
      {class: "average_growth", value: 6.5, value_max: 7, unit: "percent", years: []}
    ],
    [
      "Tỷ lệ hộ nghèo giảm bình quân 2%/năm",
      {class: "average_growth", value: 2, unit: "percentage_points", direction: "decrease"}
    ],
    [
      "Số vụ tai nạn giảm 5 - 10%/năm",
      {class: "average_growth", value: 5, value_max: 10, unit: "percent_reduction_per_year"}
    ],
    ["Đến năm 2030, nâng cấp hạ tầng nông thôn", {class: "qualitative_deadline", direction: null}],
    [
      "Hàng năm giảm tai nạn giao thông",
      {class: "yearly_direction", comparator: "<", value: 100, unit: "index_prev_year_100", implied: true}
    ],
    [
      "Đến năm 2030, chấm dứt tình trạng tảo hôn",
      {class: "threshold", comparator: "=", value: 0, unit: "percent", implied: true}
    ],
    ["Đến năm 2030, cơ bản xoá bỏ tình trạng thiếu đói", {comparator: "~", value: 0, implied: true}],
    ["Đến năm 2030, đảm bảo tất cả trẻ em được đến trường", {class: "universal_coverage", value: 100, implied: true}],
    [
      "Đến năm 2030, thu nhập nhóm nghèo cao hơn mức bình quân chung",
      {class: "relative_to_comparator", comparator: ">", value: null}
    ],
    [
      "Đến năm 2030, tăng đáng kể số lao động có kỹ năng",
      {class: "qualitative_deadline", comparator: null, value: null, years: [2030], direction: "increase"}
    ]
  ])("%s", (text, expected) => {
    expect(commitmentsOf(text, "target")).toEqual([expect.objectContaining({quote_vi: text, ...expected})]);
  });

  it("several years and values as several commitments, each with its own words", () => {
    const found = commitmentsOf(
      "Đến năm 2020, đạt 80% hộ; đến năm 2025 đạt 95%; đến năm 2030 tiếp cận bền vững",
      "target"
    );
    expect(found.map((row) => [row.quote_vi, row.value, row.years])).toEqual([
      ["Đến năm 2020, đạt 80% hộ", 80, [2020]],
      ["đến năm 2025 đạt 95%", 95, [2025]],
      ["đến năm 2030 tiếp cận bền vững", null, [2030]]
    ]);
  });

  it("two numbers joined by “và” as two commitments under one deadline", () => {
    const found = commitmentsOf("Đến năm 2030, tỷ lệ đô thị hóa đạt 40% và tỷ lệ che phủ rừng trên 42%", "target");
    expect(found.map((row) => [row.quote_vi, row.comparator, row.value, row.years])).toEqual([
      ["Đến năm 2030, tỷ lệ đô thị hóa đạt 40%", "=", 40, [2030]],
      ["tỷ lệ che phủ rừng trên 42%", ">", 42, [2030]]
    ]);
  });

  it("a deadline to the end of its sentence and no further", () => {
    const found = commitmentsOf(
      "Đến năm 2030, 90% hộ dùng nước sạch; 80% có nhà tiêu. Duy trì 70% độ che phủ",
      "target"
    );
    expect(found.map((row) => [row.value, row.years])).toEqual([
      [90, [2030]],
      [80, [2030]],
      [70, []]
    ]);
  });
});

describe("commitmentsOf(text, of) takes for no commitment", () => {
  it.each([
    ["a period in a programme's title", "Tiếp tục thực hiện Chương trình giảm nghèo bền vững giai đoạn 2016 - 2020"],
    ["a strategy's horizon", "Thực hiện Chiến lược quốc gia phòng, chống lao đến năm 2020 và tầm nhìn 2030"],
    ["the number and date of a decision", "Thực hiện Quyết định số 1935/QĐ-UBND ngày 08/12/2017 của UBND tỉnh"],
    ["a resolution", "Triển khai Nghị quyết số 21-NQ/TW ngày 22/11/2012 của Bộ Chính trị"],
    ["a standard", "Tuân thủ theo QCVN 10:2014/BXD của Bộ Xây dựng"],
    ["an age", "Hỗ trợ trẻ em dưới 5 tuổi và người trên 70 tuổi"],
    ["a purpose", "Hỗ trợ người dân nhằm đảm bảo tất cả mọi người được đi học"],
    ["what is only striven towards", "Hạn chế tiến tới xóa bỏ tảo hôn"],
    ["all fields, all levels", "Đảm bảo tất cả các cấp cùng tham gia"],
    ["words in quotation marks", "Lồng ghép vấn đề “đảm bảo 100% mọi người” vào kế hoạch"]
  ])("%s", (_, text) => {
    expect(commitmentsOf(text, "task")).toEqual([]);
  });
});

describe("notes", () => {
  it.each([
    ["Đến năm 2030, giảm một nửa chất thải", /không nêu năm gốc/u, /does not state the base year/u],
    ["Tăng trưởng GRDP bình quân 8%/năm", /không nêu giai đoạn/u, /does not state the period/u],
    ["Đảm bảo tất cả trẻ em được đến trường", /tất cả/u, /prints no deadline/u],
    ["Đến năm 2030, tỷ suất tử vong trẻ dưới 5 tuổi dưới 20%", /‰/u, /per mille/u]
  ])("say what %s leaves open", (text, vi, en) => {
    const [found] = commitmentsOf(text, "target");
    expect(found?.note_vi).toMatch(vi);
    expect(found?.note_en).toMatch(en);
  });
});
