import {DuckDBDataProtocol, type AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {startDatabase} from "../lib/engine-start.js";
import type {ConvertAnswer, ConvertRequest} from "./convert-worker.js";
import type {OwnTable} from "./store.js";

/** Why a file did not become a table. */
export class OwnDataError extends Error {
  readonly why: "kind" | "large" | "empty" | "damaged";

  constructor(why: OwnDataError["why"], detail = "") {
    super(detail || why);
    this.name = "OwnDataError";
    this.why = why;
  }
}

/** Files larger than this would not fit into the engine beside anything else. */
const largest = 500_000_000;

/**
 * Reads a file of the reader's into an Arrow stream, in workers of its own, so that the page goes on answering.
 * @throws OwnDataError
 */
export async function readOwnFile(file: File): Promise<Omit<OwnTable, "name">> {
  if (file.size > largest) throw new OwnDataError("large");
  const ending = /\.(?<ending>\w+)$/.exec(file.name.toLowerCase())?.groups?.ending ?? "";
  const table = await readAs(file, ending);
  if (table.columns.length === 0 || table.rows === 0) throw new OwnDataError("empty");
  return table;
}

async function readAs(file: File, ending: string): Promise<Omit<OwnTable, "name">> {
  switch (ending) {
    case "csv":
    case "tsv":
    case "txt":
      return convert({kind: "arrow", bytes: await readDelimited(file, ending === "tsv" ? "\\t" : null)});
    case "arrow":
    case "arrows":
    case "feather":
      return convert({kind: "arrow", bytes: new Uint8Array(await file.arrayBuffer())});
    case "xlsx":
      return convert({kind: "xlsx", bytes: new Uint8Array(await file.arrayBuffer())});
    default:
      throw new OwnDataError("kind");
  }
}

async function convert(request: ConvertRequest): Promise<Omit<OwnTable, "name">> {
  const worker = new Worker(new URL(import.meta.resolve("./convert-worker.js"), import.meta.url).href, {
    type: "module"
  });
  try {
    const answer = await new Promise<ConvertAnswer>((resolve, reject) => {
      worker.addEventListener("message", ({data}: MessageEvent<ConvertAnswer>) => resolve(data));
      worker.addEventListener("error", ({message}) => reject(new OwnDataError("damaged", message)));
      worker.postMessage(request, [request.bytes.buffer]);
    });
    if ("error" in answer) throw new OwnDataError("damaged", answer.error);
    return answer;
  } finally {
    worker.terminate();
  }
}

/**
 * Reads delimited text with an engine that lives only for that: it may read the one file, while the engine that runs what
 * readers write may read none. Types are told from many lines; where a later one does not fit, all columns are text.
 */
async function readDelimited(file: File, delimiter: string | null): Promise<Uint8Array> {
  const db = await startDatabase();
  try {
    await db.registerFileHandle("own", file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const connection = await db.connect();
    const given = delimiter === null ? "" : `, delim = '${delimiter}'`;
    const read = (more: string) =>
      runToBytes(connection, `SELECT * FROM read_csv('own', sample_size = 100000${given}${more})`);
    return await read("").catch(() => read(", all_varchar = true"));
  } catch (error) {
    throw new OwnDataError("damaged", error instanceof Error ? error.message.split("\n")[0] : "");
  } finally {
    await db.terminate();
  }
}

function runToBytes(connection: AsyncDuckDBConnection, sql: string): Promise<Uint8Array> {
  return connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql));
}
