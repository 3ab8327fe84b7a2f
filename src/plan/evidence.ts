import {groupBy} from "../lib/group.js";
import {
  grades,
  type EvidenceReason,
  type EvidenceResult,
  type Grade,
  type MovementDirection
} from "../model/assessment.js";
import {isTotal} from "../model/headline.js";
import {scaleOf} from "../model/scale.js";
import {planYearOf, type OfPlanYear} from "../model/place-terms.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {knownBy, type Direction, type Point} from "../progress/assessment.js";
import {exactPoints} from "../progress/bound.js";
import {lastFullYear} from "../progress/commitment/milestone.js";
import {isFresh, yearJudged} from "../progress/freshness.js";
import {cagr} from "../progress/growth.js";
import {movementOf, movementYears, type Movement} from "../progress/movement.js";
import {paceMinimum} from "../progress/pace.js";
import {partYearsOf, prepareSeries} from "../progress/series.js";
import {isClearChange} from "../progress/usual-error.js";

type Commitment = TableRow<"commitments">;
type Indicator = TableRow<"indicators">;

/** How its source gives a value: with how many decimals, how final it is, and of which part of the year. */
export type Printed = Pick<TableRow<"observations">, "printed_decimals" | "status" | "period">;

/** How fast an indicator grew beside another one over the same years, in percent a year. */
export interface GrowthBeside {
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly other: number;
  readonly otherIndicator: Indicator;
  readonly otherArea: string;
  /** The values at both ends of the two. */
  readonly ends: readonly Printed[];
}

/** One indicator that says something of a commitment. */
export interface IndicatorEvidence {
  readonly indicator: Indicator;
  readonly series: string | null;
  readonly relation: TableRow<"plan_evidence">["relation"];
  readonly movement: Movement;
  /** How the sources give the first and the last value of the movement. */
  readonly printed: {readonly from: Printed; readonly to: Printed};
  readonly grade: Grade;
  readonly beside: GrowthBeside | null;
  readonly link: TableRow<"plan_evidence"> | null;
}

/** What the evidence beside a commitment shows all the same. It is never a verdict. */
export interface CommitmentEvidence {
  readonly result: EvidenceResult;
  /** Null where nothing is known. */
  readonly grade: Grade | null;
  readonly reason: EvidenceReason | null;
  /** Those with a value; of an indicator without any nothing is to be said. */
  readonly parts: readonly IndicatorEvidence[];
}

export type EvidenceTables = Pick<
  TableRows,
  "areas" | "breaks" | "indicators" | "observations" | "plan_evidence" | "plan_milestones" | "sources" | "units"
> & {readonly place: OfPlanYear};

/** What one area's values say at the end of a year. */
export interface EvidenceAt {
  /**
   * What is known of a commitment: which way the indicators move that measure it or stand in for it, since when, and how sure that is.
   */
  readonly of: (commitment: Pick<Commitment, "commitment">) => CommitmentEvidence;
  /** Which way an indicator moves, whatever it is linked to. */
  readonly ofIndicator: (indicator: Pick<Indicator, "indicator" | "relation">) => IndicatorEvidence;
}

/** What is known of every commitment in one area at the end of `year`. */
export function evidenceBeside(
  tables: EvidenceTables,
  area: string,
  year: number
): (commitment: Pick<Commitment, "commitment">) => CommitmentEvidence {
  return evidenceAt(tables, area, year).of;
}

/** Looks at the values of one area at the end of `year`. */
export function evidenceAt(tables: EvidenceTables, area: string, year: number): EvidenceAt {
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const units = new Map(tables.units.map((row) => [row.unit, row]));
  const collection = new Map(tables.sources.map((row) => [row.source, row.collection]));
  const observations = groupBy(
    tables.observations.filter((row) => row.shown && isTotal(row)),
    (row) => `${row.indicator} ${row.area}`
  );
  const explicit = groupBy(tables.plan_evidence, (row) => row.commitment);
  const measured = groupBy(
    tables.plan_milestones.filter((row) => row.area === area),
    (row) => row.commitment
  );
  const validTo = tables.areas.find((row) => row.area === area)?.valid_to ?? null;
  const judgedIn = yearJudged(year, validTo);
  const planYear = planYearOf(tables.place);
  // What is known for later years is no value of an area that has ended.
  const at = Math.min(year, lastFullYear(validTo) ?? Infinity);

  const known = (indicator: string, where: string, series: string | null) => {
    const rows = observations.get(`${indicator} ${where}`) ?? [];
    const breaks = tables.breaks.filter(
      (row) => (row.indicator === indicator || row.indicator === "*") && (row.area === where || row.area === "*")
    );
    const {series: clean, methodology} = prepareSeries(rows, {
      breaks,
      at,
      ...(series !== null && {methodology: series})
    });
    const points = clean === null ? [] : knownBy(clean, at).points;
    // Where no full year is known, the same part of several years is compared.
    const parts =
      points.length > 0
        ? []
        : partYearsOf(
            rows.filter((row) => row.year <= at),
            methodology,
            breaks
          );
    return {
      rows,
      points: parts.reduce((best, part) => (isMoreRecent(part, best) ? part : best), points),
      methodology
    };
  };

  const partOf = (
    id: string,
    series: string | null,
    relation: IndicatorEvidence["relation"],
    link: TableRow<"plan_evidence"> | null
  ): IndicatorEvidence => {
    const indicator = indicators.get(id)!;
    const {rows, points, methodology} = known(id, area, series);
    const latest = rows.findLast((row) => row.series === methodology && row.year === points.at(-1)?.year);
    const collected = latest === undefined ? null : (collection.get(latest.source) ?? null);
    const scale = scaleOf(indicator, units.get(indicator.unit));
    const isClear = (before: number, after: number) => isClearChange(collected, scale, before, after);
    const better = betterOf(indicator);
    const other = link?.against_indicator == null ? null : indicators.get(link.against_indicator)!;
    const others = other === null ? null : known(other.indicator, link?.against_area ?? area, null);
    const beside = others === null ? null : growthBeside(points, others.points);
    const moved = better === null ? unmoved(points) : movementOf(points, better, isClear);
    const movement = beside === null ? moved : besideMovement(beside, points, isClear);
    const printedIn = (point: Movement["to"]) => printedAs(rows, methodology, point) ?? final(indicator);
    return {
      indicator,
      series: methodology,
      relation,
      movement,
      printed: {from: printedIn(movement.from), to: printedIn(movement.to)},
      grade: gradeOf(movement, relation, judgedIn),
      beside:
        beside === null || other === null
          ? null
          : {
              ...beside,
              otherIndicator: other,
              otherArea: link?.against_area ?? area,
              ends: [
                ...endsOf(rows, methodology, points, beside),
                ...(others === null ? [] : endsOf(others.rows, others.methodology, others.points, beside))
              ]
            },
      link
    };
  };

  const of = ({commitment}: Pick<Commitment, "commitment">) => {
    const links = explicit.get(commitment) ?? [];
    const own = (measured.get(commitment) ?? []).filter(
      ({indicator}) =>
        !links.some((link) => link.indicator === indicator) &&
        // Whether growth itself rises or falls says nothing of an average to be kept.
        indicators.get(indicator)?.measure_kind !== "growth_rate"
    );
    const all = [
      ...links.map((link) => partOf(link.indicator, link.series, link.relation, link)),
      ...own.map(({indicator, series}) => partOf(indicator, series, "measures", null))
    ];
    return summaryOf(
      all.filter(({movement}) => movement.to !== null),
      all.length > 0,
      {judgedIn, planYear}
    );
  };
  const ofIndicator = ({indicator, relation}: Pick<Indicator, "indicator" | "relation">) =>
    partOf(indicator, null, relation === "measures" ? "measures" : "proxy", null);
  return {of, ofIndicator};
}

/** The row of a point, by which the source's own way of printing it is known. */
function printedAs(
  rows: readonly TableRow<"observations">[],
  methodology: string | null,
  point: Point | null | undefined
): Printed | undefined {
  return rows.find((row) => row.series === methodology && row.year === point?.year && row.value === point.value);
}

/** As a final value of a full year is printed, where there is none. */
function final({decimals}: Indicator): Printed {
  return {printed_decimals: decimals, status: "official", period: "year"};
}

/** How the values at both ends of a growth are printed. */
function endsOf(
  rows: readonly TableRow<"observations">[],
  methodology: string | null,
  points: readonly Point[],
  {from, to}: Pick<GrowthBeside, "from" | "to">
): Printed[] {
  return [from, to].flatMap(
    (year) =>
      printedAs(
        rows,
        methodology,
        points.find((point) => point.year === year)
      ) ?? []
  );
}

/** The indicators that measure each commitment in an area, whether or not the plan sets them a level. */
export function measuringIndicators(
  tables: Pick<TableRows, "indicators" | "plan_evidence" | "plan_milestones">,
  area: string
): (commitment: Pick<Commitment, "commitment">) => readonly Indicator[] {
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const links = groupBy(
    [
      ...tables.plan_milestones.filter((row) => row.area === area),
      ...tables.plan_evidence.filter((row) => row.relation === "measures")
    ],
    (row) => row.commitment
  );
  return ({commitment}) =>
    [...new Set((links.get(commitment) ?? []).map(({indicator}) => indicator))].map((id) => indicators.get(id)!);
}

/** Whether values reach nearer to today than others or, where both end in one year, are more. */
function isMoreRecent(values: readonly Point[], others: readonly Point[]): boolean {
  const [last, other] = [values, others].map((points) => points.at(-1)?.year ?? -Infinity);
  return last! > other! || (last === other && values.length > others.length);
}

function betterOf({direction}: Indicator): Direction | null {
  return direction === "none" ? null : direction;
}

/** An indicator of which nobody says that one way is better has values, and no movement to the good or the bad. */
function unmoved(points: readonly Point[]): Movement {
  const exact = exactPoints(points);
  const to = exact.at(-1) ?? null;
  const direction = to === null ? "none" : exact.length === 1 ? "one_value" : "unjudged";
  return {direction, from: exact[0] ?? null, to, n: exact.length};
}

/** Average growth of two indicators between the first and the last year that both have, over the years that movements are looked at. */
function growthBeside(
  own: readonly Point[],
  other: readonly Point[]
): Omit<GrowthBeside, "otherIndicator" | "otherArea" | "ends"> | null {
  const others = new Map(exactPoints(other).map((point) => [point.year, point.value]));
  const common = exactPoints(own).filter(({year}) => others.has(year));
  const last = common.at(-1);
  const first = common.find(({year}) => year >= (last?.year ?? Infinity) - movementYears);
  if (first === undefined || last === undefined || first.year === last.year) return null;
  const years = last.year - first.year;
  const growth = cagr(first.value, last.value, years);
  const beside = cagr(others.get(first.year)!, others.get(last.year)!, years);
  if (growth === null || beside === null) return null;
  return {from: first.year, to: last.year, own: 100 * growth, other: 100 * beside};
}

/** Faster than the other is to the good, where the value it would have had at the other's pace differs by more than chance. */
function besideMovement(
  {from, to, own, other}: Pick<GrowthBeside, "from" | "to" | "own" | "other">,
  points: readonly Point[],
  isClear: (before: number, after: number) => boolean
): Movement {
  const used = exactPoints(points).filter(({year}) => year >= from && year <= to);
  const [start, end] = [used[0]!, used.at(-1)!];
  const clear = isClear(start.value * (1 + other / 100) ** (to - from), end.value);
  const direction: MovementDirection = !clear ? "no_clear_change" : own > other ? "improving" : "worsening";
  return {direction, from: start, to: end, n: used.length};
}

function gradeOf({to, n}: Movement, relation: IndicatorEvidence["relation"], judgedIn: number): Grade {
  if (to === null || n < 2 || !isFresh(to.year, judgedIn)) return "weak";
  const enough = n >= paceMinimum;
  if (relation === "measures" && enough && to.estimated !== true) return "strong";
  return enough || relation === "measures" ? "moderate" : "weak";
}

function summaryOf(
  parts: readonly IndicatorEvidence[],
  linked: boolean,
  {judgedIn, planYear}: {readonly judgedIn: number; readonly planYear: number}
): CommitmentEvidence {
  if (parts.length === 0) {
    return {result: "none", grade: null, reason: linked ? "no_data" : "no_indicator", parts};
  }
  // The surest decide: what is known less surely is told beside them, and turns nothing round.
  const surest = grades.find((grade) => parts.some((part) => part.grade === grade));
  const heard = parts.filter(({grade}) => grade === surest);
  const result = resultOf(heard.map(({movement}) => movement.direction));
  const deciding = heard.filter(({movement}) => result === "mixed" || movement.direction === result);
  const years = deciding.flatMap(({movement}) => (movement.to === null ? [] : [movement.to.year]));
  const latest = years.reduce((last, year) => Math.max(last, year), -Infinity);
  const reason = latest < planYear ? "before_plan" : isFresh(latest, judgedIn) ? null : "too_old";
  return {result, grade: surest ?? null, reason, parts};
}

function resultOf(directions: readonly MovementDirection[]): EvidenceResult {
  const has = (direction: MovementDirection) => directions.includes(direction);
  if (has("improving") && has("worsening")) return "mixed";
  return (["improving", "worsening", "no_clear_change", "unjudged", "one_value"] as const).find(has) ?? "none";
}
