import type {Ledger} from "../account.js";
import type {ColumnRoles} from "../config.js";
import type {UnNames} from "../../place/un-names.js";
import type {Indicator, OpenSdg} from "../read.js";
import {textIn as nodeText} from "../yaml.js";
import type {LocalText} from "./languages.js";
import {cellOf, plainText} from "./plain-text.js";

/** What looks like a key of translations: words with points between them and no space. */
const keyPattern = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;

/** The words of a repository in the languages of the place; what it does not translate may be a name of the United Nations. */
export class Words {
  readonly #repository: OpenSdg;
  readonly #un: UnNames;
  readonly #ledger: Ledger;
  readonly languages: readonly string[];
  #usesUn = false;

  constructor(repository: OpenSdg, languages: readonly string[], un: UnNames, ledger: Ledger) {
    this.#repository = repository;
    this.#un = un;
    this.#ledger = ledger;
    this.languages = languages;
  }

  /** Whether any text so far is a name of the United Nations. */
  get usesUn(): boolean {
    return this.#usesUn;
  }

  /** Which columns of the office's data are series and units. */
  get columns(): ColumnRoles {
    return this.#repository.config.columns;
  }

  /** A text or key in every language, on one line; a column's values are translated under its name or under `data`. */
  line(text: string, groups: readonly string[] = []): LocalText {
    return this.each((language) => {
      const said = this.#said(text, language, groups);
      // A key in a language that lacks it says nothing, and another language stands in.
      if (said === null && this.#repository.translations.has(text)) return "";
      return cellOf(plainText(said ?? text)) || cellOf(text);
    });
  }

  /** The same, or null where it is a key that nothing translates. */
  known(text: string): LocalText | null {
    const isUnknown = this.languages.every((language) => this.#said(text, language, []) === null);
    return isUnknown ? null : this.line(text);
  }

  /** What the office itself has for a key, in the languages that it has it in. */
  translated(key: string): LocalText {
    return this.each((language) => cellOf(plainText(this.#repository.translations.get(key, language) ?? "")));
  }

  /** What the United Nations have for a key, in the languages that they have it in. */
  named(key: string): LocalText {
    return this.each((language) => this.#unName(key, language) ?? "");
  }

  /**
   * A field of an indicator in every language that has it, with its lines; null where it says nothing.
   * @param standsIn whether in a language that lacks the field the first language's stands
   */
  field({fields, translated}: Indicator, name: string, standsIn = true): LocalText | null {
    const [first] = this.languages;
    const main = fields.get(name);
    const byLanguage = new Map<string, string>();
    for (const language of this.languages) {
      const own = language === first ? main : (translated.get(language)?.get(name) ?? (standsIn ? main : undefined));
      const text = nodeText(own?.node);
      if (text === null || own === undefined) continue;
      const said = this.#said(text.trim(), language, []);
      if (said !== null) byLanguage.set(language, said);
      else
        this.#ledger.leave("fields", "untranslated", {file: own.file, line: own.node.line, column: name}, text.trim());
    }
    return byLanguage.size === 0 ? null : {byLanguage};
  }

  /** Of each language the first text that there is in it; later ones are made only as long as a language lacks one. */
  first(texts: readonly (() => LocalText | null)[]): LocalText {
    const byLanguage = new Map<string, string>();
    for (const make of texts) {
      if (byLanguage.size === this.languages.length) break;
      for (const [language, text] of make()?.byLanguage ?? []) {
        if (!byLanguage.has(language)) byLanguage.set(language, text);
      }
    }
    return {
      byLanguage: new Map(
        this.languages.flatMap((code) => {
          const text = byLanguage.get(code);
          return text === undefined ? [] : [[code, text] as const];
        })
      )
    };
  }

  /** A text or what a key of it says in a language: in the office's words, or else in those of the UN; null for a key without any. */
  #said(text: string, language: string, groups: readonly string[]): string | null {
    const {translations} = this.#repository;
    const own = translations.translate(text, language, groups);
    if (own !== text || !keyPattern.test(text)) return own;
    return this.#unName(text, language) ?? (translations.has(text) ? null : this.#unName(text, "en"));
  }

  #unName(key: string, language: string): string | null {
    const name = this.#un.get(key, language);
    if (name !== null) this.#usesUn = true;
    return name;
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
