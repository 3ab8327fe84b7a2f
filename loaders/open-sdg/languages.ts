import {codePattern} from "../../src/model/language.js";

/** The code of a language that an office names, such as `zh-Hans` of `zh_Hans` and `en` of `EN`; null where it is none. */
export function languageCode(name: string): string | null {
  const code = name
    .trim()
    .replaceAll("_", "-")
    .replace(/^[A-Za-z]+/, (language) => language.toLowerCase());
  if (!codePattern.test(code)) return null;
  try {
    return new Intl.Locale(code).baseName === "" ? null : code;
  } catch {
    return null;
  }
}

/** Whether a folder may be named after a language: `en`, `pt-BR`, `zh_Hans`, but not `meta`. */
export function isLanguage(name: string): boolean {
  const code = languageCode(name);
  if (code === null) return false;
  try {
    return new Intl.DisplayNames("en", {type: "language", fallback: "none"}).of(code) !== undefined;
  } catch {
    return false;
  }
}
