import {parseYear} from "../progress/choice.js";
import {type YearListing} from "./year-list.js";
import {yearsOf} from "./comparison.js";
import type {Comparison} from "./model.js";
import {pairsByComparable, type YearChoice} from "./years.js";
import {horizonOf} from "../model/place-terms.js";
import {yearStates, yearSorts} from "../model/comparison.js";
import {largest} from "../lib/extremes.js";

/** How far back a value may be taken from, as offered. */
export const reaches = [0, 1, 2, 5] as const;

/** What a reader sees of the comparison of years. */
export interface YearsState {
  readonly choice: YearChoice;
  readonly listing: YearListing;
}

/** The years that can be compared: those with a value, and those of the milestones, ascending. */
export function offeredYears({catalogue, in: valuesIn}: Comparison): number[] {
  const years = catalogue.indicators.flatMap(({indicator}) => yearsOf(valuesIn(indicator, catalogue.home)));
  return [...new Set([...years, ...catalogue.terms.milestone_years])].sort((a, b) => a - b);
}

const initialYears = new WeakMap<Comparison, {readonly from: number; readonly to: number}>();

/**
 * The latest year with values, and the earlier year that most indicators can be compared with it (the nearest of several):
 * what those ask first who report on a year. Where nothing compares, the year before.
 */
export function defaultYears(comparison: Comparison): {readonly from: number; readonly to: number} {
  const found = initialYears.get(comparison) ?? findDefaultYears(comparison);
  initialYears.set(comparison, found);
  return found;
}

function findDefaultYears(comparison: Comparison): {readonly from: number; readonly to: number} {
  const {catalogue} = comparison;
  const known = catalogue.indicators.flatMap(({indicator}) => yearsOf(comparison.in(indicator, catalogue.home)));
  // Years to come, for which some sources give projections, are nobody's first question.
  const today = Number(catalogue.asOf.slice(0, 4));
  const past = known.filter((year) => year <= today);
  const to = past.length === 0 ? today : largest(past);
  const earlier = offeredYears(comparison).filter((year) => year < to);
  const [best] = pairsByComparable(
    comparison,
    earlier.map((from) => ({from, to}))
  );
  return best !== undefined && best.comparable > 0 ? best : {from: to - 1, to};
}

/** Reads a state from a query string; what is not offered is left at its default. */
export function parseYears(search: string, comparison: Comparison): YearsState {
  const {terms} = comparison.catalogue;
  const parameters = new URLSearchParams(search);
  const defaults = defaultYears(comparison);
  const offered = offeredYears(comparison);
  const year = (name: string) => offered.find((y) => y === parseYear(parameters.get(name))) ?? null;
  const [a, b] = [year("from") ?? defaults.from, year("to") ?? defaults.to];
  const sort = /^(-?)(\w+)$/.exec(parameters.get("sort") ?? "");
  const by = yearSorts.find((name) => name === sort?.[2]);
  // No goal is offered too, as 0.
  const goals = [0, ...comparison.catalogue.goals.map(({goal}) => goal)];
  const state = [...yearStates, "comparable"].find((name) => name === parameters.get("state"));
  return {
    choice: {
      area: comparison.catalogue.home,
      from: Math.min(a, b),
      to: Math.max(a, b),
      milestone: terms.milestone_years.find((y) => String(y) === parameters.get("by")) ?? horizonOf(terms),
      reach: reaches.find((years) => String(years) === parameters.get("reach")) ?? 0
    },
    listing: {
      text: parameters.get("q") ?? "",
      goal: goals.find((number) => String(number) === parameters.get("goal")) ?? null,
      state: state ?? null,
      sort: by === undefined ? null : {by, down: sort?.[1] === "-"}
    }
  };
}
