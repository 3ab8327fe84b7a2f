import type {TableRow} from "../../src/model/tables/index.js";
import {lastDayOf} from "../../src/model/vintage.js";
import {groupRows} from "../read/row-groups.js";

type Observation = Pick<
  TableRow<"observations">,
  "indicator" | "area" | "series" | "year" | "period" | "status" | "source" | "vintage" | "before_end"
>;
type Confidence = NonNullable<Standing["confidence"]>;

const confidenceRank: Record<Confidence, number> = {high: 3, medium: 2, low: 1};
const statusRank: Record<Observation["status"], number> = {official: 2, preliminary: 1, estimate: 0};

/** What the choice looks at of a source. */
export type Standing = Pick<TableRow<"sources">, "confidence" | "origin">;

/**
 * Chooses, among the values of one indicator, area, series, year, period and breakdown, the one that is shown. The rule, in
 * this order: a source that says whose figure it is before one that does not; a value said once its period was over before
 * a forecast; the latest vintage (a year or a month alone counts as its last day); the source of better confidence; the
 * firmer status; then the source's identifier, so that the choice never depends on the order of the rows. The others stay in
 * the table and are offered as "also reported".
 * @param breakdown the columns that say of which group a value is
 * @returns one flag per observation, in their order
 */
export function chooseShown<O extends Observation>(
  observations: readonly O[],
  standingOf: ReadonlyMap<string, Standing>,
  breakdown: readonly (keyof O & string)[]
): boolean[] {
  const places = groupRows(observations, [...placeColumns, ...breakdown]);
  const best = new Int32Array(places.count).fill(-1);
  const named = (o: Observation) => standingOf.get(o.source)?.origin !== "unnamed";
  // A confidence that nobody states is none.
  const confidence = (o: Observation) => {
    const stated = standingOf.get(o.source)?.confidence ?? null;
    return stated === null ? 0 : confidenceRank[stated];
  };
  const beats = (a: Observation, b: Observation): boolean => {
    if (named(a) !== named(b)) return named(a);
    if (a.before_end !== b.before_end) return b.before_end;
    const [last, other] = [lastDayOf(a.vintage), lastDayOf(b.vintage)];
    if (last !== other) return last > other;
    if (confidence(a) !== confidence(b)) return confidence(a) > confidence(b);
    if (a.status !== b.status) return statusRank[a.status] > statusRank[b.status];
    // A year and its last day are ranked alike; whichever says the day comes first.
    if (a.source === b.source) return a.vintage > b.vintage;
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

/** What a value is a value of besides its group: everything but who says so and when. */
const placeColumns = [
  "indicator",
  "area",
  "series",
  "year",
  "period"
] as const satisfies readonly (keyof Observation)[];
