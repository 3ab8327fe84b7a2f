import {createHash} from "node:crypto";
import {z} from "zod";

/** One import that was written: enough to tell of it, and to find again the lines that it added. */
const entryShape = z.object({
  /** When it was written (ISO, UTC). */
  at: z.string(),
  /** The files that were imported, by their names. */
  files: z.array(z.string()),
  vintage: z.string(),
  new: z.number().int(),
  revised: z.number().int(),
  /** The lines that each file got, each by the beginning of its SHA-256; of a long table they would fill the log. */
  added: z.record(z.string(), z.array(z.string())),
  /** When it was taken back; null while it stands. */
  undone: z.string().nullable()
});
export type ImportEntry = z.infer<typeof entryShape>;

/** The log of imports, below the data folder: a line of JSON each. */
export const importLogFile = "imports.jsonl";

/** The imports of a log, the first one first; lines that somebody has damaged are passed over. */
export function readImportLog(text: string): ImportEntry[] {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    try {
      const read = entryShape.safeParse(JSON.parse(line));
      return read.success ? [read.data] : [];
    } catch {
      return [];
    }
  });
}

export function writeImportLog(entries: readonly ImportEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

/** The lines that were put into a text, in their order; every other line stands as it did. */
export function addedLines(before: string, after: string): string[] {
  const old = linesOf(before);
  const added: string[] = [];
  let at = 0;
  for (const line of linesOf(after)) {
    if (line === old[at]) at++;
    else added.push(line);
  }
  return added;
}

/** What stands for a line in the log. */
export function lineMark(line: string): string {
  return createHash("sha256").update(line).digest("hex").slice(0, 16);
}

/**
 * A text without the lines of some marks, each taken away once, and what these lines were. Where one of them is not there any more, as
 * somebody changed it, it is counted and the others are found all the same.
 */
export function withoutLines(
  text: string,
  marks: readonly string[]
): {readonly text: string; readonly removed: readonly string[]; readonly lacking: number} {
  const left = new Map<string, number>();
  for (const mark of marks) left.set(mark, (left.get(mark) ?? 0) + 1);
  const removed: string[] = [];
  // A line of an equal text that was there before is as good as the one that was added.
  const kept = text.split(/(?<=\n)/).filter((ended) => {
    const line = ended.replace(/\r?\n$/, "");
    const mark = lineMark(line);
    const count = left.get(mark) ?? 0;
    if (count === 0) return true;
    left.set(mark, count - 1);
    removed.push(line);
    return false;
  });
  return {text: kept.join(""), removed, lacking: [...left.values()].reduce((sum, count) => sum + count, 0)};
}

function linesOf(text: string): string[] {
  return text
    .replace(/\r\n/g, "\n")
    .split("\n")
    .filter((line) => line !== "");
}
