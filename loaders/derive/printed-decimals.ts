import {decimalsOf} from "../../src/lib/round.js";
import type {TableRow} from "../../src/model/tables/index.js";
import {groupRows} from "../read/row-groups.js";

type Observation = Pick<TableRow<"observations">, "indicator" | "series" | "source" | "value">;
type Indicator = Pick<TableRow<"indicators">, "indicator" | "decimals">;

/**
 * With how many decimals each value is printed by its source: 12.8 stays 12.8 where others of the indicator have two decimals, and 38
 * is 38.0 where its source writes one. A file of numbers does not keep a zero at the end, so the most decimals among the values of one
 * series from one source tell; more than the indicator shows are never needed.
 * @returns one count per observation, in their order
 */
export function printedDecimals(
  observations: readonly Observation[],
  indicators: readonly Indicator[]
): (row: number) => number {
  const groups = groupRows(observations, ["indicator", "series", "source"]);
  const limits = new Map(indicators.map(({indicator, decimals}) => [indicator, decimals]));
  const most = new Int16Array(groups.count);
  observations.forEach(({indicator, value}, i) => {
    const group = groups.of[i]!;
    const limit = limits.get(indicator) ?? 0;
    if (most[group]! < limit) most[group] = Math.max(most[group]!, Math.min(limit, decimalsOf(value)));
  });
  return (row) => most[groups.of[row]!]!;
}
