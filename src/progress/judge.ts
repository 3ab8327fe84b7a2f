import type {TableRow} from "../model/tables/index.js";
import {insufficient, startOf, type Assessment, type CleanSeries, type Milestone} from "./assessment.js";
import {assessDns} from "./methods/dns.js";
import {assessEscapAnticipated} from "./methods/escap-anticipated.js";
import {assessEscapCurrent} from "./methods/escap-current.js";
import {assessEurostat} from "./methods/eurostat.js";
import {assessOpenSdg} from "./methods/open-sdg.js";
import {assessPlan} from "./methods/plan.js";
import {noExtras, type Commitment, type PlanAssessment, type PlanOptions} from "./commitment/commitment.js";
import {commitmentOf, isLevel, kindOf, lastFullYear, levelOf, type MilestoneRow} from "./commitment/milestone.js";
import {endYearOf, yearJudged} from "./freshness.js";
import {boundsOf} from "./projection.js";
import {assessSdsn} from "./methods/sdsn.js";
import {
  everyMethodology,
  partYearsOf,
  prepareSeries,
  seriesForMilestone,
  type Break,
  type Observation,
  type Prepared
} from "./series.js";
import {assessUnProgress} from "./methods/un-progress-chart.js";
import {methodIds, type Mark, type MethodId} from "../model/assessment.js";

/** What is known of one indicator in one area, and in the nation that some commitments compare it with. */
export interface Evidence {
  readonly indicator: Pick<TableRow<"indicators">, "unit" | "direction" | "measure_kind">;
  /** Last day of the area (ISO), or null while it exists. */
  readonly validTo: string | null;
  readonly observations: readonly Observation[];
  readonly breaks: readonly Break[];
  /** The same indicator of the nation; null where the area is the nation itself. */
  readonly nation: Known | null;
  /** The levels that a series of growth rates is the growth of; null where none are kept. */
  readonly levels: Known | null;
  /** What each methodology measures: those of one concept follow each other, and a base year may lie on any of them. */
  readonly concepts: ReadonlyMap<string, string>;
  /** The year of the plan, in which a period begins that it does not state; where there is no plan that of the Agenda. */
  readonly planYear?: number;
}

/** Values of one indicator in one area, with the breaks in them. */
export interface Known {
  readonly observations: readonly Observation[];
  readonly breaks: readonly Break[];
}

/** What a reader may set instead of the plan's own terms. */
export interface Terms {
  readonly baseYear?: number | null;
  readonly methodology?: string | null;
}

/** A milestone with everything that was found out about it. */
export interface Judged<M extends MilestoneRow = MilestoneRow> {
  readonly milestone: M;
  readonly year: number;
  readonly commitment: Commitment;
  readonly prepared: Prepared;
  readonly plan: PlanAssessment;
  /** The level that methods other than the plan's judge, or null where the commitment is none. */
  readonly level: Milestone | null;
  /** Whether the area ceases to exist before the milestone year is over, as far as `year` could know. */
  readonly ended: boolean;
  /** The year that evidence is held against: `year`, or that in which the area ended. */
  readonly judgedIn: number;
  /** The answer of every method that was asked and can judge this kind of commitment. */
  readonly methods: ReadonlyMap<MethodId, Assessment>;
}

/** What a method says, or the plan's own way of judging where the method cannot judge this kind of commitment. */
export function assessmentBy(judged: Judged, method: MethodId): Assessment {
  return judged.methods.get(method) ?? judged.plan;
}

/**
 * Judges one milestone at the end of `year`, by the plan's own terms and by the other methods asked for. A commitment of
 * growth or of a change every year is judged in its own terms alone: the other methods know levels.
 */
export function judgeMilestone<M extends MilestoneRow>(
  evidence: Evidence,
  milestone: M,
  printed: Commitment["class"] | null,
  year: number,
  {baseYear = null, methodology = null}: Terms = {},
  asked: readonly MethodId[] = methodIds
): Judged<M> {
  const {indicator, validTo} = evidence;
  const planned = commitmentOf(milestone, indicator.direction, printed, evidence.planYear);
  const commitment = baseYear === null ? planned : {...planned, baselineYear: baseYear};
  const wanted = {year: milestone.year, series: methodology ?? milestone.series};
  const kind = kindOf(indicator);
  const judgedIn = yearJudged(year, validTo);
  // Until its last year nobody judging could know that the area would end.
  const lastYear = judgedIn === endYearOf(validTo) ? lastFullYear(validTo) : null;
  const ended = lastYear !== null && lastYear < milestone.year;
  // A milestone after the end of the area is judged as it lay ahead when the area ended, and told in the past tense.
  const at = ended ? lastYear : year;
  const prepare = ({observations, breaks}: Known): Prepared =>
    seriesForMilestone(observations, wanted, at, {breaks, kind});
  const prepared = prepare(evidence);
  const mark = <A extends Assessment>(assessment: A): A =>
    ended ? {...assessment, marks: [...assessment.marks, "area_ended" satisfies Mark]} : assessment;

  const {series, reason} = prepared;
  const applicable = isLevel(commitment) ? asked : asked.filter((method) => method === "plan");
  if (series === null) {
    const nothing = mark(insufficient(reason, startOf(noSeries, commitment)));
    const plan: PlanAssessment = {...nothing, ...noExtras};
    const methods = new Map(applicable.map((method) => [method, nothing] as const));
    return {milestone, year, commitment, prepared, plan, level: null, ended, judgedIn, methods};
  }
  const compared = commitment.class === "relative_to_comparator" && evidence.nation !== null;
  const nation = compared ? prepare(evidence.nation).series : null;
  const levels =
    evidence.levels === null ? null : prepareSeries(evidence.levels.observations, {...evidence.levels, at}).series;
  const options: PlanOptions = {
    judgedIn,
    bounds: boundsOf(indicator.unit, kind, series.points),
    methodologies: methodologiesOf(evidence, prepared.methodology, at, kind),
    partYears: partYearsOf(evidence.observations, prepared.methodology, evidence.breaks),
    ...(levels !== null && {levels}),
    stepIn: milestone.unit === "percent_reduction_per_year" ? "percent" : "unit",
    ...(nation === null
      ? {}
      : {comparatorArea: nation, relation: milestone.unit === "ratio" ? "ratio" : ("difference" as const)})
  };
  const assessed = assessPlan(series, commitment, at, options);
  const plan = mark(ended ? inThePast(assessed) : assessed);
  const level = levelOf(commitment, plan);
  const methods = new Map<MethodId, Assessment>();
  for (const method of applicable) {
    if (method === "plan") methods.set(method, plan);
    // Without its base year a multiple is no level; the other methods cannot know more than the plan's does.
    else if (level === null)
      methods.set(method, mark(insufficient(plan.reason ?? "no_baseline", startOf(series, commitment))));
    else methods.set(method, mark(assessBy(method, series, level, year, baseYear, indicator.unit === "percent")));
  }
  return {milestone, year, commitment, prepared, plan, level, ended, judgedIn, methods};
}

/** What was to be said of a milestone still ahead when the area ended. A year that failed before that has failed. */
function inThePast(plan: PlanAssessment): PlanAssessment {
  return {...plan, status: past[plan.status] ?? plan.status};
}

const past: Partial<Record<PlanAssessment["status"], PlanAssessment["status"]>> = {
  kept: "had_been_reached",
  on_the_way: "was_on_the_way",
  behind: "was_too_slow"
};

/** The methodologies that measure what the judged one measures, itself among them. */
function methodologiesOf(
  {observations, breaks, concepts}: Evidence,
  judged: string | null,
  year: number,
  kind: CleanSeries["kind"]
): readonly CleanSeries[] {
  const concept = concepts.get(judged ?? "");
  const alike = observations.filter(
    ({series}) => series === judged || (concept !== undefined && concepts.get(series ?? "") === concept)
  );
  return everyMethodology(alike, year, {breaks, kind});
}

const noSeries: CleanSeries = {points: [], cutAt: null, kind: "level"};

/** One of the methods that judge a level. A base year is only handed to those that count from one. */
export function assessBy(
  method: Exclude<MethodId, "plan">,
  series: CleanSeries,
  level: Milestone,
  year: number,
  baseYear: number | null,
  percent: boolean
): Assessment {
  const from = baseYear === null ? {} : {baseYear};
  switch (method) {
    case "open_sdg":
      return assessOpenSdg(series, level, year, from);
    case "eurostat":
      return assessEurostat(series, level, year, from);
    case "un_progress_chart":
      return assessUnProgress(series, level, year, {percent, ...from});
    case "escap_current":
      return assessEscapCurrent(series, level, year, from);
    case "escap_anticipated":
      return assessEscapAnticipated(series, level, year, from);
    case "sdsn_like":
      return assessSdsn(series, level, year, from);
    case "dns_weather":
      return assessDns(series, level, year);
  }
}

/**
 * The judgements of every year from `from` to `through`, each with the values up to that year and nothing later, on the
 * methodology that was the latest then. They are today's values of those years, not what was published at the time.
 */
export function judgePast<M extends MilestoneRow>(
  evidence: Evidence,
  milestone: M,
  printed: Commitment["class"] | null,
  {from, through}: {readonly from: number; readonly through: number},
  terms: Terms = {},
  asked: readonly MethodId[] = methodIds
): readonly Judged<M>[] {
  return Array.from({length: through - from + 1}, (_, i) =>
    judgeMilestone(evidence, milestone, printed, from + i, terms, asked)
  );
}
