import type {TableRow} from "../../src/tables/index.js";

type Break = TableRow<"breaks">;
type Place = Pick<TableRow<"observations">, "indicator" | "area" | "series" | "year">;

/** Numbers the unbroken runs of every series: a function from an observation's place to its run, 0 before any break. */
export function numberRuns(breaks: readonly Break[]): (place: Place) => number {
  const byIndicator = new Map<string, Break[]>();
  for (const row of breaks) byIndicator.set(row.indicator, [...(byIndicator.get(row.indicator) ?? []), row]);
  const cache = new Map<string, readonly number[]>();
  const yearsOf = ({indicator, area, series}: Place): readonly number[] => {
    const key = [indicator, area, series].join("\u001f");
    let years = cache.get(key);
    if (years === undefined) {
      const candidates = [...(byIndicator.get(indicator) ?? []), ...(byIndicator.get("*") ?? [])];
      const matching = candidates.filter(
        (b) => (b.area === "*" || b.area === area) && (b.series === null || b.series === series)
      );
      years = [...new Set(matching.map((b) => b.year))];
      cache.set(key, years);
    }
    return years;
  };
  return (place) => yearsOf(place).filter((year) => year <= place.year).length;
}
