import {latestRelease} from "../../../src/model/release.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import type {Problem} from "../../read/problem.js";
import type {Change} from "../compare.js";
import {largest} from "../../../src/lib/extremes.js";

/** What the checks warn of after a change and did not before; lines move when rows are inserted, so they are not compared. */
export function newWarnings(after: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const warning of before) known.set(keyOf(warning), (known.get(keyOf(warning)) ?? 0) + 1);
  return after.filter((warning) => {
    const left = known.get(keyOf(warning)) ?? 0;
    known.set(keyOf(warning), left - 1);
    return left <= 0;
  });
}

function keyOf({code, file, column, value}: Problem): string {
  return [code, file, column, value].join("\u001f");
}

/** A vintage to check a preview with, before its reader has named one: not before the values, nor before the latest release. */
export function likelyVintage(changes: readonly Change[], tables: Pick<TableRows, "releases">): string {
  const lastYear = largest(changes.map(({candidate}) => candidate.observation.year));
  const yearEnd = `${String(lastYear)}-12-31`;
  const release = latestRelease(tables) ?? yearEnd;
  return release > yearEnd ? release : yearEnd;
}
