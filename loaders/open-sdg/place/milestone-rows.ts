import type {Ledger} from "../account.js";
import {hasOtherProgress, type DataTable} from "../data-table.js";
import type {Indicator} from "../read.js";
import type {Selection} from "../stated-settings.js";
import {isOfPlaces, saysEverybody} from "./everybody.js";
import {geographyOf} from "./geography.js";
import {progressOptions, type Measure} from "./indicator-rows.js";
import type {PlaceRow} from "./languages.js";
import {breakWords, madeWord} from "./made-words.js";
import type {Shared} from "./shared.js";
import {isTableYear} from "./periods.js";
import type {Words} from "./words.js";

/** Whose target it is: of an area, and of groups of it where it is not of everybody. */
interface Scope {
  readonly area: string;
  readonly groups: string;
}

/** The targets that an office sets: of its options of progress, or else the lines that its charts draw. */
export function milestoneRows(
  {id, settings, fields, data}: Indicator,
  measures: readonly Measure[],
  shared: Shared,
  ledger: Ledger
): {readonly milestones: PlaceRow[]; readonly groupMilestones: PlaceRow[]} {
  const milestones = new Map<string, PlaceRow>();
  const groupMilestones = new Map<string, PlaceRow>();
  const field = fields.get("progress_calculation_options");
  const place = {file: field?.file ?? id, line: field?.node.line ?? null};
  const add = (
    measure: Measure | undefined,
    {area, groups}: Scope,
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
      area,
      year,
      series: series === null || measure.series.length < 2 ? null : measure.seriesCodes.of(series),
      comparator: more ? ">=" : "<=",
      value,
      unit: measure.unitCode,
      source: id
    };
    const key = [row.indicator, area, groups, year, row.series, row.comparator, value].join("\u0000");
    if (groups === "") milestones.set(key, {...row, ...ofPlan});
    else groupMilestones.set(key, {...row, groups});
  };
  const ofOthers = hasOtherProgress(data);
  const inUnit = (unit: string | null, series: string | null) =>
    measures.find(
      (measure) => (unit === null || measure.unit === unit) && (series === null || measure.series.includes(series))
    );
  for (const option of progressOptions(settings.progress)) {
    if (option.target === null) continue;
    if (ofOthers) {
      ledger.leave("settings", "other_measure", {...place, column: "target"}, String(option.target));
      continue;
    }
    const measure = inUnit(option.unit, option.series);
    const scope = scopeOf(option.disaggregation, data, measure, shared);
    if (scope === null)
      ledger.leave("settings", "group_milestone", {...place, column: "target"}, String(option.target));
    else add(measure, scope, option.series, option.targetYear, option.target, option.direction === "positive");
  }
  if (milestones.size > 0 || groupMilestones.size > 0)
    return {milestones: [...milestones.values()], groupMilestones: [...groupMilestones.values()]};
  for (const line of settings.graph.targetLines) {
    const directions = new Set(progressOptions(settings.progress).map(({direction}) => direction));
    if (directions.size !== 1 || ofOthers) {
      ledger.leave("settings", "no_direction", {...place, column: "graph_target_lines"}, String(line.value));
      continue;
    }
    const year = Number(/\b20\d\d\b/.exec(line.label ?? "")?.[0] ?? 2030);
    const home = {area: shared.home, groups: ""};
    add(inUnit(line.unit, line.series), home, line.series, year, line.value, directions.has("positive"));
  }
  return {milestones: [...milestones.values()], groupMilestones: []};
}

/** What the office has set for itself is what the site of this place follows. */
const ofPlan = {
  value_max: null,
  basis: "plan",
  period_from: null,
  baseline_year: null,
  implied: false,
  year_printed: true,
  note: null,
  note_vi: null
};

/** Whom the selections of an option mean, as the rows of its measure have them; null where no row is of these. */
function scopeOf(
  selections: readonly Selection[],
  data: DataTable | null,
  measure: Measure | undefined,
  shared: Shared
): Scope | null {
  let area = shared.home;
  if (selections.length === 0) return {area, groups: ""};
  if (data === null || measure === undefined) return null;
  const {codes, names} = geographyOf(data);
  const known = new Set(measure.groups.flatMap(({groups}) => (typeof groups === "string" ? groups.split(";") : [])));
  const groups: string[] = [];
  const place = ({field}: Selection) => data.columns.findIndex(({name}) => name === field);
  for (const selection of selections.toSorted((a, b) => place(a) - place(b))) {
    const {field, value} = selection;
    const group = shared.knownGroup(field, value);
    if (group !== null && known.has(group)) groups.push(group);
    else if (names >= 0 && place(selection) === names) {
      const row = data.rows.find(({cells}) => cells[names] === value && cells[codes] !== "");
      if (row !== undefined && !shared.isHome(value)) area = shared.area(row.cells[codes]!, null);
      else if (!shared.isHome(value)) return null;
    } else if (!saysEverybody(value) && !(isOfPlaces(field) && shared.isHome(value))) return null;
  }
  return {area, groups: groups.join(";")};
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
