import {changeBetween} from "../progress/clear-change.js";
import {changeOf, neededChange, verdictOf, type Change, type Needed} from "./change.js";
import {methodologiesOf} from "./comparison.js";
import type {ComparedIndicator, Comparison, ComparedMilestone, Value} from "./model.js";
import {horizonOf} from "../model/place-terms.js";
import {isCompared, yearStates, type YearState} from "../model/comparison.js";

/** What separates two values that cannot be compared. */
export interface Cut {
  /** The methodologies of the two, where they are not the same. */
  readonly methodologies: readonly [string | null, string | null] | null;
  readonly breaks: Comparison["catalogue"]["breaks"];
}

/** An indicator between two years. */
export interface YearRow {
  readonly indicator: ComparedIndicator;
  readonly state: YearState;
  readonly from: Value | null;
  readonly to: Value | null;
  /** Only within one unbroken run, and between numbers: none from or to a bound, even where the state is known. */
  readonly change: Change | null;
  readonly cut: Cut | null;
  /** What the plan asks by the milestone year. */
  readonly milestone: ComparedMilestone | null;
  /** What the later of the two values still lacks of it; null where it cannot be held against it. */
  readonly needed: Needed | null;
}

/** What is compared with what. */
export interface YearChoice {
  readonly area: string;
  readonly from: number;
  readonly to: number;
  /** Year of the plan's milestones. */
  readonly milestone: number;
  /** How many years back a value may lie where the year itself has none. */
  readonly reach: number;
}

/** Every indicator between two years, in the order of the catalogue. */
export function compareYears(comparison: Comparison, choice: YearChoice): YearRow[] {
  return comparison.catalogue.indicators.map((indicator) => compareOne(comparison, indicator, choice));
}

function compareOne(comparison: Comparison, indicator: ComparedIndicator, choice: YearChoice): YearRow {
  const {area} = choice;
  const values = comparison.in(indicator.indicator, area);
  const {from, to} = pairOf(values, choice);
  const {milestones, home} = comparison.catalogue;
  const milestone =
    area === home
      ? (milestones.find((m) => m.indicator === indicator.indicator && m.year === choice.milestone) ?? null)
      : null;
  const latest = to ?? from;
  const needed =
    milestone !== null && latest !== null && isOn(latest, milestone)
      ? neededChange(latest, milestone, indicator)
      : null;
  const row = {indicator, from, to, milestone, needed, change: null, cut: null};
  if (from === null || to === null) {
    return {...row, state: from !== null ? "from_only" : to !== null ? "to_only" : "neither"};
  }
  if (from.series !== to.series || from.run !== to.run)
    return {...row, state: "broken", cut: cutOf(comparison, from, to)};
  const {way, amount} = changeBetween(comparison.measured(from), comparison.measured(to), indicator);
  const change = amount === null ? null : changeOf(from.value, to.value, indicator);
  return {...row, change, state: verdictOf(way, indicator)};
}

/** The two values to compare: of one unbroken run if any methodology has such a pair, else the best that there is of each year. */
function pairOf(
  values: readonly Value[],
  {from, to, reach}: YearChoice
): {readonly from: Value | null; readonly to: Value | null} {
  const pairs = methodologiesOf(values).map((series) => {
    const own = values.filter((value) => value.series === series);
    return {from: valueBy(own, from, reach), to: valueBy(own, to, reach)};
  });
  const same = pairs.find((pair) => isPair(pair) && pair.from.run === pair.to.run);
  if (same) return same;
  const first = pairs.find((pair) => pair.from !== null)?.from ?? null;
  const last = pairs.find((pair) => pair.to !== null)?.to ?? null;
  // With a reach, the same value can answer for both years; then nothing is known of the later one.
  return {from: first, to: last !== null && first !== null && last.year <= first.year && to > from ? null : last};
}

function isPair(pair: {
  readonly from: Value | null;
  readonly to: Value | null;
}): pair is {readonly from: Value; readonly to: Value} {
  return pair.from !== null && pair.to !== null && pair.from.year < pair.to.year;
}

function valueBy(values: readonly Value[], year: number, reach: number): Value | null {
  return values.findLast((value) => value.year <= year && value.year >= year - reach) ?? null;
}

/** Whether a value is of the series, and in the run, that a milestone is meant for. */
export function isOn({series, year}: Value, {series: required, years}: ComparedMilestone): boolean {
  return series === required && (years === null || (year >= years[0] && year <= years[1]));
}

/** Whether a row has two values of one unbroken run, numbers or bounds. */
export function isPaired(
  row: YearRow
): row is YearRow & {readonly from: NonNullable<YearRow["from"]>; readonly to: NonNullable<YearRow["to"]>} {
  return isCompared(row.state) || row.state === "bounded";
}

/** The breaks between two values, and their methodologies where they differ. */
export function cutOf({catalogue}: Comparison, from: Value, to: Value): Cut {
  return {
    methodologies: from.series === to.series ? null : [from.series, to.series],
    breaks: catalogue.breaks.filter(
      (b) =>
        (b.indicator === "*" || b.indicator === to.indicator) &&
        (b.area === "*" || b.area === to.area) &&
        (b.series === null || b.series === from.series || b.series === to.series) &&
        b.year > from.year &&
        b.year <= to.year
    )
  };
}

/** How many indicators are in each state. */
export function countStates(rows: readonly YearRow[]): ReadonlyMap<YearState, number> {
  const counts = new Map<YearState, number>(yearStates.map((state) => [state, 0]));
  for (const {state} of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** Two years, and how many indicators of the province can be compared between them. */
export interface YearPair {
  readonly from: number;
  readonly to: number;
  readonly comparable: number;
}

/** Pairs of years by the number of indicators that compare, most first; of equals the later one, then the nearer years. */
export function pairsByComparable(
  comparison: Comparison,
  pairs: readonly Pick<YearPair, "from" | "to">[]
): readonly YearPair[] {
  const {home: area, terms} = comparison.catalogue;
  const milestone = horizonOf(terms);
  return pairs
    .map(({from, to}) => {
      const rows = compareYears(comparison, {area, from, to, milestone, reach: 0});
      return {from, to, comparable: rows.filter(({state}) => isCompared(state)).length};
    })
    .sort((a, b) => b.comparable - a.comparable || b.to - a.to || b.from - a.from);
}

/**
 * The pairs of years with the most indicators that compare, each at least so many years apart, best first: where a reader
 * finds something to compare. It looks at every pair, so it belongs to the build.
 */
export function bestPairs(
  comparison: Comparison,
  years: readonly number[],
  {apart, count}: {readonly apart: number; readonly count: number}
): readonly YearPair[] {
  const pairs = years.flatMap((from) => years.filter((to) => to >= from + apart).map((to) => ({from, to})));
  return pairsByComparable(comparison, pairs)
    .slice(0, count)
    .filter(({comparable}) => comparable > 0);
}
