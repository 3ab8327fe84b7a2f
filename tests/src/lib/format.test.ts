import {en, vi, languageOf} from "../../place.js";
import {describe, expect, it} from "vitest";
import {localeOf, type Locale} from "../../../src/model/language.js";
import {
  colon,
  formatDate,
  formatNumber,
  formatShort,
  formatTimeTick,
  formatVintage,
  quoted,
  semicolon,
  withUnit
} from "../../../src/lib/format.js";

const fr = localeOf("fr");

describe("formatNumber(value, decimals, language)", () => {
  // prettier-ignore
  it.each([
    [1234.5,  1, "vi", "1.234,5"],
    [1234.5,  1, "en", "1,234.5"],
    [39.1,    2, "vi", "39,10"],
    [-15.1,   1, "vi", "\u221215,1"],
    [-0.04,   1, "vi", "\u22120,0"],
    [1000,    0, "vi", "1.000"]
  ] as const)("writes %d with %d decimals in %s as %s", (value, decimals, language, text) => {
    expect(formatNumber(value, decimals, languageOf(language))).toBe(text);
  });
});

describe("formatShort(value, decimals, language)", () => {
  it("drops the zeros that decimals would add", () => {
    expect(formatShort(42, 1, vi)).toBe("42");
    expect(formatShort(0.5, 2, vi)).toBe("0,5");
  });
});

describe("withUnit(number, unit, language)", () => {
  it("sets a percent sign as the language does and a word after a no-break space", () => {
    expect([vi, en, fr, localeOf("de")].map((language) => withUnit("42", "%", language))).toEqual([
      "42%",
      "42%",
      "42\u00a0%",
      "42\u00a0%"
    ]);
    expect(withUnit("1.158", "triệu USD", vi)).toBe("1.158\u00a0triệu USD");
  });
});

describe("colon(language)", () => {
  it("is set apart in French", () => {
    expect([en, fr, localeOf("fr-CA")].map((language) => `a${colon(language)}b`)).toEqual([
      "a: b",
      "a\u00a0: b",
      "a\u00a0: b"
    ]);
  });
});

describe("semicolon(language) and quoted(text, language)", () => {
  it("follow the language", () => {
    const written = (language: Locale) => `${quoted("a", language)}${semicolon(language)}b`;
    expect([en, fr, localeOf("ar")].map(written)).toEqual(["“a”; b", "«\u00a0a\u00a0»\u00a0; b", "“a”\u061b b"]);
  });
});

describe("formatVintage(vintage, language)", () => {
  it.each([
    ["2025-01-06", "vi", "06/01/2025"],
    ["2025-01-06", "en", "6 January 2025"],
    ["2019-08", "vi", "08/2019"],
    ["2019-08", "en", "August 2019"],
    ["2012", "vi", "2012"],
    ["Q1 2020", "en", "Q1 2020"]
  ] as const)("writes %s in %s as %s", (vintage, language, text) => {
    expect(formatVintage(vintage, languageOf(language))).toBe(text);
  });
});

describe("formatDate(iso, language)", () => {
  it("writes full years in both languages, whatever the time zone", () => {
    expect(formatDate("2026-11-05", vi)).toBe("05/11/2026");
    expect(formatDate("2026-11-05", en)).toBe("5 November 2026");
  });

  it("has an ordinal for the first of a month in French", () => {
    expect(formatDate("2026-11-01", fr)).toBe("1er novembre 2026");
    expect(formatDate("2026-11-11", fr)).toBe("11 novembre 2026");
  });
});

describe("formatTimeTick(date, language)", () => {
  it.for([
    ["2024-01-01", "2024", "2024"],
    ["2024-05-01", "05/2024", "May 2024"],
    ["2024-05-17", "17/05/2024", "17 May 2024"],
    ["2024-05-17T06:30:00Z", "06:30", "06:30"]
  ] as const)("writes %s as %s and %s", ([time, inVietnamese, inEnglish]) => {
    expect(formatTimeTick(new Date(time), vi)).toBe(inVietnamese);
    expect(formatTimeTick(new Date(time), en)).toBe(inEnglish);
  });
});
