import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, brotliDecompressSync, constants} from "node:zlib";
import {lazy} from "../../src/lib/lazy.js";
import {decodeSnapshot} from "../../src/releases/encode.js";
import type {Snapshot} from "../../src/releases/snapshot.js";
import {decodeReports, encodeReports, type KeptReports} from "../../src/report/kept.js";
import {InputError} from "./problem.js";
import {brokenRelease, releaseFile} from "./previous-release.js";

/** How many digits of a digest citations have. */
const digits = 12;

/** More than the reports of any place take unpacked; a file that says more is none. */
const mostBytes = 256 * 1024 * 1024;

/** A release that was published before, as it is kept. */
export interface KeptRelease {
  /** Its date (ISO). */
  readonly release: string;
  /** The digest of its data, as citations have it. */
  readonly digest: string;
  /** The file of its data. */
  readonly data: Uint8Array;
  /** @throws InputError when the file is not as it was written */
  readonly snapshot: () => Snapshot;
  /**
   * Its yearly reports; null where none are kept.
   * @throws InputError when their file is not as it was written, or they are not of these data
   */
  readonly reports: () => KeptReports | null;
}

/** The digest of a release's data as citations have it, of the file in which they are kept. */
export function releaseDigest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex").slice(0, digits);
}

/** The file in which the reports of a release are kept. */
export function reportsFile(release: string, folder: string): string {
  return join(folder, `${release}.reports.json.br`);
}

/** The releases that are kept from before a date, or all where no date is given; the earliest first. */
export async function readKept(before: string | null, folder: string): Promise<readonly KeptRelease[]> {
  const names = await readdir(folder).catch(() => []);
  const dates = names
    .flatMap((name) => /^(?<date>\d{4}-\d\d-\d\d)\.jsonl$/.exec(name)?.groups?.date ?? [])
    .filter((date) => before === null || date < before)
    .sort();
  return Promise.all(
    dates.map(async (release): Promise<KeptRelease> => {
      const data = await readFile(releaseFile(release, folder));
      const packed = await readFile(reportsFile(release, folder)).catch(() => null);
      const digest = releaseDigest(data);
      return {
        release,
        digest,
        data,
        snapshot: lazy(() => orBroken(releaseFile(release, folder), () => decodeSnapshot(data.toString("utf8")))),
        reports: lazy(() =>
          packed === null ? null : orBroken(reportsFile(release, folder), () => reportsOf(packed, digest))
        )
      };
    })
  );
}

/**
 * The latest kept release before a date, or of all where no date is given; null where none is kept.
 * @throws InputError when its file is not as it was written
 */
export async function readPrevious(before: string | null, folder: string): Promise<Snapshot | null> {
  return (await readKept(before, folder)).at(-1)?.snapshot() ?? null;
}

function reportsOf(packed: Uint8Array, digest: string): KeptReports {
  const reports = decodeReports(unpacked(packed));
  if (reports.digest !== digest)
    throw new Error(`they are of data ${reports.digest}, and those beside them are ${digest}`);
  return reports;
}

function orBroken<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError([brokenRelease(file, error)]);
  }
}

/** Reports as the bytes of the file that keeps them. */
export async function packReports(reports: KeptReports): Promise<Uint8Array> {
  // Reports of other years and languages say much of the same, which a large window finds.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS
  };
  return promisify(brotliCompress)(encodeReports(reports), {params});
}

/** The text of reports in the bytes of their file; null where that is no such file. */
export function unpackReports(packed: Uint8Array): string | null {
  try {
    return unpacked(packed);
  } catch {
    return null;
  }
}

const unpacked = (packed: Uint8Array): string =>
  brotliDecompressSync(packed, {maxOutputLength: mostBytes}).toString("utf8");
