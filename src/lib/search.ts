import {searchable, type Searchable} from "./fold.js";

/** A place in a printed text that answers a query. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Whether the diacritics agree too. */
  readonly exact: boolean;
}

/** What was found in one of several texts. */
export interface Found {
  /** Position of the text in the list that was searched. */
  readonly index: number;
  readonly hits: readonly Hit[];
  readonly exact: boolean;
}

/** Queries shorter than this find nothing: nearly every line would answer. */
export const shortestQuery = 2;

/**
 * Searches texts for a phrase, with or without its diacritics: a hit begins where a word begins and may end inside one, so
 * that it answers while the reader types. Where no text has the phrase, texts that have all its words answer instead.
 * Texts that agree in their diacritics come first, each group in the given order.
 */
export function search(query: string, texts: readonly Searchable[]): Found[] {
  const phrase = searchable(query.trim());
  if (phrase.folded.length < shortestQuery) return [];
  const found = collect(texts, (text) => hitsOf(phrase, text));
  return found.length > 0 ? found : collect(texts, (text) => hitsOfAll(phrase, text));
}

/**
 * Searches names, which are short: one answers that has the phrase or all its words, since who asks for “ty le ngheo” means
 * “Tỷ lệ hộ nghèo” too. The order is that of `search`.
 */
export function searchNames(query: string, names: readonly Searchable[]): Found[] {
  const phrase = searchable(query.trim());
  if (phrase.folded.length < shortestQuery) return [];
  return collect(names, (name) => {
    const hits = hitsOf(phrase, name);
    return hits.length > 0 ? hits : hitsOfAll(phrase, name);
  });
}

function collect(texts: readonly Searchable[], find: (text: Searchable) => readonly Hit[]): Found[] {
  const found = texts.flatMap((text, index) => {
    const hits = find(text);
    return hits.length === 0 ? [] : [{index, hits, exact: hits.some(({exact}) => exact)}];
  });
  return [...found.filter(({exact}) => exact), ...found.filter(({exact}) => !exact)];
}

/** Places where a phrase stands in a text. */
export function hitsOf(phrase: Searchable, text: Searchable): Hit[] {
  const hits: Hit[] = [];
  const {length} = phrase.folded;
  for (let at = text.folded.indexOf(phrase.folded); at !== -1; at = text.folded.indexOf(phrase.folded, at + length)) {
    if (!beginsWord(text.folded, at)) continue;
    const exact = text.exact.slice(at, at + length) === phrase.exact;
    hits.push({start: text.starts[at]!, end: text.starts[at + length]!, exact});
  }
  return hits;
}

/** Places of every word of a phrase, if a text has them all. */
export function hitsOfAll(phrase: Searchable, text: Searchable): Hit[] {
  const words = [...new Set(phrase.exact.split(" "))];
  if (words.length < 2) return [];
  // Only the last word may still be growing.
  const hits = words.map((word, i) =>
    hitsOf(searchable(word), text).filter(({end}) => i === words.length - 1 || endsWord(text, end))
  );
  if (hits.some((ofWord) => ofWord.length === 0)) return [];
  const exact = hits.every((ofWord) => ofWord.some((hit) => hit.exact));
  return withoutOverlap(hits.flat().map((hit) => ({...hit, exact})));
}

function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}

const wordlike = /[\p{L}\p{N}]/u;

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !wordlike.test(text[at]!) || !wordlike.test(text[at - 1]!);
}

/** Whether a word of a text ends at a place of the printed text. */
export function endsWord(text: Searchable, end: number): boolean {
  const at = text.starts.indexOf(end);
  return at >= text.folded.length || !wordlike.test(text.folded[at]!);
}
