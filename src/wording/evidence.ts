import {formatNumber, formatShort, withUnit} from "../lib/format.js";
import {pick, type Language} from "../model/language.js";
import {commonMessages} from "../messages/common/common.js";
import {evidenceMessages} from "../messages/evidence.js";
import type {CommitmentEvidence, IndicatorEvidence} from "../plan/evidence.js";
import type {Indicator} from "../plan/outline.js";
import type {Point} from "../progress/assessment.js";

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
  const {indicator, movement, decimals, beside} = part;
  const {from, to, direction} = movement;
  if (to === null) return words.movement.none;
  const value = ({value: number, estimated}: Point, printed: number): string => {
    const measured = withUnit(formatNumber(number, printed, language), pick(indicator, "unit_label", language));
    return estimated === true ? `${measured}, ${commonMessages(language).status.estimate}` : measured;
  };
  const values =
    beside !== null
      ? `${words.beside(percent(beside.own, language), percent(beside.other, language), nameOf(beside.otherIndicator, language))} (${words.span(beside.from, beside.to)})`
      : from === null || from.year === to.year
        ? words.only(value(to, decimals.to), to.year)
        : words.from(value(from, decimals.from), from.year, value(to, decimals.to), to.year);
  return `${values}: ${words.movement[direction]}`;
}

function percent(value: number, language: Language): string {
  return `${formatShort(value, 1, language)}%`;
}

function nameOf(indicator: Indicator, language: Language): string {
  const name = pick(indicator, "name", language);
  return name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
