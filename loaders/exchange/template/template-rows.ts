import {groupObservations} from "../../../src/indicator/groups/figures.js";
import {groupBy} from "../../../src/lib/group.js";
import {isTotal} from "../../../src/model/headline.js";
import {monthsCovered} from "../../../src/model/periods.js";
import type {TableRow, TableRows} from "../../../src/model/tables/index.js";
import type {Observation} from "../known.js";
import {largest} from "../../../src/lib/extremes.js";

/** What a form says of the latest value that is known. */
type Known = Pick<Observation, "period" | "printed_decimals" | "qualifier" | "source" | "value" | "year">;

/** One value that an agency is asked for: an indicator by one methodology, of everybody or of groups. */
export interface TemplateRow {
  readonly role: "lead" | "cooperate";
  readonly indicator: TableRow<"indicators">;
  readonly series: TableRow<"series"> | null;
  /** Of which groups, such as `sex=female;education=tertiary`; empty for everybody. */
  readonly groups: string;
  /** The latest value that is known, up to the year asked for. */
  readonly last: Known | null;
}

export interface TemplateRequest {
  readonly agency: string;
  readonly year: number;
  readonly area: string;
  readonly withCooperation: boolean;
}

/** A methodology whose last value is older than this is not asked for any more. */
const yearsUntilStale = 3;

/** The rows of an agency's template: what it leads, and after that, if asked, what it cooperates on. */
export function templateRows(tables: TableRows, request: TemplateRequest): TemplateRow[] {
  const roles = rolesOf(tables, request.agency);
  const rows = tables.indicators.flatMap((indicator): TemplateRow[] => {
    const role = roles.get(indicator.plan_target ?? "");
    if (!role || (role === "cooperate" && !request.withCooperation)) return [];
    return methodologiesOf(tables, indicator.indicator, request).flatMap(({series, last}) => [
      {role, indicator, series, groups: "", last},
      ...groupsAskedFor(tables, indicator.indicator, series, request).map((one) => ({role, indicator, series, ...one}))
    ]);
  });
  const order = new Map(tables.targets.map(({target}, i) => [target, i]));
  const place = ({indicator}: TemplateRow) => order.get(indicator.plan_target ?? "") ?? -1;
  const rank = ({role}: TemplateRow) => (role === "lead" ? 0 : 1);
  return rows.sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

/** Targets that an agency has a part in; whoever leads one of a target's blocks leads the target. */
export function rolesOf(tables: TableRows, agency: string): Map<string, "lead" | "cooperate"> {
  const targetOf = new Map(tables.blocks.map(({block, target}) => [block, target]));
  const roles = new Map<string, "lead" | "cooperate">();
  const note = (target: string | undefined, role: "lead" | "cooperate") => {
    if (target !== undefined && (role === "lead" || !roles.has(target))) roles.set(target, role);
  };
  for (const {target, lead} of tables.blocks) if (lead === agency) note(target, "lead");
  for (const {block, agency: body, role} of tables.assignments) if (body === agency) note(targetOf.get(block), role);
  return roles;
}

/** The methodologies by which a value may still come: those with a recent one or newly begun, or else the one last used. */
function methodologiesOf(
  tables: TableRows,
  indicator: string,
  {area, year}: TemplateRequest
): Pick<TemplateRow, "series" | "last">[] {
  const series = tables.series.filter((row) => row.indicator === indicator);
  const known = tables.observations.filter(
    (row) => row.indicator === indicator && row.area === area && row.shown && row.year <= year && isTotal(row)
  );
  const methodologies = (series.length === 0 ? [null] : series).map((methodology) => ({
    series: methodology,
    last: latestOf(known.filter((row) => row.series === (methodology?.series ?? null)))
  }));
  // A methodology in force is asked for before its first value came; the one that it followed has no years to come.
  const begun = tables.breaks.filter(
    (row) => row.indicator === indicator && [area, "*"].includes(row.area) && row.series !== null && row.year <= year
  );
  const usedIn = ({series, last}: (typeof methodologies)[number]) =>
    largest(
      begun.flatMap((row) => (row.series === (series?.series ?? null) ? [row.year] : [])),
      last?.year ?? -Infinity
    );
  const recent = methodologies.filter((methodology) => usedIn(methodology) > year - yearsUntilStale);
  if (recent.length > 0) return recent;
  const lastYear = largest(methodologies.map(usedIn));
  return lastYear === -Infinity
    ? methodologies
    : methodologies.filter((methodology) => usedIn(methodology) === lastYear);
}

/** The groups of which a value may still come: by whatever the place divides the indicator, those that have a recent one. */
function groupsAskedFor(
  tables: TableRows,
  indicator: string,
  series: TemplateRow["series"],
  {area, year}: TemplateRequest
): Pick<TemplateRow, "groups" | "last">[] {
  const known = groupObservations(tables, indicator).filter(
    (row) => row.area === area && row.series === (series?.series ?? null) && row.shown && row.year <= year
  );
  const order = new Map(groupsInOrder(tables).map((pair, i) => [pair, i]));
  const rank = (groups: string) => groups.split(";").map((pair) => order.get(pair) ?? order.size);
  return [...groupBy(known, ({groups}) => groups)]
    .map(([groups, rows]) => ({groups, last: latestOf(rows)}))
    .filter(({last}) => last !== null && last.year > year - yearsUntilStale)
    .toSorted((a, b) => byRank(rank(a.groups), rank(b.groups)));
}

/** Every group of the place, breakdown by breakdown, such as `sex=female`. */
function groupsInOrder({breakdowns, breakdown_values}: TableRows): string[] {
  const inOrder = <Row extends {readonly position: number}>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => a.position - b.position);
  return inOrder(breakdowns).flatMap(({breakdown}) =>
    inOrder(breakdown_values.filter((row) => row.breakdown === breakdown)).map(({value}) => `${breakdown}=${value}`)
  );
}

/** Groups by one breakdown before those by it and another one. */
function byRank(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((rank, i) => rank !== b[i]);
  if (a.length !== b.length) return a.length - b.length;
  return differing === -1 ? 0 : a[differing]! - b[differing]!;
}

/** The latest year's value, of the whole year where there is one. */
function latestOf(rows: readonly Known[]): Known | null {
  const rank = (row: Known) => row.year * 100 + monthsCovered[row.period];
  return rows.reduce<Known | null>((best, row) => (best === null || rank(row) > rank(best) ? row : best), null);
}
