import type {Table} from "apache-arrow";
import {quoteName} from "../../engine/sql-tokens.js";
import {plainValue} from "../result/columns.js";
import {counted, rangeFrom, rangeTo, valued} from "./aggregate.js";
import {beginOf, type Bins} from "./bins.js";
import {readRows, type Datum} from "./datum.js";
import type {ChartColumn} from "./encodings.js";
import type {Placing} from "./placing.js";

/** Places that are asked for at most; a drawing has no room for more. */
export const mostPlaces = 50_000;

/** A place in the row of an answer, under names that no column of the table has. */
const alias = {rows: "_place_rows", values: "_place_values", bin: "_place_bin", row: "_place_row"} as const;

/** A column as a number that can be laid along a scale: times in milliseconds. */
export function scaled(name: string, columns: readonly ChartColumn[]): string {
  const kind = columns.find((column) => column.name === name)?.kind;
  const column = quoteName(name);
  return kind === "date" || kind === "time" ? `epoch_ms(${column}::TIMESTAMP)::DOUBLE` : `${column}::DOUBLE`;
}

/** The statement that gives the same places as `aggregate` does, of all rows of a table, one row more than there may be. */
export function placesQuery(
  view: string,
  placing: Placing,
  columns: readonly ChartColumn[],
  bins: Bins | null = null
): string {
  return `${placesOf(view, placing, columns, bins)} ORDER BY ${alias.row} LIMIT ${mostPlaces + 1}`;
}

function placesOf(view: string, placing: Placing, columns: readonly ChartColumn[], bins: Bins | null): string {
  const {by, beside, value, measure, binned, qualifier} = placing;
  const q = quoteName;
  const finite = `isfinite(${q(value)}::DOUBLE)`;
  const along = bins === null ? "" : scaled(binned, columns);
  const bin = bins === null ? [] : [`floor((${along} - ${bins.start}) / ${bins.step})::DOUBLE AS ${alias.bin}`];
  const same = beside.filter((name) => name !== qualifier).map((name) => `${sameOrNull(q(name))} AS ${q(name)}`);
  const bounds = qualifier === null ? [] : [`${boundIn(q(qualifier))} AS ${q(qualifier)}`];
  const number = measure === "mean" ? "avg" : "sum";
  const measured =
    value === ""
      ? [`0::DOUBLE AS ${alias.values}`]
      : [
          `${number}(${q(value)}::DOUBLE) FILTER (WHERE ${finite})::DOUBLE AS ${q(value)}`,
          `count(*) FILTER (WHERE ${finite})::DOUBLE AS ${alias.values}`
        ];
  const chosen = [
    ...by.map(q),
    ...bin,
    ...same,
    ...bounds,
    ...measured,
    `count(*)::DOUBLE AS ${alias.rows}`,
    `min(${alias.row})::DOUBLE AS ${alias.row}`
  ];
  const keys = [...by.map((name) => `t.${q(name)}`), ...(bins === null ? [] : [alias.bin])];
  const where = bins === null ? "" : ` WHERE isfinite(${along})`;
  const group = keys.length === 0 ? " HAVING count(*) > 0" : ` GROUP BY ${keys.join(", ")}`;
  return `SELECT ${chosen.join(", ")} FROM (SELECT *, row_number() OVER () AS ${alias.row} FROM ${q(view)}) t${where}${group}`;
}

const sameOrNull = (column: string): string =>
  `CASE WHEN min(${column}) = max(${column}) AND count(${column}) = count(*) THEN min(${column}) END`;

function boundIn(named: string): string {
  // A column without a single text may be of any type.
  const column = `${named}::VARCHAR`;
  const bound = `${column} IN ('>', '<', '~')`;
  return `CASE WHEN min(${column}) FILTER (WHERE ${bound}) = max(${column}) FILTER (WHERE ${bound}) THEN min(${column}) FILTER (WHERE ${bound}) WHEN count(*) FILTER (WHERE ${bound}) > 0 THEN '~' END`;
}

/** Ranges along x of which a line keeps its first, last, least and greatest place: about as many as a drawing has pixels. */
const thinned = 800;

/**
 * The places of lines that have more of them than a drawing has room for: where each line enters and leaves every pixel, and
 * how high and low it gets there, so that it is drawn as it would be with all of them.
 */
export function thinnedQuery(view: string, placing: Placing, columns: readonly ChartColumn[], x: string): string {
  const q = quoteName;
  const by = placing.by.filter((name) => name !== x);
  const place = scaled(x, columns);
  const value = placing.value === "" ? alias.rows : q(placing.value);
  const at = "_place_at";
  const along = "_place_along";
  const groups = [...by.map(q), at].join(", ");
  const same = [...by.map(q), at].map((name) => `p.${name} IS NOT DISTINCT FROM m.${name}`).join(" AND ");
  return `WITH places AS (${placesOf(view, placing, columns, null)}),
spanned AS (SELECT min(${place}) AS low, greatest(max(${place}) - min(${place}), 1e-9) AS width FROM places WHERE isfinite(${place})),
ranged AS (SELECT places.*, ${place} AS ${along}, least(floor((${place} - low) / width * ${thinned}), ${thinned - 1}) AS ${at} FROM places, spanned WHERE isfinite(${place})),
marked AS (SELECT ${groups}, min(${along}) AS a, max(${along}) AS b, arg_min(${along}, ${value}) AS c, arg_max(${along}, ${value}) AS d FROM ranged GROUP BY ${groups})
SELECT p.* EXCLUDE (${at}, ${along}) FROM ranged p JOIN marked m ON ${same} AND ${along} IN (a, b, c, d) ORDER BY ${along} LIMIT ${mostPlaces + 1}`;
}

/** Reads the places of an answer. */
export function readPlaces(
  answer: Table,
  {by, beside, value}: Placing,
  columns: readonly ChartColumn[],
  bins: Bins | null = null
): Datum[] {
  const wanted = columns.filter(({name}) => by.includes(name) || beside.includes(name) || name === value);
  const number = (name: string, row: number) => Number(plainValue(answer.getChild(name)?.get(row), "number"));
  return readRows(answer, wanted, answer.numRows).map((datum, row) => {
    const bin = bins === null ? null : number(alias.bin, row);
    return {
      ...datum,
      [counted]: number(alias.rows, row),
      [valued]: number(alias.values, row),
      ...(bins === null || bin === null ? {} : {[rangeFrom]: beginOf(bin, bins), [rangeTo]: beginOf(bin + 1, bins)})
    };
  });
}

/** The statement that finds the span of a column, and whether its numbers are whole. */
export function spanQuery(view: string, column: string, columns: readonly ChartColumn[]): string {
  const along = scaled(column, columns);
  return `SELECT min(${along}) AS low, max(${along}) AS high, bool_and(${along} = floor(${along})) AS whole FROM ${quoteName(view)} WHERE isfinite(${along})`;
}

/** Rows of a table taken by chance, the same ones each time. */
export const sampleQuery = (view: string, columns: readonly string[], most: number): string =>
  `SELECT ${columns.map(quoteName).join(", ")} FROM ${quoteName(view)} USING SAMPLE reservoir(${most} ROWS) REPEATABLE (20)`;

/** The statement that counts the different values of columns. */
export const distinctQuery = (view: string, columns: readonly string[]): string =>
  `SELECT ${columns.map((name, i) => `count(DISTINCT ${quoteName(name)})::DOUBLE AS d${i}`).join(", ")} FROM ${quoteName(view)}`;
