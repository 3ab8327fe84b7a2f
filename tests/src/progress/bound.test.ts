import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Direction, Qualifier} from "../../../src/progress/assessment.js";
import {exactPoints, surelySatisfies} from "../../../src/progress/bound.js";
import {satisfies, type Comparator} from "../../../src/progress/commitment/commitment.js";

describe("surelySatisfies(point, target, comparator, direction)", () => {
  // prettier-ignore
  it.each<[string, number, Qualifier | undefined, Comparator | null, number, Direction, boolean | null]>([
    ["over 23,889 is at least 20,000",                 23889, ">", ">=",  20000, "increase", true],
    ["over 23,889 is at least 23,889",                 23889, ">", ">=",  23889, "increase", true],
    ["over 23,889 is more than 23,889",                23889, ">", ">",   23889, "increase", true],
    ["over 23,889 may be at least 25,000",             23889, ">", ">=",  25000, "increase", null],
    ["over 23,889 is not at most 23,889",              23889, ">", "<=",  23889, "increase", false],
    ["over 23,889 is not below 20,000",                23889, ">", "<",   20000, "increase", false],
    ["over 23,889 may be below 25,000",                23889, ">", "<",   25000, "decrease", null],
    ["over 5 keeps 5 where more is better",            5,     ">", "=",   5,     "increase", true],
    ["over 5 breaks 5 where less is better",           5,     ">", "=",   5,     "decrease", false],
    ["over 5 breaks about 4 where less is better",     5,     ">", "~",   4,     "decrease", false],
    ["over 5 keeps what prints no comparator",         5,     ">", null,  4,     "increase", true],
    ["nearly 82 is below 82",                          82,    "<", "<",   82,    "increase", true],
    ["nearly 82 is at most 90",                        82,    "<", "<=",  90,    "increase", true],
    ["nearly 82 may be at most 80",                    82,    "<", "<=",  80,    "increase", null],
    ["nearly 82 is not at least 82",                   82,    "<", ">=",  82,    "increase", false],
    ["nearly 82 is not more than 90",                  82,    "<", ">",   90,    "decrease", false],
    ["nearly 82 may be at least 80",                   82,    "<", ">=",  80,    "increase", null],
    ["nearly 82 breaks 82 where more is better",       82,    "<", "=",   82,    "increase", false],
    ["nearly 82 keeps 82 where less is better",        82,    "<", "=",   82,    "decrease", true],
    ["about 1,000 decides nothing, however far below", 1000,  "~", ">=",  10,    "increase", null],
    ["about 1,000 decides nothing, however far above", 1000,  "~", "<=",  10,    "increase", null],
    ["an exact value is taken as printed",             5, undefined, ">", 5,     "increase", false],
    ["an exact value that keeps the word",             5, undefined, ">=", 5,    "increase", true]
  ])("%s", (_, value, qualifier, comparator, target, direction, expected) =>
    expect(surelySatisfies({year: 2020, value, ...(qualifier && {qualifier})}, target, comparator, direction)).toBe(expected)
  );

  it("says nothing of a bound that a value within it would contradict", () => {
    const number = fc.integer({min: -20, max: 20});
    const comparators = fc.constantFrom<Comparator | null>("<", "<=", "=", ">=", ">", "~", null);
    const directions = fc.constantFrom<Direction>("increase", "decrease");
    fc.assert(
      fc.property(
        number,
        fc.constantFrom<Qualifier>(">", "<"),
        number,
        comparators,
        directions,
        fc.integer({min: 1, max: 50}),
        (value, qualifier, target, comparator, direction, beyond) => {
          const sure = surelySatisfies({year: 2020, value, qualifier}, target, comparator, direction);
          const possible = value + (qualifier === ">" ? beyond : -beyond);
          if (sure !== null) expect(satisfies(possible, target, comparator, direction)).toBe(sure);
        }
      )
    );
  });
});

describe("exactPoints(points)", () => {
  it("leaves bounds out, and hands over the same points where there are none", () => {
    const exact = [
      {year: 2019, value: 1},
      {year: 2020, value: 2, estimated: true}
    ];
    expect(exactPoints(exact)).toBe(exact);
    expect(exactPoints([...exact, {year: 2021, value: 3, qualifier: ">"}])).toEqual(exact);
    expect(exactPoints([{year: 2021, value: 3, qualifier: "~"}])).toEqual([]);
  });
});
