import {proposeNamed, valueInText} from "../input/value-proposals.js";
import type {Cell} from "../notebook/notebook.js";
import type {KnownNames} from "../session/error-words.js";
import {propose} from "./completions.js";
import {knownNames} from "./known-tables.js";
import type {Completion, KnownTable, Proposals} from "./proposals.js";
import type {KnownTerm} from "./terms.js";

/** What an open notebook knows, as it is whenever it is asked. */
interface Known {
  readonly cells: () => readonly Cell[];
  readonly tables: () => readonly KnownTable[];
  readonly functions: () => readonly Completion[];
  readonly codes: () => readonly KnownTerm[];
}

/** What may be meant where a reader writes. */
export interface Proposing {
  readonly known: () => KnownNames;
  /** In a statement. */
  readonly propose: (sql: string, at: number) => Proposals | null;
  /** In a note or a title, behind `${`. */
  readonly proposeValue: (text: string, at: number) => Proposals | null;
}

/** Proposals out of what is known. */
export function proposing({cells, tables, functions, codes}: Known): Proposing {
  return {
    known: () => knownNames(tables(), functions(), cells()),
    propose: (sql, at) => propose(sql, at, tables(), functions(), {terms: codes, cells: cells()}),
    proposeValue: (text, at) => {
      const from = valueInText(text, at);
      return from === null ? null : proposeNamed(text, {from, at}, {cells: cells(), tables: tables()}, "text");
    }
  };
}
