import {colon, formatNumber, withUnit} from "../lib/format.js";
import {pick, type Language} from "../model/language.js";
import {evidenceMessages} from "../messages/evidence.js";
import {goalMessages} from "../messages/goal.js";
import type {IndicatorEvidence, Printed} from "../plan/evidence.js";
import type {Point} from "../progress/assessment.js";
import {yearWithRemarks} from "./value.js";

/**
 * What an indicator did since when, as a sentence; null where it has no exact value.
 *
 * @param judged whether the sentence also says if that is to the good, which a mark beside it may have said
 */
export function movementSentence(
  {indicator, movement, printed}: IndicatorEvidence,
  {judged, language}: {readonly judged: boolean; readonly language: Language}
): string | null {
  const words = goalMessages(language);
  const {movement: ways, from: between} = evidenceMessages(language);
  const {from, to, direction} = movement;
  if (to === null) return null;
  if (from === null || from.year === to.year) return words.oneValue;
  // A unit in words stands beside the latest value; a sign is short enough to be repeated.
  const label = pick(indicator, "unit_label", language);
  const value = ({value: number}: Point, {printed_decimals: decimals}: Printed): string => {
    const written = formatNumber(number, decimals, language);
    return label === "%" ? withUnit(written, label, language) : written;
  };
  const when = ({year}: Point, given: Printed) => yearWithRemarks({year, ...given}, language);
  const change = [
    value(from, printed.from),
    when(from, printed.from),
    value(to, printed.to),
    when(to, printed.to)
  ] as const;
  // Of an indicator of which neither way is better nobody has looked whether the change is more than chance.
  if (indicator.direction === "none") return `${between(...change)}.`;
  if (direction === "no_clear_change") return `${words.unclear(between(...change))}.`;
  const moved = (to.value > from.value ? words.rose : words.fell)(...change);
  return judged ? `${moved}${colon(language)}${ways[direction]}.` : `${moved}.`;
}
