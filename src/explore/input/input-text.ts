import type {InputMessages} from "../../messages/inputs.js";
import type {Language} from "../../model/language.js";
import {isRange, type InputChoice, type InputReading, type Scalar} from "./input.js";

/**
 * The value of an input as a reader reads it in a sentence, a title or on paper.
 * @param part `from` or `to` of a range; null for the whole
 * @returns null where there is no such part
 */
export function inputText(
  input: InputChoice,
  {value, options}: InputReading,
  part: string | null,
  words: InputMessages,
  language: Language
): string | null {
  const one = (item: Scalar) =>
    options.find((option) => option.value === item)?.text ?? scalarText(item, input, words, language);
  if (typeof value !== "object") return part === null ? one(value) : null;
  if (isRange(input)) {
    const [from, to] = value.map(one);
    if (part === null) return `${from ?? ""}–${to ?? ""}`;
    return part === "from" ? (from ?? "") : part === "to" ? (to ?? "") : null;
  }
  if (part !== null) return null;
  return value.length === 0
    ? words.nothingChosen
    : new Intl.ListFormat(language.tag, {type: "conjunction"}).format(value.map(one));
}

/** One value as it reads by itself: years without a mark of thousands, days as the language writes them. */
export function scalarText(value: Scalar, {control}: InputChoice, words: InputMessages, language: Language): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") {
    const year = control === "years" || (Number.isInteger(value) && value >= 1900 && value <= 2100);
    return year
      ? String(value)
      : value.toLocaleString(language.tag, {maximumFractionDigits: 6}).replace(/^-/, "\u2212");
  }
  if (control !== "date" && control !== "dates") return value;
  return new Intl.DateTimeFormat(language.tag, {dateStyle: "short", timeZone: "UTC"}).format(
    new Date(`${value}T00:00:00Z`)
  );
}
