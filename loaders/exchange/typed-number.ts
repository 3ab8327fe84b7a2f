import type {Localised} from "../../src/model/language.js";
import {marksNoFigure, numberOf, readNumberText} from "../../src/lib/number-text.js";
import type {CellProblem} from "../read/cell.js";
import {expectations, remarks, remedies} from "./messages.js";

/** A number as a person typed it into a text cell, with what was understood beside it. */
export interface TypedNumber {
  readonly value: number;
  readonly qualifier: ">" | "<" | "~" | null;
  /** Words beside the number, such as `ước`. */
  readonly words: string | null;
  /** Whether a percent sign followed. */
  readonly percent: boolean;
  readonly remarks: readonly Localised[];
}

export type NumberRead =
  | {readonly number: TypedNumber; readonly problem?: never}
  | {readonly number?: never; readonly problem: CellProblem};

/**
 * Reads a number typed as text, in the Vietnamese or the English manner. What can be read in two ways is rejected rather
 * than guessed: `1.234` is a thousand to one reader and a little more than one to another.
 */
export function readTypedNumber(typed: string): NumberRead {
  if (marksNoFigure(typed)) return fail("not_a_number", expectations.numberNotMark(typed.trim()), remedies.clearMark);
  const read = readNumberText(typed);
  if (!read) return fail("not_a_number", expectations.number, remedies.typeNumber);
  const {digits, mark, spoken, footnote, words, percent} = read;
  if (!("plain" in digits)) {
    return fail("ambiguous_number", expectations.oneReading(...readingsOf(digits)), remedies.retypeAsNumber);
  }
  // Digits with one reading have it whichever sign is named.
  const value = numberOf(read, ",");
  const remark = digits.decimal === null || !digits.plain.includes(".") ? remarks.textNumber : decimalRemarks[digits.decimal]; // prettier-ignore
  return {
    number: {
      value,
      qualifier: mark,
      words,
      percent,
      remarks: [
        remark(typed.trim(), value),
        ...(spoken === null || mark === null ? [] : [remarks.mark(spoken, mark)]),
        ...(footnote === null ? [] : [remarks.footnote(footnote)]),
        ...(words === null ? [] : [remarks.words(words)])
      ]
    }
  };
}

/** Both readings of digits that have two, as people write them: thousands without a separator, and a decimal comma. */
export function readingsOf(digits: {readonly fraction: string; readonly grouped: string}): readonly [string, string] {
  return [digits.grouped, digits.fraction.replace(".", ",")];
}

const decimalRemarks = {",": remarks.decimalComma, ".": remarks.decimalPoint} as const;

function fail(code: string, expected: Localised, mend: Localised): NumberRead {
  return {problem: {code, expected, mend}};
}
