import {z} from "zod";
import {releaseDataFile} from "../../src/model/addresses/releases.js";
import {forHosts} from "./headers.js";
import {manifestPath, packedFrom, type Manifest} from "./manifest.js";
import {mapTogether} from "../../src/lib/map-together.js";
import {describeBytes, digestOf, type SiteFile} from "./site-files.js";
import type {PublishedSite} from "./published-site.js";

/** What is not as the manifest says. */
export type Difference =
  | {readonly kind: "missing"; readonly path: string}
  | {readonly kind: "added"; readonly path: string}
  | {readonly kind: "differs"; readonly path: string; readonly expected: SiteFile; readonly found: SiteFile}
  /** A packed copy that does not unpack to its file, which hosts would send in its place. */
  | {readonly kind: "stale_copy"; readonly path: string}
  | {readonly kind: "unreadable"; readonly path: string; readonly why: string};

/** How a published site was compared with a manifest. */
export interface Verified {
  /** How many files of the manifest were looked at. */
  readonly looked: number;
  /** In the order of the paths. */
  readonly differences: readonly Difference[];
}

/**
 * Compares a published site with a manifest, every file by size and digest. What there is beside them is told where the site can list
 * its files, or lists them in a manifest of its own.
 */
export async function verifySite(site: PublishedSite, manifest: Manifest): Promise<Verified> {
  const expected = new Map(manifest.files.map((file) => [file.path, file]));
  const looked = manifest.files.filter(({path}) => site.lists || !forHosts.has(path));
  const compared = await mapTogether(looked, (file) => compareFile(site, file), site.together);
  const beside = (await site.paths()).filter((path) => !expected.has(path) && path !== manifestPath);
  const added = await mapTogether(
    beside,
    async (path): Promise<Difference | null> => {
      const whole = packedFrom(path, (known) => expected.has(known));
      if (whole === null) return {kind: "added", path};
      const [found, own] = await Promise.all([site.unpacked(path), site.read(whole).catch(() => null)]);
      return found !== null && own !== null && Buffer.compare(found, own) === 0 ? null : {kind: "stale_copy", path};
    },
    site.together
  );
  const differences = [...compared, ...added].filter((found) => found !== null);
  return {looked: looked.length, differences: differences.sort((a, b) => (a.path < b.path ? -1 : 1))};
}

/** A release that a site names with the digest of its data, and whether the data that lie there have it. */
export interface NamedRelease {
  readonly release: string;
  readonly digest: string;
  readonly holds: boolean;
}

/** Where a site names its releases. */
const releasesFile = "data/releases.json";
const named = z.array(z.object({release: z.string(), digest: z.string().nullable().default(null)}));

/** The releases that a site names with the digests that citations have, each held against its data; none where it names none. */
export async function verifyReleases(site: Pick<PublishedSite, "read" | "together">): Promise<readonly NamedRelease[]> {
  const bytes = await site.read(releasesFile).catch(() => null);
  if (bytes === null) return [];
  const rows = named.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  const releases = rows.success ? rows.data : [];
  return mapTogether(
    releases.flatMap(({release, digest}) => (digest === null ? [] : [{release, digest}])),
    async ({release, digest}) => {
      const data = await site.read(releaseDataFile(release).slice(1)).catch(() => null);
      return {release, digest, holds: data !== null && digestOf(data).startsWith(digest)};
    },
    site.together
  );
}

async function compareFile(site: PublishedSite, expected: SiteFile): Promise<Difference | null> {
  const {path} = expected;
  try {
    const bytes = await site.read(path);
    if (bytes === null) return {kind: "missing", path};
    const found = describeBytes(path, bytes);
    return found.sha256 === expected.sha256 ? null : {kind: "differs", path, expected, found};
  } catch (error) {
    return {kind: "unreadable", path, why: error instanceof Error ? error.message : String(error)};
  }
}
