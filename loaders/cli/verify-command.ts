import {stat} from "node:fs/promises";
import {dirname, basename} from "node:path";
import type {LanguageCode} from "../../src/model/language.js";
import {manifestPath, ManifestError, parseManifest, type Manifest} from "../hosting/manifest.js";
import {siteAt, siteInFolder, type PublishedSite} from "../hosting/published-site.js";
import {verifyReleases, verifySite} from "../hosting/verify.js";
import {givenFile} from "./called-from.js";
import {readCommandLine} from "./command-line.js";
import {verifyMessages as messages} from "./hosting-messages.js";
import type {Output} from "./output.js";

const options = {against: {type: "string"}} as const;

/** Where `npm run build` writes unless it is told otherwise. */
const builtHere = "dist";

/**
 * Tells whether a published site is an edition, naming every file that differs, and whether the data of its releases have their digests.
 * @returns 0 where it is, 1 where it is not or that cannot be known, 2 where the command is not understood
 */
export async function runVerify(args: readonly string[], output: Output): Promise<number> {
  const {print, report} = output;
  const line = readCommandLine(args, {options, positionals: true, usage: messages.usage}, output);
  if (typeof line === "number") return line;
  const {language, positionals, values} = line;
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0) {
    report(messages.usage[language]);
    return 2;
  }
  const site = siteOf(given);
  const against = values.against ?? ((await isManifestIn(builtHere)) ? builtHere : given);
  const manifest = await readManifest(against, language, report);
  if (manifest === null) return 1;
  if (against !== given && (await readManifest(given, language, report)) === null) return 1;
  print(messages.against(against, manifest.edition, manifest.program.commit, manifest.release)[language]);
  const {looked, differences} = await verifySite(site, manifest);
  for (const difference of differences) print(messages.difference(difference)[language]);
  if (!site.lists) print(messages.hostLists[language]);
  const releases = await verifyReleases(site);
  for (const {release, digest, holds} of releases) print(messages.release(release, digest, holds)[language]);
  const verdict =
    differences.length === 0 ? messages.same(given, looked) : messages.different(given, differences.length, looked);
  print(verdict[language]);
  return differences.length === 0 && releases.every(({holds}) => holds) ? 0 : 1;
}

const isAddress = (given: string): boolean => /^https?:\/\//i.test(given) && URL.canParse(given);

const siteOf = (given: string): PublishedSite => (isAddress(given) ? siteAt(given) : siteInFolder(givenFile(given)));

async function isManifestIn(folder: string): Promise<boolean> {
  return (await siteInFolder(folder).read(manifestPath)) !== null;
}

/** The manifest of a site or in a file; null once it is reported why there is none. */
async function readManifest(given: string, language: LanguageCode, report: Output["report"]): Promise<Manifest | null> {
  try {
    const bytes = await bytesOfManifest(given);
    if (bytes !== null) return parseManifest(Buffer.from(bytes).toString("utf8"));
    report(messages.noManifest(given)[language]);
  } catch (error) {
    if (error instanceof ManifestError) report(messages.badManifest(given, error)[language]);
    else if (error instanceof Error) report(messages.unreachable(given, reasonOf(error))[language]);
    else throw error;
  }
  return null;
}

async function bytesOfManifest(given: string): Promise<Uint8Array | null> {
  if (isAddress(given)) return siteAt(given).read(manifestPath);
  const file = givenFile(given);
  const isFile = (await stat(file).catch(() => null))?.isFile() === true;
  return isFile ? siteInFolder(dirname(file)).read(basename(file)) : siteInFolder(file).read(manifestPath);
}

/** What the network said, which `fetch` keeps as the cause. */
function reasonOf({message, cause}: Error): string {
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
