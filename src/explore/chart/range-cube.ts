import type {Table} from "apache-arrow";
import {quoteName} from "../../engine/sql-tokens.js";

/** Places along the brushed column that a range can begin and end at: about one for each pixel of a chart. */
export const places = 500;

/** Groups that are distinguished; the others are counted together. */
const mostGroups = 24;

/** The range of values that a brush runs over. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Counts of rows before each place, for every group. From them any range is answered by a subtraction, however many rows
 * there are: what Falcon and Mosaic do.
 */
export interface RangeCube {
  readonly span: Span;
  readonly groups: readonly string[];
  /** For each group the rows before each place; one number more than there are places. */
  readonly before: readonly Float64Array[];
}

/** The statement that finds the span of a column. */
export const spanQuery = (view: string, column: string): string =>
  `SELECT min(${quoteName(column)})::DOUBLE AS low, max(${quoteName(column)})::DOUBLE AS high FROM ${quoteName(view)} WHERE isfinite(${quoteName(column)}::DOUBLE)`;

/** The statement that counts rows by place and group, the one pass over all of them; a null group is an empty text. */
export function cubeQuery(view: string, column: string, group: string, {low, high}: Span): string {
  const width = high - low || 1;
  const value = `${quoteName(column)}::DOUBLE`;
  const by = group === "" ? "''" : `coalesce(${quoteName(group)}::VARCHAR, '')`;
  return `SELECT least(floor((${value} - ${low}) / ${width} * ${places}), ${places - 1})::INTEGER AS place, ${by} AS grp, count(*)::DOUBLE AS n FROM ${quoteName(view)} WHERE isfinite(${value}) GROUP BY ALL`;
}

/** Adds the counts up. Groups come with the most frequent first; beyond some they are one, named by the given words. */
export function buildCube(table: Table, span: Span, others: string): RangeCube {
  const [place, group, count] = ["place", "grp", "n"].map((name) => table.getChild(name));
  const byGroup = new Map<string, Float64Array>();
  for (let row = 0; row < table.numRows; row++) {
    const name = String(group?.get(row) ?? "");
    let counts = byGroup.get(name);
    if (!counts) byGroup.set(name, (counts = new Float64Array(places + 1)));
    const at = Number(place?.get(row)) + 1;
    counts[at] = counts[at]! + Number(count?.get(row));
  }
  const total = (counts: Float64Array) => counts.reduce((sum, n) => sum + n, 0);
  const sorted = [...byGroup].sort(([, a], [, b]) => total(b) - total(a));
  const kept = sorted.slice(0, mostGroups);
  const rest = sorted.slice(mostGroups);
  if (rest.length > 0) {
    const together = new Float64Array(places + 1);
    for (const [, counts] of rest) counts.forEach((n, i) => (together[i] = together[i]! + n));
    kept.push([others, together]);
  }
  for (const [, counts] of kept) for (let i = 1; i <= places; i++) counts[i] = counts[i]! + counts[i - 1]!;
  return {span, groups: kept.map(([name]) => name), before: kept.map(([, counts]) => counts)};
}

/** Rows of each group between two places. */
export function countBetween({before}: RangeCube, from: number, to: number): number[] {
  const [low, high] = from <= to ? [from, to] : [to, from];
  return before.map((counts) => counts[high]! - counts[low]!);
}

/** The value that stands at a place. */
export const valueAt = ({span}: RangeCube, place: number): number =>
  span.low + ((span.high - span.low) * place) / places;
