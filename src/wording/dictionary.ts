import {ownSentences} from "../messages/accessor.js";
import {dictionaryMessages} from "../messages/dictionary.js";
import {baseOf, languageCodes, type ByLanguage, type Language} from "../model/language.js";
import type {Table} from "../model/tables/table.js";

/** What the dictionary says of one table, as far as a language has words for it. */
interface Said {
  readonly title?: string;
  readonly columns?: Readonly<Partial<Record<string, string>>>;
}

/** What a table holds, in the words of a language; in English where it has none. */
export function tableMeaning(table: Table, language: Language): string {
  return ownTitle(table, language) ?? table.en;
}

/** What a column of a table means, in the words of a language; in English where it has none. */
export function columnMeaning(table: Table, column: string, language: Language): string {
  return ownDescription(table, column, language) ?? table.columns[column]?.en ?? "";
}

/** What a table holds, in those languages of a place that have words for it; in English where none has. */
export function tableMeanings(table: Table, languages: readonly Language[]): ByLanguage {
  return ownOrEnglish(languages, (language) => ownTitle(table, language), table.en);
}

/** What a column of a table means, in those languages of a place that have words for it; in English where none has. */
export function columnMeanings(table: Table, column: string, languages: readonly Language[]): ByLanguage {
  const english = table.columns[column]?.en ?? "";
  return ownOrEnglish(languages, (language) => ownDescription(table, column, language), english);
}

function ownOrEnglish(
  languages: readonly Language[],
  say: (language: Language) => string | undefined,
  en: string
): ByLanguage {
  const said = languages.flatMap((language) => {
    const own = say(language);
    return own === undefined ? [] : [[language.code, own] as const];
  });
  return said.length === 0 ? {en} : Object.fromEntries(said);
}

function ownTitle(table: Table, language: Language): string | undefined {
  const code = definedIn(language);
  return code === undefined ? saidOf(table, language)?.title : table[code];
}

function ownDescription(table: Table, column: string, language: Language): string | undefined {
  const code = definedIn(language);
  if (code !== undefined) return table.columns[column]?.[code];
  const translation = table.columns[column]?.translation;
  const own = saidOf(table, language)?.columns?.[translation?.of ?? column];
  if (own === undefined || translation === undefined) return own;
  return `${own} (${new Intl.DisplayNames(language.code, {type: "language"}).of(translation.code) ?? translation.code})`;
}

/** The language that the tables are defined in, where it is that of a reader. */
function definedIn({code}: Language) {
  return languageCodes.find((known) => known === baseOf(code));
}

function saidOf({name}: Table, {code, place}: Language): Said | undefined {
  const own: Readonly<Partial<Record<string, Said>>> = ownSentences(code, dictionaryMessages.sentences, place) ?? {};
  return own[name];
}
