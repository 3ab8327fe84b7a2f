import {groupBy} from "../lib/group.js";
import {isTotal} from "../model/headline.js";
import {commitmentStates, type CommitmentState} from "../plan/judgement.js";
import {outlinePlan, type Agency, type CommitmentView, type Indicator, type PlanOutline} from "../plan/outline.js";
import {isThere} from "../plan/coverage.js";
import type {Place} from "../model/place.js";
import {inOfficialOrder} from "../model/sources.js";
import {planYearOf} from "../model/place-terms.js";
import {indicatorChanges, type IndicatorChange} from "../progress/yearly-change.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {tablesAt, type YearTables} from "./at-year.js";
import {toldIn, type Told} from "./told.js";
import {smallest} from "../lib/extremes.js";

/** How many commitments are in each state. */
export interface Tally {
  readonly total: number;
  readonly states: Readonly<Record<CommitmentState, number>>;
}

/** Indicators of which this collection lacks a figure of the year, each with its last year of any figure. */
export interface Lacking {
  /** Who leads their target; null where the plan names no agency. */
  readonly agency: Agency | null;
  readonly rows: readonly {readonly indicator: Indicator; readonly lastYear: number | null}[];
}

/** A lead with its commitments, and what is needed and held of its indicators for the year. */
export interface AgencyLine {
  readonly agency: Agency;
  readonly tally: Tally;
  readonly due: number;
  readonly held: number;
}

/** A commitment whose state is no longer that of the year before. */
export interface Turn {
  readonly view: CommitmentView;
  readonly before: CommitmentState;
}

/** A goal with its commitments and indicators, and who leads its targets, in the order of the plan. */
export interface GoalOfReport {
  readonly goal: TableRow<"goals">;
  readonly tally: Tally;
  readonly leads: readonly Agency[];
  readonly commitments: readonly CommitmentView[];
  readonly indicators: readonly IndicatorChange[];
}

/** Everything that the report of one year says, in no language yet. Nothing in it is of a later year. */
export interface ReportModel {
  /** The form that the place gives its reports. */
  readonly form: NonNullable<Place["plan"]>["form"];
  readonly year: number;
  /** Date of the release whose values are used (ISO). */
  readonly asOf: string;
  readonly release: TableRow<"releases"> | null;
  readonly area: TableRow<"areas">;
  /** What the area became, where it had ended by the end of the year. */
  readonly successor: TableRow<"areas"> | null;
  readonly counts: Readonly<Record<"goals" | "targets", number>>;
  readonly tally: Tally;
  /** The year before; null in the year of the plan. */
  readonly tallyBefore: Tally | null;
  readonly turns: readonly Turn[];
  readonly goals: readonly GoalOfReport[];
  /** Indicators of no goal. */
  readonly background: readonly IndicatorChange[];
  readonly agencies: readonly AgencyLine[];
  readonly commitments: readonly CommitmentView[];
  /** The values by which commitments were judged, as their sources give them, by commitment. */
  readonly judgedBy: ReadonlyMap<string, TableRow<"observations">>;
  readonly changes: readonly IndicatorChange[];
  /** How many indicators are due for the year. */
  readonly due: number;
  readonly lacking: readonly Lacking[];
  /** Those of the due indicators of which only a part of the year is known. */
  readonly partly: readonly IndicatorChange[];
  readonly duties: readonly TableRow<"duties">[];
  /** The next year after this one in which commitments fall due, with them; null after the last. */
  readonly next: {readonly year: number; readonly commitments: readonly CommitmentView[]} | null;
  readonly breaks: readonly TableRow<"breaks">[];
  /** The headline indicators that have values, in their order, with the sources of all that a chart of them shows. */
  readonly figures: readonly {readonly change: IndicatorChange; readonly sources: readonly TableRow<"sources">[]}[];
  readonly sources: readonly TableRow<"sources">[];
  readonly told: Told;
}

/** A year with everything that was known at its end. */
interface KnownYear extends YearTables {
  readonly outline: PlanOutline;
}

/** The years that have a report: from the plan's own to that of the release. */
export function reportYears({place}: Pick<TableRows, "place">, asOf: string): readonly number[] {
  const planYear = planYearOf(place);
  const last = Number(asOf.slice(0, 4));
  return Array.from({length: Math.max(0, last - planYear + 1)}, (_, i) => planYear + i);
}

/** The reports of all years, the first year first; none where no plan could be read. */
export function reportModels(tables: TableRows, area: string, asOf: string): readonly ReportModel[] {
  if (tables.goals.length === 0) return [];
  let before: KnownYear | null = null;
  return reportYears(tables, asOf).map((year) => {
    const now = knownAt(tables, area, year);
    const model = reportOf(now, before, area, asOf);
    before = now;
    return model;
  });
}

/** The report of one year, by itself. */
export function reportModel(tables: TableRows, area: string, year: number, asOf: string): ReportModel {
  const before = year > planYearOf(tables.place) ? knownAt(tables, area, year - 1) : null;
  return reportOf(knownAt(tables, area, year), before, area, asOf);
}

function knownAt(tables: TableRows, area: string, year: number): KnownYear {
  const known = tablesAt(tables, area, year);
  return {...known, outline: outlinePlan(known.tables, area, year)};
}

function reportOf(now: KnownYear, before: KnownYear | null, area: string, asOf: string): ReportModel {
  const {year, tables, outline} = now;
  const {commitments} = outline;
  const changes = indicatorChanges(tables.indicators, area, now, before);
  const own = tables.areas.find((row) => row.area === area);
  if (own === undefined) throw new RangeError(`unknown area: ${area}`);
  const ended = own.valid_to !== null && own.valid_to < `${String(year)}-12-31`;
  return {
    form: tables.place.plan?.form ?? "plain",
    year,
    asOf,
    release: tables.releases.find(({release}) => release === asOf) ?? null,
    area: own,
    successor: ended ? (tables.areas.find((row) => row.area === own.successor) ?? null) : null,
    counts: {goals: outline.goals.length, targets: outline.goals.flatMap(({targets}) => targets).length},
    tally: tallyOf(commitments),
    tallyBefore: before && tallyOf(before.outline.commitments),
    turns: before === null ? [] : turnsBetween(before.outline, outline),
    goals: outline.goals.map(({goal, targets}) => {
      const commitments = targets.flatMap((target) => target.commitments);
      const indicators = changes.filter(({indicator}) => indicator.goal === goal.goal);
      const leads = targets.flatMap(({blocks}) => blocks.map(({lead}) => lead));
      return {goal, tally: tallyOf(commitments), leads: [...new Set(leads)], commitments, indicators};
    }),
    background: changes.filter(({indicator}) => indicator.goal === null),
    agencies: agencyLines(now),
    commitments,
    judgedBy: judgedValues(now, area, commitments),
    changes,
    due: dueIn(now).length,
    lacking: lackingIn(now),
    partly: partlyIn(now, changes),
    duties: tables.duties.filter(({frequency}) => frequency === "yearly"),
    next: nextDue(commitments, year),
    breaks: breaksOf(now, area),
    figures: figuresOf(now, area, changes),
    sources: sourcesOf(now, changes),
    told: toldIn(tables)
  };
}

/** A part of a year is what was judged where the full year is not known. */
function judgedValues(
  {tables}: KnownYear,
  area: string,
  commitments: readonly CommitmentView[]
): ReadonlyMap<string, TableRow<"observations">> {
  const own = groupBy(
    tables.observations
      .filter((o) => o.area === area && o.shown && isTotal(o))
      .toSorted((a, b) => Number(b.period === "year") - Number(a.period === "year")),
    ({indicator}) => indicator
  );
  return new Map(
    commitments.flatMap(({commitment, judgement: {progress}}) => {
      const found = (progress === null ? [] : (own.get(progress.indicator) ?? [])).find(
        (o) => o.series === progress?.series && o.year === progress.latest_year && o.value === progress.latest
      );
      return found === undefined ? [] : [[commitment.commitment, found] as const];
    })
  );
}

/** Counts the states of commitments. */
export function tallyOf(commitments: readonly CommitmentView[]): Tally {
  const count = (state: CommitmentState) => commitments.filter(({judgement}) => judgement.state === state).length;
  return {
    total: commitments.length,
    states: Object.fromEntries(commitmentStates.map((state) => [state, count(state)])) as Tally["states"]
  };
}

function turnsBetween(before: PlanOutline, now: PlanOutline): Turn[] {
  const states = new Map(before.commitments.map(({commitment, judgement}) => [commitment.commitment, judgement.state]));
  return now.commitments.flatMap((view): Turn[] => {
    const state = states.get(view.commitment.commitment);
    return state === undefined || state === view.judgement.state ? [] : [{view, before: state}];
  });
}

type Coverage = TableRow<"coverage">;

const dueIn = ({year, tables}: KnownYear): readonly Coverage[] =>
  tables.coverage.filter((row) => row.year === year && row.due);

function agencyLines(now: KnownYear): AgencyLine[] {
  const {tables, outline} = now;
  const due = dueIn(now);
  return tables.agencies
    .map((agency) => {
      const led = outline.commitments.filter(({leads}) => leads.some((lead) => lead.agency === agency.agency));
      const owed = due.filter(({leads}) => leads.includes(agency.agency));
      return {agency, tally: tallyOf(led), due: owed.length, held: owed.filter(isThere).length};
    })
    .filter((line) => line.tally.total > 0 || line.due > 0)
    .sort((a, b) => b.tally.total - a.tally.total || b.due - a.due);
}

/** What is due for the year and has no figure of it, by the first agency that leads its target. */
function lackingIn(now: KnownYear): Lacking[] {
  const {tables, outline} = now;
  const lacking = new Map(
    dueIn(now)
      .filter((row) => !isThere(row))
      .map((row) => [row.indicator, row])
  );
  const lastYears = new Map<string, number>();
  for (const row of tables.coverage) {
    if (isThere(row)) lastYears.set(row.indicator, Math.max(row.year, lastYears.get(row.indicator) ?? 0));
  }
  const rows = tables.indicators.filter(({indicator}) => lacking.has(indicator));
  const leadOf = ({indicator}: Indicator) => lacking.get(indicator)?.leads[0] ?? null;
  return [...new Set(rows.map(leadOf))]
    .map((lead) => ({
      agency: lead === null ? null : (outline.agencies.get(lead) ?? null),
      rows: rows
        .filter((row) => leadOf(row) === lead)
        .map((indicator) => ({indicator, lastYear: lastYears.get(indicator.indicator) ?? null}))
    }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

function partlyIn(now: KnownYear, changes: readonly IndicatorChange[]): IndicatorChange[] {
  const partly = new Set(dueIn(now).flatMap(({indicator, state}) => (state === "part_year" ? [indicator] : [])));
  return changes.filter(({indicator}) => partly.has(indicator.indicator));
}

function nextDue(commitments: readonly CommitmentView[], year: number): ReportModel["next"] {
  const years = commitments.flatMap(({commitment}) => commitment.years).filter((due) => due > year);
  if (years.length === 0) return null;
  const next = smallest(years);
  return {year: next, commitments: commitments.filter(({commitment}) => commitment.years.includes(next))};
}

/** The breaks of the area's series up to the year, among indicators that have values. */
function breaksOf({year, tables, outline}: KnownYear, area: string): TableRow<"breaks">[] {
  const measured = new Set(outline.commitments.flatMap(({indicators}) => indicators.map(({indicator}) => indicator)));
  return tables.breaks.filter(
    (row) =>
      row.year <= year &&
      (row.area === "*" || row.area === area) &&
      ((row.indicator === "*" && row.area === area) || measured.has(row.indicator))
  );
}

function figuresOf({tables}: KnownYear, area: string, changes: readonly IndicatorChange[]): ReportModel["figures"] {
  return changes
    .filter(({indicator, latest, part}) => indicator.headline !== null && (latest ?? part) !== null)
    .toSorted((a, b) => a.indicator.headline! - b.indicator.headline!)
    .map((change) => {
      const shown = tables.observations.filter(
        (o) => o.indicator === change.indicator.indicator && o.area === area && o.shown && isTotal(o)
      );
      const used = new Set(shown.map(({source}) => source));
      return {change, sources: inOfficialOrder(tables.sources.filter(({source}) => used.has(source)))};
    });
}

/** The sources of the values that the report shows and of the milestones that it judges. */
function sourcesOf({tables}: KnownYear, changes: readonly IndicatorChange[]): TableRow<"sources">[] {
  const used = new Set(
    changes.flatMap(({latest, previous, part, status}) => [
      latest?.source,
      previous?.source,
      part?.latest?.source,
      part?.previous?.source,
      status?.milestone.source
    ])
  );
  return tables.sources.filter(({source}) => used.has(source));
}
