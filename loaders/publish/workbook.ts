import {inLanguage, type Language} from "../../src/model/language.js";
import {columnMeanings} from "../../src/wording/dictionary.js";
import type {CellValue, ColumnType, Table} from "../../src/model/tables/table.js";
import {heading, text} from "../exchange/template/cells.js";
import type {CellOut, LongSheetOut, RowOut, SheetOut} from "../../src/lib/xlsx/write/sheet-xml.js";
import type {Packing} from "../../src/lib/zip.js";
import {workbookPieces, writeWorkbook} from "../../src/lib/xlsx/write/write-workbook.js";

/**
 * Rows as an Excel workbook: numbers stay numbers whatever the decimal sign and the separator of the reader's computer, which
 * no CSV can assure where the comma is decimal, and a text is never run as a formula. A second sheet explains the columns.
 */
export function encodeWorkbook(
  table: Table,
  rows: readonly object[],
  languages: readonly Language[],
  packing: Packing = "usual"
): Uint8Array {
  const {sheet, dictionary, titles} = sheetsOf(table, rows, languages);
  return writeWorkbook([{...sheet, rows: [...sheet.rows]}, dictionary], titles, packing);
}

/** The same workbook piece by piece. It must have no more rows than a sheet, of which one has the names of the columns. */
export function tableWorkbookPieces(
  table: Table,
  rows: readonly object[],
  languages: readonly Language[]
): Iterable<Uint8Array> {
  const {sheet, dictionary, titles} = sheetsOf(table, rows, languages);
  return workbookPieces([sheet, {...dictionary, rowCount: dictionary.rows.length}], titles);
}

function sheetsOf(table: Table, rows: readonly object[], languages: readonly Language[]) {
  const columns = Object.entries(table.columns);
  const sheet: LongSheetOut = {
    name: table.name,
    columns: columns.map(([name, {type}]) => ({width: Math.max(widths[type], name.length + 4)})),
    rows: rowsOf(
      columns.map(([name]) => name),
      rows
    ),
    rowCount: rows.length + 1,
    scrollsFrom: {row: 2, column: 1},
    gridLines: true,
    filtered: true,
    landscape: true
  };
  return {sheet, dictionary: dictionary(table, languages), titles: new Map([[table.name, "$1:$1"]])};
}

function* rowsOf(names: readonly string[], rows: readonly object[]): Generator<RowOut, undefined> {
  yield {cells: names.map((name) => text(name, heading))};
  for (const row of rows) {
    yield {cells: names.map((name) => cellOf((row as Readonly<Record<string, CellValue>>)[name] ?? null))};
  }
}

/** Widths of columns in letters, by what they hold. */
const widths: Readonly<Record<ColumnType, number>> = {
  text: 40,
  code: 20,
  int16: 8,
  int32: 8,
  float64: 12,
  bool: 8,
  codes: 24,
  years: 16
};

function cellOf(value: CellValue): CellOut | null {
  if (value === null) return null;
  if (typeof value === "boolean") return {value: value ? 1 : 0};
  return {value: typeof value === "object" ? value.join(";") : value};
}

/** What every column means, in each language of the place that has words for it. */
function dictionary(table: Table, languages: readonly Language[]): SheetOut {
  const meanings = Object.keys(table.columns).map((name) => [name, columnMeanings(table, name, languages)] as const);
  const codes = [...new Set(meanings.flatMap(([, meaning]) => Object.keys(meaning)))];
  return {
    name: "columns",
    columns: [22, ...codes.map(() => 80)].map((width) => ({width})),
    rows: [
      {cells: ["column", ...codes].map((word) => text(word, heading))},
      ...meanings.map(([name, meaning]) => ({
        cells: [{value: name}, ...codes.map((code) => ({value: inLanguage(meaning, {code})}))]
      }))
    ],
    scrollsFrom: {row: 2, column: 1},
    gridLines: true
  };
}
