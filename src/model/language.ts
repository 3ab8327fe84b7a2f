/** The languages of the site. Vietnamese is at the root, English below `/en/`. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

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
