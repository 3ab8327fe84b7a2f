import {capitalised} from "../lib/capitalised.js";
import {colon, semicolon} from "../lib/format.js";
import {groupBy} from "../lib/group.js";
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

/**
 * Sources as the annex of a document cites them: those of one publisher read in one place together, each title with its year.
 * @param sources in the order in which they are to stand
 */
export function citationsByPublisher(
  sources: readonly Parameters<typeof citation>[0][],
  language: Language
): readonly string[] {
  const groups = groupBy(sources, (source) => JSON.stringify([source.publisher, source.copy ?? null]));
  return [...groups.values()].map((own) => {
    const titles = own.map(
      (source) =>
        `${pick(source, "title", language) ?? source.title}${source.year === null ? "" : ` (${String(source.year)})`}`
    );
    const [first] = own;
    const [last] = citation({...first!, year: null}, language).slice(-1);
    const publisher = publisherIn({publisher: first!.publisher, publisher_en: first!.publisher_en}, language);
    return [
      ...(publisher === null ? [] : [publisher]),
      titles.join(semicolon(language)),
      ...((first!.copy ?? null) === null || last === undefined ? [] : [last])
    ].join(". ");
  });
}
