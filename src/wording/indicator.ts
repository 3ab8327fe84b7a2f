import {largest} from "../lib/extremes.js";
import {colon, formatNumber, withUnit} from "../lib/format.js";
import {pick, type Language} from "../model/language.js";
import {commonMessages} from "../messages/common.js";
import {latestOf, latestPartOf, type Standing} from "../indicator/standing.js";
import type {TrendData} from "../indicator/trend-data.js";
import {
  briefUnit,
  markedInWords,
  milestoneInWords,
  observedInWords,
  unitOfIndicator,
  valueWithUnit,
  yearWithRemarks,
  type Unit
} from "./value.js";

/** The unit of a selection's indicator. */
export function unitOf({indicator}: TrendData): Unit {
  return unitOfIndicator(indicator);
}

/** The unit as values of one methodology are written in it: with the most decimals that its sources print. */
export function unitOfSeries(data: TrendData, series: string | null): Unit {
  const unit = unitOf(data);
  const decimals = data.record
    .filter((o) => o.series === series && o.area === data.area.area)
    .map((o) => o.printed_decimals);
  return decimals.length === 0 ? unit : {...unit, decimals: largest(decimals)};
}

/** The indicator's name in a language. */
export function nameOf({indicator}: TrendData, language: Language): string {
  return pick(indicator, "name", language);
}

/**
 * How far the latest value is from the milestone, in words: short of it, beyond it, or exactly there. Of an average over years what it
 * is so far, and what the remaining years need.
 */
export function distanceInWords(standing: Standing, data: TrendData, language: Language): string | null {
  const {distance, average, latest} = standing;
  const words = commonMessages(language);
  if (average !== null) {
    const percent = (value: number) => withUnit(formatNumber(value, 2, language), "%", language);
    return words.averageSoFar(percent(average.soFar), average.needed === null ? null : percent(average.needed));
  }
  if (distance === null) return null;
  // What a unit says in brackets, such as the ends of a scale, is no part of the unit of a difference.
  const {unit} = briefUnit(unitOfSeries(data, latest?.series ?? null), language);
  if (distance === 0) return words.exactlyThere;
  const size = formatNumber(Math.abs(distance), unit.decimals, language);
  // The difference of two shares is counted in percentage points.
  const amount = unit.code === "percent" ? words.pointsOf(size) : valueWithUnit(Math.abs(distance), unit, language);
  const better = data.indicator.direction === "decrease" ? distance < 0 : distance > 0;
  return better ? words.beyond(amount) : words.short(amount);
}

/**
 * The latest value and its year, for a small figure whose title says what it is a value of. Where no full year is known but
 * a part of one is, that is said, and which part; so is that a value is not final.
 */
export function shortSummary(data: TrendData, language: Language): string {
  const words = commonMessages(language);
  const latest = latestOf(data) ?? latestPartOf(data);
  if (latest === null) return words.noValue;
  return `${observedInWords(latest, unitOf(data), language)} (${yearWithRemarks(latest, language)})`;
}

/** The state of a chart in one or two sentences: its latest value and the next milestone. Also what a listener hears. */
export function summarise(data: TrendData, all: readonly Standing[], language: Language): string {
  const words = commonMessages(language);
  const unit = unitOf(data);
  const latest = latestOf(data);
  const last = all.findLast((s) => s.milestone !== null);
  const area = pick(data.area, "name", language);
  const sentences = [
    latest === null
      ? `${nameOf(data, language)}, ${area}${colon(language)}${shortSummary(data, language)}`
      : `${nameOf(data, language)}, ${area}, ${String(latest.year)}${colon(language)}${markedInWords(latest, unit, language)}`
  ];
  if (last?.milestone) {
    const distance = distanceInWords(last, data, language);
    const milestone = `${words.milestone} ${String(last.year)}${colon(language)}${milestoneInWords(last.milestone, briefUnit(unit, language).unit, language)}`;
    sentences.push(distance === null ? milestone : `${milestone} (${distance})`);
  }
  return `${sentences.join(". ")}.`;
}
