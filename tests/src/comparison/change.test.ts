import {languageOf} from "../../place.js";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {changeOf, neededChange, shownChange, verdictOf} from "../../../src/comparison/change.js";
import {changeWords} from "../../../src/wording/comparison.js";
import {indicator} from "./made.js";

/** Numbers as tables have them, with two decimals. */
const number = fc.integer({min: -1e8, max: 1e8}).map((n) => n / 100);
const direction = fc.constantFrom("increase", "decrease", "none");

describe("changeOf", () => {
  it("counts shares in points, scores in their unit and amounts in percent", () => {
    const shown = (change_in: "points" | "unit" | "percent") => shownChange(changeOf(40, 50, indicator({change_in})));
    expect([shown("points"), shown("unit"), shown("percent")]).toEqual([10, 10, 25]);
  });

  it("counts an amount in its unit where percent makes no sense: from zero, or from below it", () => {
    for (const from of [0, -5]) {
      expect(changeOf(from, 3, indicator({change_in: "percent"}))).toMatchObject({kind: "unit", percent: null});
    }
  });

  it("counts an amount in its unit where it falls below zero: no share of it can be lost twice", () => {
    expect(changeOf(0.89, -0.31, indicator({change_in: "percent"}))).toMatchObject({kind: "unit", percent: null});
    expect(changeOf(4, 0, indicator({change_in: "percent"}))).toMatchObject({kind: "percent", percent: -100});
  });

  it("counts rates of growth in points, whatever their unit", () => {
    const growth = indicator({change_in: "percent", measure_kind: "growth_rate"});
    expect(changeOf(4, 8, growth)).toMatchObject({kind: "points", amount: 4});
  });

  it("goes back the way it came, and its percent leads from the first value to the second", () => {
    fc.assert(
      fc.property(number, number, (from, to) => {
        const change = changeOf(from, to, indicator());
        // As a sum, because the negative of no change is a zero of the other sign.
        expect(change.amount + changeOf(to, from, indicator()).amount).toBe(0);
        if (change.percent !== null) expect(from * (1 + change.percent / 100)).toBeCloseTo(to, 3);
      })
    );
  });
});

describe("verdictOf", () => {
  const ways = ["rises", "falls", "same", "no_clear_change", "bounded"] as const;
  const verdicts = (way: "increase" | "decrease" | "none") =>
    ways.map((to) => verdictOf(to, indicator({direction: way})));

  it("follows the direction, and has none where neither way is better", () => {
    const unsaid = ["same", "no_clear_change", "bounded"];
    expect(verdicts("increase")).toEqual(["better", "worse", ...unsaid]);
    expect(verdicts("decrease")).toEqual(["worse", "better", ...unsaid]);
    expect(verdicts("none")).toEqual(["changed", "changed", ...unsaid]);
  });
});

describe("neededChange", () => {
  const level = {level: 42, level_max: null} as const;
  const exact = (number: number) => ({value: number, qualifier: null});

  it("leads exactly to the level, and is none once there", () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom(">=", "<=", "=", "~"), direction, (from, to, comparator, way) => {
        const own = indicator({direction: way});
        const needed = neededChange(exact(from), {comparator, level: to, level_max: null}, own);
        if (needed?.reached === false) {
          expect(needed.target).toBe(to);
          expect(neededChange(exact(needed.target), {comparator, level: to, level_max: null}, own)).toEqual({
            reached: true
          });
        }
      })
    );
  });

  it("takes “about” and “exactly” from the side of improvement", () => {
    const about = {comparator: "~", ...level} as const;
    expect(neededChange(exact(43), about, indicator())).toEqual({reached: true});
    expect(neededChange(exact(39), about, indicator())).toMatchObject({
      reached: false,
      target: 42,
      change: {amount: 3}
    });
    expect(neededChange(exact(43), about, indicator({direction: "decrease"}))).toMatchObject({change: {amount: -1}});
  });

  it("takes “more than” at its word", () => {
    expect(neededChange(exact(42), {comparator: ">", ...level}, indicator())).toMatchObject({reached: false});
    expect(neededChange(exact(42), {comparator: ">=", ...level}, indicator())).toEqual({reached: true});
  });

  it("leads to the nearer bound of a range", () => {
    const range = {comparator: ">=", level: 3, level_max: 5} as const;
    expect(neededChange(exact(1), range, indicator())).toMatchObject({target: 3});
    expect(neededChange(exact(4), range, indicator())).toEqual({reached: true});
  });

  it("says of a bound only that it surely reaches the level, and never what it lacks", () => {
    const bound = (qualifier: ">" | "<" | "~", number: number, comparator: ">=" | "<=" | "=" | ">" = ">=") =>
      neededChange({value: number, qualifier}, {comparator, ...level}, indicator());
    expect(bound(">", 43)).toEqual({reached: true});
    expect(bound(">", 42, ">")).toEqual({reached: true});
    expect(bound(">", 40)).toBeNull();
    expect(bound("<", 40)).toBeNull();
    expect(bound("~", 50)).toBeNull();
    expect(bound("<", 40, "<=")).toEqual({reached: true});
    expect(bound("<", 43, "<=")).toBeNull();
    const noDirection = indicator({direction: "none"});
    expect(neededChange({value: 43, qualifier: ">"}, {comparator: "=", ...level}, noDirection)).toBeNull();
  });

  it("says nothing without a level", () => {
    expect(neededChange(exact(1), {comparator: ">=", level: null, level_max: null}, indicator())).toBeNull();
  });
});

describe("changeWords", () => {
  it("writes the sign, the unit and the language's decimals", () => {
    const words = (from: number, to: number, change_in: "points" | "unit" | "percent", language: "vi" | "en") =>
      changeWords(changeOf(from, to, indicator({change_in})), indicator({change_in}), languageOf(language));
    expect(words(40, 42.25, "points", "vi")).toBe("+2,3\u00a0điểm\u00a0%");
    expect(words(40, 38, "percent", "en")).toBe("−5.0%");
    expect(words(40, 39.99, "unit", "vi")).toBe("0,0");
  });
});
