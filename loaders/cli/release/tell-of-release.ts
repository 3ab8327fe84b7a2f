import {join} from "node:path";
import type {LanguageCode} from "../../../src/model/language.js";
import {compareSnapshots} from "../../../src/releases/compare.js";
import type {PlaceFolder} from "../../read/inputs.js";
import {reportsFile} from "../../read/kept-releases.js";
import {readSnapshot, releaseFile, releasesFolder} from "../../read/previous-release.js";
import {editionOf} from "../../site/edition.js";
import type {Loaded} from "../../site/load.js";
import type {SiteContents} from "../../site/site-contents.js";
import {keepRelease, keepReports, type Kept} from "./keep-release.js";
import type {Output} from "../output.js";
import {changesInLines, differencesIn} from "./release-lines.js";
import {releaseMessages} from "./release-messages.js";
import {tellUnwritten} from "../unwritten.js";

/** Keeps the release that was built with its reports, once, and says how it differs from the one before. */
export async function tellOfRelease(
  {tables, asOf, previous}: Pick<Loaded, "tables" | "asOf" | "previous">,
  reportsToKeep: SiteContents["reportsToKeep"],
  folder: Pick<PlaceFolder, "data">,
  language: LanguageCode,
  report: Output["report"]
): Promise<void> {
  if (asOf === "") return;
  const {snapshot, text} = editionOf(tables, asOf);
  if (previous === null) report(releaseMessages.first(asOf)[language]);
  else {
    const differences = compareSnapshots(previous, snapshot, tables.place, tables.former_indicators);
    report(releaseMessages.against(asOf, previous.release)[language]);
    for (const line of changesInLines(differences, {area: tables.place.area, language, all: false})) report(line);
  }
  const file = releaseFile(asOf, join(folder.data, releasesFolder));
  const command = "npm run build";
  let kept: Kept;
  try {
    kept = await keepRelease(folder.data, asOf, text, command);
    if (kept !== "other") {
      const reports = await reportsToKeep();
      const size = reports === null ? null : await keepReports(folder.data, reports, {renewed: false, command});
      if (size !== null)
        report(releaseMessages.kept(reportsFile(asOf, join(folder.data, releasesFolder)), size)[language]);
    }
  } catch (error) {
    // The site stands; only its release is not kept.
    tellUnwritten(error, language, report);
    return;
  }
  if (kept === "written") report(releaseMessages.kept(file, Buffer.byteLength(text))[language]);
  if (kept === "other") {
    const differences = compareSnapshots(await readSnapshot(file), snapshot, tables.place, tables.former_indicators);
    report(releaseMessages.moved(differencesIn(differences), asOf)[language]);
  }
}
