import {marksNoFigure} from "../../../src/lib/number-text.js";
import {quoteCell} from "../../../src/lib/csv.js";
import {expectations} from "../messages.js";
import type {Rejection} from "../place.js";
import {printable} from "../../read/control-characters.js";

/** More lines than a person would fill in by hand, and a code that is none. */
const [most, longest] = [60, 200];

/** The lines that rejected files ask for in a mapping file, ready to be filled in; none where nothing is missing there. */
export function missingRules(rejections: readonly Rejection[]): string[] {
  const lines = rejections.flatMap(({code, column, value, expected, offered}): readonly (readonly string[])[] => {
    if (offered !== undefined) return offered;
    if (code === "not_a_number" && column !== null && marksNoFigure(value ?? ""))
      return [[column, value!, "skip", "", ""]];
    if (code === "missing_rule" && value !== null) return [["", "", value, "", ""]];
    if (code === "unmapped_column" && column !== null) return [[column, "*", "", "", ""]];
    // The same code of rejection is used where a mapping names what is not in our own tables.
    return expected === expectations.ruleForCode && column !== null ? [[column, codeOf(value ?? ""), "", "", ""]] : [];
  });
  const texts = [...new Set(lines.map((cells) => printable(cells.map(quoteCell).join(","))))];
  return texts.length === 0 ? [] : ["column,code,field,value,optional", ...texts.slice(0, most)];
}

function codeOf(value: string): string {
  return value.length > longest ? "*" : value;
}
