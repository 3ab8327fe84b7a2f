import {fold} from "../../lib/fold.js";
import type {ResultColumn} from "./columns.js";
import {quoteName, quoteValue} from "../../engine/sql-tokens.js";

/** How the rows of a result are ordered and which of them are shown. */
export interface RowChoice {
  readonly sort: {readonly column: string; readonly descending: boolean} | null;
  /** What was typed over a column, by its name. */
  readonly filters: ReadonlyMap<string, string>;
}

export const allRows: RowChoice = {sort: null, filters: new Map()};

/** The statement for some rows of a view in some order, or null where a filter cannot be understood. */
export function rowsQuery(view: string, columns: readonly ResultColumn[], {sort, filters}: RowChoice): string | null {
  const conditions: string[] = [];
  for (const column of columns) {
    const typed = filters.get(column.name)?.trim() ?? "";
    if (typed === "") continue;
    const condition = conditionOf(column, typed);
    if (condition === null) return null;
    conditions.push(condition);
  }
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const order =
    sort === null ? "" : ` ORDER BY ${quoteName(sort.column)} ${sort.descending ? "DESC" : "ASC"} NULLS LAST`;
  return `SELECT * FROM ${quoteName(view)}${where}${order}`;
}

/** `>5`, `3..7`, `=2` or a number for numbers; for everything else letters that are in the text, with or without marks. */
function conditionOf({name, kind}: ResultColumn, typed: string): string | null {
  const column = quoteName(name);
  if (/^(?:null|trống)$/i.test(typed)) return `${column} IS NULL`;
  if (kind === "number") {
    const range = /^(?<low>[^.].*?)\s*\.\.\s*(?<high>.+)$/.exec(typed)?.groups;
    if (range) {
      const [low, high] = [numberOf(range.low!), numberOf(range.high!)];
      return low === null || high === null ? null : `${column} BETWEEN ${low} AND ${high}`;
    }
    const compared = /^(?<sign><=|>=|<>|!=|<|>|=)?\s*(?<number>.+)$/.exec(typed)?.groups;
    const number = numberOf(compared?.number ?? "");
    return number === null ? null : `${column} ${compared?.sign ?? "="} ${number}`;
  }
  const folded = `replace(strip_accents(lower(CAST(${column} AS VARCHAR))), 'đ', 'd')`;
  return `contains(${folded}, ${quoteValue(fold(typed))})`;
}

/** A number as typed, with a decimal point or comma. */
function numberOf(typed: string): string | null {
  const plain = typed
    .trim()
    .replace("\u2212", "-")
    .replace(/^(-?\d+),(\d+)$/, "$1.$2");
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? plain : null;
}
