import type {Collection} from "../model/assessment.js";
import type {Qualifier} from "./assessment.js";
import {gapBetween} from "./bound.js";
import {isClearChange, type Scale} from "./usual-error.js";

/** A value as its source gives it, and how the source collects. */
export interface Measured {
  readonly value: number;
  readonly qualifier: Qualifier | null;
  readonly collection: Collection | null;
}

/**
 * Which way one value leads to another: it rises, falls or stays the same; `no_clear_change` where chance or printing explain
 * the difference, `bounded` where a source gives only a bound, and what the two may be overlaps.
 */
export type ChangeWay = "rises" | "falls" | "same" | "no_clear_change" | "bounded";

/** From one value to another. */
export interface ClearChange {
  readonly way: ChangeWay;
  /** The second less the first, in their unit. From a bound nothing is subtracted: null, even where the way is known. */
  readonly amount: number | null;
}

/** What lies between two values of one unbroken run on one scale. */
export function changeBetween(before: Measured, after: Measured, scale: Scale): ClearChange {
  const isClear = (from: number, to: number) =>
    [before, after].every(({collection}) => isClearChange(collection, scale, from, to));
  if (before.qualifier === null && after.qualifier === null) {
    const amount = difference(before.value, after.value);
    if (amount === 0) return {way: "same", amount};
    return {way: isClear(before.value, after.value) ? wayOf(amount) : "no_clear_change", amount};
  }
  const gap = gapBetween(before, after);
  const way = gap !== null && isClear(...gap) ? wayOf(gap[1] - gap[0]) : "bounded";
  return {way, amount: null};
}

/** The second less the first, without the decimals that subtraction adds: no value has more than twelve digits. */
function difference(before: number, after: number): number {
  const digits = 12 - Math.ceil(Math.log10(Math.max(Math.abs(before), Math.abs(after), 1)));
  return Number((after - before).toFixed(Math.max(0, digits)));
}

const wayOf = (amount: number): ChangeWay => (amount > 0 ? "rises" : "falls");

/** Whether a way is to the good; null where none is, or neither way is better. */
export function isBetter(way: ChangeWay, direction: "increase" | "decrease" | "none"): boolean | null {
  if (direction === "none" || (way !== "rises" && way !== "falls")) return null;
  return (way === "rises") === (direction === "increase");
}
