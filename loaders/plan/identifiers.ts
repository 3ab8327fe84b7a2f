import type {BlockNode, TargetNode} from "./outline.js";

/** The identifier of a block: its target, and its letter where it is a lettered part ("1.1", "2.1.a"). */
export function blockId(target: TargetNode, block: BlockNode): string {
  return block.letter === null ? target.id : `${target.id}.${block.letter}`;
}

/** The identifier of the task at a 0-based place in its block ("2.1.a.3"). */
export function taskId(block: string, index: number): string {
  return `${block}.${index + 1}`;
}

const alphabet = "abcdđefghiklmnopqrstuvxy";

/** The letter of a part by its place (1 is "a"); after the last one come "aa", "ab". */
export function letterAt(number: number): string {
  const over = Math.floor((number - 1) / alphabet.length);
  return `${over === 0 ? "" : letterAt(over)}${alphabet.charAt((number - 1) % alphabet.length)}`;
}

/** The place of a letter (1 for "a"), or null where it is none of those that parts are counted by. */
export function placeOfLetter(letter: string): number | null {
  const at = alphabet.indexOf(letter);
  return letter.length !== 1 || at < 0 ? null : at + 1;
}
