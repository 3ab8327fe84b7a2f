import {cellAt, type Sheet} from "../../../src/lib/xlsx/sheet.js";
import {columnMarks, keySheetMarks, layoutVersion, sourceSheetMark, type MarkedColumn} from "./layout.js";

/** What a row of a template stands for. */
export interface RowKey {
  readonly indicator: string;
  readonly area: string;
  readonly series: string;
  readonly year: string;
  /** Of which groups; empty for everybody, as in every form that was made before there were any. */
  readonly groups: string;
}

/** A sheet with values: where its machine words stand and which column holds what. */
export interface DataSheet {
  readonly sheet: Sheet;
  readonly marksRow: number;
  readonly columns: Readonly<Record<MarkedColumn, number>>;
}

export interface TemplateSheets {
  readonly agency: string;
  readonly keys: ReadonlyMap<string, RowKey>;
  readonly data: readonly DataSheet[];
  /** Sheets of a template of which columns were deleted. */
  readonly incomplete: readonly IncompleteSheet[];
  readonly sources: Sheet | null;
}

export interface IncompleteSheet {
  readonly sheet: Sheet;
  readonly missing: readonly MarkedColumn[];
}

/** Machine words are looked for in this many rows and columns, wherever rows or columns were inserted. */
const searched = {rows: 20, columns: 60};

const markedColumns = Object.keys(columnMarks) as MarkedColumn[];

/** Finds the sheets of a template by their machine words, or null where the workbook is none of this version. */
export function findTemplate(sheets: readonly Sheet[]): TemplateSheets | null {
  const keySheet = sheets.find((sheet) => keySheetMarks.some((mark) => mark === textAt(sheet, 1, 1)));
  if (!keySheet || textAt(keySheet, 1, 2) !== String(layoutVersion)) return null;
  const keys = new Map<string, RowKey>();
  for (let row = 2; row <= keySheet.lastRow; row++) {
    const cells = [1, 2, 3, 4, 5, 6].map((column) => textAt(keySheet, row, column));
    const [key, indicator, area, series, year, groups] = cells;
    if (key) keys.set(key, {indicator: indicator!, area: area!, series: series!, year: year!, groups: groups!});
  }
  const found = sheets.flatMap((sheet) => findData(sheet) ?? []);
  const data = found.filter((sheet) => "columns" in sheet);
  const incomplete = found.filter((sheet) => "missing" in sheet);
  const sources = sheets.find((sheet) => textAt(sheet, 1, 1) === sourceSheetMark) ?? null;
  return found.length === 0 ? null : {agency: textAt(keySheet, 1, 3), keys, data, incomplete, sources};
}

function findData(sheet: Sheet): DataSheet | IncompleteSheet | null {
  for (let row = 1; row <= searched.rows; row++) {
    const columns: Partial<Record<MarkedColumn, number>> = {};
    for (let column = 1; column <= searched.columns; column++) {
      const text = textAt(sheet, row, column);
      for (const [name, mark] of Object.entries(columnMarks) as [MarkedColumn, string][]) {
        if (text === mark) columns[name] ??= column;
      }
    }
    if (isComplete(columns)) return {sheet, marksRow: row, columns};
    const missing = markedColumns.filter((name) => columns[name] === undefined);
    if (missing.length < markedColumns.length) return {sheet, missing};
  }
  return null;
}

function isComplete(columns: Partial<Record<MarkedColumn, number>>): columns is Record<MarkedColumn, number> {
  return markedColumns.every((name) => columns[name] !== undefined);
}

/** The text of a cell, trimmed; blank where it holds nothing. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  return cellAt(sheet, row, column)?.content.trim() ?? "";
}
