/**
 * The worker of the engine: DuckDB's own, with its program fetched here. DuckDB's worker never reports to the page that the
 * program did not arrive, and hardly how much of it has. The page could fetch it and hand it over; here it is compiled while
 * it arrives, and it arrives while DuckDB's worker does.
 */
import type {InstantiationProgress} from "@duckdb/duckdb-wasm";
import {noProgram} from "./settings.js";

/** How often the page learns how much has arrived, in milliseconds. */
const often = 100;

const program = WebAssembly.compileStreaming(fetchProgram());
// Reaches the page as an error of this worker.
program.catch(reportError);

// What DuckDB is told to fetch is never asked for: a policy of the site allows no address that is none.
const {fetch: ask} = globalThis;
globalThis.fetch = (what, init) =>
  (what instanceof Request ? what.url : String(what)) === noProgram ? Promise.resolve(new Response()) : ask(what, init);

// It would leave a failure unhandled, so it hears of none.
WebAssembly.instantiateStreaming = async (_nothing, imports) => {
  const module = await program.catch(() => new Promise<never>(() => undefined));
  return {module, instance: await WebAssembly.instantiate(module, imports)};
};

const early: unknown[] = [];
globalThis.onmessage = ({data}: MessageEvent<unknown>) => early.push(data);
import("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js").then(() => {
  // DuckDB listens now.
  for (const data of early) globalThis.dispatchEvent(new MessageEvent("message", {data}));
}, reportError);

async function fetchProgram(): Promise<Response> {
  const response = await fetch(
    new URL(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"), import.meta.url)
  );
  if (!response.ok || response.body === null)
    throw new Error(`the engine's program was answered with ${response.status}`);
  const body = response.body.pipeThrough(counted(sizeOf(response)));
  // A host may not say of what kind the file is.
  return new Response(body, {headers: {"content-type": "application/wasm"}});
}

/** Bytes of what is answered, or 0 where the host says it of the compressed file alone. */
function sizeOf({headers}: Response): number {
  return headers.has("content-encoding") ? 0 : Number(headers.get("content-length") ?? 0);
}

/** Lets bytes through and reports to the page how many there were, in the words that DuckDB has for it. */
function counted(bytesTotal: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const startedAt = new Date();
  let [bytesLoaded, reportedAt] = [0, 0];
  return new TransformStream({
    transform: (bytes, out) => {
      bytesLoaded += bytes.byteLength;
      out.enqueue(bytes);
      if (performance.now() - reportedAt < often) return;
      reportedAt = performance.now();
      const data: InstantiationProgress = {startedAt, updatedAt: new Date(), bytesTotal, bytesLoaded};
      postMessage({type: "INSTANTIATE_PROGRESS", data});
    }
  });
}
