/**
 * What an officer's workbook stays far below and a hostile one must not exceed. They are checked while unpacking and
 * parsing, so that no part of a file is ever held whole before its size is known to be harmless.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly file: number;
  /** Entries of the archive. */
  readonly entries: number;
  /** Unpacked bytes of all parts that are read, together. */
  readonly unpacked: number;
  /** Sheets that the workbook lists; each is read, whether or not it has a part of its own. */
  readonly sheets: number;
  /** Cells of all sheets, together; blank ones with a style count too. */
  readonly cells: number;
  /** Nested XML elements. */
  readonly depth: number;
}

export const defaultLimits: Limits = {
  file: 20_000_000,
  entries: 2_000,
  unpacked: 100_000_000,
  sheets: 500,
  cells: 500_000,
  depth: 64
};
