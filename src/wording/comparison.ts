import {formatNumber, withUnit} from "../lib/format.js";
import {roundTo} from "../lib/round.js";
import {pick, type Language} from "../model/language.js";
import {commonMessages} from "../messages/common.js";
import {publisherIn} from "./publisher.js";
import {compareMessages} from "../messages/compare.js";
import {shownChange, type Change} from "../comparison/change.js";
import type {Comparison, ComparedArea, ComparedIndicator, Value} from "../comparison/model.js";

/** A value without its unit, with what qualifies it, such as `khoảng 39,1`. */
export function valueWords({value, qualifier, printed_decimals: decimals}: Value, language: Language): string {
  const number = formatNumber(value, decimals, language);
  return qualifier === null ? number : `${commonMessages(language).qualifier[qualifier]} ${number}`;
}

/** A value with its unit. */
export function fullValueWords(value: Value, indicator: ComparedIndicator, language: Language): string {
  return withUnit(valueWords(value, language), pick(indicator, "unit_label", language), language);
}

/** A value with its unit, and that it is not final where it is not: for where the number stands alone. */
export function markedValueWords(value: Value, indicator: ComparedIndicator, language: Language): string {
  const remarks = remarksOn(value, null, language);
  const words = fullValueWords(value, indicator, language);
  return remarks.length === 0 ? words : `${words} (${remarks.join(", ")})`;
}

/** That a value comes from a survey, and of which kind; null where it does not, or nobody says. */
export function surveyWords(comparison: Comparison, value: Value | null, language: Language): string | null {
  const collection = value === null ? null : comparison.measured(value).collection;
  return collection === "survey" || collection === "opinion_survey"
    ? commonMessages(language).survey[collection]
    : null;
}

/** What sets a value apart: the year, where another was asked for, and that it is not final. */
export function remarksOn({year, status}: Value, asked: number | null, language: Language): string[] {
  const words = compareMessages(language);
  return [
    ...(asked === null || year === asked ? [] : [words.ofYear(year)]),
    ...(status === "official" ? [] : [words.estimated[status]])
  ];
}

/** A change with its sign: `+2,3 điểm %`, `−5,1%`, or a plain number in the unit of the indicator. */
export function changeWords(
  change: Change,
  {decimals}: Pick<ComparedIndicator, "decimals">,
  language: Language
): string {
  const number = shownChange(change);
  const digits = change.kind === "percent" ? 1 : decimals;
  const rounded = formatNumber(roundTo(number, digits) === 0 ? 0 : number, digits, language);
  const signed = number > 0 && roundTo(number, digits) !== 0 ? `+${rounded}` : rounded;
  if (change.kind === "percent") return withUnit(signed, "%", language);
  return change.kind === "points" ? commonMessages(language).pointsOf(signed) : signed;
}

/** The name of a methodology, short. */
export function methodologyName(
  {catalogue}: Comparison,
  indicator: string,
  series: string | null,
  language: Language
): string {
  const row = catalogue.series.find((s) => s.indicator === indicator && s.series === series);
  return pick(row, "short", language) ?? compareMessages(language).unnamedMethodology;
}

/** Who published some values, each once, in the order in which they come. */
export function publishersOf({catalogue}: Comparison, values: readonly (Value | null)[], language: Language): string[] {
  const used = new Set(values.flatMap((value) => (value === null ? [] : [value.source])));
  const sources = catalogue.sources.filter(({source}) => used.has(source));
  return [...new Set(sources.map((source) => publisherIn(source, language) ?? source.title))];
}

/** Areas by name in the order of the language. */
export function byName(language: Language): (a: ComparedArea, b: ComparedArea) => number {
  const collator = new Intl.Collator(language.tag);
  return (a, b) => collator.compare(pick(a, "name", language), pick(b, "name", language));
}
