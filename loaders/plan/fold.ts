import {fold} from "../../src/lib/fold.js";

// Readers search the plan with the rules it is read by, so these stand where both reach them.
export {alignTones, fold, inCaseOf} from "../../src/lib/fold.js";

/** The words of a text, folded: what is left when case, diacritics and punctuation do not count. */
export function foldedWords(text: string): readonly string[] {
  return fold(text.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** An identifier made of a name: folded words joined by underscores, as `so_y_te`. */
export function slug(name: string): string {
  return foldedWords(name).join("_");
}
