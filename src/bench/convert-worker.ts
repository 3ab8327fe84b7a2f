import {Bool, Float64, tableFromIPC, tableToIPC, Utf8, vectorFromArray, Table} from "apache-arrow";
import {readWorkbook} from "../lib/xlsx/workbook.js";
import {columnsOfSheets, type SheetColumn} from "./sheet-columns.js";

/** A file to be turned into an Arrow stream, away from the page, which goes on answering meanwhile. */
export interface ConvertRequest {
  readonly kind: "xlsx" | "arrow";
  readonly bytes: Uint8Array;
}

/** The stream, or what is wrong. */
export type ConvertAnswer =
  | {
      readonly bytes: Uint8Array;
      readonly rows: number;
      readonly columns: readonly {readonly name: string; readonly type: string}[];
    }
  | {readonly error: string};

/** Limits for a reader's own workbook: the reader alone would suffer from it. */
const limits = {file: 100_000_000, entries: 5_000, unpacked: 1_000_000_000, cells: 5_000_000, depth: 64};

function convert({kind, bytes}: ConvertRequest): ConvertAnswer {
  const table = kind === "arrow" ? tableFromIPC(bytes) : fromColumns(columnsOfSheets(readWorkbook(bytes, limits)));
  const columns = table.schema.fields.map(({name, type}) => ({name, type: String(type)}));
  return {bytes: tableToIPC(table, "stream"), rows: table.numRows, columns};
}

function fromColumns(columns: readonly SheetColumn[]): Table {
  const vectors = columns.map(([name, values]) => {
    const kind = typeof values.find((value) => value !== null);
    const type = kind === "number" ? new Float64() : kind === "boolean" ? new Bool() : new Utf8();
    return [name, vectorFromArray(values, type)] as const;
  });
  return new Table(Object.fromEntries(vectors));
}

self.addEventListener("message", ({data}: MessageEvent<ConvertRequest>) => {
  try {
    const answer = convert(data);
    self.postMessage(answer, {transfer: "bytes" in answer ? [answer.bytes.buffer as ArrayBuffer] : []});
  } catch (error) {
    self.postMessage({error: error instanceof Error ? error.message : String(error)} satisfies ConvertAnswer);
  }
});
