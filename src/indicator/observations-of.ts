import {groupBy} from "../lib/group.js";
import type {Place} from "../model/place.js";
import type {TableRow, TableRows} from "../model/tables/index.js";

type Observation = TableRow<"observations">;

const grouped = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

/**
 * The observations of one indicator, in the order of the table. The table is grouped once, so that pages of many indicators
 * cost no more than one pass over it.
 */
export function observationsOf(
  {observations}: Pick<TableRows, "observations">,
  indicator: string
): readonly Observation[] {
  let groups = grouped.get(observations);
  if (groups === undefined) {
    groups = groupBy(observations, (o) => o.indicator);
    grouped.set(observations, groups);
  }
  return groups.get(indicator) ?? [];
}

/** The areas whose figures are told to people beside the place's own: those that it is compared with first, and the nation. */
export function areasBeside({
  area,
  comparators,
  nation
}: Pick<Place, "area" | "comparators" | "nation">): readonly string[] {
  return [...new Set([area, ...comparators, ...(nation === null ? [] : [nation])])];
}
