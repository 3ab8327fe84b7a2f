import {alignTones} from "../fold.js";
import {sentencesOf, withoutDeadlines} from "./clauses.js";
import type {Passage} from "./corrections.js";
import {maskNames} from "./masks.js";

/** A sentence with a number or a year that no commitment took. */
export interface UnreadSentence {
  readonly line: number;
  readonly text: string;
}

/**
 * The sentences of a passage with a number or a year that no commitment took, so that what the rules do not understand is looked at.
 * Numbers of laws, dates, ages and names are no levels; a correction that names words of a sentence settles it.
 */
export function unreadSentences({line, text, found, settled = []}: Passage): readonly UnreadSentence[] {
  let open = maskNames(alignTones(text));
  let from = 0;
  for (const {quote_vi, value, class: kind} of found) {
    const at = text.indexOf(quote_vi, from);
    if (at < 0) continue;
    from = at + quote_vi.length;
    const quote = open.slice(at, from);
    // An aim in words takes its deadline alone: a number in it was not understood.
    const measured = value !== null || kind !== "qualitative_deadline";
    const rest = measured ? "" : withoutDeadlines(quote);
    const left = /\d/u.test(rest) ? quote : "·".repeat(quote.length);
    open = open.slice(0, at) + left + open.slice(from);
  }
  let start = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const words = open.slice(start, start + sentence.length);
    start += sentence.length;
    const said = sentence.trim();
    const looked = settled.some((quote) => sentence.includes(quote) || quote.includes(said));
    return /\d/u.test(words) && !looked ? [{line, text: said}] : [];
  });
}
