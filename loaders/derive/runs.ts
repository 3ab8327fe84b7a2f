import type {TableRow} from "../../src/model/tables/index.js";

type Break = TableRow<"breaks">;
type Place = Pick<TableRow<"observations">, "indicator" | "area" | "series" | "year">;

/** Numbers the unbroken runs of every series: a function from an observation's place to its run, 0 before any break. */
export function numberRuns(breaks: readonly Break[]): (place: Place) => number {
  const byIndicator = new Map<string, Break[]>();
  for (const row of breaks) byIndicator.set(row.indicator, [...(byIndicator.get(row.indicator) ?? []), row]);
  const everywhere = byIndicator.get("*") ?? [];
  const candidates = new Map([...byIndicator].map(([indicator, own]) => [indicator, [...own, ...everywhere]]));
  return ({indicator, area, series, year}) => {
    const before: number[] = [];
    for (const b of candidates.get(indicator) ?? everywhere) {
      const fits = (b.area === "*" || b.area === area) && (b.series === null || b.series === series);
      if (fits && b.year <= year && !before.includes(b.year)) before.push(b.year);
    }
    return before.length;
  };
}
