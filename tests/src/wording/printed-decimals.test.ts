import {en, vi} from "../../place.js";
import {describe, expect, it} from "vitest";
import {changeLine, valueLine} from "../../../src/report/indicator-lines.js";
import {changeWords, fullValueWords, valueWords} from "../../../src/wording/comparison.js";
import {movementInWords} from "../../../src/wording/evidence.js";
import {unitOf, unitOfSeries} from "../../../src/wording/indicator.js";
import {decimalsBetween, observedInWords, printedUnit} from "../../../src/wording/value.js";
import {changeOf} from "../../../src/comparison/change.js";
import type {IndicatorEvidence} from "../../../src/plan/evidence.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeObservation, madeTrend} from "../charts/made-trend.js";
import {madeObservation as made} from "../../made-observation.js";
import {indicator, value} from "../comparison/made.js";

// An indicator that is shown with up to two decimals, of which one series prints one and another two.

const old = {series: "old", printed_decimals: 1} as const;
const recent = {series: "recent", printed_decimals: 2} as const;
const unit = {code: "percent", label: {vi: "%", en: "%"}, decimals: 2};
const row = {
  indicator: "poverty",
  name_vi: "Nghèo",
  name_en: "Poverty",
  unit: "percent",
  unit_label_vi: "%",
  unit_label_en: "%",
  decimals: 2,
  direction: "decrease"
} as TableRow<"indicators">;

describe("a value is written with the decimals that its source prints", () => {
  it("on the pages of indicators", () => {
    expect(observedInWords(madeObservation(2016, 12.8, old), unit, vi)).toBe("12,8%");
    expect(observedInWords(madeObservation(2024, 2.9, recent), unit, vi)).toBe("2,90%");
    expect(observedInWords(madeObservation(2016, 13, {...old, qualifier: "~"}), unit, en)).toBe("about 13.0%");
    expect(printedUnit(unit, old).decimals).toBe(1);
  });

  it("in comparisons, a difference with those of the more exact value", () => {
    const [before, after] = [value(2016, 12.8, old), value(2024, 2.9, recent)];
    expect(valueWords(before, vi)).toBe("12,8");
    expect(fullValueWords(after, indicator({decimals: 2}), en)).toBe("2.90%");
    expect(decimalsBetween(before, after)).toBe(2);
    expect(decimalsBetween(before, null)).toBe(1);
    expect(decimalsBetween()).toBe(0);
    const change = changeOf(12.8, 10.5, indicator());
    expect(changeWords(change, {decimals: decimalsBetween(before, before)}, vi)).toBe("−2,3\u00a0điểm\u00a0%");
  });

  it("in the report", () => {
    const change = {
      indicator: row,
      latest: made(2016, 12.8, old),
      previous: made(2014, 15, old),
      change: -2.2,
      reason: null,
      way: "falls",
      better: true,
      status: null,
      isNew: false,
      part: null,
      breaks: []
    } as const;
    expect(valueLine(change.previous, change, vi, "cell", null)).toEqual(["15,0 (2014)"]);
    expect(valueLine(change.latest, change, vi, "sentence", null)).toEqual(["12,8% (2016)"]);
    expect(changeLine(change, vi, "cell")).toEqual(["−2,2, tốt lên"]);
  });

  it("in the evidence beside a commitment, each of the two its own", () => {
    const part = {
      indicator: row,
      movement: {direction: "improving", from: {year: 2016, value: 13}, to: {year: 2024, value: 2.9}, n: 4},
      printed: {
        from: {printed_decimals: 1, status: "official", period: "year"},
        to: {printed_decimals: 2, status: "preliminary", period: "9m"}
      },
      beside: null
    } as IndicatorEvidence;
    expect(movementInWords(part, vi)).toBe("13,0% (2016) → 2,90% (2024, 9 tháng, sơ bộ): tốt lên");
    const grown = {
      ...part,
      beside: {
        from: 2016,
        to: 2020,
        own: 5,
        other: 4,
        otherIndicator: row,
        otherArea: "VN",
        ends: [
          {printed_decimals: 0, status: "official", period: "year"},
          {printed_decimals: 0, status: "estimate", period: "year"},
          {printed_decimals: 0, status: "estimate", period: "year"}
        ]
      }
    } as IndicatorEvidence;
    expect(movementInWords(grown, vi)).toMatch(/\(2016–2020, ước tính\): tốt lên$/);
  });
});

describe("unitOfSeries(data, series)", () => {
  const record = [madeObservation(2014, 15, old), madeObservation(2016, 12.8, old), madeObservation(2024, 2.9, recent)];
  const data = madeTrend(record);

  it("has the most decimals that the sources of one methodology print", () => {
    const wide = {...data, indicator: {...data.indicator, decimals: 2}};
    expect(unitOfSeries(wide, "old").decimals).toBe(1);
    expect(unitOfSeries(wide, "recent").decimals).toBe(2);
    expect(unitOfSeries(wide, "old")).toEqual({...unitOf(wide), decimals: 1});
  });

  it("is the indicator's where nothing is known of the methodology, or only of another area", () => {
    expect(unitOfSeries(data, "unheard of")).toEqual(unitOf(data));
    const elsewhere = {...data, record: record.map((o) => ({...o, area: "B"}))};
    expect(unitOfSeries(elsewhere, "old")).toEqual(unitOf(data));
  });
});
