import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {compareSnapshots} from "../../../src/releases/compare.js";
import {encodeSnapshot} from "../../../src/releases/encode.js";
import {snapshotOf} from "../../../src/releases/snapshot.js";
import {readInputs} from "../../exchange/connections/inputs.js";
import {latestRelease} from "../../../src/model/release.js";
import {readPrevious} from "../../read/kept-releases.js";
import {readSnapshot, releaseFile, releasesFolder} from "../../read/previous-release.js";
import {buildTables} from "../../derive/tables.js";
import {givenFile} from "../called-from.js";
import {folderOf, placeOptions, readCommandLine} from "../command-line.js";
import {keepRelease} from "./keep-release.js";
import {changesInLines, differencesIn} from "./release-lines.js";
import {releaseMessages as messages} from "./release-messages.js";
import {signRelease} from "./sign-release.js";
import type {Output} from "../output.js";
import {tellUnwritten} from "../unwritten.js";

const options = {
  write: {type: "boolean", default: false},
  signed: {type: "string"},
  reservation: {type: "string"},
  all: {type: "boolean", default: false},
  previous: {type: "string"},
  ...placeOptions
} as const;

/** Says what the latest release changes and, when asked to, keeps it and records who signs it. */
export async function runRelease(args: readonly string[], output: Output): Promise<number> {
  const {print, report} = output;
  const line = readCommandLine(args, {options, usage: messages.usage}, output);
  if (typeof line === "number") return line;
  const {language} = line;
  const {write, signed, reservation, all, previous: given} = line.values;
  const lacking =
    signed !== undefined && !write
      ? messages.needsWrite
      : reservation !== undefined && signed === undefined
        ? messages.needsSigner
        : null;
  if (lacking !== null) {
    report(lacking[language]);
    return 2;
  }
  const place = folderOf(line.values);
  const folder = join(place.data, releasesFolder);
  try {
    const {tables} = buildTables(await readInputs(place));
    const release = latestRelease(tables);
    if (release === null) {
      report(messages.none(place.data)[language]);
      return 1;
    }
    const snapshot = snapshotOf(tables, release);
    const [file, text] = [releaseFile(release, folder), encodeSnapshot(snapshot)];
    const previous = given === undefined ? await readPrevious(release, folder) : await readSnapshot(givenFile(given));
    const differences =
      previous === null ? null : compareSnapshots(previous, snapshot, tables.place, tables.former_indicators);
    print(
      differences === null
        ? messages.first(release)[language]
        : [
            messages.against(release, differences.before.release)[language],
            ...changesInLines(differences, {area: tables.place.area, language, all})
          ].join("\n")
    );
    const mine = await readFile(file, "utf8").catch(() => null);
    if (mine !== null && mine !== text) {
      // Data that moved on since they were published are another release.
      const moved = compareSnapshots(await readSnapshot(file), snapshot, tables.place, tables.former_indicators);
      print(messages.moved(differencesIn(moved), release)[language]);
      print(changesInLines(moved, {area: tables.place.area, language, all}).join("\n"));
    }
    if (!write) {
      print(messages.notWritten[language]);
      return 0;
    }
    if ((await keepRelease(place.data, release, text, "npm run release")) === "other") {
      report(messages.published(file)[language]);
      return 1;
    }
    print(messages.kept(file, Buffer.byteLength(text))[language]);
    if (signed !== undefined) {
      const first = tables.place.languages[0] ?? "vi";
      const before = await signRelease(place.data, release, {name: signed, reservation: reservation ?? null}, first);
      if (before !== null) {
        report(messages.signedBefore(release, before)[language]);
        return 1;
      }
      print(messages.signed(release, signed)[language]);
    }
    // What draws reports is loaded only where they are kept. They name who signed.
    const {keepPresentReports} = await import("./keep-reports.js");
    await keepPresentReports(place, print, language);
    return 0;
  } catch (error) {
    tellUnwritten(error, language, report);
    return 1;
  }
}
