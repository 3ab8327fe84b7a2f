import {z} from "zod";
import {digestOf, type SiteFile} from "./site-files.js";

/** Where a site says what it consists of. */
export const manifestPath = "manifest.json";

/** From what something was made: the last commit that changed it, and whether the files differed from it; null outside of Git. */
const origin = z.strictObject({commit: z.string().nullable(), changed: z.boolean()});
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The one definition of `manifest.json`. */
const schema = z.strictObject({
  format: z.literal(1),
  /** Tells this edition from every other: the digest of the list of files. */
  edition: digest,
  /** Date of the release that it shows (ISO); empty before the first. */
  release: z.string(),
  program: origin.extend({name: z.string(), version: z.string()}),
  data: origin,
  /** Versions of the packages whose code the site carries, by name. */
  versions: z.record(z.string(), z.string()),
  files: z.array(z.strictObject({path: z.string().min(1), size: z.int().min(0), sha256: digest}))
});

/** What a published site consists of, and from what it was made. Says nothing of the day and the machine on which it was made. */
export type Manifest = Readonly<z.infer<typeof schema>>;

/** From what a site was made. */
export type Origins = Pick<Manifest, "release" | "program" | "data" | "versions">;

/** Copies that hosts send in place of a file; they are judged by what they unpack to, which no version of a packer changes. */
export const packedEndings = [".br", ".gz"] as const;

/** The file that a path is a packed copy of, if the site has it. */
export function packedFrom(path: string, has: (path: string) => boolean): string | null {
  const ending = packedEndings.find((known) => path.endsWith(known));
  const whole = ending === undefined ? null : path.slice(0, -ending.length);
  return whole !== null && (has(whole) || whole === manifestPath) ? whole : null;
}

/** Tells an edition from every other, by the paths and digests of its files. */
export function editionOf(files: readonly SiteFile[]): string {
  return digestOf(files.map(({path, sha256}) => `${sha256} ${path}\n`).join(""));
}

/** The manifest of a site as it is written, a file a line. */
export function encodeManifest(files: readonly SiteFile[], origins: Origins): string {
  const {release, program, data, versions} = origins;
  const head = JSON.stringify({format: 1, edition: editionOf(files), release, program, data, versions}, null, 1);
  const lines = files.map(({path, size, sha256}) => JSON.stringify({path, size, sha256}));
  return `${head.slice(0, -2)},\n "files": [\n${lines.map((line) => `  ${line}`).join(",\n")}\n ]\n}\n`;
}

/** A manifest that cannot be read. */
export class ManifestError extends Error {
  readonly code: "not_json" | "not_a_manifest" | "altered";
  /** What was found and where, in the words of the reader; empty where the code says it all. */
  readonly found: string;

  constructor(code: ManifestError["code"], found: string, cause?: unknown) {
    super(found === "" ? code : `${code}: ${found}`, {cause});
    this.name = "ManifestError";
    this.code = code;
    this.found = found;
  }
}

/**
 * Reads a manifest.
 * @throws ManifestError where it is none, or its edition is not that of its own files
 */
export function parseManifest(text: string): Manifest {
  const read = schema.safeParse(parsed(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ManifestError("not_a_manifest", issue ? `${issue.path.join(".")}: ${issue.message}` : "");
  }
  const {edition, files} = read.data;
  if (editionOf(files) !== edition) throw new ManifestError("altered", edition);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ManifestError("not_json", error instanceof Error ? error.message : String(error), error);
  }
}
