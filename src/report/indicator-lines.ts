import {
  decimalsBetween,
  milestoneInWords,
  printedUnit,
  unitOfIndicator,
  valueWithUnit,
  type Unit
} from "../wording/value.js";
import {formatNumber, withUnit} from "../lib/format.js";
import {inLanguage, pick, type Language} from "../model/language.js";
import {commonMessages} from "../messages/common.js";
import {reportMessages} from "../messages/report.js";
import type {IndicatorChange} from "../progress/yearly-change.js";
import type {TableRow} from "../model/tables/index.js";
import {breaksInWords} from "../wording/break.js";
import type {Line, Run} from "./blocks.js";
import {indicatorPath} from "../model/addresses/indicators.js";
import {officeTableOf, type Told} from "./told.js";

/** An indicator by its name, which leads to its page. */
export function nameOfIndicator({indicator}: IndicatorChange, language: Language): Run {
  return {text: pick(indicator, "name", language), path: indicatorPath(indicator.indicator)};
}

/** Where a value stands: in a table whose rows name their units, or in a sentence. */
type Place = "cell" | "sentence";

/** A value with its year, and with its unit in a sentence; behind it its note, and whose word it is where that is no authority's. */
export function valueLine(
  o: TableRow<"observations"> | null,
  {indicator}: Pick<IndicatorChange, "indicator">,
  language: Language,
  place: Place,
  told: Told | null
): Line {
  if (o === null) return ["–"];
  const unit = printedUnit(unitOfIndicator(indicator), o);
  const qualifier = o.qualifier === null ? "" : `${commonMessages(language).qualifier[o.qualifier]} `;
  const part = o.period === "year" ? "" : `, ${commonMessages(language).period[o.period]}`;
  const remark = `${part}${o.status === "official" ? "" : `, ${reportMessages(language).estimated[o.status]}`}`;
  const value =
    place === "cell" ? formatNumber(o.value, unit.decimals, language) : valueWithUnit(o.value, unit, language);
  return [
    `${qualifier}${value} (${String(o.year)}${remark})`,
    ...noteRuns(o, language),
    ...tellerRuns(o, language, told)
  ];
}

/** The note of a value, in the language of the report or else in the one that it has. */
function noteRuns(o: TableRow<"observations">, language: Language): Line {
  const own = pick(o, "note", language);
  const text = own ?? o.note ?? o.note_vi;
  return text === null
    ? []
    : [{footnote: {text, language: own === null ? (o.note === null ? "vi" : "en") : language.code}, number: null}];
}

/** Who tells of a value that its source did not count, and where the office publishes its own. */
function tellerRuns(o: TableRow<"observations">, language: Language, told: Told | null): Line {
  const teller = told?.tellers.get(o.source);
  if (told === null || teller === undefined) return [];
  const words = reportMessages(language);
  const table = officeTableOf(o, told);
  const text = `${words.teller[teller]}${table === null ? "" : ` ${words.officeTable(table)}`}`;
  return [{footnote: {text, language: language.code}, number: null}];
}

/** What lies between the last two values, and whether it is to the good or clear at all; or why it cannot be said. */
export function changeLine(change: IndicatorChange, language: Language, place: Place): Line {
  const words = reportMessages(language);
  const {indicator, latest, previous, change: amount, reason, way, better} = change;
  const unit = {...unitOfIndicator(indicator), decimals: decimalsBetween(previous, latest)};
  if (reason === "no_value") return ["–"];
  if (reason === "break") return [breaksInWords(change.breaks, language)];
  if (reason !== null) return [words.noChange[reason]];
  const since = place === "sentence" && previous !== null ? ` ${sinceWords(previous, language)}` : "";
  if (way === "same") return [`${words.same}${since}`];
  const judged = better === null ? "" : `, ${better ? words.better : words.worse}`;
  if (amount === null) return [`${way === "rises" ? words.higher : words.lower}${since}${judged}`];
  if (way !== "no_clear_change") return [`${signedAmount(amount, unit, language, place)}${since}${judged}`];
  // A difference below the last printed digit would be written as none.
  if (Number(amount.toFixed(unit.decimals)) === 0) return [`${words.unclear}${since}`];
  return [`${signedAmount(amount, unit, language, place)}${since}, ${words.unclear}`];
}

function sinceWords({year, period}: TableRow<"observations">, language: Language): string {
  const words = reportMessages(language);
  return period === "year" ? words.against(year) : words.againstPart(year);
}

/** What is known of an indicator at the end of a year: its full years, then a part of a later one. */
export function changesShown(change: IndicatorChange): IndicatorChange[] {
  const {latest, part} = change;
  return [...(latest === null ? [] : [change]), ...(part === null ? [] : [{...change, ...part}])];
}

/** What is known of the year itself; null where nothing is. A part of it counts where the full year is not known. */
export function changeOfYear(change: IndicatorChange, year: number): IndicatorChange | null {
  return changesShown(change).find(({latest}) => latest?.year === year) ?? null;
}

function signedAmount(amount: number, {code, label, decimals}: Unit, language: Language, place: Place): string {
  const size = formatNumber(amount, decimals, language);
  const number = amount > 0 ? `+${size}` : size;
  if (place === "cell") return number;
  // The difference of two shares, or of two rates, is counted in percentage points.
  if (code.startsWith("percent")) return commonMessages(language).pointsOf(number);
  // The range of a scale, given with the value, is no part of the unit of a difference.
  return withUnit(number, inLanguage(label, language).replace(/ \([^()]*\)$/, ""), language);
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
