import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {decodeSnapshot, SnapshotError} from "../../src/releases/encode.js";
import type {Snapshot} from "../../src/releases/snapshot.js";
import {InputError, type Problem} from "./problem.js";

/** Where the releases are kept that later ones are compared with, below the data folder. */
export const releasesFolder = "releases";

/** The file that a release is kept in. */
export function releaseFile(release: string, folder: string): string {
  return join(folder, `${release}.jsonl`);
}

/**
 * A kept release by its path.
 * @throws InputError when there is no such file, or it is not as it was written
 */
export async function readSnapshot(file: string): Promise<Snapshot> {
  try {
    return decodeSnapshot(await readFile(file, "utf8"));
  } catch (error) {
    throw new InputError([brokenRelease(file, error)]);
  }
}

/** That a file of a kept release is not as it was written, or cannot be read. */
export function brokenRelease(file: string, error: unknown): Problem {
  const isSnapshot = error instanceof SnapshotError;
  const isUnread = error instanceof Error && "syscall" in error;
  return {
    severity: "error",
    code: isUnread ? "unreadable_file" : "broken_release",
    file,
    line: isSnapshot ? error.line : null,
    column: null,
    value: isSnapshot ? error.problem : error instanceof Error ? error.message : String(error),
    expected: {vi: "một bản phát hành đã được giữ", en: "a release as it was kept"},
    mend: {
      vi: "Hãy lấy lại tệp từ Git, hoặc bỏ tệp đi nếu không cần so sánh.",
      en: "Restore the file from Git, or remove it if nothing is to be compared with it."
    }
  };
}
