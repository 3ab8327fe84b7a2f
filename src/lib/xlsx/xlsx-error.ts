/** Why a file cannot be read as a workbook; the words for people stand in the catalogue under the same key. */
export type XlsxErrorCode =
  | "not_xlsx"
  | "old_or_encrypted"
  | "truncated"
  | "damaged"
  | "too_large"
  | "too_many_entries"
  | "unpacks_too_large"
  | "too_many_sheets"
  | "too_many_cells"
  | "too_deep"
  | "doctype"
  | "missing_part";

/** Thrown inside the reader of workbooks and turned into a located rejection at its border. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  /** The part of the archive that it is about, where there is one. */
  readonly part: string | null;

  constructor(code: XlsxErrorCode, part: string | null = null) {
    super(part === null ? code : `${code}: ${part}`);
    this.name = "XlsxError";
    this.code = code;
    this.part = part;
  }
}
