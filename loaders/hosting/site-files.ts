import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {readdir, readFile, stat} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import {mapTogether} from "../../src/lib/map-together.js";

/** A file of a site, by its path below the site's root with `/` between the parts. */
export interface SiteFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A larger file is read piece by piece: several of them would not lie in memory together. */
export const mostBytesHeld = 40_000_000;

/** How many files are read at once. */
export const filesTogether = 16;

/** Paths of all files below a folder, in the order of their code units, which is the same on every machine. */
export async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Size and digest of files of a folder, in the order of the paths. */
export async function describeFiles(folder: string, paths: readonly string[]): Promise<SiteFile[]> {
  const describe = async (path: string): Promise<SiteFile> => {
    const file = join(folder, path);
    const {size} = await stat(file);
    if (size <= mostBytesHeld) return describeBytes(path, await readFile(file));
    const digest = createHash("sha256");
    for await (const piece of createReadStream(file)) digest.update(piece as Uint8Array);
    return {path, size, sha256: digest.digest("hex")};
  };
  return mapTogether(paths, describe, filesTogether);
}

/** Size and digest of one file. */
export function describeBytes(path: string, bytes: Uint8Array): SiteFile {
  return {path, size: bytes.byteLength, sha256: digestOf(bytes)};
}

/** SHA-256 in hexadecimal digits. */
export function digestOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
