import {followedBy} from "../model/place-terms.js";
import {groupBy} from "../lib/group.js";
import type {Collection} from "../model/assessment.js";
import type {BreakKind} from "../model/breaks.js";
import {monthsCovered} from "../model/periods.js";
import {scaleOf} from "../model/scale.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {changeBetween, isBetter, type ChangeWay} from "./clear-change.js";
import {isPartYear, isUsable, latestMethodology} from "./series.js";
import type {Scale} from "./usual-error.js";

type Observation = TableRow<"observations">;
type Indicator = TableRow<"indicators">;
type Milestone = TableRow<"milestones">;
type Progress = TableRow<"progress">;

/**
 * Why there is no change to speak of: nothing known, nothing before, only values by another methodology or of another part of a year
 * before, or a bound of which no difference can be told.
 */
export type NoChange = "no_value" | "first_value" | "break" | "other_period" | "bounded";

/** The last two values of an indicator that can be compared, and what lies between them. */
export interface ValueChange {
  /** The latest value of a full year. */
  readonly latest: Observation | null;
  /** The value before it by the same methodology and in the same unbroken run; not always of the year before. */
  readonly previous: Observation | null;
  /** Latest less previous, in the unit of the indicator; null together with a reason, and where one of the two is a bound. */
  readonly change: number | null;
  readonly reason: NoChange | null;
  /** Of what kinds the breaks are that lie between the latest value and the one before it; empty but for the reason `break`. */
  readonly breaks: readonly (BreakKind | null)[];
  /** Which way the value went; null together with a reason. */
  readonly way: Exclude<ChangeWay, "bounded"> | null;
  /** Whether the change is to the good; null where there is none or none that is clear, or neither way is better. */
  readonly better: boolean | null;
}

/** A milestone of the plan with its judgement at the end of two years. */
export interface StatusChange {
  readonly milestone: Milestone;
  readonly now: Progress;
  /** Null where there is no earlier year to compare with. */
  readonly before: Progress | null;
}

/** What became of an indicator within a year: its last two values, and how its next milestone is judged. */
export interface IndicatorChange extends ValueChange {
  readonly indicator: Indicator;
  /** The milestone of the plan that is next at the end of the year, or the last one once all are past. */
  readonly status: StatusChange | null;
  /** Whether the latest value is of the year itself. */
  readonly isNew: boolean;
  /** The latest value of a part of a year, where it is later than any of a full one, against the same part of an earlier year. */
  readonly part: ValueChange | null;
}

/** The tables of one year: observations up to it, and `progress` as judged at its end. */
export interface AtYear {
  readonly year: number;
  readonly tables: Pick<
    TableRows,
    "breaks" | "observations" | "milestones" | "place" | "progress" | "sources" | "units"
  >;
}

/** What is known of the values of an indicator beside themselves. */
export interface Measuring {
  readonly direction: Indicator["direction"];
  readonly scale: Scale;
  /** How a source collects its values. */
  readonly collectionOf: (source: string) => Collection | null;
  /** The breaks of the indicator in the area. */
  readonly breaks: readonly Pick<TableRow<"breaks">, "series" | "year" | "kind">[];
}

/**
 * The last two comparable values of one indicator in one area: shown totals of full years by the methodology with the latest
 * value. Nothing is computed from one run to another, or from a bound.
 */
export function valueChange(observations: readonly Observation[], measuring: Measuring): ValueChange {
  return lastChange(
    observations.filter((o) => o.shown && isUsable(o)),
    measuring
  );
}

/**
 * The latest value of a part of a year after the year `after`, and the same part of an earlier year to compare it with; null where there
 * is none. Of several parts of one year the longest counts.
 */
export function partYearChange(
  observations: readonly Observation[],
  measuring: Measuring,
  after: number
): ValueChange | null {
  const parts = observations.filter((o) => o.shown && isPartYear(o));
  const [latest] = parts
    .filter(({year}) => year > after)
    .toSorted((a, b) => b.year - a.year || monthsCovered[b.period] - monthsCovered[a.period]);
  if (latest === undefined) return null;
  const change = lastChange(
    parts.filter(({period, series}) => period === latest.period && series === latest.series),
    measuring
  );
  const isFirst = !observations.some((o) => o.shown && o.year < latest.year);
  return change.reason === "first_value" && !isFirst ? {...change, reason: "other_period"} : change;
}

function lastChange(usable: readonly Observation[], measuring: Measuring): ValueChange {
  const methodology = latestMethodology(usable);
  const byMethodology = usable.filter(({series}) => series === methodology).toSorted((a, b) => b.year - a.year);
  const [latest, ...earlier] = byMethodology;
  const nothing = {previous: null, change: null, way: null, better: null, breaks: []};
  if (latest === undefined) return {...nothing, latest: null, reason: "no_value"};
  const previous = earlier.find(({run}) => run === latest.run);
  // A value by another methodology, or before a break, is there but says nothing about change.
  if (previous === undefined) {
    const [before] = usable.filter((o) => o !== latest).toSorted((a, b) => b.year - a.year);
    return before === undefined
      ? {...nothing, latest, reason: "first_value"}
      : {...nothing, latest, reason: "break", breaks: kindsBetween(before, latest, measuring.breaks)};
  }
  const {direction, scale, collectionOf} = measuring;
  const measured = (o: Observation) => ({...o, collection: collectionOf(o.source)});
  const {way, amount} = changeBetween(measured(previous), measured(latest), scale);
  if (way === "bounded") return {...nothing, latest, previous, reason: "bounded"};
  return {latest, previous, change: amount, reason: null, way, better: isBetter(way, direction), breaks: []};
}

/**
 * What parts two values that cannot be compared: the kinds of the breaks between them. Another series is another methodology, where no
 * break of it says what changed.
 */
function kindsBetween(before: Observation, latest: Observation, breaks: Measuring["breaks"]): (BreakKind | null)[] {
  const between = breaks.filter(
    ({series, year}) =>
      year > before.year &&
      year <= latest.year &&
      (series === null || series === latest.series || series === before.series)
  );
  const isNamed = before.series === latest.series || between.some(({series}) => series === latest.series);
  return [...new Set([...between.map(({kind}) => kind), ...(isNamed ? [] : ["methodology" as const])])];
}

/**
 * What became of indicators of one area within a year, in the order given.
 * @param before the year before, or null where nothing is to be compared with
 */
export function indicatorChanges(
  indicators: readonly Indicator[],
  area: string,
  now: AtYear,
  before: AtYear | null
): IndicatorChange[] {
  const observations = groupBy(
    now.tables.observations.filter((o) => o.area === area && o.year <= now.year),
    ({indicator}) => indicator
  );
  const collections = new Map(now.tables.sources.map(({source, collection}) => [source, collection]));
  const units = new Map(now.tables.units.map((row) => [row.unit, row]));
  return indicators.map((indicator) => {
    const own = observations.get(indicator.indicator) ?? [];
    const isOwn = (row: TableRow<"breaks">) =>
      (row.indicator === indicator.indicator || row.indicator === "*") && (row.area === area || row.area === "*");
    const measuring: Measuring = {
      breaks: now.tables.breaks.filter(isOwn),
      direction: indicator.direction,
      scale: scaleOf(indicator, units.get(indicator.unit)),
      collectionOf: (source) => collections.get(source) ?? null
    };
    const change = valueChange(own, measuring);
    const part = partYearChange(own, measuring, change.latest?.year ?? -Infinity);
    const status = statusChange(indicator, area, now, before);
    return {indicator, ...change, status, isNew: change.latest?.year === now.year, part};
  });
}

function statusChange({indicator}: Indicator, area: string, now: AtYear, before: AtYear | null): StatusChange | null {
  const follows = followedBy(now.tables.place);
  const ofPlan = now.tables.milestones
    .filter((m) => m.indicator === indicator && m.area === area && follows.includes(m.basis))
    .toSorted((a, b) => a.year - b.year);
  const milestone = ofPlan.find(({year}) => year >= now.year) ?? ofPlan.at(-1);
  if (milestone === undefined) return null;
  const judged = judgementOf(milestone, now);
  return judged === null ? null : {milestone, now: judged, before: before && judgementOf(milestone, before)};
}

/** How the plan's own method judges a milestone. */
function judgementOf(milestone: Milestone, {tables}: AtYear): Progress | null {
  const found = tables.progress.find(
    (row) =>
      row.method === "plan" &&
      row.indicator === milestone.indicator &&
      row.area === milestone.area &&
      row.milestone_year === milestone.year &&
      row.commitment === milestone.commitment &&
      row.source === milestone.source
  );
  return found ?? null;
}
