import type {CellValue, Table} from "../../src/model/tables/table.js";
import {numberValues} from "./row-groups.js";

/**
 * Rows in the one order in which a table is published: by its key, column by column, null first. From the last column of the
 * key to the first, rows are dealt out by the place of their value among the different ones and gathered again, which keeps
 * the order among equals.
 */
export function inKeyOrder<R extends object>(table: Table, rows: readonly R[]): R[] {
  let order = Uint32Array.from(rows.keys());
  for (const {of, different} of numberValues(rows, table.key as (keyof R & string)[]).reverse()) {
    if (different.length > 1) order = dealOut(order, of, placesOf(different));
  }
  return Array.from(order, (i) => rows[i]!);
}

/** The place of each value among the others, by their numbers. */
function placesOf(values: readonly CellValue[]): Uint32Array {
  const places = new Uint32Array(values.length);
  const sorted = [...values.keys()].sort((a, b) => compareCells(values[a]!, values[b]!));
  sorted.forEach((number, place) => (places[number] = place));
  return places;
}

/** One pass of a counting sort: the rows by the places of their values, equal ones as they stood. */
function dealOut(order: Uint32Array, valueOf: Int32Array, placeOf: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(placeOf.length + 1);
  for (const row of order) next[placeOf[valueOf[row]!]! + 1]!++;
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const dealt = new Uint32Array(order.length);
  for (const row of order) dealt[next[placeOf[valueOf[row]!]!]!++] = row;
  return dealt;
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
