import type {TableRow} from "../../../src/model/tables/index.js";
import {westernDigits} from "../number.js";

export type Period = TableRow<"observations">["period"];

/** A month by its name, short or long, in the languages that offices write data in. */
const monthNames: ReadonlyMap<string, number> = new Map(
  ["en", "fr", "es", "pt", "de", "it", "pl", "ru"].flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, {month, timeZone: "UTC"});
      return Array.from({length: 12}, (_, i): [string, number] => [
        format.format(Date.UTC(2020, i)).replace(/\.$/, "").toLowerCase(),
        i + 1
      ]);
    })
  )
);

/** The words of parts of a year, by the months that they cover; a figure stands before or behind them. */
const parts: readonly (readonly [letter: "q" | "h", words: RegExp])[] = [
  ["q", /^(?:q|t|qtr|quarter|quartal|trimestre|trim|квартал|kwartał)$/u],
  ["h", /^(?:s|h|half|semester|semestre|halbjahr|półrocze|полугодие)$/u]
];
const romans = ["i", "ii", "iii", "iv"];

/**
 * The part of a year that the words of a year mean: `2024 Q1`, `2024M07`, `March 2020`. Null for a whole year, whatever else is said
 * of it; `unknown` for a part that the tables have no period for, or that may be something else: `2001-05` may be five years.
 */
export function partOfYear(given: string, isMonthly = false): Period | "unknown" | null {
  const text = westernDigits(given).trim().toLowerCase();
  const [, before = "", year = "", after = ""] =
    /^(\D{0,12}?)(\d{4})(?!\d)(.*)$/su.exec(text) ?? /^(.{1,16}?)(?<!\d)((?:19|20)\d{2})()$/su.exec(text) ?? [];
  const figures = /^\s*[-/.]\s*(\d{1,2})$/.exec(after)?.[1] ?? /^(\d{1,2})\s*[-/.]$/.exec(before.trim())?.[1];
  if (figures !== undefined) return before === "" ? monthOrSpan(Number(year), figures, isMonthly) : monthOf(Number(figures)); // prettier-ignore
  const rest = `${before}${after}`.replaceAll(/[\s_,–-]+/gu, "");
  if (rest === "") return null;
  const numbered = numberedPart(rest);
  if (numbered !== null) return numbered;
  const named = /^m(\d{1,2})$/.exec(rest)?.[1];
  const month = named === undefined ? monthNames.get(rest.replaceAll(".", "")) : Number(named);
  if (month !== undefined) return monthOf(month);
  // A day, a week, months from the first, or a Roman figure that says no more.
  const isDay = /^\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}/.test(after) || /^\d{1,2}\s*[-/. ]\s*[\p{L}\d]+\.?\s*[-/. ]?$/u.test(before.trim()); // prettier-ignore
  return isDay || romans.includes(rest) || /^w\d{1,2}$|^\d{1,2}m(?:onths?|ois)?$/.test(rest) ? "unknown" : null;
}

/** A quarter or a half by its figure: `q1`, `1stquarter`, `ivквартал`. */
function numberedPart(rest: string): Period | "unknown" | null {
  const [, figure, behind] = /^(\d|i{1,3}(?!\p{L}*[iv])|iv)(?:st|nd|rd|th|er|e|º|ª|\.)?(\p{L}+)$/u.exec(rest) ?? [];
  const [, before, last] = /^(\p{L}+)\.?(\d)$/u.exec(rest) ?? [];
  const [word, number] = figure === undefined ? [before, last] : [behind, figure];
  const part = parts.find(([, words]) => word !== undefined && words.test(word));
  if (part === undefined || number === undefined) return null;
  const [letter] = part;
  const which = romans.includes(number) ? romans.indexOf(number) + 1 : Number(number);
  return which >= 1 && which <= (letter === "q" ? 4 : 2) ? (`${letter}${String(which)}` as Period) : "unknown";
}

/** Whether a table has years with two figures behind them that can only be months. */
export function isMonthly(texts: Iterable<string | null>): boolean {
  for (const text of texts) {
    const [, year, figures] = /^\s*(\d{4})\s*[-/.]\s*(\d{1,2})\s*$/.exec(westernDigits(text ?? "")) ?? [];
    if (figures !== undefined && monthOrSpan(Number(year), figures, false)?.startsWith("m") === true) return true;
  }
  return false;
}

/** `2015-03` is a month: no span of years ends before it begins. `2010-11` is a financial year, `2015-18` a span. */
function monthOrSpan(year: number, figures: string, known: boolean): Period | "unknown" | null {
  const month = Number(figures);
  if (month < 1 || month > 12) return null;
  if (known || (year >= 2000 && month <= year % 100)) return monthOf(month);
  return figures.length === 1 || month === (year + 1) % 100 ? null : "unknown";
}

function monthOf(month: number): Period | "unknown" {
  return month >= 1 && month <= 12 ? (`m${String(month).padStart(2, "0")}` as Period) : "unknown";
}

/** Whether the tables can hold a year. */
export function isTableYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2100;
}
