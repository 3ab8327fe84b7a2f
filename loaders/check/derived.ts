import type {TableRow} from "../../src/model/tables/index.js";
import type {Problem} from "../read/problem.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies} from "../read/messages.js";
import {at, type Located} from "../read/records.js";

type Derived = TableRow<"derived">;

/** The column that a formula cannot do without. */
const needed: Partial<Record<Derived["formula"], "base_year" | "base_area" | "divisor">> = {
  index: "base_year",
  share: "divisor",
  ratio_to_area: "base_area",
  difference_to_area: "base_area"
};

/** Declared formulas that lack what they are computed with, or could never give a value or the right one. */
export function checkDerived(records: Records): Problem[] {
  const indicators = new Set(records.of("indicators").map(({row}) => row.indicator));
  return records.of("derived").flatMap((located): Problem[] => {
    const {row, file, line} = located;
    const problems: Problem[] = [];
    const column = needed[row.formula];
    if (column !== undefined && row[column] === null) {
      problems.push({
        ...at(file, line, column, null),
        code: "formula_incomplete",
        expected: expectations.formulaInput(row.formula, column),
        mend: remedies.fill
      });
    }
    if (indicators.has(row.derived)) {
      problems.push({
        ...at(file, line, "derived", row.derived),
        code: "name_taken",
        expected: expectations.notAnIndicator,
        mend: remedies.correct
      });
    }
    if (row.factor === 0) {
      problems.push({
        ...at(file, line, "factor", "0"),
        code: "factor_zero",
        expected: expectations.factor,
        mend: remedies.correct
      });
    }
    return [...problems, ...checkDivisorSeries(located, records)];
  });
}

/** A divisor with several series needs one of them: with none, or with another's, every value would silently be missing. */
function checkDivisorSeries({row, file, line}: Located<Derived>, records: Records): Problem[] {
  const {divisor, divisor_series: series} = row;
  const broken = records.brokenOf("series");
  if (divisor === null || broken === null) return [];
  const rows = [...records.of("series").map((found) => found.row), ...broken];
  const known = rows.flatMap((found) => (found.indicator === divisor ? [found.series] : []));
  if (series === null ? known.length === 0 : known.includes(series)) return [];
  return [
    {
      ...at(file, line, "divisor_series", series),
      code: "unknown_series",
      expected: expectations.series(known),
      mend: series === null ? remedies.fill : remedies.correct
    }
  ];
}
