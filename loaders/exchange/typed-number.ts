import type {Localised} from "../../src/model/language.js";
import type {CellProblem} from "../read/cell.js";
import {expectations, remarks, remedies} from "./messages.js";

/** A number as a person typed it into a text cell, with what was understood beside it. */
export interface TypedNumber {
  readonly value: number;
  readonly qualifier: ">" | "<" | "~" | null;
  /** Words in brackets after the number, such as `ước`. */
  readonly words: string | null;
  /** Whether a percent sign followed. */
  readonly percent: boolean;
  readonly remarks: readonly Localised[];
}

export type NumberRead =
  | {readonly number: TypedNumber; readonly problem?: never}
  | {readonly number?: never; readonly problem: CellProblem};

/** The words that say the same as a mark before a number; others, such as an estimate, say something else and are rejected. */
const markWords = {khoảng: "~", "xấp xỉ": "~", about: "~", trên: ">", hơn: ">", "more than": ">", gần: "<", nearly: "<"} as const; // prettier-ignore
const spokenMark = new RegExp(`^(${Object.keys(markWords).join("|")}) +(?=\\d)`, "i");

const qualifiers = {">": ">", "<": "<", "~": "~", "≈": "~"} as const;
const shape = /^([<>~≈]?)\s*([+-]?)\s*([\d.,\s]*\d)\s*(%?)\s*(?:\(([^()]{1,200})\))?$/;

/** Nobody types more than this around a number. */
const longest = 300;

/**
 * Reads a number typed as text, in the Vietnamese or the English manner. What can be read in two ways is rejected rather
 * than guessed: `1.234` is a thousand to one reader and a little more than one to another.
 */
export function readTypedNumber(typed: string): NumberRead {
  if (typed.length > longest) return fail("not_a_number", expectations.number, remedies.typeNumber);
  // Word processors put in other minus signs and spaces than the keyboard does.
  const text = typed
    .normalize("NFKC")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const spoken = spokenMark.exec(text)?.[1] ?? null;
  const spokenAs = spoken === null ? "" : markWords[spoken.toLowerCase() as keyof typeof markWords];
  const match = shape.exec(spokenAs + text.slice(spoken?.length ?? 0));
  if (!match) return fail("not_a_number", expectations.number, remedies.typeNumber);
  const [, mark = "", sign = "", digits = "", percent = "", words] = match;
  const read = readDigits(digits);
  if (!read) return fail("not_a_number", expectations.number, remedies.typeNumber);
  if ("choices" in read) {
    return fail("ambiguous_number", expectations.oneReading(...read.choices), remedies.retypeAsNumber);
  }
  const value = Number(`${sign === "-" ? "-" : ""}${read.plain}`);
  const remark = read.decimal === null ? remarks.textNumber : decimalRemarks[read.decimal];
  return {
    number: {
      value,
      qualifier: mark === "" ? null : qualifiers[mark as keyof typeof qualifiers],
      words: words?.trim() ?? null,
      percent: percent !== "",
      remarks: [
        remark(text, value),
        ...(spoken === null ? [] : [remarks.mark(spoken, spokenAs)]),
        ...(words === undefined ? [] : [remarks.words(words.trim())])
      ]
    }
  };
}

const decimalRemarks = {",": remarks.decimalComma, ".": remarks.decimalPoint} as const;

type Digits = {readonly plain: string; readonly decimal: "," | "." | null} | {readonly choices: [string, string]};

/** The digits of a number without sign: which separator groups thousands and which begins the decimals. */
function readDigits(digits: string): Digits | null {
  if (/^\d+$/.test(digits)) return {plain: digits, decimal: null};
  // Separators of both kinds: the last one begins the decimals, the others must group by three.
  for (const [group, decimal] of [
    ["[. ]", ","],
    ["[, ]", "."]
  ] as const) {
    const grouped = new RegExp(`^\\d{1,3}(${group})\\d{3}(?:\\1\\d{3})*[${decimal}]\\d+$`);
    if (grouped.test(digits)) {
      const [whole = "", fraction = ""] = digits.split(decimal);
      return {plain: `${whole.replace(/\D/g, "")}.${fraction}`, decimal};
    }
  }
  // Groups of three more than once, or parted by spaces, can only be thousands.
  if (/^\d{1,3}(?: \d{3})+$/.test(digits) || /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(digits)) {
    return {plain: digits.replace(/\D/g, ""), decimal: null};
  }
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (!single) return null;
  const [, whole = "", separator = "", fraction = ""] = single;
  // Three digits after one separator are thousands or decimals, unless no thousands could be written so.
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return {choices: [`${whole}${fraction}`, `${whole},${fraction}`]};
  }
  return {plain: `${whole}.${fraction}`, decimal: separator === "," ? "," : "."};
}

function fail(code: string, expected: Localised, mend: Localised): NumberRead {
  return {problem: {code, expected, mend}};
}
