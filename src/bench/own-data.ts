import {DuckDBDataProtocol, type AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {startDatabase} from "../lib/engine-start.js";
import type {Converted, ConvertAnswer, ConvertRequest} from "./convert-worker.js";
import {readDelimitedRows, readTable, type ReadingNote} from "./delimited.js";
import {OwnDataError} from "./own-fault.js";
import type {OwnTable} from "./store.js";

/** Files larger than this would not fit into the engine beside anything else. */
const largest = 500_000_000;

/** A file that became a table, and what its reader should know of how it was read. */
export interface OwnFile extends Omit<OwnTable, "name"> {
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads a file of the reader's into an Arrow stream, in workers of its own, so that the page goes on answering.
 * @throws OwnDataError
 */
export async function readOwnFile(file: File): Promise<OwnFile> {
  if (file.size > largest) throw new OwnDataError("large");
  if (file.size === 0) throw new OwnDataError("empty");
  const ending = /\.(?<ending>\w+)$/.exec(file.name.toLowerCase())?.groups?.ending ?? "";
  const table = await readAs(file, ending);
  if (table.columns.length === 0 || table.rows === 0) throw new OwnDataError("empty");
  return table;
}

async function readAs(file: File, ending: string): Promise<OwnFile> {
  switch (ending) {
    case "csv":
    case "tsv":
    case "txt":
      return readText(file, ending === "tsv" ? "\t" : null);
    case "arrow":
    case "arrows":
    case "feather":
      return {...(await toTable({kind: "arrow", file})), notes: []};
    case "xlsx":
      return {...(await toTable({kind: "xlsx", file})), notes: []};
    default:
      throw new OwnDataError("kind");
  }
}

async function readText(file: File, delimiter: string | null): Promise<OwnFile> {
  const recoded = await convert({kind: "text", file});
  if (!("text" in recoded)) throw new OwnDataError("damaged");
  const {encoding, text} = recoded;
  const {notes, bytes} = await readDelimited(text, delimiter);
  const told: ReadingNote[] = encoding === "windows-1258" ? [{about: "encoding", encoding: "Windows-1258"}] : [];
  return {...(await toTable({kind: "arrow", file: new Blob([bytes])})), notes: [...told, ...notes]};
}

async function toTable(request: ConvertRequest): Promise<Converted> {
  const answer = await convert(request);
  if (!("data" in answer)) throw new OwnDataError("damaged");
  return answer;
}

async function convert(request: ConvertRequest): Promise<Exclude<ConvertAnswer, {readonly error: string}>> {
  const worker = new Worker(new URL(import.meta.resolve("./convert-worker.js"), import.meta.url).href, {
    type: "module"
  });
  try {
    const answer = await new Promise<ConvertAnswer>((resolve, reject) => {
      worker.addEventListener("message", ({data}: MessageEvent<ConvertAnswer>) => resolve(data));
      worker.addEventListener("error", ({message}) => reject(new OwnDataError("damaged", message)));
      worker.postMessage(request);
    });
    if ("error" in answer) throw new OwnDataError("damaged", answer.error);
    return answer;
  } finally {
    worker.terminate();
  }
}

/**
 * Reads delimited text with an engine that lives only for that: it may read the one file, while the engine that runs what
 * readers write may read none.
 */
async function readDelimited(
  file: Blob,
  delimiter: string | null
): Promise<{readonly notes: readonly ReadingNote[]; readonly bytes: Uint8Array<ArrayBuffer>}> {
  const db = await startDatabase();
  try {
    await db.registerFileHandle("own", file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const connection = await db.connect();
    const notes = await readDelimitedRows((sql) => connection.query(sql), "own", delimiter);
    // The rows are in a table by now: what is read straight from a file ends without a word where a line is wrong.
    return {notes, bytes: await runToBytes(connection, `FROM ${readTable}`)};
  } catch (error) {
    throw new OwnDataError("damaged", error instanceof Error ? error.message.split("\n")[0] : "");
  } finally {
    await db.terminate();
  }
}

async function runToBytes(connection: AsyncDuckDBConnection, sql: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql))) as Uint8Array<ArrayBuffer>;
}
