import type {CellValue} from "../../src/tables/table.js";

/** Which rows agree in some columns. */
export interface RowGroups {
  /** For each row the number of its group; groups are numbered from 0 as they first appear. */
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Groups rows by their values in some columns, column by column: a text made of a whole key would cost each of a million rows
 * more memory than the row.
 */
export function groupRows<R extends object>(rows: readonly R[], columns: readonly (keyof R & string)[]): RowGroups {
  const of = new Int32Array(rows.length);
  let count = Math.min(rows.length, 1);
  for (const column of columns) {
    const values = numberValues(rows, column);
    if (values.count < 2) continue;
    const pairs = new Map<number, number>();
    for (let i = 0; i < of.length; i++) {
      const pair = values.of[i]! * count + of[i]!;
      let group = pairs.get(pair);
      if (group === undefined) pairs.set(pair, (group = pairs.size));
      of[i] = group;
    }
    count = pairs.size;
  }
  return {of, count};
}

function numberValues<R extends object>(rows: readonly R[], column: keyof R & string): RowGroups {
  const numbers = new Map<CellValue, number>();
  const of = new Int32Array(rows.length);
  for (let i = 0; i < of.length; i++) {
    const cell = (rows[i]![column] ?? null) as CellValue;
    const value = typeof cell === "object" && cell !== null ? cell.join(";") : cell;
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = numbers.size));
    of[i] = number;
  }
  return {of, count: numbers.size};
}
