import type {Ledger} from "../account.js";
import type {ColumnRoles} from "../config.js";
import type {Indicator, OpenSdg} from "../read.js";
import {textIn as nodeText} from "../yaml.js";
import type {LocalText} from "./languages.js";
import {cellOf, plainText} from "./plain-text.js";

/** What looks like a key of translations: words with points between them and no space. */
const keyPattern = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;

/** The words of a repository in the languages of the place. */
export class Words {
  readonly #repository: OpenSdg;
  readonly #ledger: Ledger;
  readonly languages: readonly string[];

  constructor(repository: OpenSdg, languages: readonly string[], ledger: Ledger) {
    this.#repository = repository;
    this.#ledger = ledger;
    this.languages = languages;
  }

  /** Which columns of the office's data are series and units. */
  get columns(): ColumnRoles {
    return this.#repository.config.columns;
  }

  /** A text or key in every language, on one line; a column's values are translated under its name or under `data`. */
  line(text: string, groups: readonly string[] = []): LocalText {
    const {translations} = this.#repository;
    const isKey = keyPattern.test(text) && translations.has(text);
    return this.each((language) => {
      const said = translations.translate(text, language, groups);
      // A key in a language that lacks it says nothing, and another language stands in.
      return isKey && said === text ? "" : cellOf(plainText(said)) || cellOf(text);
    });
  }

  /** The same, or null where it is a key that nothing translates. */
  known(text: string): LocalText | null {
    const {translations} = this.#repository;
    return keyPattern.test(text) && !translations.has(text) ? null : this.line(text);
  }

  /** A field of an indicator in every language that has it, with its lines; null where it says nothing. */
  field({fields, translated}: Indicator, name: string): LocalText | null {
    const [first] = this.languages;
    const main = fields.get(name);
    const byLanguage = new Map<string, string>();
    for (const language of this.languages) {
      const own = language === first ? main : (translated.get(language)?.get(name) ?? main);
      const text = nodeText(own?.node);
      if (text === null || own === undefined) continue;
      const said = this.#repository.translations.translate(text.trim(), language);
      if (keyPattern.test(said) && said === text.trim()) {
        this.#ledger.leave("fields", "untranslated", {file: own.file, line: own.node.line, column: name}, said);
      } else byLanguage.set(language, said);
    }
    return byLanguage.size === 0 ? null : {byLanguage};
  }

  /** A text made for each language; a blank one is none. */
  each(make: (language: string) => string): LocalText {
    const made = this.languages.map((language) => [language, make(language)] as const);
    return {byLanguage: new Map(made.filter(([, text]) => text !== ""))};
  }
}

/** Texts put together language by language. */
export function joined(words: Words, parts: readonly LocalText[], between: string): LocalText {
  return words.each((language) =>
    parts
      .map(({byLanguage}) => byLanguage.get(language) ?? byLanguage.values().next().value ?? "")
      .filter((text) => text !== "")
      .join(between)
  );
}

/** The text of the first language that has one. */
export function firstText({byLanguage}: LocalText): string {
  return byLanguage.values().next().value ?? "";
}

/** What a text says in a language, or else in the first that it has. */
export function textIn({byLanguage}: LocalText, language: string): string {
  return byLanguage.get(language) ?? byLanguage.values().next().value ?? "";
}
