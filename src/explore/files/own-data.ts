import {startDatabase} from "../../engine/browser-database.js";
import {startWorker} from "../../lib/trusted.js";
import type {Converted, ConvertAnswer, ConvertRequest} from "./convert-worker.js";
import {readDelimitedRows, readTable, type ReadingNote} from "./delimited.js";
import {OwnDataError} from "./own-data-error.js";
import type {OwnTable} from "../notebook/store.js";

/** Files larger than this would not fit into the engine beside anything else. */
const largest = 500_000_000;

/** A file that became a table, and what its reader should know of how it was read. */
export interface OwnFile extends Omit<OwnTable, "name"> {
  readonly notes: readonly ReadingNote[];
}

/** What is done with a file: its letters are looked at, its rows are read, a table is made of them. */
export type ReadingStage = "letters" | "rows" | "table";

/** How a file is read. */
export interface Reading {
  /** Ends the reading, whatever is being done. */
  readonly signal: AbortSignal;
  /** Called when a stage begins, with its place among how many. */
  readonly begin: (stage: ReadingStage, step: number, steps: number) => void;
}

/**
 * Reads a file of the reader's into an Arrow stream, in workers of its own, so that the page goes on answering.
 * @throws OwnDataError
 */
export async function readOwnFile(file: File, reading: Reading): Promise<OwnFile> {
  if (file.size > largest) throw new OwnDataError("large");
  if (file.size === 0) throw new OwnDataError("empty");
  const ending = /\.(?<ending>\w+)$/.exec(file.name.toLowerCase())?.groups?.ending ?? "";
  const table = await readAs(file, ending, reading);
  if (table.columns.length === 0 || table.rows === 0) throw new OwnDataError("empty");
  return table;
}

async function readAs(file: File, ending: string, reading: Reading): Promise<OwnFile> {
  switch (ending) {
    case "csv":
    case "tsv":
    case "txt":
      return readText(file, ending === "tsv" ? "\t" : null, reading);
    case "arrow":
    case "arrows":
    case "feather":
      return readWhole({kind: "arrow", file}, reading);
    case "xlsx":
      return readWhole({kind: "xlsx", file}, reading);
    default:
      throw new OwnDataError("kind");
  }
}

async function readWhole(request: ConvertRequest, {signal, begin}: Reading): Promise<OwnFile> {
  begin("table", 1, 1);
  return {...(await toTable(request, signal)), notes: []};
}

async function readText(file: File, delimiter: string | null, {signal, begin}: Reading): Promise<OwnFile> {
  begin("letters", 1, 3);
  const recoded = await convert({kind: "text", file}, signal);
  if (!("text" in recoded)) throw new OwnDataError("damaged");
  const {encoding, text} = recoded;
  begin("rows", 2, 3);
  const {notes, bytes} = await readDelimited(text, delimiter, signal);
  const detected: ReadingNote[] = encoding === "windows-1258" ? [{about: "encoding", encoding: "Windows-1258"}] : [];
  begin("table", 3, 3);
  return {...(await toTable({kind: "arrow", file: new Blob([bytes])}, signal)), notes: [...detected, ...notes]};
}

async function toTable(request: ConvertRequest, signal: AbortSignal): Promise<Converted> {
  const answer = await convert(request, signal);
  if (!("data" in answer)) throw new OwnDataError("damaged");
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
  delimiter: string | null,
  signal: AbortSignal
): Promise<{readonly notes: readonly ReadingNote[]; readonly bytes: Uint8Array<ArrayBuffer>}> {
  const starting = startDatabase();
  const read = async () => {
    const db = await starting;
    await db.registerFile("own", file);
    const connection = await db.connect();
    const notes = await readDelimitedRows((sql) => connection.query(sql), "own", delimiter);
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
