import type {PlaceWords} from "./place-words.js";

/** The languages that the commands speak, and of the tables of the place that this repository is. */
export const languageCodes = ["vi", "en"] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** The languages in which every catalogue of what readers see is whole. */
export const wholeLanguages = ["vi", "en", "fr"] as const;
export type WholeLanguage = (typeof wholeLanguages)[number];

/** A sentence in every language that the commands speak. */
export type Localised = Readonly<Record<LanguageCode, string>>;

/** What a code of a language looks like, as BCP 47 writes it: `vi`, `pt-BR`, `zh-Hans`. */
export const codePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The language of a code, without its script and region: `fr` of `fr-CA`. */
export function baseOf(code: string): string {
  return code.slice(0, code.search(/-|$/));
}

/** How a language writes numbers, dates and lists, and in which order it sorts. */
export interface Locale {
  readonly code: string;
  /** As `Intl` takes it. */
  readonly tag: string;
  /** Its own name in itself. */
  readonly name: string;
  /** Which way it is written. */
  readonly direction: "ltr" | "rtl";
}

/** The locale of each language whose catalogues are whole. */
export const locales = {
  vi: {code: "vi", tag: "vi-VN", name: "Tiếng Việt", direction: "ltr"},
  en: {code: "en", tag: "en-GB", name: "English", direction: "ltr"},
  fr: {code: "fr", tag: "fr", name: "Français", direction: "ltr"}
} as const satisfies Readonly<Record<WholeLanguage, Locale>>;

/** Scripts that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** The locale of any language. */
export function localeOf(code: string): Locale {
  const known = Object.values(locales).find((locale) => locale.code === code);
  if (known !== undefined) return known;
  const {script = ""} = new Intl.Locale(code).maximize();
  const name = new Intl.DisplayNames(code, {type: "language"}).of(code) ?? code;
  return {
    code,
    tag: code,
    name: name.charAt(0).toLocaleUpperCase(code) + name.slice(1),
    direction: rightToLeft.has(script) ? "rtl" : "ltr"
  };
}

/** A language in which a place's site can be read. */
export interface Edition extends Locale {
  /** What stands before the addresses of its pages: nothing for the first language of the place, `/en` and so on for others. */
  readonly prefix: string;
}

/** A language of the site, with what the place is called in it. */
export interface Language extends Edition {
  /** The other languages of the site, in the order of the place. */
  readonly others: readonly Edition[];
  /** The codes of all languages of the site, in the order of the place. */
  readonly all: readonly string[];
  readonly place: PlaceWords;
}

/** A text in the languages of a place. */
export type ByLanguage = Readonly<Partial<Record<string, string>>>;

/** A text of a place, said in each of its languages. */
export function byLanguage<L extends Locale>(languages: readonly L[], say: (language: L) => string): ByLanguage {
  return Object.fromEntries(languages.map((language) => [language.code, say(language)]));
}

/** What a text says in a language; where that is lacking in English, or else in the first language that it has. */
export function inLanguage(text: Localised | ByLanguage, {code}: Pick<Locale, "code">): string {
  const said: ByLanguage = text;
  return said[code] ?? said.en ?? Object.values(said)[0] ?? "";
}

/** The code of the language that the plan of a place speaks: its first. */
export function planLanguage({all, code}: Pick<Language, "all" | "code">): string {
  return all[0] ?? code;
}

/** The languages of a place in its order; the first stands at the root. */
export function languagesOf(
  codes: readonly string[],
  words: Readonly<Partial<Record<string, PlaceWords>>>
): readonly Language[] {
  const editions = codes.map((code, i): Edition => ({...localeOf(code), prefix: i === 0 ? "" : `/${code}`}));
  return editions.map((edition) => {
    const place = words[edition.code];
    if (place === undefined) throw new Error(`the place has no words in ${edition.code}`);
    return {...edition, others: editions.filter(({code}) => code !== edition.code), all: codes, place};
  });
}

/** The column that holds a name in a language: `name_vi`, or plain `effect` beside `effect_en`. */
type ColumnIn<Row, Name extends string, Of extends LanguageCode> = `${Name}_${Of}` extends keyof Row
  ? `${Name}_${Of}`
  : Name & keyof Row;

/** The names for which a row has a column in each language. */
type NameInBoth<Row> = {
  [Column in keyof Row]: Column extends `${infer Name}_${LanguageCode}`
    ? [ColumnIn<Row, Name, "vi">] extends [never]
      ? never
      : [ColumnIn<Row, Name, "en">] extends [never]
        ? never
        : Name
    : never;
}[keyof Row];

type Picked<Row, Name extends string> = Row[ColumnIn<Row, Name, "vi"> | ColumnIn<Row, Name, "en">];

/**
 * What a row says in a language: `pick(area, "name", language)` is its `name_vi` or `name_en`, as the language is. A table has such
 * a column in each language of its place; where a translation may be lacking it is null, and the caller says what stands in its
 * place. Of a row of another place, which lacks the language, it is the English, or else the first that there is.
 */
export function pick<Row extends object, Name extends NameInBoth<Row> & string>(
  row: Row,
  name: Name,
  language: Pick<Locale, "code">
): Picked<Row, Name>;
export function pick<Row extends object, Name extends NameInBoth<Row> & string>(
  row: Row | undefined,
  name: Name,
  language: Pick<Locale, "code">
): Picked<Row, Name> | undefined;
export function pick(
  row: Readonly<Record<string, unknown>> | undefined,
  name: string,
  {code}: Pick<Locale, "code">
): unknown {
  if (row === undefined) return undefined;
  const column = [columnIn(name, code), name, `${name}_en`].find((known) => known in row);
  return row[column ?? Object.keys(row).find((known) => known.startsWith(`${name}_`)) ?? name];
}

/** The language that a name or a title seems to be written in: Vietnamese where a letter is one that English lacks. */
export function writtenIn(text: string): LanguageCode {
  return /[ăâđêôơưĩũ\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u1ea0-\u1ef9]/iu.test(
    text.normalize("NFC")
  )
    ? "vi"
    : "en";
}

/** The name of the column that holds a text in a language: `name_vi`, or for a code such as `pt-BR` `name_pt_br`. */
export function columnIn(name: string, code: string): string {
  return `${name}_${code.toLowerCase().replaceAll("-", "_")}`;
}

/** What a row says in every language that it has the words in, as one text. */
export function everyLanguage(row: object, name: string): ByLanguage {
  const said = Object.entries(row).flatMap(([column, cell]): [string, string][] =>
    column.startsWith(`${name}_`) && typeof cell === "string" ? [[codeOf(column.slice(name.length + 1)), cell]] : []
  );
  return Object.fromEntries(said);
}

/** The code of a language by the end of its columns' names. */
function codeOf(ending: string): string {
  const [language = "", ...parts] = ending.split("_");
  return [
    language,
    ...parts.map((part) => (part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part.toUpperCase()))
  ].join("-");
}

/** The address of a page in a language: the same path, below `/en/` and the like where it is not the first of the place. */
export function addressIn({prefix}: Pick<Edition, "prefix">, path: string): string {
  return `${prefix}${path}`;
}
