import type {Block, Footnote, Line, Run} from "./blocks.js";
import {mapLines} from "./lines.js";

/** Numbers the notes of values from part to part, the same note always with the same number. */
export function numberFootnotes(parts: readonly (readonly Block[])[]): {
  readonly parts: readonly (readonly Block[])[];
  readonly notes: readonly Footnote[];
} {
  const numbers = new Map<string, number>();
  const notes: Footnote[] = [];
  const numberOf = (footnote: Footnote): number => {
    const known = numbers.get(footnote.text);
    if (known !== undefined) return known;
    notes.push(footnote);
    numbers.set(footnote.text, notes.length);
    return notes.length;
  };
  const run = (one: Run): Run =>
    typeof one === "object" && "footnote" in one ? {...one, number: numberOf(one.footnote)} : one;
  const line = (runs: Line): Line => runs.map(run);
  return {parts: parts.map((blocks) => mapLines(blocks, line)), notes};
}
