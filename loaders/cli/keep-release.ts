import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname} from "node:path";

/** What became of a release that is to be kept: written, there already as it is, or there with other data. */
export type Kept = "written" | "same" | "other";

/** Writes a release once: what was published does not change afterwards. */
export async function keepRelease(file: string, text: string): Promise<Kept> {
  const present = await readFile(file, "utf8").catch(() => null);
  if (present !== null) return present === text ? "same" : "other";
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
  return "written";
}
