import {readdir, utimes} from "node:fs/promises";
import {join} from "node:path";

/**
 * Gives every file below a folder the same modification time. Framework writes these times into the modules that load the
 * files, so that without this every build would publish modules, and pages that name them, of its own.
 */
export async function levelFileTimes(folder: string): Promise<void> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const time = new Date(0);
  await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => utimes(join(entry.parentPath, entry.name), time, time))
  );
}
