import type {CsvRecord} from "../read/csv.js";
import type {Ledger, Place} from "./account.js";
import type {ColumnRoles} from "./config.js";
import {withoutPrefix, type DataColumn, type DataRow, type DataTable, type Role} from "./data-table.js";
import {hasDecimalComma, isMissing, isMissingWord, readNumber, westernDigits} from "./number.js";
import type {Table} from "./split-table.js";

/** New names of columns, and of values by their column, as `column_map` and `code_map` give them. */
export interface Renames {
  readonly columns: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What stands for `Year` and `Value` in data that come from SDMX. */
const yearNames = ["Year", "TIME_PERIOD", "year", "YEAR"];
const valueNames = ["Value", "OBS_VALUE", "value", "VALUE"];

/**
 * Makes the data of an indicator of its CSV table. Every column that is not known otherwise is a breakdown. A row that
 * has no year or no value is not taken, and the account says which.
 */
export function readData(table: Table, roles: ColumnRoles, renames: Renames, ledger: Ledger): DataTable | null {
  const {file} = table;
  const header = withoutBlankEnd(table).map((name, i) => ({name: columnName(name, file, renames, ledger), i}));
  const year = header.find(({name}) => yearNames.includes(name));
  const value = header.findLast(({name}) => valueNames.includes(name));
  if (!year || !value) {
    ledger.leave("rows", year ? "no_value_column" : "no_year_column", {file, line: 1}, table.header.join(","), table.rows.length); // prettier-ignore
    return null;
  }
  const columns: (DataColumn & {readonly i: number})[] = [];
  let progress = -1;
  const names = new Set<string>();
  for (const {name, i} of header) {
    if (i === year.i || i === value.i) continue;
    const filled = () => table.rows.filter(({cells}) => (cells[i] ?? "").trim() !== "").length;
    if (name === "") {
      const count = filled();
      if (count > 0) ledger.leave("settings", "unnamed_column", {file, line: 1, column: String(i + 1)}, null, count);
    } else if (names.has(name)) {
      ledger.leave("settings", "repeated_column", {file, line: 1, column: name}, name);
    } else if (name === roles.progress) progress = i;
    else columns.push({name, role: roleOf(name, roles, header), i});
    names.add(name);
  }
  const reader = new RowReader(table, {year: year.i, value: value.i, progress}, columns, renames, ledger);
  const rows = table.rows.flatMap((record) => reader.read(record) ?? []);
  ledger.read("rows", rows.length);
  return {file, columns: columns.map(({name, role}) => ({name, role})), rows};
}

/** Columns at the end without a name and a value, as spreadsheets leave them, are none. */
function withoutBlankEnd({header, rows}: Table): readonly string[] {
  const end = header.findLastIndex((name) => name.trim() !== "") + 1;
  const blank = rows.every(({cells}) => cells.slice(end).every((cell) => cell.trim() === ""));
  return blank ? header.slice(0, end) : header;
}

function columnName(given: string, file: string, renames: Renames, ledger: Ledger): string {
  const trimmed = given.replace(/^\uFEFF/, "").trim();
  if (trimmed !== given) ledger.alter("settings", "trimmed", {file, line: 1, column: trimmed}, given);
  const renamed = renames.columns.get(trimmed);
  if (renamed !== undefined) ledger.alter("settings", "renamed", {file, line: 1, column: trimmed}, renamed);
  return withoutPrefix(renamed ?? trimmed);
}

/** What a column is; the names that SDMX has for series and units count where the configured ones are absent. */
export function roleOf(name: string, roles: ColumnRoles, header: readonly {readonly name: string}[]): Role {
  const has = (wanted: string) => header.some((column) => column.name === wanted);
  if (name === roles.series || (name === "SERIES" && !has(roles.series))) return "series";
  if (name === roles.units || (name === "UNIT_MEASURE" && !has(roles.units))) return "units";
  if (name === "GeoCode") return "geocode";
  if (roles.attributes.has(name)) return "attribute";
  return roles.others.has(name) ? "other" : "breakdown";
}

interface Places {
  readonly year: number;
  readonly value: number;
  readonly progress: number;
}

class RowReader {
  readonly #table: Table;
  readonly #places: Places;
  readonly #columns: readonly (DataColumn & {readonly i: number})[];
  readonly #renames: Renames;
  readonly #ledger: Ledger;
  /** Cells repeat, so that each text of a column need be looked at once. */
  readonly #known: readonly Map<string, string>[];
  readonly #decimalComma: boolean;

  constructor(
    table: Table,
    places: Places,
    columns: readonly (DataColumn & {readonly i: number})[],
    renames: Renames,
    ledger: Ledger
  ) {
    this.#table = table;
    this.#places = places;
    this.#columns = columns;
    this.#renames = renames;
    this.#ledger = ledger;
    this.#known = columns.map(() => new Map());
    const values = table.rows.map(({cells}) => cells[places.value] ?? "");
    this.#decimalComma = hasDecimalComma(values, table.delimiter);
  }

  read({line, cells: given}: CsvRecord): DataRow | null {
    const {file, header, delimiter} = this.#table;
    const at = (column: string | null) => ({file, line, column});
    const {year, value, progress} = this.#places;
    if (given.length !== header.length) {
      // Blank cells that are lacking or too many at the end move no value.
      const rest = given.length > header.length ? given.slice(header.length) : header.slice(given.length);
      const moved = given.length < header.length ? given.length <= Math.max(year, value) : rest.some((cell) => cell.trim() !== ""); // prettier-ignore
      if (moved) {
        this.#ledger.leave("rows", "ragged_row", at(null), given.join(delimiter));
        return null;
      }
    }
    const valueText = (given[value] ?? "").trim();
    if (valueText === "" || isMissing(valueText)) {
      const hasProgress = progress >= 0 && (given[progress] ?? "").trim() !== "";
      if (hasProgress) this.#ledger.leave("rows", "progress_only", at("Value"), given[progress]);
      else this.#ledger.note("blank", "rows", "no_value", at("Value"), valueText);
      return null;
    }
    const number = readNumber(valueText, this.#decimalComma);
    if (number === null) {
      this.#ledger.leave("rows", "not_a_number", at("Value"), valueText);
      return null;
    }
    const yearText = (given[year] ?? "").trim();
    const read = readYear(yearText);
    if (read === null) {
      this.#ledger.leave("rows", "not_a_year", at("Year"), yearText);
      return null;
    }
    if (number.grouped) this.#ledger.alter("rows", "grouped_number", at("Value"), valueText);
    if (number.qualifier !== null) this.#ledger.alter("rows", "bounded_number", at("Value"), valueText);
    if (read.text !== null) this.#ledger.alter("rows", "year_range", at("Year"), yearText);
    return {
      line,
      year: read.year,
      yearText: read.text,
      value: number.value,
      qualifier: number.qualifier,
      progress: progress < 0 ? null : this.#progress(given[progress] ?? "", at),
      cells: this.#columns.map((column, n) => this.#cell(given[column.i] ?? "", column, n, line))
    };
  }

  #progress(given: string, at: (column: string) => Place): number | null {
    const text = given.trim();
    if (text === "" || isMissing(text)) return null;
    const number = readNumber(text, this.#decimalComma);
    if (number === null) this.#ledger.leave("settings", "not_a_number", at("Progress"), text);
    return number?.value ?? null;
  }

  #cell(given: string, {name, role}: DataColumn, n: number, line: number): string {
    const known = this.#known[n]!;
    let text = known.get(given);
    if (text !== undefined) return text;
    text = given.trim();
    const at = {file: this.#table.file, line, column: name};
    if (text !== given) this.#ledger.alter("settings", "trimmed", at, given);
    if (isMissingWord(text)) {
      this.#ledger.alter("settings", "missing_word", at, text);
      text = "";
    }
    const renamed = this.#renames.codes.get(name)?.get(text);
    if (renamed !== undefined) {
      this.#ledger.alter("settings", "renamed", at, `${text} → ${renamed}`);
      text = renamed;
    }
    // A code of an area that a spreadsheet took for a number.
    if (role === "geocode" && /^\d+\.0$/.test(text)) text = text.slice(0, -2);
    text = withoutPrefix(text);
    known.set(given, text);
    return text;
  }
}

/**
 * A year, or the first of a span or a part of a year, whose text is then kept: the first four digits count, as in Open SDG's
 * own reckoning of progress, or else the last of a day or a quarter that is written before them.
 */
export function readYear(given: string): {readonly year: number; readonly text: string | null} | null {
  const text = westernDigits(given);
  const [, digits, rest = ""] =
    /^\D{0,12}?(\d{4})(?!\d)(.*)$/su.exec(text) ?? /^.{1,16}?(?<!\d)((?:19|20)\d{2})$/su.exec(text) ?? [];
  const year = Number(digits);
  if (digits === undefined || year < 1000 || year > 2999) return null;
  const whole = digits === text || /^\.0*$/.test(rest) ? null : given;
  return {year, text: whole};
}
