/** What pages and the site's service worker say to each other, and the files by which they know an edition. */

/** The service worker, at the site's root so that it serves every page. */
export const workerFile = "sw.js";

/** The files of an edition with their sizes and digests, as {@link EditionFiles}. */
export const filesFile = "offline-files.json";

/** How many signs of a file's digest are written: 96 bits, in base64url. */
export const digestLength = 16;

/** The files of an edition. */
export interface EditionFiles {
  /** The version of its data, which stands in the addresses under which pages fetch data. */
  readonly data: string;
  /** By path below the site's root: size in bytes, and the beginning of the SHA-256 in base64url. */
  readonly files: Readonly<Partial<Record<string, readonly [size: number, digest: string]>>>;
}

/** The words that the service worker shows itself, where there is no line and the page is not kept. */
export interface WorkerWords {
  readonly code: string;
  readonly direction: "ltr" | "rtl";
  /** What stands before the addresses of its pages, without the first slash: empty, `en/` and so on. */
  readonly prefix: string;
  readonly title: string;
  readonly text: string;
  readonly kept: string;
  readonly home: string;
}

/** What the build puts before the program of the service worker, as the constant `offlineSite`. */
export interface OfflineSite {
  /** The digest of {@link filesFile}, whole. */
  readonly files: string;
  /** What is kept before anything is asked for. */
  readonly core: readonly string[];
  readonly words: readonly WorkerWords[];
}

/** What a page asks of the worker. */
export type Asked =
  /** To take over from an older one at once. */
  | {readonly kind: "take-over"}
  /** To keep files, by their paths; answered with {@link Kept}. */
  | {readonly kind: "keep"; readonly paths: readonly string[]}
  /** What is kept; answered with {@link State}. */
  | {readonly kind: "state"}
  /** To keep whatever a newer edition has, too. */
  | {readonly kind: "whole"}
  /** To forget everything and serve no more; answered with an empty {@link Kept}. */
  | {readonly kind: "forget"};

/** What the worker tells pages unasked: that the host has a newer edition than theirs. */
export interface Told {
  readonly kind: "newer";
}

export interface Kept {
  readonly kept: number;
  readonly failed: number;
}

export interface State {
  /** Paths of all files of the edition that are not kept yet. */
  readonly missing: readonly string[];
  /** How many files are kept, and their bytes. */
  readonly kept: number;
  readonly bytes: number;
  /** How many files there are, and their bytes. */
  readonly files: number;
  readonly allBytes: number;
}

/** What the names of a site's caches begin with: several sites may lie on one host. */
export function cachesOf(scope: string): string {
  return `site ${new URL(scope).pathname} `;
}
