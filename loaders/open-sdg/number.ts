/** A number of a data file with what its source says of it, or null where there is none. */
export interface ReadNumber {
  readonly value: number;
  readonly qualifier: "<" | ">" | "~" | null;
  /** Whether it was written as people write and programs do not: with grouping, or a decimal comma. */
  readonly grouped: boolean;
}

/** The words that Python's pandas takes for a missing value, and signs that tables print for one. */
const missing = new Set(
  "#n/a|#n/a n/a|#na|-1.#ind|-1.#qnan|-nan|1.#ind|1.#qnan|<na>|n/a|na|null|nan|none|..|...|:|-|–|—|*|x|.".split("|")
);
const missingInCells = new Set(["#N/A", "#N/A N/A", "#NA", "<NA>", "N/A", "NA", "NULL", "NaN", "n/a", "nan", "null"]);

/** Whether a cell of values says that there is none. */
export function isMissing(text: string): boolean {
  return missing.has(text.toLowerCase());
}

/** Whether a cell of words is taken for blank by sdg-build. */
export function isMissingWord(text: string): boolean {
  return missingInCells.has(text);
}

const plain = /^[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,3})?$/;
// Thousands in groups of three by a comma, a space or an apostrophe.
const grouped = /^[+-]?\d{1,3}(?:[, \u00a0\u2009\u202f'’]\d{3})+(?:\.\d{1,30})?$/;

// Thousands in groups by points before a decimal comma: nothing else is written so.
const continental = /^[+-]?\d{1,3}(?:\.\d{3})+,\d{1,30}$/;

/** Whether the numbers of a file have a decimal comma: one has, that can have no other; or commas are there and separate no columns. */
export function hasDecimalComma(values: Iterable<string>, delimiter: string): boolean {
  for (const value of values) {
    if (!value.includes(",")) continue;
    if (delimiter !== "," || /^\s*[<>~≈≤≥]?\s*[+-]?\d{1,30},(?:\d{1,2}|\d{4,30})\s*%?\s*$/u.test(value)) return true;
    if (continental.test(value.trim())) return true;
  }
  return false;
}

/**
 * Reads a number as data files have it: with a decimal point, or with a decimal comma where the file has it (`hasDecimalComma`). A
 * percent sign behind it says nothing of its size. Null for whatever is no number, and for `1.234` where the comma is decimal:
 * nobody knows what it means there.
 */
export function readNumber(given: string, decimalComma: boolean): ReadNumber | null {
  const [, sign = "", rest = ""] = /^([<>~≈≤≥]?)\s*(.*)$/su.exec(given)!;
  const qualifier = sign === "" ? null : sign === "<" || sign === "≤" ? "<" : sign === ">" || sign === "≥" ? ">" : "~";
  const text = westernDigits(rest.replace(/\s*%$/u, "").replace(/^[\u2212\u2013](?=[\d.])/u, "-"));
  if (continental.test(text)) return finite(text.replaceAll(".", "").replace(",", "."), qualifier, true);
  if (decimalComma) {
    if (/^[+-]?\d{1,3}\.\d{3}$/.test(text)) return null;
    // Where the comma is the decimal sign it is so even before three digits.
    if (/^[+-]?\d{1,30},\d{1,30}$/.test(text)) return finite(text.replace(",", "."), qualifier, true);
  }
  if (plain.test(text)) return finite(text, qualifier, false);
  return grouped.test(text) ? finite(text.replaceAll(/[, \u00a0\u2009\u202f'’]/gu, ""), qualifier, true) : null;
}

function finite(text: string, qualifier: ReadNumber["qualifier"], isGrouped: boolean): ReadNumber | null {
  const value = Number(text);
  return Number.isFinite(value) ? {value, qualifier, grouped: isGrouped} : null;
}

/** Digits of any script as 0 to 9, with the Arabic decimal and grouping signs as point and comma. */
export function westernDigits(text: string): string {
  if (!/[^ -\u024f]/u.test(text)) return text;
  return text
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",")
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits of a script stand together in Unicode, ten by ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
