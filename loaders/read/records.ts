import type {CellValue, Table} from "../../src/model/tables/table.js";
import type {Problem} from "./problem.js";
import {readCell, type Cell} from "./cell.js";
import {splitCsv} from "./csv.js";
import {decodeText} from "./decode.js";
import {expectations, remedies} from "./messages.js";

/** A row with the place it was read from, so that a later check can still name it. */
export interface Located<R> {
  readonly row: R;
  readonly file: string;
  readonly line: number;
}

/** A row whose columns are only known at run time. */
export type AnyRow = Readonly<Record<string, CellValue>>;

export interface RecordsRead<R> {
  readonly rows: readonly Located<R>[];
  readonly problems: readonly Problem[];
  /**
   * The cells of the rows with a problem, as far as they can be distinguished, or null where no row could be read at all: what
   * refers to such a row is not wrong itself.
   */
  readonly broken: readonly RawRow[] | null;
}

/** The cells of a row as they were written. */
export type RawRow = Readonly<Record<string, string>>;

/** The columns of a table that people type into `data/`: all but the computed ones. */
export function typedColumns(table: Table): string[] {
  return Object.entries(table.columns).flatMap(([name, column]) => (column.computed ? [] : [name]));
}

/**
 * Reads the CSV file of one table by its definition. Every problem of the file is returned, and only rows without a
 * problem are; columns may stand in any order, but each must be there once, unless it came later, and none may be unknown. Columns that are computed
 * later are null so far.
 */
export function readTable(table: Table, bytes: Uint8Array, file: string): RecordsRead<AnyRow> {
  const decoded = decodeText(bytes, file);
  if (decoded.problem) return {rows: [], problems: [decoded.problem], broken: null};
  const {records, problems: syntax} = splitCsv(decoded.text, file);
  const header = records.next().value;
  const columns = typedColumns(table);
  if (!header) {
    const empty: Problem = {
      ...at(file, 1, null, null),
      code: "empty_file",
      expected: expectations.header(columns),
      mend: remedies.addHeader
    };
    return {rows: [], problems: [...syntax, empty], broken: null};
  }
  const separator = separatorOf(header.cells, columns);
  if (separator !== null) {
    const problem: Problem = {
      ...at(file, 1, null, header.cells[0] ?? null),
      code: "wrong_separator",
      expected: expectations.commas(separator),
      mend: remedies.saveAsCsv
    };
    return {rows: [], problems: [problem], broken: null};
  }
  const headerProblems = checkHeader(header.cells, columns, requiredColumns(table), file);
  if (headerProblems.length > 0) return {rows: [], problems: [...headerProblems, ...syntax], broken: null};

  const names = header.cells;
  const readers = names.map((name) => remember((raw) => readCell(raw, name, table.columns[name]!)));
  const blank = blankRow(table);
  const rows: Located<AnyRow>[] = [];
  const problems: Problem[] = [];
  const broken: RawRow[] = [];
  const rawRow = (cells: readonly string[]) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  for (const {line, cells} of records) {
    if (cells.length !== header.cells.length) {
      problems.push({
        ...at(file, line, null, cells.join(",")),
        code: "wrong_field_count",
        expected: expectations.fields(header.cells.length),
        mend: remedies.fields
      });
      broken.push(rawRow(cells));
      continue;
    }
    const row: Record<string, CellValue> = {...blank};
    let sound = true;
    for (let i = 0; i < names.length; i++) {
      const raw = cells[i]!;
      const {value, problem} = readers[i]!(raw);
      row[names[i]!] = value ?? null;
      if (!problem) continue;
      sound = false;
      problems.push({...at(file, line, names[i]!, raw === "" ? null : raw), ...problem});
    }
    if (sound) rows.push({row, file, line});
    else broken.push(rawRow(cells));
  }
  // After a broken quote nobody knows which rows the file has.
  return {rows, problems: [...problems, ...syntax], broken: syntax.length > 0 ? null : broken};
}

/**
 * A row without values, to make others from: with all columns from the start, the computed ones too, a row needs less memory
 * and is read faster than one that grows. An object that was parsed has its properties within itself.
 */
function blankRow(table: Table): Record<string, CellValue> {
  const names = Object.keys(table.columns);
  return JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as Record<string, null>;
}

/** Cells of a column repeat, so that most need to be read once only; beyond this many different ones it is not worth it. */
const remembered = 10_000;

function remember(read: (raw: string) => Cell): (raw: string) => Cell {
  const known = new Map<string, Cell>();
  return (raw) => {
    let cell = known.get(raw);
    if (cell === undefined) {
      cell = read(raw);
      if (known.size < remembered) known.set(raw, cell);
    }
    return cell;
  };
}

/** What separates the columns, where a header is a single cell: Excel writes semicolons where the comma is decimal. */
function separatorOf(cells: readonly string[], columns: readonly string[]): "semicolons" | "tabs" | null {
  const [only = ""] = cells;
  if (cells.length !== 1 || columns.length === 1) return null;
  const isHeader = (mark: string) => only.split(mark).filter((name) => columns.includes(name)).length > 1;
  if (isHeader(";")) return "semicolons";
  return isHeader("\t") ? "tabs" : null;
}

/** The columns that a file must have: a column that came later is blank where a file was made before. */
function requiredColumns(table: Table): string[] {
  return typedColumns(table).filter((name) => table.columns[name]!.addedLater !== true);
}

function checkHeader(
  cells: readonly string[],
  columns: readonly string[],
  required: readonly string[],
  file: string
): Problem[] {
  const unknown = cells
    .filter((name) => !columns.includes(name))
    .map((name) => ({
      ...at(file, 1, name, name),
      code: "unknown_column",
      expected: expectations.knownColumn(columns),
      mend: remedies.removeColumn
    }));
  const missing = required
    .filter((name) => !cells.includes(name))
    .map((name) => ({
      ...at(file, 1, name, null),
      code: "missing_column",
      expected: expectations.column(name),
      mend: remedies.addColumn
    }));
  const repeated = cells
    .filter((name, i) => columns.includes(name) && cells.indexOf(name) !== i)
    .map((name) => ({
      ...at(file, 1, name, name),
      code: "repeated_column",
      expected: expectations.singleColumn,
      mend: remedies.removeColumn
    }));
  return [...unknown, ...missing, ...repeated];
}

/** The place of an error in a data file. */
export function at(file: string, line: number | null, column: string | null, value: string | null) {
  return {severity: "error", file, line, column, value} as const;
}
