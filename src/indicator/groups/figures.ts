import {groupBy} from "../../lib/group.js";
import {parseGroups} from "../../model/groups.js";
import {groupsOf} from "../../model/headline.js";
import type {Publisher} from "../../model/sources.js";
import type {TableRow, TableRows} from "../../model/tables/index.js";
import {observationsOf} from "../observations-of.js";

/** A breakdown of an indicator, with those of its groups that have a value. */
export interface Breakdown {
  readonly row: TableRow<"breakdowns">;
  readonly values: readonly TableRow<"breakdown_values">[];
}

/** A value of a group: of women of 15 to 24 years it is `{sex: "female", age: "15-24"}`. */
export interface GroupValue {
  readonly area: string;
  readonly series: string | null;
  readonly year: number;
  readonly period: TableRow<"observations">["period"];
  readonly groups: Readonly<Record<string, string>>;
  readonly value: number;
  readonly qualifier: TableRow<"observations">["qualifier"];
  readonly status: TableRow<"observations">["status"];
  readonly source: string;
  readonly vintage: string;
  readonly note: string | null;
  readonly note_vi: string | null;
  readonly run: number;
  readonly printed_decimals: number;
  readonly before_end: boolean;
}

/** What a group is to reach. */
export interface GroupMilestone extends Pick<
  TableRow<"group_milestones">,
  "area" | "year" | "series" | "comparator" | "value" | "unit"
> {
  readonly groups: Readonly<Record<string, string>>;
}

type Source = Publisher & Pick<TableRow<"sources">, "source" | "origin">;

/** All that is known of the groups of one indicator: what a page draws of them, and the file that its form reads. */
export interface GroupFigures {
  readonly indicator: TableRow<"indicators">;
  readonly areas: readonly TableRow<"areas">[];
  readonly series: readonly TableRow<"series">[];
  readonly breakdowns: readonly Breakdown[];
  readonly breaks: readonly TableRow<"breaks">[];
  readonly sources: readonly Source[];
  /** Groups that the office shows first; `series` is null for all. */
  readonly starts: readonly {readonly series: string | null; readonly groups: Readonly<Record<string, string>>}[];
  readonly milestones: readonly GroupMilestone[];
  /** The shown values, by area, series and year. */
  readonly values: readonly GroupValue[];
}

type GroupObservation = TableRow<"group_observations">;

const ofGroups = new WeakMap<TableRows["group_observations"], ReadonlyMap<string, readonly GroupObservation[]>>();

/** An observation of a group, and the code of the group. */
interface OfGroup {
  readonly row: Omit<GroupObservation, "groups">;
  readonly groups: string;
}

type Observed = Pick<TableRows, "group_observations" | "observations">;

/** The observations of an indicator that stand in the table of groups. */
export function apartObservations(
  {group_observations}: Pick<TableRows, "group_observations">,
  indicator: string
): readonly GroupObservation[] {
  const own = ofGroups.get(group_observations) ?? groupBy(group_observations, (row) => row.indicator);
  ofGroups.set(group_observations, own);
  return own.get(indicator) ?? [];
}

/** The observations of groups of an indicator, of whichever table they are: their own, or that of all, whose columns name a part. */
function ofGroupsIn(tables: Observed, indicator: string): readonly OfGroup[] {
  const found: OfGroup[] = apartObservations(tables, indicator).map((row) => ({row, groups: row.groups}));
  for (const row of observationsOf(tables, indicator)) {
    const groups = groupsOf(row);
    if (groups !== "") found.push({row, groups});
  }
  return found;
}

/** The groups that an indicator has observations of, each once, such as `sex=female;age=15-24`. */
export function observedGroups(tables: Observed, indicator: string): readonly string[] {
  return [...new Set(ofGroupsIn(tables, indicator).map(({groups}) => groups))];
}

/** How many observations of groups an indicator has. */
export function countGroupObservations(tables: Observed, indicator: string): number {
  return ofGroupsIn(tables, indicator).length;
}

/** Whether any of them is shown. */
export function hasShownGroups(tables: Observed, indicator: string): boolean {
  return ofGroupsIn(tables, indicator).some(({row}) => row.shown);
}

/**
 * The observations of groups of an indicator as rows of one table, whichever they are of. They are made anew each time: of a million rows
 * they would take as much memory again.
 * @param areas those that are wanted; null for all
 */
export function groupObservations(
  tables: Observed,
  indicator: string,
  areas: ReadonlySet<string> | null = null
): readonly GroupObservation[] {
  return ofGroupsIn(tables, indicator)
    .filter(({row}) => areas === null || areas.has(row.area))
    .map(({row, groups}) => ({...row, groups}));
}

/** What is known of the groups of an indicator; null where that is nothing. */
export function groupFigures(tables: TableRows, indicator: string): GroupFigures | null {
  const rows = ofGroupsIn(tables, indicator).filter(({row}) => row.shown);
  const definition = tables.indicators.find((row) => row.indicator === indicator);
  if (rows.length === 0 || definition === undefined) return null;
  const parsed = new Map([...new Set(rows.map(({groups}) => groups))].map((text) => [text, parseGroups(text)]));
  const used = new Map<string, Set<string>>();
  for (const groups of parsed.values()) {
    for (const [breakdown, value] of Object.entries(groups))
      used.set(breakdown, (used.get(breakdown) ?? new Set()).add(value));
  }
  const named = <C extends "area" | "source" | "series">(column: C) => new Set(rows.map(({row}) => row[column]));
  const [areas, sources, series] = [named("area"), named("source"), named("series")];
  return {
    indicator: definition,
    areas: tables.areas.filter(({area}) => areas.has(area)),
    series: tables.series.filter((row) => row.indicator === indicator && series.has(row.series)),
    breakdowns: breakdownsOf(used, tables),
    breaks: tables.breaks.filter((row) => row.indicator === indicator || row.indicator === "*"),
    sources: tables.sources
      .filter(({source}) => sources.has(source))
      .map(({source, publisher, publisher_en, copy, origin}) => ({source, publisher, publisher_en, copy, origin})),
    starts: tables.start_values
      .filter((row) => row.indicator === indicator)
      .map((row) => ({series: row.series, groups: parseGroups(row.groups)})),
    milestones: tables.group_milestones
      .filter((row) => row.indicator === indicator)
      .map(({area, year, series, comparator, value, unit, groups}) => ({
        area,
        year,
        series,
        comparator,
        value,
        unit,
        groups: parseGroups(groups)
      })),
    values: rows.map(({row, groups}) => ({
      area: row.area,
      series: row.series,
      year: row.year,
      period: row.period,
      groups: parsed.get(groups)!,
      value: row.value,
      qualifier: row.qualifier,
      status: row.status,
      source: row.source,
      vintage: row.vintage,
      note: row.note,
      note_vi: row.note_vi ?? null,
      run: row.run,
      printed_decimals: row.printed_decimals,
      before_end: row.before_end
    }))
  };
}

/** The breakdowns that are used, with their groups; what nobody has named yet stands last, by its code. */
function breakdownsOf(
  used: ReadonlyMap<string, ReadonlySet<string>>,
  tables: Pick<TableRows, "breakdown_values" | "breakdowns">
): Breakdown[] {
  const byCode = (code: string) => ({name_vi: code, name_en: code, position: Number.MAX_SAFE_INTEGER});
  const all = [...used].map(([breakdown, codes]) => ({
    row: tables.breakdowns.find((row) => row.breakdown === breakdown) ?? {breakdown, ...byCode(breakdown)},
    values: inOrder(
      [...codes]
        .toSorted((a, b) => a.localeCompare(b, "en", {numeric: true}))
        .map(
          (value) =>
            tables.breakdown_values.find((row) => row.breakdown === breakdown && row.value === value) ?? {
              breakdown,
              value,
              ...byCode(value)
            }
        )
    )
  }));
  return all.toSorted((a, b) => a.row.position - b.row.position);
}

function inOrder<Row extends {readonly position: number}>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.position - b.position);
}
