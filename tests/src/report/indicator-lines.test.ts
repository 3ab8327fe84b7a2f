import {en, vi, languageOf} from "../../place.js";
import {describe, expect, it} from "vitest";
import {changeLine, changeOfYear, changesShown, valueLine} from "../../../src/report/indicator-lines.js";
import type {IndicatorChange} from "../../../src/progress/yearly-change.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

const indicator = {
  indicator: "i",
  unit: "percent",
  unit_label_vi: "%",
  unit_label_en: "%",
  decimals: 1,
  direction: "increase"
} as TableRow<"indicators">;

const change = (more: Partial<IndicatorChange>): IndicatorChange => ({
  indicator,
  latest: madeObservation(2024, 42),
  previous: madeObservation(2023, 40),
  change: 2,
  reason: null,
  way: "rises",
  better: true,
  breaks: [],
  status: null,
  isNew: true,
  part: null,
  ...more
});
const said = (more: Partial<IndicatorChange>, language: "vi" | "en" = "en") =>
  changeLine(change(more), languageOf(language), "sentence")
    .filter((run) => typeof run === "string")
    .join("");

describe("changeLine(change, language, place)", () => {
  it("says by how much, since when, and whether to the good", () => {
    expect(said({})).toBe("+2.0\u00a0percentage points against 2023, better");
    expect(said({way: "falls", change: -2, better: false})).toBe("−2.0\u00a0percentage points against 2023, worse");
    expect(said({better: null})).toBe("+2.0\u00a0percentage points against 2023");
    expect(changeLine(change({}), vi, "cell")).toEqual(["+2,0, tốt lên"]);
  });

  it("says of what chance or printing explain that it is no clear change, in words", () => {
    const unclear = {way: "no_clear_change", better: null} as const;
    expect(said({...unclear, change: 0.3})).toBe("+0.3\u00a0percentage points against 2023, no clear change");
    expect(said({...unclear, change: 0.3}, "vi")).toBe("+0,3\u00a0điểm\u00a0% so với năm 2023, chưa thay đổi rõ rệt");
    expect(said({...unclear, change: 0.04})).toBe("no clear change against 2023");
    expect(said({way: "same", change: 0, better: null})).toBe("no change against 2023");
  });

  it("gives no difference from a bound, and says why, or only the way where that is sure", () => {
    const bounded = {change: null, way: null, better: null, reason: "bounded"} as const;
    expect(said(bounded)).toBe("only a bound known");
    expect(said(bounded, "vi")).toBe("chỉ biết cận, không tính được");
    expect(said({change: null})).toBe("higher, not known by how much against 2023, better");
    expect(said({change: null, way: "falls", better: null}, "vi")).toBe("giảm, không rõ bao nhiêu so với năm 2023");
  });

  it("names the other reasons for which there is none", () => {
    const none = {change: null, way: null, better: null, previous: null} as const;
    expect(said({...none, reason: "no_value"})).toBe("–");
    expect(said({...none, reason: "first_value"})).toBe("first value");
    expect(said({...none, reason: "break", breaks: ["territory"]}, "vi")).toBe("đổi địa giới");
    expect(said({...none, reason: "break", breaks: ["methodology"]}, "vi")).toBe("đổi phương pháp tính");
    expect(said({...none, reason: "break", breaks: ["poverty_line", "source"]})).toBe(
      "change of poverty line and change of source"
    );
    expect(said({...none, reason: "break", breaks: [null]})).toBe("break in series");
  });
});

describe("a part of a year", () => {
  const part = {
    change: 2,
    reason: null,
    way: "rises",
    better: true,
    breaks: [],
    latest: madeObservation(2025, 7.9, {period: "h1", status: "estimate"}),
    previous: madeObservation(2024, 5.9, {period: "h1"})
  } as const;
  const both = change({part});

  it("is named with its value, and compared with the same part of the other year", () => {
    const [full, partly] = changesShown(both);
    expect(valueLine(full!.latest, full!, vi, "cell", null)).toEqual(["42,0 (2024)"]);
    expect(valueLine(partly!.latest, partly!, vi, "cell", null)).toEqual(["7,9 (2025, 6 tháng đầu năm, ước tính)"]);
    expect(valueLine(partly!.previous, partly!, en, "cell", null)).toEqual(["5.9 (2024, January to June)"]);
    expect(changeLine(partly!, en, "sentence")).toEqual([
      "+2.0\u00a0percentage points against the same part of 2024, better"
    ]);
    expect(changeLine(partly!, vi, "sentence")).toEqual(["+2,0\u00a0điểm\u00a0% so với cùng kỳ năm 2024, tốt lên"]);
    expect(changeLine({...partly!, reason: "other_period"}, vi, "cell")).toEqual(["chưa có số cùng kỳ trước đó"]);
  });

  it("is what is known of its year, where the full year is not", () => {
    expect(changesShown(change({}))).toHaveLength(1);
    expect(changesShown(change({latest: null, part}))).toHaveLength(1);
    expect(changesShown(change({latest: null}))).toEqual([]);
    expect(changeOfYear(both, 2025)?.latest?.period).toBe("h1");
    expect(changeOfYear(both, 2024)?.latest?.period).toBe("year");
    expect(changeOfYear(both, 2023)).toBeNull();
  });
});
