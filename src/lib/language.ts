/** The languages of the site. Vietnamese is at the root, English below `/en/`. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The address of a page in a language: the same path, below `/en/` for English. */
export function addressIn(language: Language, path: string): string {
  return language === "vi" ? path : `/en${path}`;
}
