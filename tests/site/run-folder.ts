import {chmodSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** Folders of runs are named after the process that made them. */
const prefix = "daknong-sdg-tests-";

/** Where programs look for the folder of temporary files, on the systems that there are. */
const variables = ["TMPDIR", "TMP", "TEMP"] as const;

/**
 * Makes a folder that holds every temporary file of a run, those of the commands and browsers that it starts included, and
 * names it to this process and all that it starts from now on. It goes with this process, also where a signal ends it; what a
 * run left behind that was killed is removed by the next one.
 * @returns removes the folder
 */
export function openRunFolder(): () => void {
  const outside = tmpdir();
  removeLeftovers(outside);
  const folder = mkdtempSync(join(outside, `${prefix}${String(process.pid)}-`));
  // A database that a test starts runs as another user, and has its files below this folder.
  chmodSync(folder, 0o755);
  const before = variables.map((name) => [name, process.env[name]] as const);
  for (const name of variables) process.env[name] = folder;
  const remove = () => {
    process.off("exit", remove);
    for (const signal of signals) process.off(signal, end);
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    removeFolder(folder);
  };
  const end = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  process.on("exit", remove);
  for (const signal of signals) process.on(signal, end);
  return remove;
}

/** Signals that end a process at once. The test runner itself stops in order when it is interrupted from the keyboard. */
const signals = ["SIGTERM", "SIGHUP"] as const;

function removeLeftovers(outside: string): void {
  for (const name of readdirSync(outside)) {
    const maker = new RegExp(`^${prefix}(?<pid>\\d+)-`).exec(name)?.groups?.pid;
    if (maker !== undefined && !isRunning(Number(maker))) removeFolder(join(outside, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there, though it may not be sent anything.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** A process that is still ending may write into the folder while it is removed; what then stays is removed by the next run. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  } catch (error) {
    process.stderr.write(`${folder} could not be removed: ${String(error)}\n`);
  }
}
