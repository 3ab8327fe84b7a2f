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
  it("turns round with the direction, and with the change", () => {
    const opposite = {better: "worse", worse: "better", same: "same", changed: "changed"} as const;
    fc.assert(
      fc.property(number, number, direction, (from, to, way) => {
        const there = verdictOf(changeOf(from, to, indicator()), indicator({direction: way}));
        const back = verdictOf(changeOf(to, from, indicator()), indicator({direction: way}));
        const turned = way === "increase" ? "decrease" : way === "decrease" ? "increase" : "none";
        expect(back).toBe(opposite[there]);
        expect(verdictOf(changeOf(from, to, indicator()), indicator({direction: turned}))).toBe(opposite[there]);
      })
    );
  });

  it("sees no change in what disappears in rounding", () => {
    expect(verdictOf(changeOf(39.1, 39.12, indicator()), indicator())).toBe("same");
    expect(verdictOf(changeOf(39.1, 39.2, indicator()), indicator())).toBe("better");
  });
});

describe("neededChange", () => {
  const level = {level: 42, level_max: null} as const;

  it("leads exactly to the level, and is none once there", () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom(">=", "<=", "=", "~"), direction, (from, to, comparator, way) => {
        const own = indicator({direction: way});
        const needed = neededChange(from, {comparator, level: to, level_max: null}, own);
        if (needed?.reached === false) {
          expect(needed.target).toBe(to);
          expect(neededChange(needed.target, {comparator, level: to, level_max: null}, own)).toEqual({reached: true});
        }
      })
    );
  });

  it("takes “about” and “exactly” from the side of improvement", () => {
    const about = {comparator: "~", ...level} as const;
    expect(neededChange(43, about, indicator())).toEqual({reached: true});
    expect(neededChange(39, about, indicator())).toMatchObject({reached: false, target: 42, change: {amount: 3}});
    expect(neededChange(43, about, indicator({direction: "decrease"}))).toMatchObject({change: {amount: -1}});
  });

  it("takes “more than” at its word", () => {
    expect(neededChange(42, {comparator: ">", ...level}, indicator())).toMatchObject({reached: false});
    expect(neededChange(42, {comparator: ">=", ...level}, indicator())).toEqual({reached: true});
  });

  it("leads to the nearer bound of a range", () => {
    const range = {comparator: ">=", level: 3, level_max: 5} as const;
    expect(neededChange(1, range, indicator())).toMatchObject({target: 3});
    expect(neededChange(4, range, indicator())).toEqual({reached: true});
  });

  it("says nothing without a level", () => {
    expect(neededChange(1, {comparator: ">=", level: null, level_max: null}, indicator())).toBeNull();
  });
});

describe("changeWords", () => {
  it("writes the sign, the unit and the language's decimals", () => {
    const words = (from: number, to: number, change_in: "points" | "unit" | "percent", language: "vi" | "en") =>
      changeWords(changeOf(from, to, indicator({change_in})), indicator({change_in}), language);
    expect(words(40, 42.25, "points", "vi")).toBe("+2,3\u00a0điểm\u00a0%");
    expect(words(40, 38, "percent", "en")).toBe("−5.0%");
    expect(words(40, 39.99, "unit", "vi")).toBe("0,0");
  });
});
