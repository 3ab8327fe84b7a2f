import type {ComparedArea, ComparedIndicator, Comparison, Value} from "./model.js";

/** The values of an area over the years, as they are or against a base year. */
export interface Trail {
  readonly area: ComparedArea;
  /** Values by the methodology that is compared, indexed where a base year is asked for. */
  readonly points: readonly Value[];
  /** Values left out because they cannot be counted from the base year: none of it, another run, or a bound. */
  readonly left: number;
}

/**
 * The trajectory of some areas by one methodology. With a base year every value is put as 100 times its ratio to the area's own value
 * of that year; values beyond a break, bounds, and areas without a base above zero, are left out and counted.
 */
export function trailsOf(
  comparison: Comparison,
  {indicator}: ComparedIndicator,
  {
    areas,
    series,
    base
  }: {readonly areas: readonly string[]; readonly series: string | null; readonly base: number | null}
): Trail[] {
  return areas.flatMap((code): Trail[] => {
    const area = comparison.area(code);
    if (area === null) return [];
    const own = comparison.in(indicator, code).filter((value) => value.series === series);
    if (base === null) return [{area, points: own, left: 0}];
    const start = own.find(({year}) => year === base);
    const points =
      start === undefined || start.value <= 0 || start.qualifier !== null
        ? []
        : own
            .filter(({run, qualifier}) => run === start.run && qualifier === null)
            .map((value) => ({...value, value: (100 * value.value) / start.value}));
    return [{area, points, left: own.length - points.length}];
  });
}

/** The years that can serve as a base: those in which most of the areas have a value that is no bound. */
export function baseYears(trails: readonly Trail[]): number[] {
  const counts = new Map<number, number>();
  for (const {year, qualifier} of trails.flatMap(({points}) => points)) {
    if (qualifier === null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > trails.length / 2)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}
