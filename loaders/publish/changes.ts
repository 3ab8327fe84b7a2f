import type {Comparison} from "../../src/releases/compare.js";
import {encodeRows} from "../read/encode-csv.js";
import {tableWorkbook} from "../../src/lib/xlsx/write/table-workbook.js";
import {byteOrderMark} from "../../src/lib/csv.js";

const place = ["indicator", "area", "series", "year", "period", "sex", "age", "location", "ethnicity"] as const;
const reportedColumns = ["value", "qualifier", "status", "source"] as const;

/** Every value that a release changed, as CSV and as a workbook, by its path in the site; none where no value did. `csv` and `workbook` are their addresses. */
export function changesFiles(
  comparison: Comparison | null,
  {csv, workbook}: {readonly csv: string; readonly workbook: string}
): [string, string | Uint8Array][] {
  if (comparison === null || comparison.values.length === 0) return [];
  const head = [
    "change",
    ...place,
    ...reportedColumns.map((column) => `${column}_before`),
    ...reportedColumns.map((column) => `${column}_now`)
  ];
  const rows = comparison.values.map(({kind, before, now}) => {
    const of = now ?? before;
    return [
      kind,
      ...place.map((column) => of?.[column] ?? null),
      ...reportedColumns.map((column) => before?.[column] ?? null),
      ...reportedColumns.map((column) => now?.[column] ?? null)
    ];
  });
  return [
    [csv.slice(1), byteOrderMark + encodeRows([head, ...rows])],
    [workbook.slice(1), tableWorkbook("changes", [head, ...rows])]
  ];
}
