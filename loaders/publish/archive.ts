import {zipSync, type Zippable} from "fflate";

/** The date that every file of an archive carries, so that the same files make the same archive. Zip knows local time only. */
const fixedDate = new Date(2018, 0, 1, 12);

/** Packs files into a zip archive, in the order of their names and byte for byte the same every time. */
export function zipFiles(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = {};
  for (const name of names) {
    const content = files.get(name)!;
    entries[name] = [typeof content === "string" ? new TextEncoder().encode(content) : content, {mtime: fixedDate}];
  }
  return zipSync(entries, {level: 6, os: 3});
}
