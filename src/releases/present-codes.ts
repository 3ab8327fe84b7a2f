import {groupBy} from "../lib/group.js";
import {parseGroups} from "../model/groups.js";
import {isPartColumn} from "../model/headline.js";
import type {TableRow} from "../model/tables/index.js";
import type {KeptRow, Snapshot} from "./snapshot.js";

/** What values were called before they were kept with others. */
export type FormerCodes = readonly TableRow<"former_indicators">[];

/**
 * A release in the codes that its values have now, so that a value that only changed its name is not taken for one that is gone and
 * another that is new. Groups by what is no column of observations are of no release, and neither is a value that is now of one.
 */
export function inPresentCodes(snapshot: Snapshot, former: FormerCodes): Snapshot {
  if (former.length === 0) return snapshot;
  const byCode = groupBy(former, (row) => row.former);
  return {
    ...snapshot,
    observations: snapshot.observations.flatMap((row): KeptRow<"observations">[] => {
      const now = byCode.get(row.indicator)?.[0];
      if (now === undefined) return [row];
      const groups = parseGroups(now.groups ?? "");
      const isKept = Object.keys(groups).every(isPartColumn);
      return isKept ? [{...row, indicator: now.indicator, series: now.series ?? row.series, ...groups}] : [];
    })
  };
}
