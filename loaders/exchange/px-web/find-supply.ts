import {largest} from "../../../src/lib/extremes.js";
import {foldedWords, plainWords} from "../../../src/lib/fold.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {closeTo} from "../close.js";
import {isVietnamese} from "./notes.js";
import type {OfficeTable} from "./office-table.js";

export type Supply = TableRow<"supply">;

/** The lines that speak of a table, or why none does. */
export type SupplyFound =
  | {
      readonly lines: readonly Supply[];
      readonly language: "vi" | "en" | null;
      /** Whether a title of the file could be held against one of the lines; else the number alone speaks for the table. */
      readonly isTitleKnown: boolean;
    }
  | {readonly otherTitle: Supply}
  | {readonly near: readonly string[]};

/** The number of a table for comparing: `V06.51`, `E06.51` and `V0651` are one, in Vietnamese or English. */
export function numberKey(number: string): string {
  return plainWords(number)
    .join("")
    .replace(/^[ve](?=\d)/, "")
    .replace(/px$/, "");
}

/** The number in the name of a file as PX-Web gives it, such as `V06.51.px` or `E0651_20240612.xlsx`. */
export function numberInName(file: string): string | null {
  const name = file.split(/[\\/]/).at(-1) ?? "";
  return /(?<![A-Za-z0-9])[VE]\d{2}[.]?\d{2}(?:[-.]\d{1,2}(?!\d))?/.exec(name)?.[0] ?? null;
}

/**
 * The lines of `supply` for a table: by its number, whose title must not be another one then, or by its title. A title may go on with
 * what the table is divided by, as that of a PX file does.
 */
export function findSupply(
  {number, titles, file}: Pick<OfficeTable, "number" | "titles" | "file">,
  supply: readonly Supply[]
): SupplyFound {
  const numbers = [number, numberInName(file)].flatMap((text) => (text === null ? [] : [numberKey(text)]));
  const byNumber = supply.filter(({table}) => table !== null && numbers.includes(numberKey(table)));
  const [first] = byNumber;
  if (first !== undefined) {
    const comparable = byNumber.flatMap((line) => comparableTitles(titles, line));
    const alike = comparable.length === 0 || comparable.some(({own, line}) => isAlike(own, line));
    if (!alike) return {otherTitle: first};
    return {lines: byNumber, language: languageOf(titles, byNumber), isTitleKnown: comparable.length > 0};
  }
  const byTitle = supply.filter(({title_vi, title_en}) =>
    titles.some((title) => startsWith(title, title_vi) || startsWith(title, title_en))
  );
  // Of two titles of which one begins with the other the longer one is meant.
  const longest = largest(
    byTitle.map((line) => titleLength(line, titles)),
    0
  );
  const lines = byTitle.filter((line) => titleLength(line, titles) === longest);
  if (lines.length > 0) return {lines, language: languageOf(titles, lines), isTitleKnown: true};
  const names = supply.flatMap(({title_vi, title_en}) => [title_vi, title_en].filter((title) => title !== null));
  return {near: titles.length === 0 ? [] : closeTo(titles[0]!, new Set(names))};
}

/** The words of a title without numbers of notes and what stands in brackets. */
function wordsOf(title: string): readonly string[] {
  return foldedWords(title.replace(/\([^()]*\)|\*/gu, " "));
}

function startsWith(title: string, beginning: string | null): boolean {
  if (beginning === null) return false;
  const [words, first] = [wordsOf(title), wordsOf(beginning)];
  return first.length > 2 && first.every((word, i) => words[i] === word);
}

function titleLength({title_vi, title_en}: Supply, titles: readonly string[]): number {
  const lengths = [title_vi, title_en].map((own) =>
    titles.some((title) => startsWith(title, own)) ? wordsOf(own!).length : 0
  );
  return largest(lengths);
}

/** The titles of a file with that of a line in the same language, where the line has one. */
function comparableTitles(titles: readonly string[], {title_vi, title_en}: Supply): {own: string; line: string}[] {
  return titles.flatMap((own) => {
    const line = isVietnamese(own) ? title_vi : title_en;
    return line === null ? [] : [{own, line}];
  });
}

/** Whether most words of a line's title stand in that of a file: offices change a word, and seldom the matter. */
function isAlike(title: string, known: string): boolean {
  const [words, expected] = [new Set(wordsOf(title)), wordsOf(known)];
  return expected.filter((word) => words.has(word)).length >= expected.length * 0.6;
}

/** The language of a file, by the title that it has; null where it has both, or where neither is known. */
function languageOf(titles: readonly string[], lines: readonly Supply[]): "vi" | "en" | null {
  const has = (own: "title_vi" | "title_en") =>
    titles.some((title) => lines.some((line) => startsWith(title, line[own])));
  const [vi, en] = [has("title_vi"), has("title_en")];
  return vi === en ? null : vi ? "vi" : "en";
}
