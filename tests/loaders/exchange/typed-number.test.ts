import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readTypedNumber} from "../../../loaders/exchange/typed-number.js";
import {runs} from "../../sweep.js";

describe("readTypedNumber(typed)", () => {
  // prettier-ignore
  it.each([
    ["12,5",          12.5],
    ["12.5",          12.5],
    ["0,345",         0.345],
    ["0.345",         0.345],
    ["1234,567",      1234.567],
    ["-15,1",         -15.1],
    ["−15,1",         -15.1],
    ["1.234,5",       1234.5],
    ["1,234.5",       1234.5],
    ["1.234.567",     1234567],
    ["1,234,567",     1234567],
    ["1 234,5",       1234.5],
    ["1\u00a0234",    1234],
    ["1\u202f234\u202f567,25", 1234567.25],
    ["  57,1 ",       57.1],
    ["12,5 %",        12.5],
    ["99",            99],
    ["１２,５",        12.5],
    ["12,5¹",         12.5],
    ["12,5 ²⁾",       12.5],
    ["7,2(1)",        7.2],
    ["7,2 [a]",       7.2],
    ["7,2 1)",        7.2],
    ["12,5*",         12.5],
    ["12,5 (*)",      12.5],
    ["12,5% ⁽¹⁾",     12.5],
    ["24†",           24],
    ["24①",           24],
    ["7,2₁",          7.2],
    ["1 234¹",        1234],
    ["1.234,5²",      1234.5]
  ])("reads %j", (typed, value) => {
    const {number} = readTypedNumber(typed);
    expect(number?.value).toBe(value);
    expect(number?.remarks).not.toEqual([]);
  });

  it.each(["1.234", "1,234", "12.345", "999,999", "-1.234"])("rejects %j, which can be read in two ways", (typed) => {
    expect(readTypedNumber(typed).problem).toMatchObject({code: "ambiguous_number"});
  });

  it.each([
    "", "n/a", "12,5 ước", "1.23.4", "1,2,3", "1.2,3.4", "12.34.567", "1234.567,8", "12-5", "5/12", "1e5", "0x10",
    "12,5 (ước", "--5", "12 5", ",5", "5,", "١٢", "Infinity", "(45)", "12½", "¹2,5", "12,5 1", "...", "–", "x", "(*)", "¹"
  ])("rejects %j", (typed) => {
    expect(readTypedNumber(typed).problem).toMatchObject({code: "not_a_number"});
  }); // prettier-ignore

  it("keeps words in brackets and a mark before the number", () => {
    expect(readTypedNumber("~ 12,5 (ước tính)").number).toMatchObject({value: 12.5, qualifier: "~", words: "ước tính"});
    expect(readTypedNumber(">95%").number).toMatchObject({value: 95, qualifier: ">", percent: true});
  });

  it("takes for words what says that a figure is not final, before it or behind it", () => {
    for (const [typed, words] of [
      ["91,5 (sơ bộ)", "sơ bộ"],
      ["Sơ bộ 91,5", "Sơ bộ"],
      ["ước tính: 91,5%", "ước tính"],
      ["91,5 (ước)¹", "ước"]
    ] as const) {
      expect(readTypedNumber(typed).number).toMatchObject({value: 91.5, words});
    }
  });

  it("quotes what was typed, not what was made of it", () => {
    expect(readTypedNumber("12,5¹").number?.remarks.map(({en}) => en)).toEqual([
      "text “12,5¹” read with a decimal comma as 12.5",
      "“¹” after the number is a footnote, no part of it"
    ]);
    expect(readTypedNumber("...").problem?.expected.en).toContain("“...”");
  });

  it("takes a word before a number for the mark that says the same, and rejects others", () => {
    for (const [typed, qualifier] of [
      ["khoảng 12,5", "~"],
      ["Trên 95%", ">"],
      ["hơn  3", ">"],
      ["gần 40", "<"]
    ] as const) {
      expect(readTypedNumber(typed).number?.qualifier).toBe(qualifier);
    }
    for (const typed of ["dưới 3", "khoảng", "khoảng ~3", "khoảng khoảng 3", "trên1"]) {
      expect(readTypedNumber(typed).problem?.code).toBe("not_a_number");
    }
  });

  it("reads back what either language writes, unless three decimals make it ambiguous", () => {
    const writers = ["vi-VN", "en-GB"].flatMap((locale) =>
      [0, 1, 2, 4].map((decimals) => {
        const digits = {minimumFractionDigits: decimals, maximumFractionDigits: decimals};
        const format = new Intl.NumberFormat(locale, digits);
        return {decimals, write: (value: number) => format.format(value)};
      })
    );
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), fc.constantFrom(...writers), (whole, {decimals, write}) => {
        const value = whole / 10 ** decimals;
        const {number, problem} = readTypedNumber(write(value));
        if (decimals === 0 && Math.abs(value) >= 1000 && Math.abs(value) < 1e6) {
          expect(problem?.code).toBe("ambiguous_number");
        } else expect(number?.value).toBe(value === 0 ? number?.value : value);
      })
    );
  });

  it("answers any text with a finite number or a problem", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: "binary"}), fc.stringMatching(/^[<>~ \d.,%()+-]*$/)), (typed) => {
        const {number, problem} = readTypedNumber(typed);
        expect((number === undefined) !== (problem === undefined)).toBe(true);
        if (number) expect(Number.isFinite(number.value)).toBe(true);
      }),
      runs(100, 5000)
    );
  });
});
