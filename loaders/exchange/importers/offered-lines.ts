import {plainSpelling} from "../../../src/lib/fold.js";
import {yearOfName} from "../../../src/lib/grid/cell-kind.js";
import {marksNoFigure, readNumberText} from "../../../src/lib/number-text.js";
import type {Known} from "../known.js";
import {statusFromWords} from "../template/status-words.js";
import type {ForeignTable} from "./foreign-table.js";

/** A line of a mapping file: column, code, field, value and whether it is optional. */
export type MappingLine = readonly [column: string, code: string, field: string, value: string, optional: string];

/** More names of areas than this are no list that a person would look through. */
const most = 100;

/**
 * The lines of a mapping that the look of columns suggests, for those of which no rule speaks: names of areas, a year in each row, years
 * beside each other with the status that their names tell, and the one column of numbers. What is not seen has blank fields, for a person.
 * @param valued whether a rule takes values from some column already
 */
export function offeredLines(
  table: ForeignTable,
  columns: readonly string[],
  valued: boolean,
  known: Known
): ReadonlyMap<string, readonly MappingLine[]> {
  const lines = new Map<string, readonly MappingLine[]>();
  const cellsOf = (column: string) => {
    const at = table.columns.indexOf(column);
    return table.rows.map(({cells}) => (cells[at] ?? "").trim()).filter((cell) => cell !== "");
  };
  const numeric = new Set(
    columns.filter((column) => cellsOf(column).every((cell) => isNumber(cell) || marksNoFigure(cell)))
  );
  const wide = columns.filter((column) => numeric.has(column) && yearOfName(column) !== null);
  const wordy = wide.some((column) => statusFromWords(yearOfName(column)?.rest ?? "") !== null);
  for (const column of wide.length > 1 && !valued ? wide : []) {
    const {year, rest} = yearOfName(column)!;
    const status = statusFromWords(rest);
    lines.set(column, [
      [column, "*", "value", "=", ""],
      [column, "*", "year", String(year), ""],
      // Where some years are preliminary, the status of each stands beside its year.
      ...(!wordy ? [] : [[column, "*", "status", status ?? (rest === "" ? "official" : ""), ""] as const])
    ]);
  }
  const others = columns.filter((column) => !lines.has(column));
  const years = others.filter(
    (column) => numeric.has(column) && cellsOf(column).every((cell) => /^(?:19|20)\d\d$/.test(cell))
  );
  const [year] = years;
  if (year !== undefined && lines.size === 0) lines.set(year, [[year, "*", "year", "=", ""]]);
  const values = others.filter((column) => numeric.has(column) && !lines.has(column));
  const [value] = values;
  if (value !== undefined && values.length === 1 && !valued && wide.length < 2) {
    lines.set(value, [[value, "*", "value", "=", ""]]);
  }
  for (const column of columns) {
    if (lines.has(column)) continue;
    const cells = cellsOf(column);
    lines.set(column, groupLines(column, cells, known) ?? areaLines(column, cells, known));
  }
  return lines;
}

function isNumber(cell: string): boolean {
  return readNumberText(cell) !== null;
}

/** What tables call everybody in a column of groups. */
const everybody = new Set(
  ["Tổng số", "Tổng", "Chung", "Cả hai", "Total", "All", "Both sexes", "Both", "_T"].map(plainSpelling)
);

/** A line for each name of a group, where all cells name groups of one breakdown or everybody; null where they do not. */
function groupLines(column: string, cells: readonly string[], known: Known): readonly MappingLine[] | null {
  const codes = [...new Set(cells)];
  if (codes.length > most) return null;
  for (const [breakdown, groups] of known.breakdowns) {
    const named = new Map<string, string>();
    for (const row of groups) {
      for (const name of [row.value, row.name_vi, row.name_en])
        if (typeof name === "string") named.set(plainSpelling(name), row.value);
    }
    const group = (code: string) => named.get(plainSpelling(code));
    const all = codes.every((code) => group(code) !== undefined || everybody.has(plainSpelling(code)));
    if (!all || !codes.some((code) => group(code) !== undefined)) continue;
    return codes.map((code) => {
      const value = group(code);
      return value === undefined ? [column, code, "", "", ""] : [column, code, breakdown, value, ""];
    });
  }
  return null;
}

/** A line for each name of an area; one for the whole column where it names none. */
function areaLines(column: string, cells: readonly string[], known: Known): readonly MappingLine[] {
  const named = new Map<string, string>();
  for (const row of known.areas.values()) {
    for (const name of [row.area, row.name_vi, row.name_en])
      if (typeof name === "string") named.set(plainSpelling(name), row.area);
  }
  const codes = [...new Set(cells)];
  const area = (code: string) => named.get(plainSpelling(code));
  if (codes.length > most || !codes.some((code) => area(code) !== undefined)) return [[column, "*", "", "", ""]];
  return codes.map((code) => {
    const found = area(code);
    return found === undefined ? [column, code, "skip", "", ""] : [column, code, "area", found, ""];
  });
}
