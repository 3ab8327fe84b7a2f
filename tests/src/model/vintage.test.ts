import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isBeforeEnd, lastDayOf} from "../../../src/model/vintage.js";

describe("lastDayOf(vintage)", () => {
  test.each([
    ["2020", "2020-12-31"],
    ["2019-08", "2019-08-31"],
    ["2024-02", "2024-02-29"],
    ["2023-02", "2023-02-28"],
    ["2020-10-15", "2020-10-15"]
  ])("%s is %s", (vintage, day) => {
    expect(lastDayOf(vintage)).toBe(day);
  });

  test("is no earlier than any day that the vintage can mean", () => {
    fc.assert(
      fc.property(fc.date({min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true}), (date) => {
        const day = date.toISOString().slice(0, 10);
        for (const vintage of [day, day.slice(0, 7), day.slice(0, 4)]) expect(lastDayOf(vintage) >= day).toBe(true);
      })
    );
  });
});

describe("isBeforeEnd(observation)", () => {
  test.each([
    [2020, "year", "2020-10-15", true],
    [2020, "year", "2020-12-31", false],
    [2020, "year", "2020-12", false],
    [2020, "year", "2020", false],
    [2015, "year", "2020-10-15", false],
    [2022, "h1", "2022-06-27", true],
    [2023, "h1", "2023", false],
    [2023, "9m", "2023-10-10", false],
    [2019, "to_10", "2019-10-23", true],
    [2024, "to_12_15", "2024-12-17", false],
    [2021, "at_05", "2021-05-26", false]
  ] as const)("%i %s said in %s: %s", (year, period, vintage, before) => {
    expect(isBeforeEnd({year, period, vintage})).toBe(before);
  });
});
