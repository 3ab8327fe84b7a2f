import {insufficient, isMet, judged, knownBy, marksOf, signOf, startOf, type Assess} from "../assessment.js";
import type {Direction} from "../assessment.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {missingBase} from "./growth-start.js";
import type {StatusOf} from "../../model/assessment.js";

export type EscapCurrentStatus = StatusOf<"escap_current">;

export interface EscapOptions {
  readonly baseYear?: number;
  /** True where the target is an ideal ratio and overshooting it is distance too. */
  readonly parity?: boolean;
}

/** Lower bounds, both strict; UNICEF's script has them, ESCAP itself defines no classes for this index. */
export const escapCurrentThresholds = {onTrack: 9, slow: 0} as const;

/** Class of the index. */
export function classifyEscapCurrent(index: number): EscapCurrentStatus {
  if (index > escapCurrentThresholds.onTrack) return "on_track";
  return index > escapCurrentThresholds.slow ? "slow_progress" : "regression";
}

/**
 * Where the index should stand in `year` on a straight line from the base year to the target year: a mark of our own.
 */
export function expectedIndex(baseYear: number, year: number, targetYear: number): number | null {
  return targetYear > baseYear ? (10 * (year - baseYear)) / (targetYear - baseYear) : null;
}

/**
 * The Current Status Index: `10·d·(c − b)/|T − b|`, for parity `10 − 10·|T − c|/|T − b|`. 0 is the base year, 10 the
 * target; it is not capped here, overshooting gives more than 10. Null where the target equals the base.
 */
export function currentStatusIndex(
  base: number,
  latest: number,
  target: number,
  direction: Direction,
  parity = false
): number | null {
  if (target === base) return null;
  const required = Math.abs(target - base);
  const index = parity
    ? 10 - (10 * Math.abs(target - latest)) / required
    : (10 * signOf(direction) * (latest - base)) / required;
  return Number.isNaN(index) ? null : index;
}

/**
 * UN ESCAP's Current Status Index: how much of the way since the base year is done. The base value is never estimated.
 *
 * Source: spalmas/SDG-MENARO `benchmarking/benchmarking_functions.R`, a third party that follows ESCAP; ESCAP's own
 * text is not verified.
 */
export const assessEscapCurrent: Assess<EscapCurrentStatus, EscapOptions> = (series, milestone, year, options = {}) => {
  const {baseYear = agendaBaseYear, parity = false} = options;
  const known = knownBy(series, Math.min(year, milestone.value === null ? year : milestone.year));
  const base = known.points.find((point) => point.year === baseYear);
  const latest = known.points.at(-1);
  const components = {
    ...startOf(known, milestone),
    baselineYear: base?.year ?? null,
    baseline: base?.value ?? null
  };
  const marks = marksOf(known);
  const target = milestone.value;
  if (target === null) return insufficient("no_target", components, marks);
  if (latest === undefined) return insufficient("no_data", components, marks);
  const met = parity ? latest.value === target : isMet(latest.value, target, milestone.direction);
  const index =
    base === undefined ? null : currentStatusIndex(base.value, latest.value, target, milestone.direction, parity);
  if (met) {
    const reached = index === null ? 10 : Math.max(index, 10);
    return judged({status: classifyEscapCurrent(reached), measure: reached}, components, marks);
  }
  // In the base year itself nothing can have been done yet: 0 would read as a judgement.
  if (known.points.length < 2 || latest.year === baseYear) return insufficient("one_point", components, marks);
  if (base === undefined) return insufficient(missingBase(known, baseYear), components, marks);
  if (index === null) return insufficient("target_equals_base", components, marks);
  return judged({status: classifyEscapCurrent(index), measure: index}, components, marks);
};
