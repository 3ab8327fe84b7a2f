import {intervalOf} from "../progress/bound.js";
import {isBetter, type ChangeWay} from "../progress/clear-change.js";
import type {ComparedIndicator, ComparedMilestone, Value} from "./model.js";
import {type Verdict} from "../model/comparison.js";

/** From one value to another: by how much, and in what that is best said. */
export interface Change {
  /** In the unit of the values. */
  readonly amount: number;
  /** In percent of the first value; null where that is not above zero, or the second is below: there it measures nothing. */
  readonly percent: number | null;
  /** Shares change by percentage points, rates and scores by their own unit, amounts by percent where they can. */
  readonly kind: ComparedIndicator["change_in"];
}

type Scale = Pick<ComparedIndicator, "change_in" | "decimals" | "measure_kind">;

/** The change between two values of one scale. */
export function changeOf(from: number, to: number, {change_in, measure_kind}: Scale): Change {
  const amount = to - from;
  const percent = hasShare(from, to) ? (100 * amount) / from : null;
  return {amount, percent, kind: changeKind(from, to, {change_in, measure_kind})};
}

/** Whether a change can be said in percent of the value that it begins with. */
const hasShare = (from: number, to: number): boolean => from > 0 && to >= 0;

/** In what a change from one value to another is best said. */
export function changeKind(
  from: number,
  to: number,
  {change_in, measure_kind}: Pick<Scale, "change_in" | "measure_kind">
): Change["kind"] {
  // A rate of growth is a share already: twice the growth is not "100 % more" in any sense that helps.
  const kind = measure_kind === "growth_rate" ? "points" : change_in;
  return kind === "percent" && !hasShare(from, to) ? "unit" : kind;
}

/** The number that stands for a change: percent, or the amount in points or units. */
export function shownChange({amount, percent, kind}: Change): number {
  return kind === "percent" ? (percent ?? amount) : amount;
}

/** Judges which way a value went. */
export function verdictOf(way: ChangeWay, {direction}: Pick<ComparedIndicator, "direction">): Verdict | "bounded" {
  if (way === "same" || way === "no_clear_change" || way === "bounded") return way;
  const better = isBetter(way, direction);
  return better === null ? "changed" : better ? "better" : "worse";
}

/** What a value still lacks of a milestone; null where there is no level to hold it against. */
export type Needed =
  | {readonly reached: true}
  | {readonly reached: false; readonly change: Change; readonly target: number};

/**
 * The change that leads from a value to what is required: none where it is reached, else to the nearer bound. "Exactly" and
 * "about" are reached from the side that the indicator improves towards. Of a value that is a bound itself only that it surely
 * reaches the level can be said.
 */
export function neededChange(
  {value, qualifier}: Pick<Value, "value" | "qualifier">,
  {comparator, level, level_max}: Pick<ComparedMilestone, "comparator" | "level" | "level_max">,
  indicator: Scale & Pick<ComparedIndicator, "direction">
): Needed | null {
  if (level === null) return null;
  const low = Math.min(level, level_max ?? level);
  const high = Math.max(level, level_max ?? level);
  const upwards = comparator === ">" || comparator === ">=";
  const downwards = comparator === "<" || comparator === "<=";
  const rising = upwards || (!downwards && indicator.direction === "increase");
  const falling = downwards || (!upwards && indicator.direction === "decrease");
  const strict = comparator === "<" || comparator === ">";
  const target = rising ? low : falling ? high : value < low ? low : high;
  if (qualifier !== null) {
    const sure = rising || falling ? surelyBeyond({value, qualifier}, target, rising) : false;
    return sure ? {reached: true} : null;
  }
  const over = rising ? value - target : falling ? target - value : value >= low && value <= high ? 0 : -1;
  if (over > 0 || (over === 0 && !strict)) return {reached: true};
  return {reached: false, change: changeOf(value, target, indicator), target};
}

/** Whether every number that a bound can mean lies on the side of a level that is wanted; its open end reaches a strict one too. */
function surelyBeyond(bound: Pick<Value, "value" | "qualifier">, target: number, rising: boolean): boolean {
  const [low, high] = intervalOf(bound);
  return rising ? low >= target : high <= target;
}
