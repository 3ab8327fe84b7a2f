import type {CellValue, Table} from "../../src/tables/table.js";
import type {Problem} from "../problem.js";
import {readCell} from "./cell.js";
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
}

/** The columns of a table that people type into `data/`: all but the computed ones. */
export function typedColumns(table: Table): string[] {
  return Object.entries(table.columns).flatMap(([name, column]) => (column.computed ? [] : [name]));
}

/**
 * Reads the CSV file of one table by its definition. Every problem of the file is returned, and only rows without a
 * problem are; columns may stand in any order, but each must be there once and none may be unknown.
 */
export function readTable(table: Table, bytes: Uint8Array, file: string): RecordsRead<AnyRow> {
  const decoded = decodeText(bytes, file);
  if (decoded.problem) return {rows: [], problems: [decoded.problem]};
  const {records, problems: syntax} = splitCsv(decoded.text, file);
  const [header, ...body] = records;
  const columns = typedColumns(table);
  if (!header) {
    const empty: Problem = {
      ...at(file, 1, null, null),
      code: "empty_file",
      expected: expectations.header(columns),
      mend: remedies.addHeader
    };
    return {rows: [], problems: [...syntax, empty]};
  }
  const headerProblems = checkHeader(header.cells, columns, file);
  if (headerProblems.length > 0) return {rows: [], problems: [...headerProblems, ...syntax]};

  const rows: Located<AnyRow>[] = [];
  const problems: Problem[] = [];
  for (const {line, cells} of body) {
    if (cells.length !== header.cells.length) {
      problems.push({
        ...at(file, line, null, cells.join(",")),
        code: "wrong_field_count",
        expected: expectations.fields(header.cells.length),
        mend: remedies.fields
      });
      continue;
    }
    const read = header.cells.map((name, i) => readCell(cells[i]!, name, table.columns[name]!));
    const wrong = read.flatMap(({problem}, i): Problem[] => {
      if (!problem) return [];
      const raw = cells[i]!;
      return [{...at(file, line, header.cells[i]!, raw === "" ? null : raw), ...problem}];
    });
    if (wrong.length > 0) problems.push(...wrong);
    else rows.push({row: Object.fromEntries(read.map(({value}, i) => [header.cells[i]!, value ?? null])), file, line});
  }
  return {rows, problems: [...problems, ...syntax]};
}

function checkHeader(cells: readonly string[], columns: readonly string[], file: string): Problem[] {
  const unknown = cells
    .filter((name) => !columns.includes(name))
    .map((name) => ({
      ...at(file, 1, name, name),
      code: "unknown_column",
      expected: expectations.knownColumn(columns),
      mend: remedies.removeColumn
    }));
  const missing = columns
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
