import {largest} from "../lib/extremes.js";
import {lastFullYear} from "../progress/commitment/milestone.js";
import {isFresh, yearJudged} from "../progress/freshness.js";
import {latestOf, latestPartOf} from "./standing.js";
import type {TrendData} from "./trend-data.js";

/** Years for which there could be a value and is none. */
export interface SilentYears {
  readonly from: number;
  readonly to: number;
}

/**
 * The years after a latest value, of a whole year or a part of one, that is too old to judge by, up to the last one that could have
 * a value: that of today, or the last full one of an area that has ended. Null while the value is recent enough.
 */
export function silentYears(data: TrendData): SilentYears | null {
  const {area, asOf} = data;
  const today = Number(asOf.slice(0, 4));
  const known = [latestOf(data), latestPartOf(data)].flatMap((one) => (one === null ? [] : [one.year]));
  const latest = largest(known, -Infinity);
  if (known.length === 0 || isFresh(latest, yearJudged(today, area.valid_to))) return null;
  return {from: latest + 1, to: Math.min(today, lastFullYear(area.valid_to) ?? today)};
}
