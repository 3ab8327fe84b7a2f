import {spawn, type ChildProcess} from "node:child_process";
import {fileURLToPath} from "node:url";

/** Framework's command; its package exports no entry from which a resolver could find it. */
const command = fileURLToPath(
  new URL("../../node_modules/@observablehq/framework/dist/bin/observable.js", import.meta.url)
);

/** Starts a command of Observable Framework, without its telemetry. */
export function framework(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [command, ...args], {
    stdio: "inherit",
    env: {...process.env, ...environment, OBSERVABLE_TELEMETRY_DISABLE: "true"}
  });
}

/** Waits for a process to end. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
