import {terms} from "../../place.js";
import type {TrendBreak, TrendData, TrendMilestone, TrendObservation} from "../../../src/indicator/trend-data.js";

/** A made-up value of a made-up province, official and of a whole year unless given otherwise. */
export function madeObservation(year: number, value: number, more: Partial<TrendObservation> = {}): TrendObservation {
  return {
    indicator: "cover",
    area: "A",
    area_vi: "Tỉnh A",
    area_en: "Province A",
    year,
    period: "year",
    series: null,
    series_vi: null,
    series_en: null,
    value,
    qualifier: null,
    status: "official",
    source: "table",
    vintage: "2024-01",
    note: null,
    note_vi: null,
    shown: true,
    run: 0,
    printed_decimals: 1,
    before_end: false,
    publisher: "Cục Thống kê",
    publisher_en: null,
    origin: null,
    ...more
  };
}

/** What the made-up plan asks for by a year. */
export function madeMilestone(year: number, value: number, more: Partial<TrendMilestone> = {}): TrendMilestone {
  return {
    indicator: "cover",
    area: "A",
    year,
    series: null,
    comparator: ">=",
    value,
    value_max: null,
    unit: "percent",
    basis: "plan",
    period_from: null,
    baseline_year: null,
    implied: false,
    year_printed: true,
    source: "plan",
    plan_line: 1,
    commitment: "1.1#1",
    note: null,
    note_vi: null,
    quote_vi: `đạt ${String(value)}%`,
    class: "threshold",
    source_year: 2018,
    ...more
  };
}

/** Everything a trend chart is drawn from, of values, milestones and breaks that no data set can change. */
export function madeTrend(
  observations: readonly TrendObservation[],
  {
    milestones = [],
    breaks = []
  }: {readonly milestones?: readonly TrendMilestone[]; readonly breaks?: readonly TrendBreak[]} = {}
): TrendData {
  return {
    terms,
    indicator: {
      indicator: "cover",
      name_vi: "Tỷ lệ che phủ",
      name_en: "Cover",
      unit: "percent",
      unit_label_vi: "%",
      unit_label_en: "%",
      decimals: 1,
      direction: "increase",
      measure_kind: null,
      levels: null,
      every: null,
      plan_target: "1.1",
      goal: 1,
      relation: "measures",
      context_for: null,
      headline: null,
      un_indicator: null,
      definition_vi: "Phần đất có rừng che phủ",
      definition_en: "Land under forest",
      source_default: "table"
    },
    area: {
      area: "A",
      name_vi: "Tỉnh A",
      name_en: "Province A",
      kind: "province",
      parent: "N",
      valid_from: null,
      valid_to: null,
      successor: null,
      code_basis: "iso_3166_2",
      note: null,
      successor_vi: null,
      successor_en: null
    },
    observations,
    milestones,
    breaks,
    sources: [],
    record: observations,
    recordBreaks: breaks,
    levels: [],
    levelBreaks: [],
    methodologies: [],
    asOf: "2026-01-01",
    release: null
  };
}
