import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";
import type {Finding} from "./kinds.js";

/** Commitments whose printed unit is not the one that is meant, and commitments whose number was left out. */
export function commitmentAnomalies(rows: readonly Row<typeof commitments>[]): readonly Finding[] {
  return rows.flatMap((row): Finding[] => {
    if (row.unit_as_printed === "%" && row.unit?.startsWith("per_") === true) {
      const found = /[\d.,]+ ?%/u.exec(row.quote_vi)?.[0] ?? "%";
      return [{line: row.line, kind: "unit_error", found, suggested: found.replace("%", "‰")}];
    }
    if (row.class === "threshold" && row.value === null)
      return [{line: row.line, kind: "missing_value", found: row.quote_vi, suggested: null}];
    return [];
  });
}
