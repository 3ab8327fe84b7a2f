import {describe, expect, it} from "vitest";
import {checkDerived} from "../../../loaders/check/derived.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {recordsOf} from "./support.js";

const share = {
  derived: "urban_share",
  formula: "share",
  input: "urban",
  divisor: "people",
  divisor_series: "average",
  factor: 100,
  base_year: null,
  base_area: null
} as const;

const check = (row: Partial<TableRow<"derived">>) =>
  checkDerived(
    recordsOf({
      derived: [{...share, ...row}],
      indicators: [{indicator: "urban"}, {indicator: "people"}],
      series: [
        {indicator: "people", series: "average"},
        {indicator: "people", series: "year_end"}
      ]
    })
  ).map(({code, column, value}) => [code, column, value]);

describe("checkDerived(records)", () => {
  it("accepts a formula with all it needs", () => {
    expect(check({})).toEqual([]);
    expect(check({divisor: "urban", divisor_series: null})).toEqual([]);
  });

  it("asks for what a formula cannot do without", () => {
    expect(check({divisor: null, divisor_series: null})).toEqual([["formula_incomplete", "divisor", null]]);
  });

  it("rejects a series that the divisor does not have, or none where it has several", () => {
    expect(check({divisor_series: "nosuch"})).toEqual([["unknown_series", "divisor_series", "nosuch"]]);
    expect(check({divisor_series: null})).toEqual([["unknown_series", "divisor_series", null]]);
    expect(check({divisor: "urban", divisor_series: "average"})).toEqual([
      ["unknown_series", "divisor_series", "average"]
    ]);
  });

  it("rejects the name of an indicator, and a factor that makes every value zero", () => {
    expect(check({derived: "urban"})).toEqual([["name_taken", "derived", "urban"]]);
    expect(check({factor: 0})).toEqual([["factor_zero", "factor", "0"]]);
  });
});
