import {largest} from "../../src/lib/extremes.js";
import {observationsOf} from "../../src/indicator/observations-of.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import {lastFullYear} from "../../src/progress/commitment/milestone.js";
import {horizonOf} from "../../src/model/place-terms.js";
import {latestRelease} from "../../src/model/release.js";

type State = TableRow<"coverage">["state"];
type Source = Pick<TableRows, "areas" | "blocks" | "indicators" | "observations" | "place" | "releases">;

/**
 * The `coverage` table: what this collection holds for the province, indicator by indicator, in every year up to the horizon of
 * the plan. A year is due once it is over on the date of the latest release, unless its survey was held more lately than it is
 * repeated.
 */
export function coverageOf(tables: Source): TableRow<"coverage">[] {
  const release = latestRelease(tables);
  if (release === null) return [];
  const {place} = tables;
  const horizon = horizonOf(place);
  const area = tables.areas.find((row) => row.area === place.area);
  const lastWhole = Number(release.slice(0, 4)) - 1;
  const areaEnd = lastFullYear(area?.valid_to ?? null) ?? horizon;
  const planYear = place.plan?.year ?? horizon;
  const leads = leadsByTarget(tables);
  return tables.indicators.flatMap((indicator) => {
    const states = statesOf(
      observationsOf(tables, indicator.indicator).filter((o) => o.area === place.area && o.shown)
    );
    const target = indicator.plan_target ?? indicator.context_for;
    const due = dueYears([...states.keys()], indicator.every ?? 1, planYear, Math.min(lastWhole, areaEnd));
    return yearsBetween(place.first_year, horizon).map((year) => {
      const absent: State = year > areaEnd ? "area_ended" : year <= lastWhole ? "missing" : "not_due";
      return {
        indicator: indicator.indicator,
        area: place.area,
        year,
        target,
        leads: target === null ? [] : (leads.get(target) ?? []),
        due: due.has(year) && indicator.relation !== "context",
        state: states.get(year) ?? absent
      };
    });
  });
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

/**
 * The years from `from` to `to` in which a figure is due: each that comes `every` years or more after the last one that has a figure or
 * was due. So a survey held every second year, of which nothing is known any more, is due every second year.
 */
export function dueYears(known: readonly number[], every: number, from: number, to: number): ReadonlySet<number> {
  const withFigure = new Set(known);
  let last = largest(
    known.filter((year) => year < from),
    from - every
  );
  const due = new Set<number>();
  for (let year = from; year <= to; year++) {
    const owed = year - last >= every;
    if (owed) due.add(year);
    if (owed || withFigure.has(year)) last = year;
  }
  return due;
}

/** The best that is known of each year: an official figure before an estimate, either before a part of the year. */
function statesOf(observations: readonly TableRow<"observations">[]): Map<number, State> {
  const rank: readonly State[] = ["part_year", "estimated", "reported"];
  const states = new Map<number, State>();
  for (const {year, period, status} of observations) {
    const state: State = period !== "year" ? "part_year" : status === "official" ? "reported" : "estimated";
    const known = states.get(year);
    if (known === undefined || rank.indexOf(state) > rank.indexOf(known)) states.set(year, state);
  }
  return states;
}

/** The agencies that lead a target's blocks, each once, in the order of the plan. */
function leadsByTarget({blocks}: Pick<TableRows, "blocks">): Map<string, string[]> {
  const leads = new Map<string, string[]>();
  for (const {target, lead} of [...blocks].sort((a, b) => a.line - b.line)) {
    const known = leads.get(target) ?? [];
    leads.set(target, known.includes(lead) ? known : [...known, lead]);
  }
  return leads;
}
