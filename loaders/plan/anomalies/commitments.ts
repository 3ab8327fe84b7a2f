import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";
import type {Finding} from "./kinds.js";

/**
 * Commitments whose printed unit is not the one that is meant, and those that lack what their number needs: the number itself, the
 * year that a multiple or a reduction counts from, the years that an average is taken over.
 */
export function commitmentAnomalies(rows: readonly Row<typeof commitments>[]): readonly Finding[] {
  return rows.flatMap((row): Finding[] => {
    if (row.unit_as_printed === "%" && row.unit?.startsWith("per_") === true) {
      const found = /[\d.,]+ ?%/u.exec(row.quote_vi)?.[0] ?? "%";
      return [{line: row.line, kind: "unit_error", found, suggested: found.replace("%", "‰")}];
    }
    if (row.class === "threshold" && row.value === null)
      return [{line: row.line, kind: "missing_value", found: row.quote_vi, suggested: null}];
    if (isRelative(row) && row.baseline_year === null)
      return [{line: row.line, kind: "missing_base_year", found: row.quote_vi, suggested: null}];
    if (row.class === "average_growth" && row.years.length === 0)
      return [{line: row.line, kind: "missing_period", found: row.quote_vi, suggested: null}];
    return [];
  });
}

/** Whether the number is a part of what was there in a base year. */
function isRelative(row: Row<typeof commitments>): boolean {
  return row.class === "multiple_of_baseline" || row.class === "reduction_range";
}
