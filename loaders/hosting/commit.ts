import {execFile} from "node:child_process";
import {promisify} from "node:util";
import type {Manifest} from "./manifest.js";

const run = promisify(execFile);

/**
 * From which commit some files are: the last one that changed any of them, and whether they differ from it now. Of files outside of Git,
 * or where there is no Git, nothing is known.
 * @param paths relative to the folder
 */
export async function commitOf(folder: string, paths: readonly string[]): Promise<Manifest["data"]> {
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run("git", ["-C", folder, ...args, "--", ...paths], {maxBuffer: 2 ** 26})).stdout;
  try {
    const [commit, status] = await Promise.all([git("log", "-1", "--format=%H"), git("status", "--porcelain")]);
    return commit === "" ? {commit: null, changed: false} : {commit: commit.trim(), changed: status !== ""};
  } catch {
    return {commit: null, changed: false};
  }
}
