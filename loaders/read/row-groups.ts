import type {CellValue} from "../../src/model/tables/table.js";

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
  for (const {of: values, different} of numberValues(rows, columns)) {
    if (different.length < 2) continue;
    const groupOf = pairNumbers(different.length * count, rows.length);
    for (let i = 0; i < of.length; i++) of[i] = groupOf.number(values[i]! * count + of[i]!);
    count = groupOf.count;
  }
  return {of, count};
}

/** The values of one column, numbered. */
export interface NumberedValues {
  /** For each row the place of its value among the different ones. */
  readonly of: Int32Array;
  /** The different values in the order in which they first appear; a list is one value, its items joined by `;`. */
  readonly different: readonly CellValue[];
}

/**
 * Numbers the different values of some columns, each for itself, so that rows can be compared as whole numbers. Row by row:
 * going through all rows once for each column would fetch each of them from memory as often.
 */
export function numberValues<R extends object>(
  rows: readonly R[],
  columns: readonly (keyof R & string)[]
): NumberedValues[] {
  const numbers = columns.map(() => new Map<CellValue, number>());
  const of = columns.map(() => new Int32Array(rows.length));
  rows.forEach((row, i) => {
    for (let j = 0; j < columns.length; j++) {
      const cell = (row[columns[j]!] ?? null) as CellValue;
      const value = typeof cell === "object" && cell !== null ? cell.join(";") : cell;
      let number = numbers[j]!.get(value);
      if (number === undefined) numbers[j]!.set(value, (number = numbers[j]!.size));
      of[j]![i] = number;
    }
  });
  return columns.map((_, j) => ({of: of[j]!, different: [...numbers[j]!.keys()]}));
}

/** Numbers whole numbers below `size` as they first appear: by a plain array where that is not much longer than the rows. */
function pairNumbers(size: number, rows: number): PairNumbers {
  return size <= 8 * rows ? new DensePairs(size) : new SparsePairs();
}

interface PairNumbers {
  readonly count: number;
  number(pair: number): number;
}

class DensePairs implements PairNumbers {
  count = 0;
  /** The number of each pair, and one more, so that 0 is a pair that was not met. */
  readonly #numbers: Int32Array;

  constructor(size: number) {
    this.#numbers = new Int32Array(size);
  }

  number(pair: number): number {
    const known = this.#numbers[pair]!;
    if (known > 0) return known - 1;
    this.#numbers[pair] = ++this.count;
    return this.count - 1;
  }
}

class SparsePairs implements PairNumbers {
  readonly #numbers = new Map<number, number>();

  get count(): number {
    return this.#numbers.size;
  }

  number(pair: number): number {
    let number = this.#numbers.get(pair);
    if (number === undefined) this.#numbers.set(pair, (number = this.#numbers.size));
    return number;
  }
}
