import {spawn, type ChildProcess} from "node:child_process";
import {environment} from "./repository.js";

/** How a preview says that its site stands. */
export interface Standing {
  readonly version: string;
  readonly errors: readonly {readonly file: string | null; readonly text: {readonly vi: string; readonly en: string}}[];
}

/** The command that shows a site, as `npm start` starts it. */
const previewCommand = ["--max-semi-space-size=32", "--import", "tsx", "loaders/cli/preview.ts"] as const;

/** A running preview. */
export class Preview {
  readonly process: ChildProcess;
  readonly origin: string;

  private constructor(child: ChildProcess, origin: string) {
    this.process = child;
    this.origin = origin;
  }

  /** Starts the preview of a folder on a free port, and waits until it listens. */
  static async start(folder: string, args: readonly string[] = []): Promise<Preview> {
    const child = spawn(process.execPath, [...previewCommand, "--no-open", "--port", "0", ...args], {
      cwd: folder,
      env: environment(),
      stdio: ["ignore", "ignore", "pipe"],
      // A group of its own, so that nothing of it outlives a failed test.
      detached: true
    });
    let printed = "";
    const origin = await new Promise<string>((resolve, reject) => {
      child.stderr.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /(?<address>http:\/\/\S+)\//.exec(printed)?.groups?.address;
        if (found !== undefined) resolve(found);
      });
      child.on("exit", () => reject(new Error(`the preview ended:\n${printed}`)));
    });
    return new Preview(child, origin);
  }

  /** What a page of it holds. */
  async page(path: string): Promise<string> {
    return (await fetch(this.origin + path)).text();
  }

  /** The first standing, of those that are sent from now on, that is as wanted. */
  async standing(wanted: (standing: Standing) => boolean): Promise<Standing> {
    const stop = new AbortController();
    const response = await fetch(`${this.origin}/_preview/events`, {signal: stop.signal});
    let text = "";
    try {
      const decoder = new TextDecoder();
      const reader = response.body!.getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        text += decoder.decode(read.value, {stream: true});
        for (const [, data] of text.matchAll(/^data: (.*)\n\n/gm)) {
          const standing = JSON.parse(data!) as Standing;
          if (wanted(standing)) return standing;
        }
      }
    } finally {
      stop.abort();
    }
    throw new Error("the preview ended");
  }

  /** Asks it to stop, and waits until it has. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const ended = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    return ended;
  }

  /** Ends it with everything that it started. */
  kill(): void {
    try {
      process.kill(-this.process.pid!, "SIGKILL");
    } catch {
      // It has ended, as it should have.
    }
  }
}
