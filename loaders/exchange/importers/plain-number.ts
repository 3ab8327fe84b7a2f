import {marksNoFigure, plainTyping, readNumberText, type NumberText} from "../../../src/lib/number-text.js";
import type {CellProblem} from "../../read/cell.js";
import {expectations, remedies} from "../messages.js";
import {readingsOf} from "../typed-number.js";

/** A number of a foreign file, with what stood beside it. */
export interface ReadNumber {
  readonly value: number;
  readonly qualifier: "<" | ">" | "~" | null;
  readonly percent: boolean;
  /** The mark of a footnote, which is no part of the number. */
  readonly footnote: string | null;
  /** Words beside it, such as `sơ bộ`. */
  readonly words: string | null;
}

export type PlainNumber = (ReadNumber & {readonly problem?: never}) | {readonly problem: CellProblem};

/**
 * The decimal sign of a file: a point; a point or a comma, where the separator leaves the comma free; or the same as people
 * write it, where a point before three digits may just as well group thousands.
 */
export type DecimalSign = "point" | "either" | "people";

/** A number as programs write it, never grouped; `<0.1` is a value with a qualifier, as the UN writes it. */
const machine = /^([<>~]?)\s*([+-]?(?:\d{1,30}(?:[.,]\d{0,30})?|[.,]\d{1,30}))(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a number as programs write it, or as people do: with a percent sign, a footnote or words beside it. The power of ten is
 * applied to the digits, so that no binary fraction creeps in.
 */
export function readPlainNumber(text: string, decimal: DecimalSign, powerOfTen: string): PlainNumber {
  const typed = plainTyping(text);
  const typedNumber = readNumberText(typed);
  if (decimal === "people" && typedNumber && !("plain" in typedNumber.digits)) {
    const expected = expectations.oneReading(...readingsOf(typedNumber.digits));
    return {problem: {code: "ambiguous_number", expected, mend: remedies.retypeAsNumber}};
  }
  const read = readDigits(typed, typedNumber, decimal);
  if (!read) {
    if (marksNoFigure(typed)) {
      return {
        problem: {code: "not_a_number", expected: expectations.numberNotMark(text.trim()), mend: remedies.skipMark}
      };
    }
    return {problem: {code: "not_a_number", expected: expectations.plainNumber, mend: remedies.correctFile}};
  }
  if (!/^[+-]?\d{1,2}$/.test(powerOfTen)) {
    return {problem: {code: "not_a_multiplier", expected: expectations.powerOfTen, mend: remedies.correctFile}};
  }
  const {digits, exponent, ...beside} = read;
  const value = Number(`${digits}e${exponent + Number(powerOfTen)}`);
  if (!Number.isFinite(value)) {
    return {problem: {code: "not_a_number", expected: expectations.plainNumber, mend: remedies.correctFile}};
  }
  // There is one zero.
  return {...beside, value: value === 0 ? 0 : value};
}

interface Read extends Omit<ReadNumber, "value"> {
  /** Digits with their sign and a decimal point. */
  readonly digits: string;
  readonly exponent: number;
}

function readDigits(typed: string, typedNumber: NumberText | null, decimal: DecimalSign): Read | null {
  const match = machine.exec(typed);
  if (match) {
    const [, qualifier = "", digits = "", exponent = "0"] = match;
    if (digits.includes(",") && decimal === "point") return null;
    return {
      digits: digits.replace(",", "."),
      exponent: Number(exponent),
      qualifier: qualifier === "" ? null : (qualifier as "<" | ">" | "~"),
      percent: false,
      footnote: null,
      words: null
    };
  }
  if (!typedNumber) return null;
  const {digits, negative, mark, percent, footnote, words} = typedNumber;
  const beside = {exponent: 0, qualifier: mark, percent, footnote, words};
  const sign = negative ? "-" : "";
  if (!("plain" in digits)) {
    // Between commas and in the formats of programs a point begins decimals.
    return digits.separator === "." || decimal === "either" ? {...beside, digits: sign + digits.fraction} : null;
  }
  // Thousands are grouped by people alone, and a comma begins decimals where it separates nothing else.
  if (decimal !== "people" && (digits.grouped || (digits.decimal === "," && decimal === "point"))) return null;
  return {...beside, digits: sign + digits.plain};
}
