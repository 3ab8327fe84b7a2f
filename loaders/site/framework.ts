import {spawn, type ChildProcess, type StdioOptions} from "node:child_process";
import {fileURLToPath} from "node:url";

/** Framework's command; its package exports no entry from which a resolver could find it. */
const command = fileURLToPath(
  new URL("../../node_modules/@observablehq/framework/dist/bin/observable.js", import.meta.url)
);

/** Starts Framework's preview, without its telemetry. */
export function preview(args: readonly string[]): ChildProcess {
  return spawnFramework(["preview", ...args], {}, "inherit");
}

/**
 * Builds with Framework into a folder, without its telemetry. What it prints is shown only if it fails: it takes links to
 * published files for broken ones, one line each.
 * @returns the exit code
 */
export async function build(output: string): Promise<number> {
  const child = spawnFramework(["build"], {SITE_OUTPUT: output}, ["ignore", "pipe", "pipe"]);
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => printed.push(chunk));
  const code = await exitCode(child);
  if (code !== 0) process.stderr.write(Buffer.concat(printed));
  return code;
}

function spawnFramework(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  stdio: StdioOptions
): ChildProcess {
  return spawn(process.execPath, [command, ...args], {
    stdio,
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
