import {Bool, Float64, tableFromIPC, tableToIPC, Utf8, vectorFromArray, Table} from "apache-arrow";
import {readWorkbook} from "../../lib/xlsx/workbook.js";
import {encodingOf, toUtf8, type Encoding} from "./file-encoding.js";
import {columnsOfSheets, type SheetColumn} from "./sheet-columns.js";

/** A file to be turned into an Arrow stream or into UTF-8, away from the page, which goes on answering meanwhile. */
export interface ConvertRequest {
  readonly kind: "xlsx" | "arrow" | "text";
  readonly file: Blob;
}

/** A table as an Arrow stream. */
export interface Converted {
  readonly data: Blob;
  readonly rows: number;
  readonly columns: readonly {readonly name: string; readonly type: string}[];
}

/** A text in UTF-8, and how it was written before. */
export interface Recoded {
  readonly text: Blob;
  readonly encoding: Encoding;
}

/** What came of it, or what is wrong. */
export type ConvertAnswer = Converted | Recoded | {readonly error: string};

/** Limits for a reader's own workbook: the reader alone would suffer from it. */
const limits = {file: 100_000_000, sheets: 500, entries: 5_000, unpacked: 1_000_000_000, cells: 5_000_000, depth: 64};

async function convert({kind, file}: ConvertRequest): Promise<ConvertAnswer> {
  if (kind === "text") {
    const encoding = await encodingOf(file);
    return {text: await toUtf8(file, encoding), encoding};
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const table = kind === "arrow" ? tableFromIPC(bytes) : fromColumns(columnsOfSheets(readWorkbook(bytes, limits)));
  const columns = table.schema.fields.map(({name, type}) => ({name, type: String(type)}));
  return {data: new Blob([tableToIPC(table, "stream").slice()]), rows: table.numRows, columns};
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
  convert(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => {
      self.postMessage({error: error instanceof Error ? error.message : String(error)} satisfies ConvertAnswer);
    }
  );
});
