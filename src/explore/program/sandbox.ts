import {element} from "../../lib/element.js";
import {fetchSiteFile, siteAddress} from "../../lib/site-file.js";
import {untilFailed} from "../../lib/until-failed.js";
import {sandboxPath, sandboxProgramPath} from "../../model/addresses/sandbox.js";
import {mostLines, type LogLine, type ProgramTask} from "./protocol.js";
import {unreadable, toldMessage, type ProgramEnd} from "./told-message.js";

/** Why a program was ended from outside. */
export class ProgramEnded extends Error {
  readonly because: "start" | "stopped" | "time";

  constructor(because: "start" | "stopped" | "time", cause?: unknown) {
    super(because, {cause});
    this.because = because;
  }
}

/** Runs a program apart. */
export type RunApart = (
  task: ProgramTask,
  options: {readonly signal: AbortSignal; readonly told: (line: LogLine) => void}
) => Promise<ProgramEnd>;

/** How long a program may run, in seconds. */
export const mostSeconds = 60;
/** How long the sandbox may take to answer, and its document to say that it is there once it has been loaded, in milliseconds. */
const [patience, grace] = [30_000, 300];

/** What the frame's document tells the page. */
const frameReady = "ready";

const programText = untilFailed(async (): Promise<string> => {
  // A frame is not answered by the service worker, which would keep its document otherwise.
  void fetchSiteFile(sandboxPath).catch(() => undefined);
  return (await fetchSiteFile(sandboxProgramPath)).text();
});

/**
 * Runs a program in a worker within a frame that has an origin of its own, which no other is; a frame and a worker for each run, so that
 * nothing is left of it. Ended from outside, both are gone, whatever it did.
 * @throws ProgramEnded where it cannot be started, runs too long, or is stopped
 */
export const runApart: RunApart = async (task, {signal, told}) => {
  const stop = new AbortController();
  const end = new Promise<never>((_resolve, reject) => {
    const stopped = () => reject(new ProgramEnded("stopped"));
    if (signal.aborted) stopped();
    else signal.addEventListener("abort", stopped, {signal: stop.signal});
  });
  const frames: HTMLIFrameElement[] = [];
  const {port1: port, port2: other} = new MessageChannel();
  try {
    const started = async () => {
      const [text, frame] = await Promise.all([programText(), openFrame(frames, stop.signal)]).catch(
        (error: unknown) => {
          throw new ProgramEnded("start", error);
        }
      );
      // Nothing begins that has been stopped meanwhile.
      stop.signal.throwIfAborted();
      // Its origin has no name that could be told.
      frame.contentWindow?.postMessage(text, "*", [other]);
      const {ready, ended} = listen(port, told);
      await within(patience, "start", ready);
      port.postMessage(task, buffersOf(task));
      return within(mostSeconds * 1000, "time", ended);
    };
    return await Promise.race([started(), end]);
  } finally {
    stop.abort();
    port.close();
    for (const frame of frames) frame.remove();
  }
};

/**
 * Opens a frame of the sandbox. Where its document cannot be had from the host it is asked for once more without a sandbox around it: such
 * a frame is answered by the service worker, which has kept the document and puts the sandbox around it itself. The document does
 * nothing unless there is one.
 * @param opened takes the frames that are put into the page, for whoever takes them away
 * @param over says that none is wanted any more
 */
async function openFrame(opened: HTMLIFrameElement[], over: AbortSignal): Promise<HTMLIFrameElement> {
  const open = (attributes: Readonly<Record<string, string>>) => {
    over.throwIfAborted();
    const frame = element("iframe", {
      ...attributes,
      src: siteAddress(sandboxPath).href,
      hidden: true,
      title: "",
      "aria-hidden": "true",
      tabindex: -1
    });
    opened.push(frame);
    return frameAnswers(frame);
  };
  try {
    return await open({sandbox: "allow-scripts"});
  } catch {
    return open({});
  }
}

/** Puts a frame into the page, and waits until its document says that it is there. */
function frameAnswers(frame: HTMLIFrameElement): Promise<HTMLIFrameElement> {
  const over = new AbortController();
  const answered = new Promise<HTMLIFrameElement>((resolve, reject) => {
    addEventListener(
      "message",
      ({source, data}: MessageEvent<unknown>) => {
        if (source === frame.contentWindow && data === frameReady) resolve(frame);
      },
      {signal: over.signal}
    );
    frame.addEventListener("load", () => setTimeout(() => reject(new Error("the frame does not answer")), grace));
  });
  document.body.append(frame);
  return within(patience, "start", answered).finally(() => over.abort());
}

/** Listens to a program: when it is there, and what it came to; what it writes meanwhile is told. */
function listen(
  port: MessagePort,
  told: (line: LogLine) => void
): {readonly ready: Promise<void>; readonly ended: Promise<ProgramEnd>} {
  let lines = 0;
  const heard = new EventTarget();
  const ready = new Promise<void>((resolve) => heard.addEventListener("ready", () => resolve(), {once: true}));
  const ended = new Promise<ProgramEnd>((resolve) => {
    port.onmessage = ({data}: MessageEvent<unknown>) => {
      const message = toldMessage(data);
      if (message.kind === "ready") heard.dispatchEvent(new Event("ready"));
      else if (message.kind !== "log") resolve(message);
      else if (lines++ < mostLines) told(message);
    };
    // What cannot be handed from one program of the browser to another, as compiled code.
    port.onmessageerror = () => resolve(unreadable);
  });
  return {ready, ended};
}

async function within<Value>(milliseconds: number, because: "start" | "time", work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ProgramEnded(because)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The rows that a program is given, which are handed over and not copied. */
const buffersOf = ({given}: ProgramTask): Transferable[] =>
  Object.values(given).flatMap((value) => (value.kind === "table" ? [value.bytes.buffer] : []));
