import type {TableRow} from "../../src/tables/index.js";

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
  const best = new Map<string, number>();
  const confidence = (o: Observation) => confidenceRank[confidenceOf.get(o.source) ?? "low"];
  const beats = (a: Observation, b: Observation): boolean => {
    if (a.vintage !== b.vintage) return a.vintage > b.vintage;
    if (confidence(a) !== confidence(b)) return confidence(a) > confidence(b);
    if (a.status !== b.status) return statusRank[a.status] > statusRank[b.status];
    return a.source < b.source;
  };
  observations.forEach((observation, i) => {
    const key = placeOf(observation);
    const current = best.get(key);
    if (current === undefined || beats(observation, observations[current]!)) best.set(key, i);
  });
  const shown = new Array<boolean>(observations.length).fill(false);
  for (const i of best.values()) shown[i] = true;
  return shown;
}

/** What a value is a value of: everything but who says so and when. */
function placeOf(o: Observation): string {
  const total = o.sex === null && o.age === null && o.location === null && o.ethnicity === null;
  const place = `${o.indicator}|${o.area}|${o.series ?? ""}|${String(o.year)}|${o.period}`;
  return total ? place : `${place}|${o.sex ?? ""}|${o.age ?? ""}|${o.location ?? ""}|${o.ethnicity ?? ""}`;
}
