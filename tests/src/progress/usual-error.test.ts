import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isClearChange, usualError, type Scale} from "../../../src/progress/usual-error.js";
import {collections} from "../../../src/model/assessment.js";

const share: Scale = {unit: "percent", min: 0, max: 100, decimals: 1};
const score: Scale = {unit: "points_1_10", min: 1, max: 10, decimals: 2};
const rate: Scale = {unit: "per_1000_live_births", min: 0, max: null, decimals: 1};
const income: Scale = {unit: "thousand_vnd", min: null, max: null, decimals: 0};

describe("usualError(collection, scale, a, b)", () => {
  // prettier-ignore
  it.each([
    // 1.645 · √(2 · 2 · 50 · 50/750) = 1.645 · 3.651 = 6.007
    ["a share about one half, of a survey",           "survey",         share,  48,   52,   6.007],
    // 1.645 · √(2 · 2 · 10 · 90/750) = 1.645 · 2.191
    ["a share about a tenth",                         "survey",         share,  9,    11,   3.604],
    ["a share at its end",                            "survey",         share,  100,  100,  0],
    // 1.645 · √2 · 0.05 · 1,000 = 116.3
    ["a mean",                                        "survey",         income, 900,  1100, 116.319],
    ["a mean below zero",                             "survey",         income, -900, -1100, 116.319],
    // 1.645 · √2 · 0.1 · 20
    ["a rate of rare events",                         "survey",         rate,   19,   21,   4.653],
    ["a ratio in percent beyond 100, taken for a mean", "survey",       share,  110,  130,  13.958],
    // 1.645 · √2 · 0.3 · 9/√200 = 0.444
    ["a score of opinions on a scale of nine points", "opinion_survey", score,  5,    6,    0.444],
    ["a score on a scale without a lower end",        "opinion_survey", {...score, min: null}, 5, 7, 0.296],
    ["a score on a scale without an upper end",       "opinion_survey", {...score, max: null}, 5, 7, 0.296],
    ["a register",                                    "register",       share,  48,   52,   0],
    ["accounts",                                      "accounts",       income, 48,   52,   0],
    ["a source that does not say",                    null,             share,  48,   52,   0]
  ] as const)("of %s", (_, collection, scale, a, b, error) =>
    expect(usualError(collection, scale, a, b)).toBeCloseTo(error, 3)
  );

  it("is never below zero, nor other when time runs backwards", () => {
    const value = fc.double({min: -500, max: 500, noNaN: true});
    const collection = fc.constantFrom(...collections, null);
    fc.assert(
      fc.property(collection, fc.constantFrom(share, score, rate, income), value, value, (how, scale, a, b) => {
        const error = usualError(how, scale, a, b);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(usualError(how, scale, b, a)).toBe(error);
        expect(isClearChange(how, scale, a, b)).toBe(isClearChange(how, scale, b, a));
      })
    );
  });
});

describe("isClearChange(collection, scale, before, after)", () => {
  // prettier-ignore
  it.each([
    ["an opinion that moved by 0.01",                         "opinion_survey", score,  6.12,  6.13,  false],
    ["an opinion that moved by half a point",                 "opinion_survey", score,  6,     6.5,   true],
    ["three points of a share of a survey",                   "survey",         share,  48,    51,    false],
    ["seven points of it",                                    "survey",         share,  46,    53,    true],
    ["seven points down",                                     "survey",         share,  53,    46,    true],
    ["one last printed digit of a share of a register",       "register",       share,  12.2,  12.3,  false],
    ["the same, where subtraction leaves more than a digit",  "register",       share,  0.4,   0.3,   false],
    ["the same of a large number",                            "register",       share,  1000000.1, 1000000.2, false],
    ["two last digits of it",                                 "register",       share,  12.2,  12.4,  true],
    ["two, where subtraction leaves less",                    "register",       share,  0.3,   0.1,   true],
    ["one of a whole share",                                  "register",       {...share, decimals: 0}, 12, 13, false],
    ["one of a whole rate",                                   "register",       {...rate, decimals: 0}, 12, 13, false],
    ["one of an amount with a decimal",                       "accounts",       {...income, decimals: 1}, 12.1, 12.2, false],
    ["half a printed digit of a register",                    "register",       share,  12.2,  12.25, false],
    ["a value that stays",                                    "register",       share,  12.2,  12.2,  false],
    ["a value that stays, of a source that does not say",     null,             share,  12.2,  12.2,  false],
    ["one thousand of accounts in whole thousands",           "accounts",       income, 2808,  2809,  true]
  ] as const)("of %s", (_, collection, scale, before, after, clear) =>
    expect(isClearChange(collection, scale, before, after)).toBe(clear)
  );
});
