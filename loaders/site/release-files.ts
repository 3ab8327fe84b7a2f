import {changesFile, changesPath, changesWorkbook} from "../../src/model/addresses/data.js";
import {releaseDataFile, releasesPath} from "../../src/model/addresses/releases.js";
import {lazy} from "../../src/lib/lazy.js";
import type {TableRows} from "../../src/model/tables/index.js";
import type {Comparison} from "../../src/releases/compare.js";
import type {FileContent} from "../publish/file-content.js";
import {editionOf} from "./edition.js";
import type {EarlierReleases} from "./kept-releases.js";
import type {FileGroup} from "./site-contents.js";

/** The files beside the pages of releases: what the latest changed, its data, and everything of those before. */
export function releaseFileGroups(
  {tables, asOf}: {readonly tables: TableRows; readonly asOf: string},
  changes: () => Comparison | null,
  earlier: Pick<EarlierReleases, "files">
): readonly FileGroup[] {
  return [
    {
      needsStyles: false,
      holds: (path) => path.startsWith(changesPath.slice(1)),
      make: lazy(async () => {
        const {changesFiles} = await import("../publish/changes.js");
        return new Map(changesFiles(changes(), {csv: changesFile, workbook: changesWorkbook}));
      })
    },
    {
      needsStyles: false,
      // Pages lead from the addresses of the latest release; those are no files of this group.
      holds: (path) => path.startsWith(releasesPath.slice(1)) && !path.endsWith(".html"),
      make: lazy(async () => {
        const files = new Map<string, FileContent>(await earlier.files());
        return asOf === "" ? files : files.set(releaseDataFile(asOf).slice(1), editionOf(tables, asOf).text);
      })
    }
  ];
}
