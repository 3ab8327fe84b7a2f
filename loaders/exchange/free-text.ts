import type {CellProblem} from "../read/cell.js";
import {hasControl} from "../read/control-characters.js";
import {expectations, remedies} from "./messages.js";

const longest = 1_000;

/**
 * What is wrong with a text that people typed and that will stand in a CSV file: Excel runs a cell that begins like a
 * formula when it opens such a file, and invisible characters can turn what is read into something else.
 */
export function checkFreeText(text: string): CellProblem | null {
  if (/^[=+\-@\t\r＝＋－＠]/.test(text)) {
    return {code: "formula_text", expected: expectations.noFormula, mend: remedies.plainWords};
  }
  if (hasControl(text)) return {code: "control_character", expected: expectations.plainText, mend: remedies.correct};
  if (text.length > longest) {
    return {code: "too_long", expected: expectations.shortText(longest), mend: remedies.shorten};
  }
  return null;
}
