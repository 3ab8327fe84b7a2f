import {startWorker} from "../lib/trusted.js";

/** A worker of the engine, which fetches and compiles its program by itself. */
interface EngineWorker {
  readonly worker: Worker;
  /** Never succeeds; fails where the worker or its program cannot be loaded, also before somebody listens. */
  readonly broken: Promise<never>;
}

let begun: EngineWorker | null = null;

/** Begins a worker for who opens the engine next: its program is on its way while the page still loads what it is opened with. */
export function beginEngine(): void {
  begun ??= begin();
}

/** The worker that was begun, or a new one; whoever takes it ends it. */
export function engineWorker(): EngineWorker {
  const taken = begun ?? begin();
  begun = null;
  return taken;
}

function begin(): EngineWorker {
  const worker = startWorker(new URL(import.meta.resolve("./worker.js"), import.meta.url));
  // A worker that cannot be loaded never answers, nor does one without its program.
  const broken = new Promise<never>((_resolve, reject) => {
    const fail = (event: ErrorEvent) => {
      // It is reported to who asks for the engine.
      event.preventDefault();
      reject(new Error(event.message || "the worker could not be loaded"));
    };
    worker.addEventListener("error", fail, {once: true});
  });
  broken.catch(() => undefined);
  return {worker, broken};
}
