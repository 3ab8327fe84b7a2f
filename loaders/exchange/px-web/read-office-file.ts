import {readWorkbook} from "../../../src/lib/xlsx/workbook.js";
import {XlsxError} from "../../../src/lib/xlsx/xlsx-error.js";
import {decodeText} from "../../read/decode.js";
import {rejectedRead, type ImportRead} from "../import-read.js";
import type {Known} from "../known.js";
import {rejectFile} from "../place.js";
import {findTemplate} from "../template/find-sheets.js";
import {findSupply} from "./find-supply.js";
import {gridOfCsv, gridOfSheet} from "./grid-of.js";
import {readGrid} from "./grid.js";
import {expectations, remedies} from "./messages.js";
import type {OfficeTable} from "./office-table.js";
import {isJson, readJsonStat} from "./read-json-stat.js";
import {isPx, readPx} from "./read-px.js";
import {takeFrom} from "./take.js";

/**
 * Reads a file that a statistical office's site hands out: PX, JSON-stat, its CSV or its Excel file. PX and JSON-stat can be nothing
 * else; a CSV file or a workbook is one where a line of `supply` speaks of it.
 * @param asked whether the file is said to be one, and is rejected where it is none
 * @returns null where it is another file
 */
export function readOfficeFile(bytes: Uint8Array, file: string, known: Known, asked = false): ImportRead | null {
  if (isPx(bytes) || /\.px$/i.test(file)) {
    const read = readPx(bytes, file);
    return read.rejections === undefined ? taken(read.table, known) : rejectedRead(...read.rejections);
  }
  if (isJson(bytes) || /\.json$/i.test(file)) {
    const read = readJsonStat(bytes, file);
    return read.rejections === undefined ? taken(read.table, known) : rejectedRead(...read.rejections);
  }
  const tables = laidOut(bytes, file);
  const spoken = tables.find((table) => !("near" in findSupply(table, known.supply)));
  if (spoken !== undefined) return taken(spoken, known);
  if (!asked) return null;
  const [first] = tables;
  if (first !== undefined) return taken(first, known);
  const problem = {code: "no_office_table", expected: expectations.officeTable, mend: remedies.fetchAgain};
  return rejectedRead(rejectFile(file, null, problem));
}

/** The tables of a CSV file or of the sheets of a workbook that is no form; none where nothing like that can be read. */
function laidOut(bytes: Uint8Array, file: string): OfficeTable[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    try {
      const sheets = readWorkbook(bytes);
      if (findTemplate(sheets) !== null) return [];
      return sheets.filter(({hidden}) => !hidden).flatMap((sheet) => readGrid(gridOfSheet(sheet, file)) ?? []);
    } catch (error) {
      // What is wrong with it is said where it is read as a form.
      if (error instanceof XlsxError) return [];
      throw error;
    }
  }
  const {text} = decodeText(bytes, file);
  const grid = text === undefined ? null : gridOfCsv(text, file);
  return (grid && [readGrid(grid)].filter((table) => table !== null)) ?? [];
}

function taken(table: OfficeTable, known: Known): ImportRead {
  const found = findSupply(table, known.supply);
  if ("lines" in found) return takeFrom(table, found, known);
  const value = [table.number, table.titles[0]].filter((part) => part != null).join(" ");
  if ("otherTitle" in found) {
    const {table: number, title_vi, title_en} = found.otherTitle;
    const expected = expectations.sameTitle(number ?? "", title_vi ?? title_en ?? "");
    return rejectedRead(rejectFile(table.file, value, {code: "other_title", expected, mend: remedies.checkTable}));
  }
  const problem = {code: "unknown_table", expected: expectations.supplied(found.near), mend: remedies.addSupply};
  return rejectedRead(rejectFile(table.file, value, problem));
}
