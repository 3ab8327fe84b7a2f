import type {SheetCell} from "../../lib/xlsx/cell.js";
import {cellAt, type Sheet} from "../../lib/xlsx/sheet.js";

/** The values of a column: numbers or truth values where every cell holds one, else text. */
export type SheetColumn = readonly [name: string, values: readonly (string | number | boolean | null)[]];

/** Day 0 of a workbook's calendar, and the milliseconds of a day. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** The first sheet that holds a table, as columns: its first row that holds anything names them. */
export function columnsOfSheets(sheets: readonly Sheet[]): SheetColumn[] {
  const sheet = sheets.find(({hidden, cells}) => !hidden && cells.size > 0);
  if (!sheet) return [];
  const cells = [...sheet.cells.values()];
  const head = cells.reduce((first, {row}) => Math.min(first, row), Infinity);
  const last = cells.reduce((bottom, {row}) => Math.max(bottom, row), 0);
  const columns = [...new Set(cells.map(({column}) => column))].sort((a, b) => a - b);
  const names = new Set<string>();
  return columns.map((column) => {
    const name = uniqueName(cellAt(sheet, head, column)?.content.trim() ?? "", names);
    const values = Array.from({length: last - head}, (_, i) => valueOf(cellAt(sheet, head + 1 + i, column)));
    return [name, alike(values)] as const;
  });
}

function uniqueName(title: string, names: Set<string>): string {
  const plain = title.replace(/\s+/g, " ") || `column_${String(names.size + 1)}`;
  let name = plain;
  for (let i = 2; names.has(name.toLowerCase()); i++) name = `${plain}_${String(i)}`;
  names.add(name.toLowerCase());
  return name;
}

function valueOf(cell: SheetCell | undefined): string | number | boolean | null {
  if (!cell || cell.content === "" || cell.type === "error") return null;
  if (cell.type === "boolean") return cell.content === "1";
  if (cell.type === "text") return cell.content;
  if (cell.kind !== "date") return Number(cell.content);
  const days = Number(cell.content);
  return Number.isFinite(days) ? new Date(dayZero + Math.round(days) * day).toISOString().slice(0, 10) : cell.content;
}

/** A column has one type; where its cells differ all of them are text. */
function alike(values: readonly (string | number | boolean | null)[]): readonly (string | number | boolean | null)[] {
  const types = new Set(values.flatMap((value) => (value === null ? [] : [typeof value])));
  return types.size <= 1 ? values : values.map((value) => (value === null ? null : String(value)));
}
