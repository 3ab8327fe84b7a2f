import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";

/** Paths of all files below a folder, with `/` between their parts, in the order of their names. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** A digest of every file below a folder by its path: equal for two folders exactly when they hold the same bytes. */
export async function digestsBelow(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const file of await filesBelow(folder)) {
    digests[file] = createHash("sha256")
      .update(await readFile(join(folder, file)))
      .digest("hex");
  }
  return digests;
}
