import type {CellValue, Table} from "../../src/tables/table.js";

/**
 * Rows in the one order in which a table is published: by its key, column by column, null first. The different values of
 * each column are ordered once, so that rows are compared as whole numbers.
 */
export function inKeyOrder<R extends object>(table: Table, rows: readonly R[]): R[] {
  const ranks = table.key.map((name) => ranksOf(rows.map((row) => (row as Record<string, CellValue>)[name] ?? null)));
  const order = Uint32Array.from(rows.keys()).sort((a, b) => {
    for (const rank of ranks) {
      const difference = rank[a]! - rank[b]!;
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return Array.from(order, (i) => rows[i]!);
}

function ranksOf(values: readonly CellValue[]): Int32Array {
  const rankOf = new Map([...new Set(values)].sort(compareCells).map((value, rank) => [value, rank] as const));
  return Int32Array.from(values, (value) => rankOf.get(value)!);
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
