import type {Qualifier} from "../../charts/bound-shape.js";
import {beginOf, binOf, type Bins} from "./bins.js";
import type {Datum} from "./datum.js";
import type {Placing} from "./placing.js";
import {boundOf, textOf} from "./rows.js";

/** What a place says of its rows, under names that no column has: how many there are, and how many have a number. */
export const counted = "\u0000rows";
export const valued = "\u0000values";
/** Where the range of a histogram begins and ends. */
export const rangeFrom = "\u0000from";
export const rangeTo = "\u0000to";

/** How many rows a place was made of. */
export const rowsOf = (place: Datum): number => (typeof place[counted] === "number" ? place[counted] : 1);

interface Place {
  readonly first: Datum;
  readonly same: Map<string, unknown>;
  readonly bounds: Set<Qualifier>;
  readonly bin: number | null;
  rows: number;
  sum: number;
  values: number;
}

/**
 * The places of a drawing, each with all that fell on it: in the order in which the rows come, with the columns of the
 * placing, the measure in place of its value, and the counts of rows and values. Rows may be places already.
 * @param bins the ranges of the column that is sorted into such; a value that lies in none is left out
 */
export function aggregate(rows: readonly Datum[], placing: Placing, bins: Bins | null = null): Datum[] {
  const {by, beside, value, binned, qualifier} = placing;
  const places = new Map<string, Place>();
  for (const row of rows) {
    const bin = bins === null ? null : binAt(row, binned, bins);
    if (Number.isNaN(bin)) continue;
    const key = `${by.map((name) => keyOf(row[name])).join("\u0000")}\u0000${String(bin)}`;
    let place = places.get(key);
    if (!place) {
      const same = new Map(beside.map((name) => [name, row[name] ?? null]));
      place = {first: row, same, bounds: new Set(), bin, rows: 0, sum: 0, values: 0};
      places.set(key, place);
    }
    for (const name of beside) if (place.same.get(name) !== (row[name] ?? null)) place.same.set(name, null);
    const bound = boundOf(row, qualifier);
    if (bound) place.bounds.add(bound);
    place.rows += rowsOf(row);
    const number = row[value];
    if (typeof number !== "number" || !Number.isFinite(number)) continue;
    const times = typeof row[valued] === "number" ? row[valued] : 1;
    place.sum += placing.measure === "mean" ? number * times : number;
    place.values += times;
  }
  return [...places.values()].map((place) => datumOf(place, placing, bins));
}

function binAt(row: Datum, column: string, bins: Bins): number {
  const value = row[column];
  const number = value instanceof Date ? value.getTime() : value;
  return typeof number === "number" && Number.isFinite(number) ? binOf(number, bins) : Number.NaN;
}

const keyOf = (value: unknown): string => (value instanceof Date ? String(value.getTime()) : textOf(value));

function datumOf(place: Place, {by, value, measure, qualifier}: Placing, bins: Bins | null): Datum {
  const {first, same, bounds, bin, rows, sum, values} = place;
  const measured = measure === "count" || values === 0 ? null : measure === "mean" ? sum / values : sum;
  return {
    ...Object.fromEntries(by.map((name) => [name, first[name] ?? null])),
    ...Object.fromEntries(same),
    ...(value === "" ? {} : {[value]: rows === 1 ? (first[value] ?? null) : measured}),
    // Of what holds a bound nobody knows more than that: which way, where all say the same.
    ...(qualifier === null ? {} : {[qualifier]: bounds.size > 1 ? "~" : ([...bounds][0] ?? null)}),
    [counted]: rows,
    [valued]: values,
    ...(bins === null || bin === null ? {} : {[rangeFrom]: beginOf(bin, bins), [rangeTo]: beginOf(bin + 1, bins)})
  };
}

/** The places of a drawing in which all groups but some are one group. */
export function merge(
  places: readonly Datum[],
  placing: Placing,
  column: string,
  kept: ReadonlySet<string>,
  others: string
): Datum[] {
  const renamed = places.map((place) => (kept.has(textOf(place[column])) ? place : {...place, [column]: others}));
  const ranged = [rangeFrom, rangeTo].filter((name) => places.some((place) => name in place));
  return aggregate(renamed, {...placing, by: [...placing.by, ...ranged]});
}
