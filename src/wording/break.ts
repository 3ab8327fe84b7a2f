import {formatList} from "../lib/format.js";
import {commonMessages} from "../messages/common.js";
import type {BreakKind} from "../model/breaks.js";
import type {Language} from "../model/language.js";

/** What changed where a series breaks, in a few words, each kind once; null is a kind that nobody gave. */
export function breaksInWords(kinds: readonly (BreakKind | null)[], language: Language): string {
  const words = commonMessages(language).breakKind;
  const known = [...new Set(kinds.map((kind) => words[kind ?? "unknown"]))];
  return known.length === 0 ? words.unknown : formatList(known, language);
}
