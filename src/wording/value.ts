import {formatNumber, formatShort, withUnit} from "../lib/format.js";
import {pick, type Language, type Localised} from "../model/language.js";
import {commonMessages} from "../messages/common/common.js";
import type {TableRow} from "../model/tables/index.js";
import type {TrendMilestone, TrendObservation} from "../indicator/trend-data.js";

/** The unit of an indicator: its code, its label in both languages and the decimals it is shown with. */
export interface Unit {
  readonly code: string;
  readonly label: Localised;
  readonly decimals: number;
}

/** The unit of an indicator's values. */
export function unitOfIndicator(
  indicator: Pick<TableRow<"indicators">, "unit" | "unit_label_vi" | "unit_label_en" | "decimals">
): Unit {
  return {
    code: indicator.unit,
    label: {vi: indicator.unit_label_vi, en: indicator.unit_label_en},
    decimals: indicator.decimals
  };
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
  return withUnit(formatNumber(value, unit.decimals, language), unit.label[language]);
}

/** An observation in words: year, value, unit, and what sets it apart from a final value of a full year. */
export function valueInWords(o: TrendObservation, unit: Unit, language: Language): string {
  const words = commonMessages(language);
  const remarks = [
    ...(o.period === "year" ? [] : [words.period[o.period]]),
    ...(o.status === "official" ? [] : [words.status[o.status]]),
    ...standingWords(o, language)
  ];
  const remark = remarks.length === 0 ? "" : ` (${remarks.join(", ")})`;
  const place = pick(o, "area", language);
  return `${place}, ${String(o.year)}: ${observedInWords(o, unit, language)}${remark}`;
}

/** What keeps a value from being shown where another source has one: said too early, or of nobody knows whom. */
export function standingWords({before_end, origin}: TrendObservation, language: Language): string[] {
  const words = commonMessages(language);
  return [...(before_end ? [words.beforeEnd] : []), ...(origin === "unnamed" ? [words.unnamedOrigin] : [])];
}

/** An observation's value with its unit and what qualifies it, as `khoảng 1.000 triệu USD`. */
export function observedInWords(o: TrendObservation, unit: Unit, language: Language): string {
  const value = valueWithUnit(o.value, unit, language);
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
  const label = m.unit === unit.code ? unit.label[language] : (words.milestoneUnit[m.unit] ?? m.unit);
  const average = isAverage(m);
  const level = withUnit(number, label);
  return average ? words.onAverage(level) : level;
}
