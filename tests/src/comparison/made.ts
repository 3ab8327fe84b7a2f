import {comparisonOf} from "../../../src/comparison/comparison.js";
import type {Catalogue, ComparedArea, ComparedIndicator, Comparison, Value} from "../../../src/comparison/model.js";

/** An indicator in percent, better when higher, unless given otherwise. */
export function indicator(more: Partial<ComparedIndicator> = {}): ComparedIndicator {
  return {
    indicator: "cover",
    name_vi: "Độ che phủ rừng",
    name_en: "Forest cover",
    unit: "percent",
    unit_label_vi: "%",
    unit_label_en: "%",
    decimals: 1,
    direction: "increase",
    goal: 14,
    measure_kind: null,
    change_in: "points",
    min: 0,
    max: 100,
    ...more
  };
}

/** A province that exists now, unless given otherwise. */
export function area(code: string, more: Partial<ComparedArea> = {}): ComparedArea {
  const names = {name_vi: code, name_en: code};
  return {area: code, ...names, kind: "province", parent: "VN", valid_from: null, valid_to: null, ...more};
}

/** A final value of the home area in the only run of the only methodology, unless given otherwise. */
export function value(year: number, number: number, more: Partial<Value> = {}): Value {
  return {
    indicator: "cover",
    area: "A",
    series: null,
    year,
    value: number,
    qualifier: null,
    status: "official",
    run: 0,
    source: "s",
    printed_decimals: 1,
    ...more
  };
}

/** A comparison over made-up values; the home area is `A`. */
export function made(values: readonly Value[], more: Partial<Catalogue> = {}): Comparison {
  return comparisonOf(
    {
      asOf: "2026-11-23",
      home: "A",
      neighbours: ["B"],
      terms: {
        area: "A",
        nation: null,
        ranked: "province",
        languages: ["vi", "en"],
        milestone_years: [2020, 2025, 2030],
        plan_year: 2018,
        address: null,
        follows: ["plan"],
        begin: null,
        keeps: [],
        parted: false
      },
      indicators: [indicator()],
      areas: ["A", "B", "C", "D"].map((code) => area(code)),
      series: [],
      breaks: [],
      goals: [],
      sources: [],
      milestones: [],
      tiles: [],
      archipelagos: [],
      parts: null,
      shapes: {width: 0, height: 0, places: []},
      ...more
    },
    values
  );
}
