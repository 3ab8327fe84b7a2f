import type {Localised} from "../../../src/model/language.js";
import type {Place} from "../place.js";

/** A table as somebody else made it: all cells text, columns under their own names. */
export interface ForeignTable {
  /** The file, or what else the rows came from. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly ForeignRow[];
  /** The name of a cell of a sheet, such as `Số liệu!F12`; a text has lines instead. */
  readonly cellName?: (line: number, column: number) => string;
}

export interface ForeignRow {
  /** 1-based line of the file, or number of the row where there are no lines. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The places of cells that a workbook stores as numbers, so that nobody need ask what their signs mean. */
  readonly stored?: ReadonlySet<number>;
  /** What was done to the row while it was read. */
  readonly remarks?: readonly Localised[];
}

/** The place of a cell of a foreign table; without a column, of its row. */
export function foreignPlace(table: ForeignTable, line: number | null, column: string | null): Place {
  const cell = line === null || column === null ? undefined : table.cellName?.(line, table.columns.indexOf(column));
  return cell === undefined ? {file: table.file, line, column, cell: null} : {file: table.file, line, column, cell};
}
