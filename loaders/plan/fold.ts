import {plainWords} from "../../src/lib/fold.js";

// Readers search the plan with the rules it is read by, so these stand where both reach them.
export {alignTones, fold, foldedWords, inCaseOf} from "../../src/lib/fold.js";

/** An identifier made of a name: folded words joined by underscores, as `so_y_te`. */
export function slug(name: string): string {
  return plainWords(name).join("_");
}
