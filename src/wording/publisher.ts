import {capitalised} from "../lib/capitalised.js";
import {colon} from "../lib/format.js";
import {commonMessages} from "../messages/common.js";
import {pick, type Language} from "../model/language.js";
import type {Publisher} from "../model/sources.js";
import type {TableRow} from "../model/tables/index.js";

/** Who published a source, in the language of the page, and whether a copy was read; null where nobody is named. */
export function publisherIn(source: Publisher, language: Language): string | null {
  const name = pick(source, "publisher", language) ?? source.publisher;
  if (name === null || (source.copy ?? null) === null) return name;
  return `${name} (${commonMessages(language).fromCopy})`;
}

/**
 * A source as a document cites it, part by part: who published it, its title in the language where it has one, its year, and where the copy
 * of it lies that was read.
 */
export function citation(
  source: Publisher & Pick<TableRow<"sources">, "title" | "title_vi" | "year">,
  language: Language
): string[] {
  const {title, year, copy = null, copy_en = null} = source;
  const words = commonMessages(language);
  const publisher = publisherIn({publisher: source.publisher, publisher_en: source.publisher_en}, language);
  const where = pick({copy, copy_en}, "copy", language) ?? copy;
  return [
    ...(publisher === null ? [] : [publisher]),
    pick(source, "title", language) ?? title,
    ...(year === null ? [] : [String(year)]),
    ...(where === null ? [] : [`${capitalised(words.fromCopy, language)}${colon(language)}${where}`])
  ];
}
