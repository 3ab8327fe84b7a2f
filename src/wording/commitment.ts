import {comparatorSign} from "./value.js";
import {formatShort, withUnit, formatList} from "../lib/format.js";
import {pick, type Language} from "../model/language.js";
import {commonMessages} from "../messages/common.js";
import {planMessages} from "../messages/plan.js";
import type {Agency, Commitment} from "../plan/outline.js";

/** What a commitment requires, as short as a table needs: `≈ 42%`, `giảm hằng năm`, `không nêu số`. */
export function requiredInWords(commitment: Commitment, language: Language): string {
  const words = planMessages(language);
  const {value, value_max: high, comparator, unit} = commitment;
  if (commitment.class === "yearly_direction") return words.everyYear[commitment.direction ?? "none"];
  if (value === null) {
    if (commitment.class === "qualitative_deadline") return words.wordsOnly;
    return commitment.class === "relative_to_comparator" ? words.comparisonOnly : words.notPrinted;
  }
  const range = high === null ? "" : `–${formatShort(high, 2, language)}`;
  const number = `${comparator === null ? "" : comparatorSign(comparator)}${formatShort(value, 2, language)}${range}`;
  // A unit of the place's own is told in the plan's words; its code is no word.
  const label = unit === null ? null : (words.units[unit] ?? commitment.unit_as_printed ?? unit);
  if (label === null) return number;
  const required = /^[%‰]/.test(label)
    ? withUnit(number, "%", language).replace("%", label)
    : withUnit(number, label, language);
  return commitment.class === "average_growth" ? commonMessages(language).onAverage(required) : required;
}

/** The name of an agency; the Vietnamese one where there is no other. */
export function agencyName(agency: Agency, language: Language): string {
  return pick(agency, "name", language) ?? agency.name_vi;
}

/** The deadlines of a commitment as printed. */
export function yearsInWords({years}: Commitment, language: Language): string {
  return years.length === 0 ? planMessages(language).noYear : formatList(years.map(String), language);
}
