import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {TableName, TableRow} from "../../src/model/tables/index.js";
import {dist} from "./site.js";

/** The rows of a table as published in JSON, which is where readers of the site would look them up. */
export function published<Name extends TableName>(table: Name): readonly TableRow<Name>[] {
  const rows = cache.get(table) ?? (JSON.parse(readFileSync(join(dist, "data", `${table}.json`), "utf8")) as unknown);
  cache.set(table, rows);
  return rows as TableRow<Name>[];
}

const cache = new Map<TableName, unknown>();

/** The province that the pages are about. */
export const province = "VN-72";

/** What a reader has chosen; everything that is left out is at its default. */
export interface Selection {
  readonly from?: number;
  readonly to?: number;
  readonly with?: string;
  readonly series?: readonly string[];
}

/** A value as a page shows it. */
export interface ShownValue {
  readonly year: number;
  readonly value: number;
}

/** The values that the table of an indicator must list for a selection, in its order, as the published JSON has them. */
export function expectedValues(indicator: string, selection: Selection = {}): ShownValue[] {
  return expectedRows(indicator, selection).map(({year, value}) => ({year, value}));
}

/** The values that the chart of an indicator must mark for a selection: those that the rule chose, by year and value. */
export function expectedMarks(indicator: string, selection: Selection = {}): ShownValue[] {
  return expectedRows(indicator, selection)
    .filter((row) => row.shown)
    .map(({year, value}) => ({year, value}))
    .sort(byYear);
}

export const byYear = (a: ShownValue, b: ShownValue): number => a.year - b.year || a.value - b.value;

function expectedRows(indicator: string, {from = 0, to = 9999, with: other, series}: Selection) {
  const decimals = published("indicators").find((row) => row.indicator === indicator)!.decimals;
  return published("observations")
    .filter((o) => o.indicator === indicator && (o.area === province || o.area === other))
    .filter((o) => o.year >= from && o.year <= to && (series?.includes(o.series ?? "") ?? true))
    .filter((o) => o.sex === null && o.age === null && o.location === null && o.ethnicity === null)
    .sort(inOrder)
    .map((o) => ({...o, value: rounded(o.value, decimals)}));
}

/** Rounds the number as it is written, not as it is stored: 41.65 to one decimal is 41.7. */
function rounded(value: number, decimals: number): number {
  const format = new Intl.NumberFormat("en", {maximumFractionDigits: decimals, useGrouping: false});
  return Number(format.format(value));
}

/** The order of the table: the province first, then area, series (unnamed first), year, part of the year, the chosen value, the latest edition. */
function inOrder(a: TableRow<"observations">, b: TableRow<"observations">): number {
  return (
    Number(b.area === province) - Number(a.area === province) ||
    compare(a.area, b.area) ||
    compare(a.series ?? "", b.series ?? "") ||
    a.year - b.year ||
    compare(a.period, b.period) ||
    Number(b.shown) - Number(a.shown) ||
    compare(b.vintage, a.vintage) ||
    compare(a.source, b.source)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
