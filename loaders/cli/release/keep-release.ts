import {mkdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {encodeReports, type KeptReports} from "../../../src/report/kept.js";
import {writeTogether} from "../../durable/write-together.js";
import {packReports, reportsFile, unpackReports} from "../../read/kept-releases.js";
import {releaseFile, releasesFolder} from "../../read/previous-release.js";

/** What became of a release that is to be kept: written, there already as it is, or there with other data. */
export type Kept = "written" | "same" | "other";

/**
 * Writes a release once: what was published does not change afterwards.
 * @param data the data folder of the place
 * @param command as a person typed it, for whoever finds the folder held
 * @throws LockedError, ChangedMeanwhile as `writeTogether` does
 */
export async function keepRelease(data: string, release: string, text: string, command: string): Promise<Kept> {
  const present = await readFile(releaseFile(release, join(data, releasesFolder)), "utf8").catch(() => null);
  if (present !== null) return present === text ? "same" : "other";
  await mkdir(join(data, releasesFolder), {recursive: true});
  const change = {path: releaseFile(release, releasesFolder), bytes: Buffer.from(text), before: null};
  await writeTogether(data, [change], {command});
  return "written";
}

/**
 * Writes the yearly reports of the latest release beside its data, in the words in which it publishes them.
 * @param renewed whether reports that are there in other words are written anew, as when the release was signed meanwhile
 * @returns the size of what was written; null where nothing was
 * @throws LockedError, ChangedMeanwhile as `writeTogether` does
 */
export async function keepReports(
  data: string,
  reports: KeptReports,
  {renewed, command}: {readonly renewed: boolean; readonly command: string}
): Promise<number | null> {
  const before = await readFile(reportsFile(reports.release, join(data, releasesFolder))).catch(() => null);
  if (before !== null && (!renewed || unpackReports(before) === encodeReports(reports))) return null;
  const bytes = await packReports(reports);
  await mkdir(join(data, releasesFolder), {recursive: true});
  await writeTogether(data, [{path: reportsFile(reports.release, releasesFolder), bytes, before}], {command});
  return bytes.length;
}
