import type {TableRow} from "../../src/model/tables/index.js";
import {groupRows} from "../read/row-groups.js";

type Observation = Omit<TableRow<"observations">, "shown" | "run">;
type Confidence = TableRow<"sources">["confidence"];

const confidenceRank: Record<Confidence, number> = {high: 2, medium: 1, low: 0};
const statusRank: Record<Observation["status"], number> = {official: 2, preliminary: 1, estimate: 0};

/**
 * Chooses, among the values of one indicator, area, series, year, period and breakdown, the one that is shown. The rule, in
 * this order: the latest vintage (a vintage that names only a year or a month counts as the earliest day it can mean),
 * the source of better confidence, the firmer status, then the source's identifier so that the choice never depends on
 * the order of the rows. The others stay in the table and are offered as "also reported".
 * @returns one flag per observation, in their order
 */
export function chooseShown(
  observations: readonly Observation[],
  confidenceOf: ReadonlyMap<string, Confidence>
): boolean[] {
  const places = groupRows(observations, placeColumns);
  const best = new Int32Array(places.count).fill(-1);
  const confidence = (o: Observation) => confidenceRank[confidenceOf.get(o.source) ?? "low"];
  const beats = (a: Observation, b: Observation): boolean => {
    if (a.vintage !== b.vintage) return a.vintage > b.vintage;
    if (confidence(a) !== confidence(b)) return confidence(a) > confidence(b);
    if (a.status !== b.status) return statusRank[a.status] > statusRank[b.status];
    return a.source < b.source;
  };
  observations.forEach((observation, i) => {
    const place = places.of[i]!;
    const current = best[place]!;
    if (current === -1 || beats(observation, observations[current]!)) best[place] = i;
  });
  const shown = new Array<boolean>(observations.length).fill(false);
  for (const i of best) shown[i] = true;
  return shown;
}

/** What a value is a value of: everything but who says so and when. */
const placeColumns = [
  "indicator",
  "area",
  "series",
  "year",
  "period",
  "sex",
  "age",
  "location",
  "ethnicity"
] as const satisfies readonly (keyof Observation)[];
