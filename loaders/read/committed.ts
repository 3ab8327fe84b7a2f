import {execFile} from "node:child_process";
import {promisify} from "node:util";

const execute = promisify(execFile);

/** A file of a folder that has fewer lines than at the last commit. */
export interface ShorterFile {
  /** Its path below the folder, with slashes. */
  readonly path: string;
  /** What it held then. */
  readonly before: Uint8Array;
}

/** No file of a place is larger; what Git says of one is kept in memory. */
const mostBytes = 200_000_000;

/**
 * The files below a folder that lost lines since the last commit, or are gone: nothing where the folder is not kept in Git, has no
 * commit yet, or the machine has no Git.
 */
export async function shorterSinceCommit(folder: string): Promise<readonly ShorterFile[]> {
  const git = async (...args: readonly string[]): Promise<Buffer> => {
    const {stdout} = await execute("git", ["-C", folder, ...args], {encoding: "buffer", maxBuffer: mostBytes});
    return stdout;
  };
  try {
    const changed = await git("diff", "--numstat", "--no-renames", "--relative", "-z", "HEAD", "--", ".");
    const shorter = changed
      .toString("utf8")
      .split("\0")
      .flatMap((entry) => {
        const [, added, deleted, path] = /^(\d+)\t(\d+)\t(.+)$/s.exec(entry) ?? [];
        return path !== undefined && Number(deleted) > Number(added) ? [path] : [];
      });
    return await Promise.all(shorter.map(async (path) => ({path, before: await git("show", `HEAD:./${path}`)})));
  } catch {
    return [];
  }
}
