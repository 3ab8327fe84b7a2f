import {readdir, readFile} from "node:fs/promises";
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
 * The latest kept release before a date, or of all where no date is given; null where none is kept.
 * @throws InputError when its file is not as it was written
 */
export async function readPrevious(release: string | null, folder: string): Promise<Snapshot | null> {
  const names = await readdir(folder).catch(() => []);
  const earlier = names
    .flatMap((name) => /^(?<date>\d{4}-\d\d-\d\d)\.jsonl$/.exec(name)?.groups?.date ?? [])
    .filter((date) => release === null || date < release)
    .sort()
    .at(-1);
  return earlier === undefined ? null : readSnapshot(releaseFile(earlier, folder));
}

/**
 * A kept release by its path.
 * @throws InputError when there is no such file, or it is not as it was written
 */
export async function readSnapshot(file: string): Promise<Snapshot> {
  try {
    return decodeSnapshot(await readFile(file, "utf8"));
  } catch (error) {
    throw new InputError([problemOf(file, error)]);
  }
}

function problemOf(file: string, error: unknown): Problem {
  const isSnapshot = error instanceof SnapshotError;
  return {
    severity: "error",
    code: isSnapshot ? "broken_release" : "unreadable_file",
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
