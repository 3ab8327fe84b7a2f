import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gapBetween, intervalOf} from "../../../src/progress/bound.js";
import {changeBetween, isBetter, type Measured} from "../../../src/progress/clear-change.js";
import {usualError, type Scale} from "../../../src/progress/usual-error.js";

const exact = (value: number, more: Partial<Measured> = {}): Measured => ({
  value,
  qualifier: null,
  collection: "register",
  ...more
});
const bound = (qualifier: ">" | "<" | "~", value: number): Measured => exact(value, {qualifier});
const percent: Scale = {unit: "percent", min: 0, max: 100, decimals: 1};
/** PAPI's scores of a dimension. */
const score: Scale = {unit: "points_0_33_to_3_33", min: 0.33, max: 3.34, decimals: 3};

describe("intervalOf(value)", () => {
  it("is a point for a number, and all that a bound leaves open", () => {
    expect(intervalOf(exact(5))).toEqual([5, 5]);
    expect(intervalOf(bound(">", 5))).toEqual([5, Infinity]);
    expect(intervalOf(bound("<", 5))).toEqual([-Infinity, 5]);
    expect(intervalOf(bound("~", 5))).toEqual([-Infinity, Infinity]);
  });
});

describe("gapBetween(a, b)", () => {
  it("names the ends that face each other, whichever value is higher", () => {
    expect(gapBetween(bound("<", 82), exact(90))).toEqual([82, 90]);
    expect(gapBetween(exact(90), bound("<", 82))).toEqual([90, 82]);
    expect(gapBetween(bound("<", 82), bound(">", 90))).toEqual([82, 90]);
    expect(gapBetween(bound(">", 200), exact(200))).toEqual([200, 200]);
  });

  it("is none where both may be the same number", () => {
    expect(gapBetween(bound(">", 200), exact(540))).toBeNull();
    expect(gapBetween(bound(">", 200), bound(">", 900))).toBeNull();
    expect(gapBetween(bound("~", 1000), exact(1))).toBeNull();
  });
});

describe("changeBetween(before, after, scale)", () => {
  it("subtracts numbers, without the decimals of subtraction", () => {
    expect(changeBetween(exact(38.4), exact(39.1), percent)).toEqual({way: "rises", amount: 0.7});
    expect(changeBetween(exact(39.1), exact(38.4), percent)).toEqual({way: "falls", amount: -0.7});
    expect(changeBetween(exact(0.3), exact(0.1 + 0.2), percent)).toEqual({way: "same", amount: 0});
    expect(changeBetween(exact(12), exact(12.000000000000014), percent)).toEqual({way: "same", amount: 0});
    expect(changeBetween(exact(23_889.122), exact(23_889.123), {...percent, decimals: 3}).amount).toBe(0.001);
    expect(changeBetween(exact(1e12), exact(1e12 + 3), percent).amount).toBe(3);
  });

  it("takes no amount from a bound, and a way only where no two numbers that they may be are alike", () => {
    expect(changeBetween(bound(">", 23_889), bound(">", 24_500), percent)).toEqual({way: "bounded", amount: null});
    expect(changeBetween(exact(68.02), bound("<", 82), percent)).toEqual({way: "bounded", amount: null});
    expect(changeBetween(exact(1158), bound("~", 1000), percent)).toEqual({way: "bounded", amount: null});
    expect(changeBetween(exact(195), bound(">", 200), percent)).toEqual({way: "rises", amount: null});
    expect(changeBetween(bound(">", 200), exact(195), percent)).toEqual({way: "falls", amount: null});
  });

  it("asks of the ends of bounds what it asks of numbers: more than chance", () => {
    const survey = {collection: "opinion_survey"} as const;
    const at = (after: number) => changeBetween(exact(2, survey), {...bound(">", after), ...survey}, score).way;
    expect(at(2.1)).toBe("bounded");
    expect(at(2.2)).toBe("rises");
    expect(changeBetween(bound(">", 200), exact(200), percent).way).toBe("bounded");
  });

  it("sees no clear change within the usual error of a survey, nor by one printed digit", () => {
    const survey = (value: number) => exact(value, {collection: "opinion_survey"});
    expect(changeBetween(survey(1.852), survey(1.861), score)).toEqual({way: "no_clear_change", amount: 0.009});
    expect(changeBetween(survey(1.852), survey(2.027), score).way).toBe("rises");
    expect(changeBetween(exact(39.1), exact(39.12), percent)).toEqual({way: "no_clear_change", amount: 0.02});
    expect(changeBetween(exact(39.1), exact(39.2), percent)).toEqual({way: "no_clear_change", amount: 0.1});
    expect(changeBetween(exact(39.1), exact(39.3), percent).way).toBe("rises");
  });

  it("goes by the less certain of two sources", () => {
    const [counted, asked] = [exact(40), exact(42, {collection: "survey"})];
    const error = usualError("survey", percent, 40, 42);
    expect(error).toBeGreaterThan(2);
    expect(changeBetween(counted, asked, percent).way).toBe("no_clear_change");
    expect(changeBetween(asked, counted, percent).way).toBe("no_clear_change");
  });

  it("turns round with the order, and has an amount only between numbers", () => {
    const value = fc.record({
      value: fc.integer({min: 0, max: 1000}).map((n) => n / 10),
      qualifier: fc.constantFrom(null, null, ">", "<", "~"),
      collection: fc.constantFrom(null, "register", "survey", "opinion_survey")
    });
    const turned = {
      rises: "falls",
      falls: "rises",
      same: "same",
      no_clear_change: "no_clear_change",
      bounded: "bounded"
    };
    fc.assert(
      fc.property(value, value, (a, b) => {
        const there = changeBetween(a, b, percent);
        const back = changeBetween(b, a, percent);
        expect(back.way).toBe(turned[there.way]);
        expect(there.amount === null).toBe(a.qualifier !== null || b.qualifier !== null);
        if (there.amount !== null) expect(there.amount + back.amount!).toBe(0);
        if (there.way === "rises" && there.amount !== null) expect(there.amount).toBeGreaterThan(0);
      })
    );
  });
});

describe("isBetter(way, direction)", () => {
  it("follows the direction, and says nothing where nothing is clear or neither way is better", () => {
    expect(isBetter("rises", "increase")).toBe(true);
    expect(isBetter("falls", "increase")).toBe(false);
    expect(isBetter("rises", "decrease")).toBe(false);
    expect(isBetter("falls", "decrease")).toBe(true);
    expect(isBetter("rises", "none")).toBeNull();
    for (const way of ["same", "no_clear_change", "bounded"] as const) expect(isBetter(way, "increase")).toBeNull();
  });
});
