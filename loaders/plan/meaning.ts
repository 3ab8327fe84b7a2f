import {foldedWords} from "./fold.js";

/** Rows of a vocabulary that are found by their words. */
export interface Meanings<R> {
  readonly rows: readonly {readonly row: R; readonly words: string}[];
}

/** Folds the words of a vocabulary once, the longest first. */
export function meaningsOf<R extends {readonly words: string}>(rows: readonly R[]): Meanings<R> {
  const folded = rows.map((row) => ({row, words: spaced(row.words)}));
  return {rows: folded.sort((a, b) => b.words.length - a.words.length)};
}

/**
 * The row whose words stand in a text, or null. Words are compared folded, so that spelling variants still match; where
 * several rows match, the one with the most words wins.
 */
export function rowByWords<R>(meanings: Meanings<R>, text: string): R | null {
  const folded = spaced(text);
  return meanings.rows.find(({words}) => folded.includes(words))?.row ?? null;
}

function spaced(text: string): string {
  return ` ${foldedWords(text).join(" ")} `;
}
