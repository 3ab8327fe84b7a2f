import {join} from "node:path";
import {openTables} from "../../../src/engine/node.js";
import type {LanguageCode} from "../../../src/model/language.js";
import type {PlaceFolder} from "../../read/inputs.js";
import {reportsFile} from "../../read/kept-releases.js";
import {releasesFolder} from "../../read/previous-release.js";
import {siteContents} from "../../site/contents.js";
import {withEdition} from "../../site/edition.js";
import {loadTables} from "../../site/load.js";
import {keepReports} from "./keep-release.js";
import type {Output} from "../output.js";
import {releaseMessages} from "./release-messages.js";

/** Keeps the yearly reports of the latest release as they now are; a place without a plan has none. */
export async function keepPresentReports(
  place: PlaceFolder,
  print: Output["print"],
  language: LanguageCode
): Promise<void> {
  const loaded = await loadTables(place, {language, report: () => undefined});
  if (loaded === null) return;
  const tables = withEdition(loaded.tables, loaded.asOf, loaded.kept);
  const reports = await siteContents({...loaded, tables}, await openTables(tables), []).reportsToKeep();
  const written =
    reports === null ? null : await keepReports(place.data, reports, {renewed: true, command: "npm run release"});
  if (written === null) return;
  print(releaseMessages.kept(reportsFile(loaded.asOf, join(place.data, releasesFolder)), written)[language]);
}
