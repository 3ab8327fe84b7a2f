import {groupBy} from "../../lib/group.js";
import {cutBy, textOf} from "./rows.js";
import type {Datum} from "./datum.js";
import type {Chart, ChartColumn} from "./encodings.js";

/** What lines are drawn of. */
export interface LinePieces {
  /** The rows of every line in their order, with one that has no value wherever years lack in between. */
  readonly whole: readonly Datum[];
  /** The two ends of each such gap. */
  readonly gaps: readonly (readonly [Datum, Datum])[];
  /** Which line a row belongs to. */
  readonly line: (row: Datum) => string;
}

/**
 * Lines through rows. Where years lack between two of them nothing is known, so that the line stops and a gap is drawn, as on
 * the site's own charts.
 * @param placed the texts along x in their order, where those are texts
 * @param skipped rows that no line goes through, such as bounds
 */
export function linePieces(
  rows: readonly Datum[],
  chart: Chart,
  columns: readonly ChartColumn[],
  placed: readonly string[] | null,
  skipped: (row: Datum) => boolean
): LinePieces {
  const {x, y, facet} = chart;
  const places = new Map(placed?.map((text, i) => [text, i]));
  const at = (row: Datum): number => (placed ? (places.get(textOf(row[x])) ?? -1) : Number(row[x]));
  const sorted = rows.toSorted((a, b) => at(a) - at(b));
  const cut = cutBy(chart, columns);
  const keys = new Map(sorted.map((row, i) => [row, `${textOf(row[facet])}\u0000${cut(row, i)}`]));
  // Of what else lies along x nobody knows how far its neighbours are apart.
  const stepped = placed !== null || columns.some(({name, year}) => name === x && year);
  const lines = groupBy(
    sorted.filter((row) => typeof row[y] === "number" && !skipped(row)),
    (row) => keys.get(row)!
  );
  const whole: Datum[] = [];
  const gaps: (readonly [Datum, Datum])[] = [];
  for (const [key, points] of lines) {
    points.forEach((row, i) => {
      const before = points[i - 1];
      if (before && stepped && at(row) - at(before) > 1) {
        const nothing = {...row, [y]: null};
        keys.set(nothing, key);
        whole.push(nothing);
        gaps.push([before, row]);
      }
      whole.push(row);
    });
  }
  return {whole, gaps, line: (row) => keys.get(row) ?? ""};
}
