import type {Ledger} from "./account.js";
import {isBlank, type Fields, type Node} from "./yaml.js";

/** Words in several languages under keys such as `data.female`, as the files of translations give them. */
export class Translations {
  readonly #texts = new Map<string, Map<string, string>>();

  /** The languages that have a word at all. */
  get languages(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** How many words a language has. */
  count(language: string): number {
    return this.#texts.get(language)?.size ?? 0;
  }

  set(language: string, key: string, text: string): void {
    const known = this.#texts.get(language) ?? new Map<string, string>();
    this.#texts.set(language, known.set(key, text));
  }

  /** What a key says in a language, or null. */
  get(key: string, language: string): string | null {
    return this.#texts.get(language)?.get(key) ?? null;
  }

  /** Whether any language has a word for the key. */
  has(key: string): boolean {
    return [...this.#texts.values()].some((texts) => texts.has(key));
  }

  /**
   * A text in a language, as sdg-build translates it: the text may be a key, or a key of one of the groups; otherwise
   * it says what it says.
   */
  translate(text: string, language: string, groups: readonly string[] = []): string {
    const key = [text, ...groups.map((group) => `${group}.${text}`)].find((candidate) => this.has(candidate));
    return key === undefined ? text : (this.get(key, language) ?? text);
  }
}

/** Adds the words of one file, whose name is the group of its keys; names within names are joined by points. */
export function addWords(
  translations: Translations,
  {fields}: Fields,
  at: {readonly file: string; readonly language: string; readonly group: string},
  ledger: Ledger
): void {
  const {file, language, group} = at;
  const add = (node: Node, key: string): void => {
    if (isBlank(node)) ledger.note("blank", "translations", "blank", {file, line: node.line});
    else if (node.kind === "map") for (const [name, inner] of node.fields) add(inner, `${key}.${name}`);
    else if (node.kind === "list") ledger.leave("translations", "wrong_type", {file, line: node.line, column: key});
    else {
      translations.set(language, key, node.text);
      ledger.read("translations");
    }
  };
  for (const [name, node] of fields) add(node, `${group}.${name}`);
}
