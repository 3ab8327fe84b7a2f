import type {CellProblem} from "../read/cell.js";
import {expectations, remedies} from "./messages.js";

const longest = 1_000;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/**
 * What is wrong with a text that people typed and that will stand in a CSV file: Excel runs a cell that begins like a
 * formula when it opens such a file, and invisible characters can turn what is read into something else.
 */
export function checkFreeText(text: string): CellProblem | null {
  if (/^[=+\-@\t\r＝＋－＠]/.test(text)) {
    return {code: "formula_text", expected: expectations.noFormula, mend: remedies.plainWords};
  }
  if (control.test(text)) return {code: "control_character", expected: expectations.plainText, mend: remedies.correct};
  if (text.length > longest) {
    return {code: "too_long", expected: expectations.shortText(longest), mend: remedies.shorten};
  }
  return null;
}
