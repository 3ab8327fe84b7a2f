import {milestoneInWords, unitOfIndicator, valueWithUnit} from "../wording/value.js";
import {formatNumber, withUnit} from "../lib/format.js";
import {pick, type Language} from "../model/language.js";
import {commonMessages} from "../messages/common/common.js";
import {reportMessages} from "../messages/report.js";
import type {Indicator} from "../plan/outline.js";
import type {IndicatorChange} from "../progress/yearly-change.js";
import type {TableRow} from "../model/tables/index.js";
import type {Line, Run} from "./blocks.js";
import {indicatorPath} from "../model/addresses/indicators.js";

/** An indicator by its name, which leads to its page. */
export function nameOfIndicator({indicator}: IndicatorChange, language: Language): Run {
  return {text: pick(indicator, "name", language), path: indicatorPath(indicator.indicator)};
}

/** Where a value stands: in a table whose rows name their units, or in a sentence. */
type Place = "cell" | "sentence";

/** A value with its year, and with its unit in a sentence. */
export function valueLine(
  o: TableRow<"observations"> | null,
  {indicator}: IndicatorChange,
  language: Language,
  place: Place
): Line {
  if (o === null) return ["–"];
  const unit = unitOfIndicator(indicator);
  const qualifier = o.qualifier === null ? "" : `${commonMessages(language).qualifier[o.qualifier]} `;
  const remark = o.status === "official" ? "" : `, ${reportMessages(language).estimated[o.status]}`;
  const value =
    place === "cell" ? formatNumber(o.value, unit.decimals, language) : valueWithUnit(o.value, unit, language);
  return [`${qualifier}${value} (${String(o.year)}${remark})`];
}

/** What lies between the last two values, and whether it is to the good; or why it cannot be said. */
export function changeLine(change: IndicatorChange, language: Language, place: Place): Line {
  const words = reportMessages(language);
  const {indicator, previous, change: amount, reason, better} = change;
  if (amount === null) return [reason === null || reason === "no_value" ? "–" : words.noChange[reason]];
  const since = place === "sentence" && previous !== null ? ` ${words.against(previous.year)}` : "";
  if (amount === 0) return [`${words.same}${since}`];
  const judged = better === null ? "" : `, ${better ? words.better : words.worse}`;
  return [`${signedAmount(amount, indicator, language, place)}${since}${judged}`];
}

function signedAmount(amount: number, indicator: Indicator, language: Language, place: Place): string {
  const {code, label, decimals} = unitOfIndicator(indicator);
  const size = formatNumber(amount, decimals, language);
  const number = amount > 0 ? `+${size}` : size;
  if (place === "cell") return number;
  // The difference of two shares, or of two rates, is counted in percentage points.
  if (code.startsWith("percent")) return commonMessages(language).pointsOf(number);
  // The range of a scale, given with the value, is no part of the unit of a difference.
  return withUnit(number, label[language].replace(/ \([^()]*\)$/, ""));
}

/** The milestone that is next, as `≈ 42% (2030)`. */
export function milestoneLine({indicator, status}: IndicatorChange, language: Language): Line {
  if (status === null) return ["–"];
  const {milestone} = status;
  const required = milestoneInWords(
    // An average over years is named by its first year; other classes read the same.
    {...milestone, class: null},
    unitOfIndicator(indicator),
    language
  );
  return [`${required} (${String(milestone.year)})`];
}
