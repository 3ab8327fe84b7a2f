import {groupBy} from "../lib/group.js";
import {yearsOf} from "./comparison.js";
import {correlate, type Correlation} from "./correlation.js";
import type {ComparedArea, ComparedIndicator, Comparison, Value} from "./model.js";
import {existsIn, methodologyOfYear} from "./ranking.js";
import {largest} from "../lib/extremes.js";

/** Two values of one area and year. */
export interface Pair {
  readonly area: ComparedArea;
  readonly year: number;
  readonly x: Value;
  readonly y: Value;
}

/** Two indicators side by side. */
export interface Relation {
  readonly pairs: readonly Pair[];
  /** Over the pairs of provinces, or of years, of which both are numbers. */
  readonly correlation: Correlation;
  /** Pairs that are no part of it, because one of the two is a bound. */
  readonly bounded: number;
  /** Provinces or years that were left out because one of the values is missing. */
  readonly missing: number;
  /** Years that were left out because a break parts them from the others. */
  readonly broken: number;
}

/** The provinces of a year, each with its two values by the methodologies that most areas have. */
export function relationOverAreas(
  comparison: Comparison,
  x: ComparedIndicator,
  y: ComparedIndicator,
  year: number
): Relation {
  const valuesOf = ({indicator}: ComparedIndicator) => {
    const series = methodologyOfYear(comparison, indicator, year);
    const own = comparison.of(indicator).filter((value) => value.year === year && value.series === series);
    return new Map(own.map((value) => [value.area, value]));
  };
  const [xs, ys] = [valuesOf(x), valuesOf(y)];
  const provinces = comparison.catalogue.areas.filter((area) => comparison.isRanked(area.area) && existsIn(area, year));
  const pairs = provinces.flatMap((area): Pair[] => {
    const [a, b] = [xs.get(area.area), ys.get(area.area)];
    return a && b ? [{area, year, x: a, y: b}] : [];
  });
  return {pairs, ...correlationOf(pairs), missing: provinces.length - pairs.length, broken: 0};
}

/**
 * The years of an area in which both have a value, all by one methodology and in one unbroken run of each: the longest such
 * segment, the later of two equally long ones.
 */
export function relationOverYears(
  comparison: Comparison,
  x: ComparedIndicator,
  y: ComparedIndicator,
  code: string
): Relation {
  const area = comparison.area(code);
  if (area === null) return {pairs: [], correlation: correlate([]), bounded: 0, missing: 0, broken: 0};
  const xs = comparison.in(x.indicator, code);
  const ys = comparison.in(y.indicator, code);
  const pairs = xs.flatMap((a) =>
    ys.filter((b) => b.year === a.year).map((b): Pair => ({area, year: a.year, x: a, y: b}))
  );
  const segment = ({x: a, y: b}: Pair) => [a.series, a.run, b.series, b.run].join(" ");
  const segments = [...groupBy(pairs, segment).values()];
  const last = (group: readonly Pair[]) => largest(group.map(({year}) => year));
  const kept = segments.sort((a, b) => b.length - a.length || last(b) - last(a))[0] ?? [];
  const both = yearsOf(pairs).length;
  const all = new Set([...yearsOf(xs), ...yearsOf(ys)]).size;
  return {
    pairs: kept.toSorted((a, b) => a.year - b.year),
    ...correlationOf(kept),
    missing: all - both,
    broken: both - kept.length
  };
}

/** The years in which at least two provinces have both values, with their number, ascending. */
export function yearsOfBoth(
  comparison: Comparison,
  x: ComparedIndicator,
  y: ComparedIndicator
): {readonly year: number; readonly count: number}[] {
  const ys = new Set(yearsOf(comparison.of(y.indicator)));
  return yearsOf(comparison.of(x.indicator))
    .filter((year) => ys.has(year))
    .map((year) => ({year, count: relationOverAreas(comparison, x, y, year).pairs.length}))
    .filter(({count}) => count > 1);
}

function correlationOf(pairs: readonly Pair[]): Pick<Relation, "correlation" | "bounded"> {
  const exact = pairs.filter(({x, y}) => x.qualifier === null && y.qualifier === null);
  return {correlation: correlate(exact.map(({x, y}) => [x.value, y.value])), bounded: pairs.length - exact.length};
}
