import {execFile} from "node:child_process";
import {fileURLToPath} from "node:url";
import type {Output} from "../../../loaders/cli/output.js";

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command within this process. */
export async function runCommand(
  command: (args: readonly string[], output: Output) => number | Promise<number>,
  ...args: readonly string[]
): Promise<Ended> {
  const written = {stdout: "", stderr: ""};
  const status = await command(args, {
    print: (text) => (written.stdout += `${text}\n`),
    report: (text) => (written.stderr += `${text}\n`)
  });
  return {status, ...written};
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs the file of a command as npm does, once for each: that its arguments, outputs and exit code are connected. */
export function spawnCommand(name: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", `loaders/cli/${name}.ts`, ...args];
    execFile(process.execPath, command, {cwd: root}, (error, stdout, stderr) => {
      resolve({status: error ? Number(error.code) : 0, stdout, stderr});
    });
  });
}
