import {largest} from "../lib/extremes.js";
import {colon, formatNumber, formatShort, withUnit, semicolon} from "../lib/format.js";
import {everyLanguage, inLanguage, pick, type Language, type ByLanguage} from "../model/language.js";
import {commonMessages} from "../messages/common.js";
import {planMessages} from "../messages/plan.js";
import type {TableRow} from "../model/tables/index.js";
import type {TrendMilestone, TrendObservation} from "../indicator/trend-data.js";

/** The unit of an indicator: its code, its label in both languages and the decimals it is shown with. */
export interface Unit {
  readonly code: string;
  readonly label: ByLanguage;
  readonly decimals: number;
}

/** The unit of an indicator's values. */
export function unitOfIndicator(
  indicator: Pick<TableRow<"indicators">, "unit" | "unit_label_vi" | "unit_label_en" | "decimals">
): Unit {
  return {
    code: indicator.unit,
    label: everyLanguage(indicator, "unit_label"),
    decimals: indicator.decimals
  };
}

/** A unit without what it says in brackets, such as the ends of a scale, and that part. */
export function briefUnit(unit: Unit, language: Language): {readonly unit: Unit; readonly rest: string | null} {
  const [brief = "", rest] = inLanguage(unit.label, language).split(/ (?=\()/);
  return {unit: {...unit, label: {...unit.label, [language.code]: brief}}, rest: rest ?? null};
}

const signs: Readonly<Record<TrendMilestone["comparator"], string>> = {
  "<": "< ",
  "<=": "≤ ",
  "=": "",
  ">=": "≥ ",
  ">": "> ",
  "~": "≈ "
};

/** The sign that stands before a milestone's number; none for exactly. */
export function comparatorSign(comparator: TrendMilestone["comparator"]): string {
  return signs[comparator];
}

/** A value with its unit, as `39,1%` or `1.158 triệu USD`. */
export function valueWithUnit(value: number, unit: Unit, language: Language): string {
  return withUnit(formatNumber(value, unit.decimals, language), inLanguage(unit.label, language), language);
}

/** What sets a value apart from a final one of a full year: that it is of a part of one, preliminary or an estimate. */
export function remarksOnValue(
  {period, status}: Pick<TrendObservation, "period" | "status">,
  language: Language
): string[] {
  const words = commonMessages(language);
  return [
    ...(period === "year" ? [] : [words.period[period]]),
    ...(status === "official" ? [] : [words.status[status]])
  ];
}

/** The year of a value with what sets it apart, as `2024, ước tính`: what stands in brackets behind a number. */
export function yearWithRemarks(o: Pick<TrendObservation, "year" | "period" | "status">, language: Language): string {
  return [String(o.year), ...remarksOnValue(o, language)].join(", ");
}

/** An observation's value with its unit, what qualifies it and what sets it apart, where its year stands elsewhere. */
export function markedInWords(o: TrendObservation, unit: Unit, language: Language): string {
  const remarks = remarksOnValue(o, language);
  const value = observedInWords(o, unit, language);
  return remarks.length === 0 ? value : `${value} (${remarks.join(", ")})`;
}

/** The unit as one value is written in it: with as many decimals as the value's source prints. */
export function printedUnit<U extends Pick<Unit, "decimals">>(
  unit: U,
  {printed_decimals: decimals}: Pick<TrendObservation, "printed_decimals">
): U {
  return {...unit, decimals};
}

/** The decimals of a difference: those of the value that is printed with more. */
export function decimalsBetween(...values: readonly (Pick<TrendObservation, "printed_decimals"> | null)[]): number {
  return largest(
    values.map((value) => value?.printed_decimals ?? 0),
    0
  );
}

/** An observation in words: year, value, unit, and what sets it apart from a final value of a full year. */
export function valueInWords(o: TrendObservation, unit: Unit, language: Language): string {
  const standing = standingWords(o, language);
  const value = markedInWords(o, unit, language);
  const said = standing.length === 0 ? value : `${value}${semicolon(language)}${standing.join(", ")}`;
  return `${pick(o, "area", language)}, ${String(o.year)}${colon(language)}${said}`;
}

/** An observation's value without its unit, with what qualifies it. */
export function observedNumber(
  {value, qualifier, printed_decimals: decimals}: Pick<TrendObservation, "value" | "qualifier" | "printed_decimals">,
  language: Language
): string {
  const number = formatNumber(value, decimals, language);
  return qualifier === null ? number : `${commonMessages(language).qualifier[qualifier]} ${number}`;
}

/** What keeps a value from being shown where another source has one: said too early, or of nobody knows whom. */
export function standingWords(
  {before_end, origin}: Pick<TrendObservation, "before_end" | "origin">,
  language: Language
): string[] {
  const words = commonMessages(language);
  return [...(before_end ? [words.beforeEnd] : []), ...(origin === "unnamed" ? [words.unnamedOrigin] : [])];
}

/** An observation's value with its unit and what qualifies it, as `khoảng 1.000 triệu USD`. */
export function observedInWords(
  o: Pick<TrendObservation, "value" | "qualifier" | "printed_decimals">,
  unit: Unit,
  language: Language
): string {
  const value = valueWithUnit(o.value, printedUnit(unit, o), language);
  return o.qualifier === null ? value : `${commonMessages(language).qualifier[o.qualifier]} ${value}`;
}

/** A milestone short enough for a chart, such as `≤ 0,5 × năm gốc`. */
export function shortMilestone(m: TrendMilestone, unit: Unit, language: Language): string {
  return m.unit === "ratio_to_baseline"
    ? `${comparatorSign(m.comparator)}${formatShort(m.value, 2, language)} × ${commonMessages(language).baseYear}`
    : milestoneInWords(m, unit, language);
}

/** What of a milestone says what it requires. */
export type MilestoneTerms = Pick<
  TrendMilestone,
  "comparator" | "value" | "value_max" | "unit" | "year" | "period_from" | "class"
>;

/** Whether a milestone is a mean over several years; a period of one year is that year alone. */
export function isAverage(m: Pick<MilestoneTerms, "year" | "period_from" | "class">): boolean {
  return m.period_from === null ? m.class === "average_growth" : m.period_from < m.year;
}

/** What a milestone requires, as `≈ 42%` or `≤ 0,5 lần mức gốc`. */
export function milestoneInWords(m: MilestoneTerms, unit: Unit, language: Language): string {
  const words = commonMessages(language);
  const range = m.value_max === null ? "" : `–${formatShort(m.value_max, 2, language)}`;
  const number = `${comparatorSign(m.comparator)}${formatShort(m.value, 2, language)}${range}`;
  const label = m.unit === unit.code ? inLanguage(unit.label, language) : (words.milestoneUnit[m.unit] ?? m.unit);
  // "Below the year before" is how the plan asks for a fall; the index of 100 is only how that is written down.
  if (m.unit === "index_prev_year_100" && m.unit !== unit.code) {
    const falls = m.comparator === "<" || m.comparator === "<=";
    return planMessages(language).everyYear[falls ? "decrease" : "increase"];
  }
  const average = isAverage(m);
  const level = withUnit(number, label, language);
  return average ? words.onAverage(level) : level;
}
