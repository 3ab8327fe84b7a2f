import {tableFromIPC, tableToIPC, type Table} from "apache-arrow";
import {gridOfText} from "../../lib/grid/delimited.js";
import type {Grid} from "../../lib/grid/grid.js";
import {gridOfSheet} from "../../lib/grid/sheet-grid.js";
import {layoutOf} from "../../lib/grid/layout.js";
import {holdsTable, tableAsWritten, tableOf, type Done, type ReadTable} from "../../lib/grid/table.js";
import {readWorkbook} from "../../lib/xlsx/workbook.js";
import {arrowOf} from "./arrow-table.js";
import {encodingOf, toUtf8, type Encoding} from "./file-encoding.js";
import type {Beginning} from "./delimited.js";
import type {NamedColumn} from "./record-columns.js";

/** A file to be turned into Arrow streams or into UTF-8, away from the page, which goes on answering meanwhile. */
export type ConvertRequest =
  | {readonly kind: "arrow" | "text" | "json" | "parquet"; readonly file: Blob}
  /** `written`: nothing is left out, joined, filled or read as a number. */
  | {readonly kind: "xlsx"; readonly file: Blob; readonly written: boolean}
  | {readonly kind: "delimited"; readonly file: Blob; readonly written: boolean; readonly separator: string | null};

/** A table as an Arrow stream. */
export interface Converted {
  readonly data: Blob;
  readonly rows: number;
  readonly columns: readonly {readonly name: string; readonly type: string}[];
  /** The sheet that it was, where the file has sheets. */
  readonly sheet: string | null;
  readonly done: readonly Done[];
  /** The columns that hold the values of a year each, where there are several. */
  readonly years: readonly string[];
}

/** The tables of a file. */
export interface ConvertedTables {
  readonly tables: readonly Converted[];
  /** Sheets in which there is no table, such as covers, and hidden ones. */
  readonly without: readonly string[];
  /** How a text was written, where it is a text. */
  readonly encoding: Encoding | null;
}

/** A text in UTF-8, and how it was written before. */
export interface Recoded {
  readonly text: Blob;
  readonly encoding: Encoding;
  /** How it is laid out, as its first lines show. */
  readonly beginning: Beginning;
}

/** What came of it, or what is wrong. */
export type ConvertAnswer = ConvertedTables | Recoded | {readonly error: string};

/** Bytes of a long text by which its separator and the names of its columns are found. */
const looked = 200_000;

/** Limits for a reader's own workbook: the reader alone would suffer from it. */
const limits = {file: 100_000_000, sheets: 500, entries: 5_000, unpacked: 1_000_000_000, cells: 5_000_000, depth: 64};

/**
 * Turns a file into tables of Arrow, or recodes its text.
 * @throws XlsxError, SyntaxError or Error where the file is damaged or not what its name says
 */
export async function convert(request: ConvertRequest): Promise<ConvertedTables | Recoded> {
  const {file} = request;
  const alone = (table: Converted): ConvertedTables => ({tables: [table], without: [], encoding: null});
  switch (request.kind) {
    case "text": {
      const encoding = await encodingOf(file);
      const text = await toUtf8(file, encoding);
      const first = await text.slice(0, looked).text();
      // The engine takes lines that end in two ways for damaged.
      const mixed = first.includes("\r\n") && /(?<!\r)\n/.test(first);
      const even = mixed ? new Blob([(await text.text()).replace(/\r\n?/g, "\n")]) : text;
      return {text: even, encoding, beginning: beginningOf(first.slice(0, first.lastIndexOf("\n") + 1))};
    }
    case "arrow":
      return alone(converted(tableFromIPC(new Uint8Array(await file.arrayBuffer()))));
    case "delimited": {
      const encoding = await encodingOf(file);
      const text = await (await toUtf8(file, encoding)).text();
      const grid = gridOfText(text, request.separator);
      return {tables: [ofGrid(grid, request.written, null)], without: [], encoding};
    }
    case "xlsx":
      return ofSheets(new Uint8Array(await file.arrayBuffer()), request.written);
    case "json": {
      const {columnsOfJson} = await import("./json-columns.js");
      return alone(ofColumns(columnsOfJson(await file.text())));
    }
    case "parquet": {
      const {columnsOfParquet} = await import("./parquet-columns.js");
      return alone(ofColumns(await columnsOfParquet(await file.arrayBuffer())));
    }
  }
}

function beginningOf(text: string): Beginning {
  const grid = gridOfText(text);
  const {head, body} = layoutOf(grid);
  const last = head.at(-1);
  const above = last?.line ?? body[0]?.line ?? 1;
  return {separator: grid.separator ?? ",", skip: above - 1, header: last !== undefined};
}

/** A table for each sheet that holds one; a sheet that is hidden holds none for its reader. */
function ofSheets(bytes: Uint8Array, written: boolean): ConvertedTables {
  const sheets = readWorkbook(bytes, limits).map((sheet) => ({sheet, grid: gridOfSheet(sheet)}));
  const seen = sheets.filter(({sheet, grid}) => !sheet.hidden && grid.rows.length > 0);
  const tables = seen.filter(({grid}) => holdsTable(grid));
  // Where nothing looks like a table, the first sheet with anything in it is what there is.
  const kept = tables.length > 0 ? tables : seen.slice(0, 1);
  return {
    tables: kept.map(({sheet, grid}) => ofGrid(grid, written, sheet.name)),
    without: sheets.filter((one) => !kept.includes(one)).map(({sheet}) => sheet.name),
    encoding: null
  };
}

function ofGrid(grid: Grid, written: boolean, sheet: string | null): Converted {
  const table = written ? tableAsWritten(grid) : tableOf(grid);
  return converted(arrowOf(table.columns, table.rows), table, sheet);
}

function ofColumns(columns: readonly NamedColumn[]): Converted {
  return converted(arrowOf(columns, columns[0]?.values.length ?? 0));
}

function converted(
  table: Table,
  {done, years}: Pick<ReadTable, "done" | "years"> = {done: [], years: []},
  sheet: string | null = null
): Converted {
  const columns = table.schema.fields.map(({name, type}) => ({name, type: String(type)}));
  return {
    data: new Blob([tableToIPC(table, "stream").slice()]),
    rows: table.numRows,
    columns,
    sheet,
    done,
    years: years.map(({name}) => name)
  };
}
