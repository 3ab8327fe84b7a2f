import {Zip, ZipDeflate, zipSync, type Zippable} from "fflate";
import {bytesOf, type Pieces} from "./pieces.js";

/** The date that every file of an archive carries, so that the same files make the same archive. Zip knows local time only. */
const fixedDate = new Date(2018, 0, 1, 12);

/** How much is tried to make it small: as usual, or in half the time to be a tenth larger. */
export type Packing = "usual" | "quick";
const levels = {usual: 6, quick: 4} as const satisfies Readonly<Record<Packing, number>>;

/** The system that is named as the maker, which is Unix. */
const os = 3;

/** Packs files into a ZIP archive, in the order given and byte for byte the same on every day and machine. */
export function zip(files: ReadonlyMap<string, string | Uint8Array>, packing: Packing = "usual"): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    entries[name] = [typeof content === "string" ? new TextEncoder().encode(content) : content, {mtime: fixedDate}];
  }
  return zipSync(entries, {level: levels[packing], os});
}

/**
 * The same archive of files that are read piece by piece: of each, size and checksum stand behind it, since they are known when it has
 * been read.
 */
export function* zipPieces(files: Iterable<readonly [name: string, pieces: Pieces]>): Generator<Uint8Array, undefined> {
  let made: Uint8Array[] = [];
  const take = () => {
    const taken = made;
    made = [];
    return taken;
  };
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  for (const [name, pieces] of files) {
    const entry = Object.assign(new ZipDeflate(name, {level: levels.quick}), {mtime: fixedDate, os});
    archive.add(entry);
    for (const bytes of bytesOf(pieces)) {
      entry.push(bytes);
      yield* take();
    }
    entry.push(new Uint8Array(), true);
    yield* take();
  }
  archive.end();
  yield* take();
}
