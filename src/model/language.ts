/** The languages of the site. Vietnamese is at the root, English below `/en/`. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in each language. */
export type Localised = Readonly<Record<Language, string>>;

/** The language that a page or an element says it is in: Vietnamese unless it is English. */
export function pageLanguage(code: string | null | undefined): Language {
  return code === "en" ? "en" : "vi";
}

/** The language that a page's counterpart is in. */
export function otherLanguage(language: Language): Language {
  return language === "vi" ? "en" : "vi";
}

/** The locale that numbers and dates of a language are written in. */
export function localeOf(language: Language): string {
  return language === "vi" ? "vi-VN" : "en-GB";
}

/** The column that holds a name in a language: `name_vi`, or plain `effect` beside `effect_en`. */
type ColumnIn<Row, Name extends string, Of extends Language> = `${Name}_${Of}` extends keyof Row
  ? `${Name}_${Of}`
  : Name & keyof Row;

/** The names for which a row has a column in each language. */
type NameInBoth<Row> = {
  [Column in keyof Row]: Column extends `${infer Name}_${Language}`
    ? [ColumnIn<Row, Name, "vi">] extends [never]
      ? never
      : [ColumnIn<Row, Name, "en">] extends [never]
        ? never
        : Name
    : never;
}[keyof Row];

type Picked<Row, Name extends string> = Row[ColumnIn<Row, Name, "vi"> | ColumnIn<Row, Name, "en">];

/**
 * What a row says in a language: `pick(area, "name", language)` is its `name_vi` or `name_en`. Where a translation may be
 * lacking it is null, and the caller says what stands in its place.
 */
export function pick<Row extends object, Name extends NameInBoth<Row> & string>(
  row: Row,
  name: Name,
  language: Language
): Picked<Row, Name>;
export function pick<Row extends object, Name extends NameInBoth<Row> & string>(
  row: Row | undefined,
  name: Name,
  language: Language
): Picked<Row, Name> | undefined;
export function pick(row: Readonly<Record<string, unknown>> | undefined, name: string, language: Language): unknown {
  const column = `${name}_${language}`;
  return row?.[column in row ? column : name];
}

/** The language that a name or a title seems to be written in: Vietnamese where a letter is one that English lacks. */
export function writtenIn(text: string): Language {
  return /[ăâđêôơưĩũ\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u1ea0-\u1ef9]/iu.test(
    text.normalize("NFC")
  )
    ? "vi"
    : "en";
}

/** The address of a page in a language: the same path, below `/en/` for English. */
export function addressIn(language: Language, path: string): string {
  return language === "vi" ? path : `/en${path}`;
}
