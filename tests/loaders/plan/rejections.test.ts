import {describe, expect, it} from "vitest";
import {readPlan} from "../../../loaders/plan/read.js";
import {seedFile, seedText, vocabulary} from "./seed.js";

const lines = seedText.split("\n");

function read(text: string) {
  return readPlan(text, seedFile, vocabulary);
}

/** The seed with one line (1-based) replaced, or removed where the replacement is null. */
function edited(number: number, replacement: string | null): string {
  return [...lines.slice(0, number - 1), ...(replacement === null ? [] : [replacement]), ...lines.slice(number)].join(
    "\n"
  );
}

describe("readPlan rejects", () => {
  // What was done to the text, the code of the first error and its line in the text as given.
  it.each([
    ["an empty file", "", "empty_text", 1],
    ["a file of blank lines", "\n \u00a0\n\t\n", "empty_text", 1],
    ["another text", "indicator,year,value\npoverty_rate,2018,13.5\n", "no_appendix", 2],
    ["a plan without PHỤ LỤC", edited(113, null), "no_appendix", 122],
    ["a plan without its appendix", lines.slice(0, 117).join("\n"), "no_goals", 113],
    ["a goal without its heading", edited(245, null), "target_under_other_goal", 246],
    ["a first goal without its heading", edited(121, null), "target_under_other_goal", 122],
    ["a target under another goal", edited(207, "\tMục tiêu 9.2: Giảm suy dinh dưỡng"), "target_under_other_goal", 207],
    ["a target number twice", edited(207, "\tMục tiêu 2.1: Giảm suy dinh dưỡng"), "duplicate_number", 207],
    ["a goal number twice", edited(499, "\tMục tiêu 4: Bình đẳng giới"), "duplicate_number", 499],
    ["a letter twice", edited(196, "\ta. Đảm bảo dinh dưỡng"), "duplicate_number", 196],
    ["a target without words", edited(207, "\tMục tiêu 2.2:"), "empty_heading", 207],
    ["a block without a lead", edited(140, null), "block_without_lead", 141],
    ["a lead without a name", edited(140, "\tChủ trì:"), "block_without_lead", 140],
    [
      "a block without lead and cooperation",
      [...lines.slice(0, 934), ...lines.slice(936)].join("\n"),
      "block_without_lead",
      934
    ],
    ["a target without its heading", edited(220, null), "text_outside_block", 221],
    ["a lettered part without its heading", edited(196, null), "text_outside_block", 197],
    ["a first target without its heading", edited(501, null), "text_outside_target", 502],
    ["a first lettered part without its heading", edited(187, null), "text_outside_part", 188],
    ["two leads in a block", edited(141, "Chủ trì: Sở Y tế"), "second_responsibility", 141],
    ["a block without tasks", edited(1004, ""), "responsibility_outside_block", 1007],
    ["a goal with nothing under it", `${seedText}\tMục tiêu 17: Hợp tác`, "goal_without_target", 1455]
  ])("%s", (_, text, code, line) => {
    const {tables, problems} = read(text);
    expect(problems[0]).toMatchObject({severity: "error", code, line, file: seedFile});
    expect(Object.values(tables).every((rows) => rows.length === 0)).toBe(true);
  });

  it("one lost heading with one error, not with one for each line after it", () => {
    expect(read(edited(245, null)).problems).toHaveLength(1);
    expect(read(edited(220, null)).problems).toHaveLength(1);
  });

  it("with words of expectation and remedy in both languages", () => {
    const [problem] = read(edited(140, null)).problems;
    for (const text of [problem?.expected.vi, problem?.expected.en, problem?.mend.vi, problem?.mend.en])
      expect(text).toMatch(/\S/u);
  });
});

describe("readPlan warns of", () => {
  it("an agency outside the vocabulary, and keeps it under a slug of its name", () => {
    const {tables, problems} = read(edited(140, "\tChủ trì: Sở Du lịch và Kinh tế số"));
    expect(problems).toEqual([expect.objectContaining({severity: "warning", code: "unknown_agency", line: 140})]);
    expect(tables.blocks.find((row) => row.block === "1.1")?.lead).toBe("so_du_lich_va_kinh_te_so");
    expect(tables.agencies.find((row) => row.agency === "so_du_lich_va_kinh_te_so")).toMatchObject({
      name_vi: "Sở Du lịch và Kinh tế số",
      kind: "named",
      name_en: null
    });
  });

  it("a target whose words no row of the vocabulary knows, and leaves its English title empty", () => {
    const {tables, problems} = read(edited(207, "\tMục tiêu 2.2: Mỗi xã một sản phẩm"));
    expect(problems).toEqual([expect.objectContaining({severity: "warning", code: "unmatched_words", line: 207})]);
    expect(tables.targets.find((row) => row.target === "2.2")).toMatchObject({title_en: null, un_targets: []});
  });

  it("a body without numbered sections", () => {
    const {tables, problems} = read(lines.slice(112).join("\n"));
    expect(problems).toEqual([expect.objectContaining({severity: "warning", code: "no_provisions"})]);
    expect(tables.targets).toHaveLength(96);
  });

  it("a note or signature after the last block", () => {
    const {tables, problems} = read(`${seedText}\nTM. ỦY BAN NHÂN DÂN TỈNH\nCHỦ TỊCH\n`);
    expect(problems).toEqual([expect.objectContaining({severity: "warning", code: "trailing_text", line: 1456})]);
    expect(tables.tasks).toHaveLength(355);
  });

  it("nothing where the name of the lead stands on the line below", () => {
    const {tables, problems} = read(edited(140, "\tChủ trì:\nSở Lao động - Thương binh và Xã hội"));
    expect(problems).toEqual([]);
    expect(tables.blocks[0]?.lead).toBe("so_lao_dong_thuong_binh_va_xa_hoi");
  });

  it("numbers that run backwards", () => {
    const {problems} = read(
      edited(1161, "\tMục tiêu 12.0: Tham gia hoàn thiện các chính sách về thuế, giá đối với nhiên liệu hóa thạch")
    );
    expect(problems).toContainEqual(
      expect.objectContaining({severity: "warning", code: "number_out_of_order", line: 1161})
    );
  });
});
