import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseNumber} from "../../../loaders/plan/commitments/numbers.js";
import {alignTones, fold, slug} from "../../../loaders/plan/fold.js";
import {classifyLine} from "../../../loaders/plan/headings.js";
import {normaliseText, readLines} from "../../../loaders/plan/lines.js";

describe("readLines(text)", () => {
  it("counts lines alike for every kind of line end", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(readLines(["a", "", " b\u00a0\u00a0c "].join(end))).toEqual([
        {number: 1, text: "a"},
        {number: 2, text: ""},
        {number: 3, text: "b c"}
      ]);
  });
});

describe("normaliseText(text)", () => {
  it("gives one form of the same words, and that form again when repeated", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(normaliseText(text.normalize("NFD"))).toBe(once);
        expect(once).not.toMatch(/^\s|\s$|\s\s|[\t\u00a0]/u);
      })
    );
  });
});

describe("fold(text)", () => {
  it.each([
    ["Đắk Nông", "dak nong"],
    ["ĐĂK NÔNG", "dak nong"],
    ["Ủy ban", "uy ban"],
    ["2011 – 2020", "2011 - 2020"]
  ])("%s is %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("keeps every character in its place", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const composed = normaliseText(text);
        fc.pre(composed.toLowerCase().length === composed.length);
        expect(fold(composed)).toHaveLength(composed.length);
      })
    );
  });
});

describe("alignTones(text)", () => {
  it.each([
    ["xoá đói, hoà bình, khoẻ, Uỷ ban, thuỷ lợi", "xóa đói, hòa bình, khỏe, Ủy ban, thủy lợi"],
    ["HOÀ", "HÒA"],
    ["hoàn toàn, quý, quỹ, Quý, thoát, khoản", "hoàn toàn, quý, quỹ, Quý, thoát, khoản"]
  ])("%s is %s", (text, aligned) => expect(alignTones(text)).toBe(aligned));
});

describe("slug(name)", () => {
  it("is ASCII in snake case", () =>
    expect(slug("Sở Văn hóa, Thể thao và Du lịch")).toBe("so_van_hoa_the_thao_va_du_lich"));
});

describe("parseNumber(printed)", () => {
  it.each([
    ["21,5", 21.5],
    ["21.5", 21.5],
    ["100.000", 100000],
    ["1.234.567,8", 1234567.8],
    ["45", 45]
  ])("%s is %d", (printed, value) => expect(parseNumber(printed)).toBe(value));
});

describe("classifyLine(text)", () => {
  it.each([
    ["Mục tiêu 1: Chấm dứt nghèo", {kind: "goal", goal: 1, text: "Chấm dứt nghèo"}],
    ["MỤC TIÊU 12. Tiêu dùng", {kind: "goal", goal: 12, text: "Tiêu dùng"}],
    ["Mục tiêu 8.10: Tài chính", {kind: "target", goal: 8, target: "8.10", text: "Tài chính"}],
    ["Mục tiêu 8.10 Tài chính", {kind: "target", goal: 8, target: "8.10", text: "Tài chính"}],
    ["a. Tăng cường", {kind: "part", letter: "a", text: "Tăng cường"}],
    ["b.Tăng cường", {kind: "part", letter: "b", text: "Tăng cường"}],
    ["đ) Tăng cường", {kind: "part", letter: "đ", text: "Tăng cường"}],
    ["Cơ quan chủ trì: Sở Tư pháp", {kind: "lead", text: "Sở Tư pháp"}],
    ["- Chủ trì : Sở Tư pháp", {kind: "lead", text: "Sở Tư pháp"}],
    ["Cơ quan Phối hợp: Sở Y tế", {kind: "cooperation", text: "Sở Y tế"}],
    ["- Phối hợp đưa nội dung", {kind: "bullet", text: "Phối hợp đưa nội dung"}],
    ["– Rà soát", {kind: "bullet", text: "Rà soát"}],
    ["Rà soát 2. văn bản", {kind: "paragraph", text: "Rà soát 2. văn bản"}],
    ["", {kind: "blank"}]
  ])("%j", (text, expected) => expect(classifyLine(text)).toEqual(expected));
});
