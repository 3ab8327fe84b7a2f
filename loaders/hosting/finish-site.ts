import {readFile, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {bundledPackages, type BundledPackage} from "./bundled.js";
import {commitOf} from "./commit.js";
import {licencesPath, licencesText} from "./licences.js";
import {encodeManifest, manifestPath, type Manifest, type Origins} from "./manifest.js";
import {hostFiles} from "./host-files.js";
import {offlineFiles, type Offline} from "./offline-files.js";
import {packFiles} from "./packed.js";
import {describeBytes, describeFiles, pathsBelow} from "./site-files.js";
import type {ListedPage} from "./sitemap.js";

/** From what a site was made. */
export interface Made extends Offline {
  /** Date of the release that it shows (ISO); empty before the first. */
  readonly release: string;
  /** Folders of the place: its tables, the plan's text, its analyses. */
  readonly place: readonly string[];
  /** Packages of which the site carries something else than programs. */
  readonly packages: readonly string[];
  /** Its pages, but for the one for wrong addresses. */
  readonly pages: readonly ListedPage[];
  /** Where it will lie, with the scheme; null where that is not known. */
  readonly address: string | null;
  /** The policy for hosts that set headers. */
  readonly policy: string;
  /** Where packed copies are kept for the next build; null where none are to be written. */
  readonly packed: string | null;
}

/** What makes the program; the analyses among the sources belong to the place that this repository is. */
const program = [
  "src",
  "loaders",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  ":(exclude)src/notebooks"
];

/**
 * Adds to a built site what its host needs and what is made of all its files: their licences, the list of them, packed copies.
 * @param folder where the site was built; nothing may be changed in it afterwards
 * @throws LicenceError where the site carries what it may not
 */
export async function finishSite(folder: string, made: Made): Promise<void> {
  const packages = await bundledPackages(await pathsBelow(folder), made.packages);
  await writeFile(join(folder, licencesPath), await licencesText(packages, await readFile("LICENSE", "utf8")));
  for (const [path, text] of hostFiles(made)) await writeFile(join(folder, path), text);
  const before = await describeFiles(folder, await pathsBelow(folder));
  const offline = await offlineFiles(before, made);
  for (const [path, text] of offline) await writeFile(join(folder, path), text);
  const added = [...offline].map(([path, text]) => describeBytes(path, Buffer.from(text)));
  const files = [...before, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = encodeManifest(files, await originsOf(made, packages));
  await writeFile(join(folder, manifestPath), manifest);
  if (made.packed === null) return;
  await packFiles(folder, [...files, describeBytes(manifestPath, Buffer.from(manifest))], made.packed);
}

async function originsOf({release, place}: Made, packages: readonly BundledPackage[]): Promise<Origins> {
  const {name, version} = JSON.parse(await readFile("package.json", "utf8")) as {name: string; version: string};
  const [code, data] = await Promise.all([commitOf(".", program), commitOfPlace(place)]);
  const versions = packages.flatMap((one) => (one.version === null ? [] : [[one.name, one.version] as const]));
  return {release, program: {name, version, ...code}, data, versions: Object.fromEntries(versions)};
}

/** A place may lie in a repository of its own, and outside of any. */
function commitOfPlace([first = ".", ...others]: readonly string[]): Promise<Manifest["data"]> {
  return commitOf(
    first,
    [first, ...others].map((folder) => resolve(folder))
  );
}
