import {
  countGroupObservations,
  groupFigures,
  groupObservations,
  hasShownGroups
} from "../../src/indicator/groups/figures.js";
import {groupFile, groupRowsFile, packGroups} from "../../src/indicator/groups/file.js";
import {tableOf, type TableRows} from "../../src/model/tables/index.js";
import {mostRowsHeld} from "../publish/open-data.js";
import type {FileContent} from "../publish/file-content.js";
import {encodeCsv} from "../read/encode-csv.js";

/** What the form of each indicator's groups reads, and all rows of them, by path; of many rows each is made while it is written. */
export function groupFiles(tables: TableRows): Map<string, FileContent> {
  const table = tableOf("group_observations", tables.place.languages);
  const isLong = tables.observations.length + tables.group_observations.length > mostRowsHeld;
  const later = (make: () => string): FileContent => (isLong ? {pieces: () => [make()]} : make());
  return new Map(
    tables.indicators.flatMap(({indicator}) => {
      if (countGroupObservations(tables, indicator) === 0) return [];
      const all = [
        groupRowsFile(indicator),
        later(() => encodeCsv(table, groupObservations(tables, indicator)))
      ] as const;
      return hasShownGroups(tables, indicator)
        ? [[groupFile(indicator), later(() => packGroups(groupFigures(tables, indicator)!))] as const, all]
        : [all];
    })
  );
}
