import type {CellError} from "../cell/cell-state.js";
import {closest} from "../../lib/closest.js";
import {inputMessages} from "../../messages/inputs.js";
import type {Language} from "../../model/language.js";
import {quoteName, tokenize} from "../../engine/sql-tokens.js";
import type {ExploreMessages} from "../../messages/explore.js";

/** What a reader reads of an error, and the place of the text that it stands at. */
export interface DescribedError {
  readonly message: string;
  /** What was probably meant. */
  readonly meant: string | null;
  /** The engine's own words, where they say more. */
  readonly original: string | null;
  readonly mark: {readonly from: number; readonly to: number} | null;
}

/** Names that may be meant instead of a wrong one. */
export interface KnownNames {
  readonly tables: readonly string[];
  readonly columns: readonly string[];
  readonly functions: readonly string[];
  readonly inputs: readonly string[];
}

/** Puts an error into the reader's words. */
export function describeError(
  error: CellError,
  {words, language}: {readonly words: ExploreMessages; readonly language: Language},
  known: KnownNames
): DescribedError {
  const plain = (message: string): DescribedError => ({message, meant: null, original: null, mark: null});
  switch (error.why) {
    case "circle":
      return plain(words.circle(error.names.map((name) => name || "…").join(" → ")));
    case "blocked":
      return plain(words.blocked(error.name));
    case "table":
      return plain(words.tableFailed(error.table));
    case "start":
      return plain(words.startFailed);
    case "rejected":
      return {...plain(words.rejections[error.rejection]), mark: {from: error.from, to: error.to}};
    case "variable":
      return {...plain(words.noVariable(error.name)), mark: {from: error.from, to: error.to}};
    case "use": {
      const guess = error.use === "unknown" ? closest(error.name, known.inputs, (name) => name.toLowerCase()) : null;
      return {
        ...plain(inputMessages(language).uses[error.use](error.name)),
        meant: guess === null ? null : words.meant(guess),
        mark: {from: error.from, to: error.to}
      };
    }
    case "program": {
      const {message, meant, mark} = error;
      return {...plain(message), meant: meant === null ? null : words.meant(meant), mark};
    }
    case "input":
      return plain(inputMessages(language).problems[error.problem]);
    case "engine": {
      const {kind, name, candidates, at, words: original} = error.details;
      const pool =
        kind === "no_table"
          ? known.tables
          : kind === "no_function"
            ? known.functions
            : [...candidates, ...known.columns];
      const guess =
        name !== null && ["no_table", "no_column", "no_function"].includes(kind)
          ? closest(name, pool, (known) => known.toLowerCase())
          : null;
      // Who comes from another language writes texts in the quotes that names have here.
      const quoted =
        kind === "no_column" && name !== null && tokenize(error.sql).some((token) => token.text === quoteName(name));
      return {
        message: words.errors[kind](name),
        meant: guess === null ? (quoted ? words.singleQuotes(name) : null) : words.meant(guess),
        original: kind === "cancelled" || kind === "memory" ? null : original,
        mark: at === null ? null : wordAt(error.sql, at, error.from)
      };
    }
  }
}

/** The word at a place of a statement, as a span of the whole text. */
function wordAt(sql: string, at: number, from: number): {readonly from: number; readonly to: number} {
  const tokens = tokenize(sql);
  const token = tokens.find(({to}) => to > at) ?? tokens.at(-1);
  return token ? {from: from + Math.min(at, token.from), to: from + token.to} : {from: from + at, to: from + at + 1};
}

/** Line and column of a place, counted from 1. */
export function placeOf(text: string, at: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return {line, column: at - before.lastIndexOf("\n")};
}
