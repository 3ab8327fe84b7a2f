import {forHosts} from "./headers.js";
import {manifestPath, packedFrom, type Manifest} from "./manifest.js";
import {describeBytes, mapTogether, type SiteFile} from "./site-files.js";
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
