import {groupBy} from "../lib/group.js";
import type {Catalogue, Comparison, Value} from "./model.js";
import {largest} from "../lib/extremes.js";

/** Puts the values of a catalogue within reach: by indicator, and by indicator and area, in order of series and year. */
export function comparisonOf(catalogue: Catalogue, values: readonly Value[]): Comparison {
  const byIndicator = groupBy(values, ({indicator}) => indicator);
  const byPlace = groupBy(values, ({indicator, area}) => `${indicator} ${area}`);
  const indicators = new Map(catalogue.indicators.map((row) => [row.indicator, row]));
  const areas = new Map(catalogue.areas.map((row) => [row.area, row]));
  const collections = new Map(catalogue.sources.map(({source, collection}) => [source, collection]));
  return {
    catalogue,
    of: (indicator) => byIndicator.get(indicator) ?? [],
    in: (indicator, area) => byPlace.get(`${indicator} ${area}`) ?? [],
    indicator: (code) => (code === null ? null : (indicators.get(code) ?? null)),
    area: (code) => (code === null ? null : (areas.get(code) ?? null)),
    isRanked: (code) => areas.get(code)?.kind === catalogue.terms.ranked,
    measured: ({value, qualifier, source}) => ({value, qualifier, collection: collections.get(source) ?? null})
  };
}

/** The years in which any of the values lies, ascending. */
export function yearsOf(values: readonly Pick<Value, "year">[]): number[] {
  return [...new Set(values.map(({year}) => year))].sort((a, b) => a - b);
}

/**
 * The methodologies of some values, best first: the one with the latest value, then the one with the longest record, then by name.
 */
export function methodologiesOf(values: readonly Pick<Value, "series" | "year">[]): (string | null)[] {
  const ranked = [...groupBy(values, ({series}) => series ?? "")].map(([name, own]) => ({
    series: own[0]?.series ?? null,
    name,
    last: largest(own.map(({year}) => year)),
    count: own.length
  }));
  return ranked
    .sort((a, b) => b.last - a.last || b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({series}) => series);
}
