import type {Ledger} from "../account.js";
import type {Indicator} from "../read.js";
import {progressOptions, type Measure} from "./indicator-rows.js";
import type {PlaceRow} from "./languages.js";
import {breakWords, madeWord} from "./made-words.js";
import type {Shared} from "./shared.js";
import {isTableYear} from "./periods.js";
import type {Words} from "./words.js";

/** The targets of everybody that an office sets: of its options of progress, or else the lines that its charts draw. */
export function milestoneRows(
  {id, settings, fields}: Indicator,
  measures: readonly Measure[],
  shared: Shared,
  ledger: Ledger
): PlaceRow[] {
  const rows = new Map<string, PlaceRow>();
  const field = fields.get("progress_calculation_options");
  const place = {file: field?.file ?? id, line: field?.node.line ?? null};
  const add = (
    measure: Measure | undefined,
    series: string | null,
    year: number,
    value: number,
    more: boolean
  ): void => {
    if (!measure) return;
    if (!isTableYear(year)) {
      ledger.leave("settings", "not_a_year", {...place, column: "target_year"}, String(year));
      return;
    }
    const row = {
      indicator: measure.indicator,
      area: shared.home,
      year,
      series: series === null || measure.series.length < 2 ? null : measure.seriesCodes.of(series),
      comparator: more ? ">=" : "<=",
      value,
      value_max: null,
      unit: measure.unitCode,
      // What the office has set for itself is what the site of this place follows.
      basis: "plan",
      period_from: null,
      baseline_year: null,
      implied: false,
      year_printed: true,
      source: id,
      note: null,
      note_vi: null
    };
    rows.set([row.indicator, year, row.series, row.comparator, value].join("\u0000"), row);
  };
  const inUnit = (unit: string | null, series: string | null) =>
    measures.find(
      (measure) => (unit === null || measure.unit === unit) && (series === null || measure.series.includes(series))
    );
  for (const option of progressOptions(settings.progress)) {
    if (option.target === null) continue;
    if (option.disaggregation.length > 0) {
      ledger.leave("settings", "group_milestone", {...place, column: "target"}, String(option.target));
      continue;
    }
    const more = option.direction === "positive";
    add(inUnit(option.unit, option.series), option.series, option.targetYear, option.target, more);
  }
  if (rows.size > 0) return [...rows.values()];
  for (const line of settings.graph.targetLines) {
    const directions = new Set(progressOptions(settings.progress).map(({direction}) => direction));
    if (directions.size !== 1) {
      ledger.leave("settings", "no_direction", {...place, column: "graph_target_lines"}, String(line.value));
      continue;
    }
    const year = Number(/\b20\d\d\b/.exec(line.label ?? "")?.[0] ?? 2030);
    add(inUnit(line.unit, line.series), line.series, year, line.value, directions.has("positive"));
  }
  return [...rows.values()];
}

/** The breaks that an office marks; one stands at a place of the axis of years, counted from its first year. */
export function breakRows(
  {id, settings, data}: Indicator,
  measures: readonly Measure[],
  shared: Shared,
  words: Words
): PlaceRow[] {
  if (data === null || data.rows.length === 0) return [];
  const first = data.rows.reduce((least, {year}) => Math.min(least, year), Infinity);
  const seen = new Set<string>();
  return settings.graph.seriesBreaks.flatMap((line): PlaceRow[] => {
    const measure = measures.find(({unit}) => line.unit === null || unit === line.unit);
    if (!measure || line.value < 0) return [];
    const isOne = line.series !== null && measure.series.length > 1 && measure.series.includes(line.series);
    const series = isOne ? measure.seriesCodes.of(line.series) : null;
    const year = Math.ceil(first + line.value);
    if (!isTableYear(year)) return [];
    const key = [measure.indicator, series, year].join("\u0000");
    if (seen.has(key)) return [];
    seen.add(key);
    const otherwise = () => words.each((language) => madeWord(breakWords, language));
    const reason = line.label === null ? otherwise() : words.line(line.label);
    return [{indicator: measure.indicator, area: shared.home, series, year, reason, source: id}];
  });
}
