/**
 * The program of the sandbox: it runs in a worker without page, origin or network, makes what cells need, and runs one cell. It is
 * built into one file, which the page hands in as text.
 */
import type {ProgramMessage, ProgramTask} from "../protocol.js";
import {tellConsole} from "./console.js";
import {documentApart} from "./document.js";
import {sayNoNetwork} from "./network.js";
import {messageOf, runProgram} from "./run.js";

addEventListener("message", ({ports: [port]}) => port && begin(port), {once: true});

/** Waits for the one task. What a program of the reader finds afterwards reaches neither the port nor the frame. */
function begin(port: MessagePort): void {
  const post = port.postMessage.bind(port);
  const tell = (message: ProgramMessage, transfer: Transferable[] = []) => post(message, transfer);
  documentApart();
  sayNoNetwork(globalThis);
  Object.defineProperty(globalThis, "postMessage", {value: undefined});
  const write = tellConsole(({level, text}) => tell({kind: "log", level, text}));
  // What fails later, or unseen, is told like what a program writes.
  addEventListener("error", (event) => {
    event.preventDefault();
    write("error", event.message);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    write("error", messageOf(event.reason));
  });
  port.onmessage = ({data}: MessageEvent<ProgramTask>) => {
    port.onmessage = null;
    void runProgram(data)
      .then((outcome) => tell(asMessage(outcome), buffersOf(outcome)))
      // What it came to may be more than can be sent.
      .catch((error: unknown) =>
        tell({kind: "failed", failure: {kind: "thrown", message: messageOf(error), place: null}})
      );
  };
  tell({kind: "ready"});
}

type Outcome = Awaited<ReturnType<typeof runProgram>>;

function asMessage(outcome: Outcome): ProgramMessage {
  switch (outcome.kind) {
    case "nothing":
    case "drawing":
    case "table":
    case "value":
      return {kind: "done", value: outcome};
    case "network":
    case "rows":
    case "syntax":
    case "thrown":
    case "unknown":
    case "unshowable":
      return {kind: "failed", failure: outcome};
  }
}

/** The numbers of a table, which are handed over and not copied. */
function buffersOf(outcome: Outcome): Transferable[] {
  if (outcome.kind !== "table") return [];
  return outcome.columns.flatMap(({values}) => (values instanceof Float64Array ? [values.buffer] : []));
}
