import {formatNumber, formatShort, withUnit} from "../lib/format.js";
import {inLanguage, type Language} from "../model/language.js";
import {commonMessages} from "../messages/common.js";
import {progressMessages} from "../messages/progress.js";
import {assessmentBy, type Judged} from "../progress/judge.js";
import type {MethodId} from "../model/assessment.js";
import {valueWithUnit, type Unit} from "./value.js";

/** What a pace counts: an amount a year, a rate as a fraction (0.05 = 5 %), or a rate that is already in percent. */
export type PaceKind = "amount" | "fraction" | "percent";

/** What the paces of a judgement count, which differs between what is needed and what is observed. */
export function paceKinds(
  {commitment, prepared}: Judged,
  method: MethodId
): {readonly required: PaceKind; readonly actual: PaceKind} {
  if (commitment.class === "average_growth") {
    const kind = prepared.series?.kind === "points" ? "amount" : "percent";
    return {required: kind, actual: kind};
  }
  if (method === "open_sdg" || method === "eurostat") return {required: "fraction", actual: "fraction"};
  return {required: "amount", actual: method === "un_progress_chart" ? "fraction" : "amount"};
}

/** A pace with its sign, as `+0,10 điểm % mỗi năm`, `−2,17% mỗi năm`. */
export function paceInWords(pace: number, kind: PaceKind, unit: Unit, language: Language): string {
  return progressMessages(language).aYear(changeInWords(pace, kind, unit, language));
}

/** A change with its sign and unit; the difference of two shares is counted in percentage points. */
export function changeInWords(change: number, kind: PaceKind, unit: Unit, language: Language): string {
  const sign = change > 0 ? "+" : "";
  if (kind !== "amount") {
    return `${sign}${percent(formatNumber(kind === "fraction" ? 100 * change : change, 2, language), language)}`;
  }
  const decimals = unit.decimals + 1;
  return unit.code === "percent"
    ? `${sign}${commonMessages(language).pointsOf(formatNumber(change, decimals, language))}`
    : `${sign}${briefly(change, {...unit, decimals}, language)}`;
}

/** Longer labels of units stand once with the value and are not repeated with every change. */
const longest = 12;

/** A value with its unit if the unit is short; else the number alone. */
export function briefly(value: number, unit: Unit, language: Language): string {
  return inLanguage(unit.label, language).length > longest
    ? formatNumber(value, unit.decimals, language)
    : valueWithUnit(value, unit, language);
}

/** The measure that a method classified, in its own terms; a dash where there is none. */
export function measureInWords(judged: Judged, method: MethodId, unit: Unit, language: Language): string {
  const measure = assessmentBy(judged, method).measure;
  if (measure === null) return "–";
  if (!Number.isFinite(measure)) return measure > 0 ? "∞" : "\u2212∞";
  switch (method) {
    case "plan":
      return planMeasure(measure, judged, unit, language);
    case "escap_anticipated":
    case "dns_weather":
      return `G = ${percent(formatShort(measure, 2, language), language)}`;
    case "escap_current":
      return `I = ${formatShort(measure, 3, language)}`;
    case "un_progress_chart":
      return `q = ${formatShort(measure, 4, language)}`;
    case "sdsn_like":
      return `ρ = ${formatShort(measure, 4, language)}`;
    case "open_sdg":
    case "eurostat":
      return `r = ${formatShort(measure, 4, language)}`;
  }
}

function planMeasure(measure: number, {commitment, prepared}: Judged, unit: Unit, language: Language): string {
  switch (commitment.class) {
    case "multiple_of_baseline":
      return `× ${formatShort(measure, 3, language)}`;
    case "reduction_range":
      return `\u2212${percent(formatShort(measure, 2, language), language)}`;
    case "average_growth":
      return prepared.series?.kind === "points"
        ? valueWithUnit(measure, unit, language)
        : percent(formatShort(measure, 2, language), language);
    case "yearly_direction":
      return percent(formatShort(100 * measure, 0, language), language);
    case "threshold":
    case "universal_coverage":
    case "relative_to_comparator":
    case "qualitative_deadline":
      return changeInWords(measure, "amount", unit, language);
  }
}

const percent = (number: string, language: Language): string => withUnit(number, "%", language);
