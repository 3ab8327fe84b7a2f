import {copyFile, mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {createReadStream, createWriteStream} from "node:fs";
import {join} from "node:path";
import type {Transform} from "node:stream";
import {pipeline} from "node:stream/promises";
import {promisify} from "node:util";
import {brotliCompress, constants, createBrotliCompress, createGzip, gzip, type BrotliOptions} from "node:zlib";
import {groupBy} from "../../src/lib/group.js";
import {isPackable} from "./content-types.js";
import {packedEndings} from "./manifest.js";
import {mapTogether} from "../../src/lib/map-together.js";
import {filesTogether, mostBytesHeld, type SiteFile} from "./site-files.js";

/** Files that are not larger are sent as they are: packing them would save less than a packet, in bytes. */
const smallest = 1024;

/** How files are packed: quickly, since two thousand of them are, and hardly larger than with more time. */
const packers: Readonly<Record<(typeof packedEndings)[number], (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  ".br": (bytes) => promisify(brotliCompress)(bytes, brotliOptions(bytes.byteLength)),
  ".gz": (bytes) => promisify(gzip)(bytes, gzipOptions)
};

/** The same for files that are read piece by piece. */
const packingStreams: Readonly<Record<(typeof packedEndings)[number], (size: number) => Transform>> = {
  ".br": (size) => createBrotliCompress(brotliOptions(size)),
  ".gz": () => createGzip(gzipOptions)
};

const gzipOptions = {level: 6} as const;

function brotliOptions(size: number): BrotliOptions {
  return {params: {[constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size}};
}

/** What packing came to. */
export interface Packing {
  /** Packed copies that were written. */
  readonly copies: number;
  /** Of these, how many were packed anew. */
  readonly anew: number;
}

/**
 * Writes beside each file of a site that is worth it what hosts send to browsers that can unpack it. Copies are kept by the digests of
 * their files, so that the next build packs only what has changed; what this build did not need is forgotten.
 * @param cache the folder in which they are kept
 * @param held files of more bytes are packed piece by piece
 */
export async function packFiles(
  folder: string,
  files: readonly SiteFile[],
  cache: string,
  held = mostBytesHeld
): Promise<Packing> {
  await mkdir(cache, {recursive: true});
  const kept = new Set(await readdir(cache));
  const wanted = files.filter(({path, size}) => size > smallest && isPackable(path));
  const alike = [...groupBy(wanted, ({sha256}) => sha256)];
  const needed = new Set(alike.flatMap(([sha256]) => packedEndings.map((ending) => sha256 + ending)));
  let anew = 0;
  // The engine's program takes as long as everything else: it begins first.
  alike.sort(([, [a]], [, [b]]) => b!.size - a!.size);
  const pack = async ([sha256, same]: (typeof alike)[number]): Promise<void> => {
    for (const ending of packedEndings) {
      const copy = join(cache, sha256 + ending);
      if (!kept.has(sha256 + ending)) {
        anew++;
        const {path, size} = same[0]!;
        const file = join(folder, path);
        if (size > held) await keepStream(file, packingStreams[ending](size), copy);
        else await keep(await packers[ending](await readFile(file)), copy);
      }
      for (const {path} of same) await copyFile(copy, join(folder, path) + ending);
    }
  };
  await mapTogether(alike, pack, filesTogether);
  for (const name of kept) if (!needed.has(name)) await rm(join(cache, name), {force: true});
  return {copies: wanted.length * packedEndings.length, anew};
}

async function keepStream(file: string, packing: Transform, copy: string): Promise<void> {
  const fresh = `${copy}.new`;
  await pipeline(createReadStream(file), packing, createWriteStream(fresh));
  await rename(fresh, copy);
}

/** What bears its name in the cache is whole, whatever ends the process. */
async function keep(packed: Uint8Array, file: string): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, packed);
  await rename(fresh, file);
}
