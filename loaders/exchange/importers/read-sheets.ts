import {cellText} from "../../../src/lib/grid/cell-kind.js";
import type {Grid, GridRow} from "../../../src/lib/grid/grid.js";
import {gridOfSheet} from "../../../src/lib/grid/sheet-grid.js";
import {withMergedFilled} from "../../../src/lib/grid/merged.js";
import {holdsTable} from "../../../src/lib/grid/table.js";
import {plainSpelling} from "../../../src/lib/fold.js";
import {columnLetters} from "../../../src/lib/xlsx/reference.js";
import type {Sheet} from "../../../src/lib/xlsx/sheet.js";
import type {Localised} from "../../../src/model/language.js";
import {accounts} from "../messages.js";
import type {ForeignTable} from "./foreign-table.js";
import {laidOut} from "./laid-out.js";
import type {Rule} from "./rule.js";

/** The tables of a workbook that is no form: those of its sheets that have the columns of the mapping, each as a table of text. */
export function tablesOfSheets(
  sheets: readonly Sheet[],
  file: string,
  mapping: readonly Rule[]
): {readonly tables: readonly ForeignTable[]; readonly account: readonly Localised[]} {
  const account: Localised[] = [];
  const wanted = new Set(
    mapping.flatMap(({column, optional}) => (column === null || optional ? [] : [plainSpelling(column)]))
  );
  const tables = sheets.flatMap((sheet) => {
    const grid = gridOfSheet(sheet);
    const {table, said} = tableOfGrid(grid, sheet, file, mapping);
    const fits = table.columns.some((name) => wanted.has(plainSpelling(name)));
    if (sheet.hidden || !holdsTable(grid) || (wanted.size > 0 && !fits)) {
      if (grid.rows.length > 0) account.push(accounts.sheetLeft(file, sheet.name));
      return [];
    }
    for (const sentence of said) account.push(sentence);
    return [table];
  });
  return {tables, account};
}

function tableOfGrid(
  grid: Grid,
  sheet: Sheet,
  file: string,
  mapping: readonly Rule[]
): {readonly table: ForeignTable; readonly said: readonly Localised[]} {
  const found = laidOut(grid, file, mapping);
  const [first, ...rest] = grid.rows;
  const {body, filled} = withMergedFilled(grid, found?.rows ?? rest);
  const letters = [...new Set([...sheet.cells.values()].map(({column}) => column))].sort((a, b) => a - b);
  return {
    table: {
      file,
      columns: found?.columns ?? (first?.cells ?? []).map(cellText),
      rows: body.map(foreignRow),
      cellName: (line, column) => `${sheet.name}!${columnLetters(letters[column] ?? column + 1)}${line}`
    },
    said: [...(found?.account ?? []), ...(filled === 0 ? [] : [accounts.merged(file, filled)])]
  };
}

/** A row as text. A number of the file is written as it is stored, whatever a comma means to people. */
function foreignRow({line, cells}: GridRow): ForeignTable["rows"][number] {
  const stored = new Set(cells.flatMap((cell, i) => (typeof cell === "number" ? [i] : [])));
  return {line, cells: cells.map((cell) => (typeof cell === "string" ? cell.trim() : cellText(cell))), stored};
}
