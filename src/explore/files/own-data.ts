import {startDatabase} from "../../engine/browser-database.js";
import {startWorker} from "../../lib/trusted.js";
import type {Done} from "../../lib/grid/table.js";
import type {Converted, ConvertAnswer, ConvertedTables, ConvertRequest} from "./convert.js";
import {readDelimitedRows, readTable, type Beginning, type ReadingNote} from "./delimited.js";
import {OwnDataError} from "./own-data-error.js";

/** Files larger than this would not fit into the engine beside anything else. */
const largest = 500_000_000;

/** Text up to this size is read whole, as people lay it out; what is larger comes from programs, and the engine reads it. */
const laidOut = 4_000_000;

/** A table that a file became, and what its reader should know of how it was read. */
export interface OwnFileTable extends Converted {
  readonly notes: readonly (ReadingNote | Done)[];
}

/** The tables of a file. */
export interface OwnFile {
  readonly tables: readonly OwnFileTable[];
  /** Sheets without a table. */
  readonly without: readonly string[];
  /** Whether it can be read in another way: as it is written, with nothing left out, joined, filled or read as a number. */
  readonly adjustable: boolean;
}

/** What is done with a file: its letters are looked at, its rows are read, a table is made of them. */
export type ReadingStage = "letters" | "rows" | "table";

/** How a file is read. */
export interface Reading {
  /** Ends the reading, whatever is being done. */
  readonly signal: AbortSignal;
  /** Whether its tables are to be as they are written. */
  readonly written: boolean;
  /** Called when a stage begins, with its place among how many. */
  readonly begin: (stage: ReadingStage, step: number, steps: number) => void;
}

/**
 * Reads a file of the reader's into Arrow streams, in workers of its own, so that the page goes on answering.
 * @throws OwnDataError
 */
export async function readOwnFile(file: File, reading: Reading): Promise<OwnFile> {
  if (file.size > largest) throw new OwnDataError("large");
  if (file.size === 0) throw new OwnDataError("empty");
  const ending = /\.(?<ending>\w+)$/.exec(file.name.toLowerCase())?.groups?.ending ?? "";
  const read = await readAs(file, ending, reading);
  const tables = read.tables.filter(({columns, rows}) => columns.length > 0 && rows > 0);
  const empty = read.tables.filter((table) => !tables.includes(table)).flatMap(({sheet}) => sheet ?? []);
  if (tables.length === 0) throw new OwnDataError("empty");
  return {...read, tables, without: [...read.without, ...empty]};
}

async function readAs(file: File, ending: string, reading: Reading): Promise<OwnFile> {
  switch (ending) {
    case "csv":
    case "tsv":
    case "txt":
    case "tab":
      return readText(file, ending === "tsv" || ending === "tab" ? "\t" : null, reading);
    case "arrow":
    case "arrows":
    case "feather":
      return readWhole({kind: "arrow", file}, reading);
    case "xlsx":
    case "xlsm":
      return readWhole({kind: "xlsx", file, written: reading.written}, reading);
    case "json":
    case "ndjson":
    case "jsonl":
    case "geojson":
    case "geojsonl":
      return readWhole({kind: "json", file}, reading);
    case "parquet":
    case "pq":
      return readWhole({kind: "parquet", file}, reading);
    default:
      throw new OwnDataError("kind");
  }
}

async function readWhole(request: ConvertRequest, {signal, begin}: Reading): Promise<OwnFile> {
  begin("table", 1, 1);
  const {tables, without, encoding} = await toTables(request, signal);
  return {
    tables: tables.map((table) => ({...table, notes: [...told(encoding), ...table.done]})),
    without,
    adjustable: request.kind === "xlsx" || request.kind === "delimited"
  };
}

async function readText(file: File, separator: string | null, reading: Reading): Promise<OwnFile> {
  const {signal, begin, written} = reading;
  if (file.size <= laidOut) return readWhole({kind: "delimited", file, written, separator}, reading);
  begin("letters", 1, 3);
  const recoded = await convert({kind: "text", file}, signal);
  if (!("text" in recoded)) throw new OwnDataError("damaged");
  const {encoding, text, beginning} = recoded;
  begin("rows", 2, 3);
  const known = {...beginning, separator: separator ?? beginning.separator};
  const {notes, bytes} = await readDelimited(text, known, signal);
  begin("table", 3, 3);
  const {tables} = await toTables({kind: "arrow", file: new Blob([bytes])}, signal);
  return {
    tables: tables.map((table) => ({...table, notes: [...told(encoding), ...notes]})),
    without: [],
    adjustable: false
  };
}

/** Of what is no Unicode the letters are guessed. */
function told(encoding: ConvertedTables["encoding"]): ReadingNote[] {
  return encoding === "windows-1258" ? [{about: "encoding", encoding: "Windows-1258"}] : [];
}

async function toTables(request: ConvertRequest, signal: AbortSignal): Promise<ConvertedTables> {
  const answer = await convert(request, signal);
  if (!("tables" in answer)) throw new OwnDataError("damaged");
  return answer;
}

async function convert(
  request: ConvertRequest,
  signal: AbortSignal
): Promise<Exclude<ConvertAnswer, {readonly error: string}>> {
  const worker = startWorker(new URL(import.meta.resolve("./convert-worker.js"), import.meta.url));
  try {
    const answered = new Promise<ConvertAnswer>((resolve, reject) => {
      worker.addEventListener("message", ({data}: MessageEvent<ConvertAnswer>) => resolve(data));
      worker.addEventListener("error", ({message}) => reject(new OwnDataError("damaged", message)));
      worker.postMessage(request);
    });
    const answer = await unlessStopped(answered, signal);
    if ("error" in answer) throw new OwnDataError("damaged", answer.error);
    return answer;
  } finally {
    worker.terminate();
  }
}

/** What comes of a work, or its end as soon as it is stopped; whoever asks then ends what does the work. */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const over = new AbortController();
  const stopped = new Promise<never>((_resolve, reject) => {
    const stop = () => reject(new OwnDataError("stopped"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, {signal: over.signal});
  });
  // What is ended under way fails, and nobody waits for it any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    over.abort();
  }
}

/**
 * Reads delimited text with an engine that lives only for that: it may read the one file, while the engine that runs what
 * readers write may read none.
 */
async function readDelimited(
  file: Blob,
  beginning: Beginning,
  signal: AbortSignal
): Promise<{readonly notes: readonly ReadingNote[]; readonly bytes: Uint8Array<ArrayBuffer>}> {
  const starting = startDatabase();
  const read = async () => {
    const db = await starting;
    await db.registerFile("own", file);
    const connection = await db.connect();
    const notes = await readDelimitedRows((sql) => connection.query(sql), "own", beginning.separator, beginning);
    // The rows are in a table by now: what is read straight from a file ends without a word where a line is wrong.
    return {notes, bytes: await connection.runToBytes(`FROM ${readTable}`)};
  };
  try {
    return await unlessStopped(read(), signal);
  } catch (error) {
    if (error instanceof OwnDataError) throw error;
    throw new OwnDataError("damaged", error instanceof Error ? error.message.split("\n")[0] : "");
  } finally {
    const ending = starting.then((db) => db.terminate()).catch(() => undefined);
    // Its memory is needed for what comes next; who stopped it waits for nothing.
    if (!signal.aborted) await ending;
  }
}
