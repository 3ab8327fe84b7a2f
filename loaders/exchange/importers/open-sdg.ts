import {basename} from "node:path";
import {expectations, remarks, remedies} from "../messages.js";
import {reject, type Rejection} from "../place.js";
import {foreignPlace, type ForeignTable} from "./foreign-table.js";
import {builtIn} from "./rule.js";
import type {Adapted} from "./sdmx-csv.js";

/** The column that stands for the file's own name: `1-2-1` of `indicator_1-2-1.csv`. */
export const fileColumn = "@indicator";

/** The indicator that a file of Open SDG belongs to, by its name. */
export function indicatorOfFile(file: string): string {
  return basename(file)
    .replace(/\.[^.]+$/, "")
    .replace(/^indicator_/, "")
    .trim();
}

/**
 * Adapts one indicator file of Open SDG: `Year` first, `Value` last, everything between a breakdown whose blank means all.
 * The prefix `data.` of translation keys is dropped. A range such as `2015-16` counts as its first year; a longer one is no
 * year and stays as it is, so that a rule can leave it out.
 */
export function adaptOpenSdg(given: ForeignTable): Adapted {
  const raw = withoutBlankEnd(given);
  const columns = raw.columns.map(withoutPrefix);
  const rejections: Rejection[] = [];
  if (columns[0] !== "Year" || columns.at(-1) !== "Value") {
    const problem = {code: "column_order", expected: expectations.ordered("Year", "Value"), mend: remedies.correctFile};
    rejections.push(reject(foreignPlace(raw, 1, null), columns.join(", "), problem));
  }
  const spaced = {code: "white_space", expected: expectations.unspaced, mend: remedies.correctFile};
  for (const column of raw.columns) {
    if (column !== column.trim()) rejections.push(reject(foreignPlace(raw, 1, column), column, spaced));
  }
  const indicator = indicatorOfFile(raw.file);
  const rows = raw.rows.map((row) => {
    const cells = row.cells.map(withoutPrefix);
    cells.forEach((cell, i) => {
      if (cell !== cell.trim()) rejections.push(reject(foreignPlace(raw, row.line, columns[i] ?? null), cell, spaced));
    });
    const first = firstYear(cells[0] ?? "");
    if (first === null) return {...row, cells: [...cells, indicator]};
    return {...row, cells: [first, ...cells.slice(1), indicator], remarks: [remarks.yearRange(cells[0]!)]};
  });
  return {
    table: {file: raw.file, columns: [...columns, fileColumn], rows},
    rules: [
      builtIn("Year", "*", "year"),
      builtIn("Value", "*", "value"),
      builtIn("Progress", "*"),
      builtIn("COMMENT_OBS", "*", "note")
    ],
    rejections,
    decimal: "point"
  };
}

/** Columns at the end without a name and without a value, as spreadsheets leave them, are none. */
function withoutBlankEnd(table: ForeignTable): ForeignTable {
  const end = table.columns.findLastIndex((column) => column !== "") + 1;
  const blank = table.rows.every(({cells}) => cells.slice(end).every((cell) => cell === ""));
  if (end === table.columns.length || !blank) return table;
  const rows = table.rows.map((row) => ({...row, cells: row.cells.slice(0, end)}));
  return {...table, columns: table.columns.slice(0, end), rows};
}

/** The first year of a range that goes into the next year only, such as a school or financial year. */
function firstYear(text: string): string | null {
  const [, first = "", last = ""] = /^(\d{4})[-/](\d{2}|\d{4})$/.exec(text) ?? [];
  return first !== "" && String(Number(first) + 1).endsWith(last) ? first : null;
}

export function withoutPrefix(text: string): string {
  return text.startsWith("data.") ? text.slice("data.".length) : text;
}
