import {closest} from "../../src/lib/closest.js";
import type {CellValue, Table} from "../../src/model/tables/table.js";
import type {Problem} from "./problem.js";
import {expectations, remedies} from "./messages.js";
import {at, type AnyRow, type Located} from "./records.js";
import {groupRows} from "./row-groups.js";

/** Rows that repeat the key of an earlier row of the same table. */
export function findDuplicates(table: Table, rows: readonly Located<AnyRow>[]): Problem[] {
  const keys = groupRows(
    rows.map(({row}) => row),
    table.key
  );
  if (keys.count === rows.length) return [];
  const first = new Map<number, Located<AnyRow>>();
  return rows.flatMap((located, i): Problem[] => {
    const earlier = first.get(keys.of[i]!);
    if (earlier === undefined) {
      first.set(keys.of[i]!, located);
      return [];
    }
    const {row, file, line} = located;
    const key = table.key.map((name) => written(row[name] ?? null)).filter((part) => part !== "");
    return [
      {
        ...at(file, line, null, key.join(", ")),
        code: "duplicate_row",
        expected: expectations.unique(table.key, earlier.line, earlier.file),
        mend: remedies.duplicate
      }
    ];
  });
}

/** The values that a referenced column offers, by `table.column`; a column that is not there cannot be checked. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Cells that refer to something which does not exist. References into `softTables` are only warned of. */
export function findDangling(
  table: Table,
  rows: readonly Located<AnyRow>[],
  known: Known,
  softTables: ReadonlySet<string> = new Set()
): Problem[] {
  const references = Object.entries(table.columns).flatMap(([name, column]) => {
    if (!column.references || column.computed) return [];
    const [referenced = ""] = column.references.split(".");
    const values = known.get(column.references);
    return values === undefined ? [] : [{name, column, referenced, values, soft: softTables.has(referenced)}];
  });
  const problems: Problem[] = [];
  for (const {row, file, line} of rows) {
    for (const {name, column, referenced, values, soft} of references) {
      const value = row[name] ?? null;
      if (value === null) continue;
      const text = written(value);
      if (text === column.wildcard || values.has(text)) continue;
      problems.push({
        ...at(file, line, name, text),
        severity: soft ? "warning" : "error",
        code: "unknown_reference",
        expected: expectations.reference(column.references!, closest(text, values)),
        mend: soft ? remedies.planReference : remedies.reference(referenced)
      });
    }
  }
  return problems;
}

function written(value: CellValue): string {
  return Array.isArray(value) ? value.join(";") : value === null ? "" : String(value);
}
