import type {TableRow} from "../../src/tables/index.js";
import type {Problem} from "../problem.js";
import type {Records} from "../records/folder.js";
import {expectations, remedies} from "../records/messages.js";
import {at} from "../records/read.js";

type Derived = TableRow<"derived">;

/** The column that a formula cannot do without. */
const needed: Partial<Record<Derived["formula"], "base_year" | "base_area" | "divisor">> = {
  index: "base_year",
  share: "divisor",
  ratio_to_area: "base_area",
  difference_to_area: "base_area"
};

/** Declared formulas that lack what they are computed with. */
export function checkDerived(records: Records): Problem[] {
  return records.of("derived").flatMap(({row, file, line}): Problem[] => {
    const column = needed[row.formula];
    if (column === undefined || row[column] !== null) return [];
    return [
      {
        ...at(file, line, column, null),
        code: "formula_incomplete",
        expected: expectations.formulaInput(row.formula, column),
        mend: remedies.fill
      }
    ];
  });
}
