import type {CellValue, Table} from "../../src/tables/table.js";

/** Rows in the one order in which a table is published: by its key, column by column, null first. */
export function inKeyOrder<R extends object>(table: Table, rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => compareKeys(table, a, b));
}

/** Which of two rows comes first in that order; 0 where their keys are equal. */
export function compareKeys(table: Table, a: object, b: object): number {
  const cells = (row: object) => row as Readonly<Record<string, CellValue>>;
  for (const name of table.key) {
    const order = compareCells(cells(a)[name] ?? null, cells(b)[name] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Text that holds numbers ("2.10", "1.1.a") is ordered by them, so that target 2.10 follows 2.9. */
const natural = new Intl.Collator("en", {numeric: true, sensitivity: "variant"});

function compareCells(a: CellValue, b: CellValue): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [x, y] = [String(a), String(b)];
  // The collator calls some different strings equal; code units settle those.
  return natural.compare(x, y) || (x < y ? -1 : 1);
}
