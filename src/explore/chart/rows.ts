import type {ResultColumn} from "../result/columns.js";
import type {Qualifier} from "../../charts/bound-shape.js";
import type {Datum} from "./datum.js";
import {cutters, type Chart} from "./encodings.js";

export const isNumber = (columns: readonly ResultColumn[], name: string): boolean =>
  columns.some((column) => column.name === name && column.kind === "number");

export const isText = (columns: readonly ResultColumn[], name: string): boolean =>
  columns.some((column) => column.name === name && column.kind === "text");

/** What stands where there is no value. */
export const nothing = "–";

export const textOf = (value: unknown): string =>
  value === null || value === undefined ? nothing : `${value as string | number}`;

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

/** Whether several rows fall on one tile, and cover each other. */
export function covered({x, y, facet}: Chart, rows: readonly Datum[]): boolean {
  const places = new Set(rows.map((row) => [x, y, facet].map((name) => textOf(row[name])).join("\u0000")));
  return places.size < rows.length;
}

/** The lines that have no name of their own: those that differ in what cuts lines, where the colour does not tell them apart. */
export function unnamedLines({x, y, colour}: Chart, columns: readonly ResultColumn[], rows: readonly Datum[]): number {
  // A run is a part of a line, and not another one.
  const by = cutters.filter((name) => name !== "run" && ![x, y].includes(name) && columns.some((c) => c.name === name));
  const keys = (names: readonly string[]) =>
    new Set(rows.map((row) => names.map((name) => textOf(row[name])).join("\u0000"))).size;
  const lines = keys([...by, colour]);
  return lines > keys([colour]) ? lines : 0;
}

/** Rows by what they have in common. */
export function groupedBy(rows: readonly Datum[], key: (row: Datum, i: number) => string): Map<string, Datum[]> {
  const groups = new Map<string, Datum[]>();
  rows.forEach((row, i) => {
    const name = key(row, i);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  });
  return groups;
}
