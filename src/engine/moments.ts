import type {DataType, Vector} from "apache-arrow";
import {isMoment} from "./plain-types.js";

/** What the engine hands over for infinity, in milliseconds: of days, of moments in microseconds, of those in milliseconds. */
const infinite = new Set([(2 ** 31 - 1) * 86_400_000, 2 ** 63 / 1000, 2 ** 63]);

/**
 * A value of a column. A moment so far away that Arrow will not make a number of it comes as the nearest one.
 * @throws what the column itself throws for any other value
 */
export function valueAt(vector: Vector | null | undefined, row: number): unknown {
  if (!vector) return undefined;
  try {
    return vector.get(row);
  } catch (error) {
    if (!isMoment(vector.type as DataType)) throw error;
    return Number(storedAt(vector, row));
  }
}

function storedAt(vector: Vector, row: number): unknown {
  let place = row;
  for (const {length, values} of vector.data) {
    if (place < length) return (values as ArrayLike<unknown>)[place];
    place -= length;
  }
  return undefined;
}

/**
 * A moment in milliseconds as a date, or in words where no date can hold it: the engine knows infinite days and moments, and
 * counts many more years than dates do.
 */
export function momentOf(milliseconds: number): Date | string {
  const date = new Date(milliseconds);
  if (!Number.isNaN(date.getTime())) return date;
  if (infinite.has(Math.abs(milliseconds))) return milliseconds > 0 ? "infinity" : "-infinity";
  return milliseconds > 0 ? "> +275760-09-13" : "< -271821-04-20";
}
