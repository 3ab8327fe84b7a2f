import {foldedWords} from "./fold.js";

/**
 * The row of a vocabulary whose words stand in a text, or null. Words are compared folded, so that spelling variants
 * still match; where several rows match, the one with the most words wins.
 */
export function rowByWords<R extends {readonly words: string}>(rows: readonly R[], text: string): R | null {
  const folded = ` ${foldedWords(text).join(" ")} `;
  const matching = rows.filter((row) => folded.includes(` ${foldedWords(row.words).join(" ")} `));
  return matching.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}
