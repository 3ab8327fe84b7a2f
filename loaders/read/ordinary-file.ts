import {statSync} from "node:fs";
import {readFile, stat} from "node:fs/promises";

/**
 * The bytes of a file that somebody names. A pipe would be waited for, and a device never ends.
 * @throws Error with the code `not_a_file` for what is no ordinary file, else as the system says
 */
export async function readOrdinaryFile(file: string): Promise<Buffer> {
  refuseOthers(file, await stat(file));
  return readFile(file);
}

/**
 * Looks at what stands at a path before it is read at once.
 * @throws Error as {@link readOrdinaryFile}
 */
export function expectOrdinaryFile(file: string): void {
  refuseOthers(file, statSync(file));
}

/** A folder is no file either, and the system says so by itself. */
function refuseOthers(file: string, kind: {readonly isFile: () => boolean; readonly isDirectory: () => boolean}): void {
  if (!kind.isFile() && !kind.isDirectory())
    throw Object.assign(new Error(`not a file: ${file}`), {code: "not_a_file"});
}
