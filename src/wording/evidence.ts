import {colon, formatNumber, formatShort, withUnit} from "../lib/format.js";
import {pick, type Language} from "../model/language.js";
import {evidenceMessages} from "../messages/evidence.js";
import type {CommitmentEvidence, GrowthBeside, IndicatorEvidence, Printed} from "../plan/evidence.js";
import type {Indicator} from "../plan/outline.js";
import type {Point} from "../progress/assessment.js";
import {remarksOnValue, yearWithRemarks} from "./value.js";

/** What qualifies evidence: over which years, how sure, and what must be known of it; null where there is none. */
export function evidenceDetail({grade, reason, parts}: CommitmentEvidence, language: Language): string | null {
  const words = evidenceMessages(language);
  const years = parts.flatMap(({movement: {from, to}}) =>
    [from, to].flatMap((point) => (point === null ? [] : [point.year]))
  );
  if (grade === null || years.length === 0) return null;
  const sorted = years.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const span = first === last ? words.oneYear(first) : words.span(first, last);
  const why = reason === "before_plan" || reason === "too_old" ? words.reason[reason] : null;
  return [span, words.grade[grade], why].filter((part) => part !== null).join(", ");
}

/** Which way one indicator moves, with the values that show it. */
export function movementInWords(part: IndicatorEvidence, language: Language): string {
  const words = evidenceMessages(language);
  const {indicator, movement, printed, beside} = part;
  const {from, to, direction} = movement;
  if (to === null) return words.movement.none;
  const value = ({value: number}: Point, {printed_decimals: decimals}: Printed): string =>
    withUnit(formatNumber(number, decimals, language), pick(indicator, "unit_label", language), language);
  const when = ({year}: Point, given: Printed): string => yearWithRemarks({year, ...given}, language);
  const values =
    beside !== null
      ? growthInWords(beside, language)
      : from === null || from.year === to.year
        ? words.only(value(to, printed.to), when(to, printed.to))
        : words.from(value(from, printed.from), when(from, printed.from), value(to, printed.to), when(to, printed.to));
  return `${values}${colon(language)}${words.movement[direction]}`;
}

/** Two growths beside each other, with what sets the values that they rest on apart from final ones. */
function growthInWords({own, other, otherIndicator, from, to, ends}: GrowthBeside, language: Language): string {
  const words = evidenceMessages(language);
  const growth = words.beside(percent(own, language), percent(other, language), nameOf(otherIndicator, language));
  const remarks = new Set(ends.flatMap((end) => remarksOnValue(end, language)));
  return `${growth} (${[words.span(from, to), ...remarks].join(", ")})`;
}

function percent(value: number, language: Language): string {
  return withUnit(formatShort(value, 1, language), "%", language);
}

function nameOf(indicator: Indicator, language: Language): string {
  const name = pick(indicator, "name", language);
  return name.charAt(0).toLocaleLowerCase(language.tag) + name.slice(1);
}
