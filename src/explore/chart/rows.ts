import type {ResultColumn} from "../result/columns.js";
import type {Qualifier} from "../../charts/bound-shape.js";
import type {Datum} from "./datum.js";
import {cutters, type Chart} from "./encodings.js";

export const isNumber = (columns: readonly ResultColumn[], name: string): boolean =>
  columns.some((column) => column.name === name && column.kind === "number");

export const isText = (columns: readonly ResultColumn[], name: string): boolean =>
  columns.some((column) => column.name === name && column.kind === "text");

export const textOf = (value: unknown): string =>
  value === null || value === undefined ? "–" : `${value as string | number}`;

/** Lines are cut by colour, and by whatever else says that two values do not belong together: a change of methodology above all. */
export function cutBy({x, y, colour}: Chart, columns: readonly ResultColumn[]): (row: Datum, i: number) => string {
  const by = [colour, ...cutters].filter(
    (name) => name !== x && name !== y && columns.some((column) => column.name === name)
  );
  // A value of a part of a year is never joined to another.
  return (row, i) =>
    [...by.map((name) => textOf(row[name])), row.period === undefined || row.period === "year" ? "" : i].join("\u0000");
}

const qualifiers: readonly unknown[] = [">", "<", "~"] satisfies readonly Qualifier[];

/**
 * The column that says of a number whether it is a bound, as this site's tables name it: `qualifier` beside `value`,
 * `x_qualifier` beside `x_value`, `x_value` or a column of another name beside `qualifier` alone; null where there is none.
 */
export function qualifierColumn(name: string, columns: readonly ResultColumn[]): string | null {
  const beside = [`${name}_qualifier`, name.replace(/value$/, "qualifier")];
  const has = (wanted: string) => wanted !== name && columns.some((column) => column.name === wanted);
  return beside.find(has) ?? (name === "value" && has("qualifier") ? "qualifier" : null);
}

/** What a row's source says of its number: more than, nearly, about; null where it is a number. */
export function boundOf(row: Datum, column: string | null): Qualifier | null {
  const said = column === null ? null : row[column];
  return qualifiers.includes(said) ? (said as Qualifier) : null;
}

/** Whether several rows fall on one place of a drawing, which then says less, or something else, than it seems to. */
export function isOverplotted(chart: Chart, columns: readonly ResultColumn[], rows: readonly Datum[]): boolean {
  const {mark, x, y, colour, facet} = chart;
  const place = (row: Datum, names: readonly string[]) => names.map((name) => textOf(row[name])).join("\u0000");
  const seen = new Set<string>();
  const cut = cutBy(chart, columns);
  return rows.some((row, i) => {
    const at = placeOf(row, i);
    if (at === null) return false;
    const known = seen.has(at);
    seen.add(at);
    return known;
  });

  function placeOf(row: Datum, i: number): string | null {
    switch (mark) {
      case "line":
      case "area":
        return row[y] === null ? null : `${place(row, [x, facet])}\u0000${cut(row, i)}`;
      case "bar":
        return y === "" ? null : place(row, [isText(columns, y) && isNumber(columns, x) ? y : x, colour, facet]);
      case "heat":
      case "tile":
        return place(row, [x, y, facet]);
      case "dot":
      case "histogram":
        return null;
    }
  }
}

/** The rows of a map of colours with one for each place: the mean of the numbers that fall on it. */
export function meanByPlace(rows: readonly Datum[], {x, y, facet}: Chart, column: string): Datum[] {
  const places = new Map<string, {readonly row: Datum; sum: number; count: number}>();
  for (const row of rows) {
    const at = [x, y, facet].map((name) => textOf(row[name])).join("\u0000");
    const place = places.get(at) ?? {row, sum: 0, count: 0};
    places.set(at, place);
    const value = row[column];
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    place.sum += value;
    place.count++;
  }
  return [...places.values()].map(({row, sum, count}) => ({...row, [column]: count === 0 ? null : sum / count}));
}
