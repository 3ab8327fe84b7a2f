import {zipSync, type Zippable} from "fflate";

/** The date that every file of an archive carries, so that the same files make the same archive. Zip knows local time only. */
const fixedDate = new Date(2018, 0, 1, 12);

/** Packs files into a ZIP archive, in the order given and byte for byte the same on every day and machine. */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    entries[name] = [typeof content === "string" ? new TextEncoder().encode(content) : content, {mtime: fixedDate}];
  }
  return zipSync(entries, {level: 6, os: 3});
}
