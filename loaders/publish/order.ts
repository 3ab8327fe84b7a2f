import type {CellValue, Table} from "../../src/tables/table.js";

/**
 * Rows in the one order in which a table is published: by its key, column by column, null first. The different values of
 * each column are ordered once, so that rows are compared as whole numbers.
 */
export function inKeyOrder<R extends object>(table: Table, rows: readonly R[]): R[] {
  const ranks = table.key.flatMap((name) => ranksOf(rows, name) ?? []);
  const order = Uint32Array.from(rows.keys()).sort((a, b) => {
    for (const rank of ranks) {
      const difference = rank[a]! - rank[b]!;
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return Array.from(order, (i) => rows[i]!);
}

/** The place of each row's value among the different ones of its column, or null where all rows have the same. */
function ranksOf(rows: readonly object[], name: string): Int32Array | null {
  const value = (row: object) => (row as Readonly<Record<string, CellValue>>)[name] ?? null;
  const different = new Set<CellValue>();
  for (const row of rows) different.add(value(row));
  if (different.size < 2) return null;
  const rankOf = new Map([...different].sort(compareCells).map((cell, rank) => [cell, rank] as const));
  const ranks = new Int32Array(rows.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = rankOf.get(value(rows[i]!))!;
  return ranks;
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
