import {tableFromIPC} from "apache-arrow";
import {fetchTable} from "../../engine/table-files.js";
import type {Language} from "../../model/language.js";
import {termKinds} from "../../model/explorer.js";
import {readTerms, termTables, type KnownTerm} from "./terms.js";

/** Reads what the tables give codes to from the tables' files; a file that does not come gives none. */
async function loadTerms(language: Language): Promise<readonly KnownTerm[]> {
  const read = await Promise.all(
    termKinds.map(async (kind) => {
      try {
        return readTerms(kind, tableFromIPC(await fetchTable(termTables[kind])), language);
      } catch {
        return [];
      }
    })
  );
  return read.flat();
}

/** What the tables give codes to, read once it is asked for. */
export class TermsOfTables {
  readonly #language: Language;
  #read: Promise<readonly KnownTerm[]> | null = null;
  #known: readonly KnownTerm[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** Those that have been read; where none have, they are on their way now: a reader who types asks again with the next letter. */
  soon(): readonly KnownTerm[] {
    void this.load();
    return this.#known;
  }

  load(): Promise<readonly KnownTerm[]> {
    this.#read ??= loadTerms(this.#language).then((read) => (this.#known = read));
    return this.#read;
  }
}
