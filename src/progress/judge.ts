import type {TableRow} from "../model/tables/index.js";
import {insufficient, startOf, type Assessment, type CleanSeries, type Milestone} from "./assessment.js";
import {assessDns} from "./methods/dns.js";
import {assessEscapAnticipated} from "./methods/escap-anticipated.js";
import {assessEscapCurrent} from "./methods/escap-current.js";
import {assessEurostat} from "./methods/eurostat.js";
import {assessOpenSdg} from "./methods/open-sdg.js";
import {assessPlan} from "./methods/plan.js";
import type {Commitment, PlanAssessment, PlanOptions} from "./commitment/commitment.js";
import {commitmentOf, isLevel, kindOf, lastFullYear, levelOf, type MilestoneRow} from "./commitment/milestone.js";
import {assessSdsn} from "./methods/sdsn.js";
import {seriesForMilestone, type Break, type Observation, type Prepared} from "./series.js";
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
  readonly nation: {readonly observations: readonly Observation[]; readonly breaks: readonly Break[]} | null;
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
  const planned = commitmentOf(milestone, indicator.direction, printed);
  const commitment = baseYear === null ? planned : {...planned, baselineYear: baseYear};
  const wanted = {year: milestone.year, series: methodology ?? milestone.series};
  const prepare = ({observations, breaks}: Pick<Evidence, "observations" | "breaks">): Prepared =>
    seriesForMilestone(observations, wanted, year, {breaks, kind: kindOf(indicator)});
  const prepared = prepare(evidence);
  // Until its last year nobody judging could know that the area would end.
  const areaEndYear = validTo !== null && year >= Number(validTo.slice(0, 4)) ? lastFullYear(validTo) : null;
  const ended = areaEndYear !== null && areaEndYear < milestone.year;
  const mark = <A extends Assessment>(assessment: A): A =>
    ended ? {...assessment, marks: [...assessment.marks, "area_ended" satisfies Mark]} : assessment;

  const {series, reason} = prepared;
  const applicable = isLevel(commitment) ? asked : asked.filter((method) => method === "plan");
  if (series === null) {
    const nothing = mark(insufficient(reason, startOf(noSeries, commitment)));
    const plan: PlanAssessment = {...nothing, ...noPlanExtras};
    const methods = new Map(applicable.map((method) => [method, nothing] as const));
    return {milestone, year, commitment, prepared, plan, level: null, ended, methods};
  }
  const compared = commitment.class === "relative_to_comparator" && evidence.nation !== null;
  const nation = compared ? prepare(evidence.nation).series : null;
  const options: PlanOptions = {
    areaEndYear,
    stepIn: milestone.unit === "percent_reduction_per_year" ? "percent" : "unit",
    ...(nation === null
      ? {}
      : {comparatorArea: nation, relation: milestone.unit === "ratio" ? "ratio" : ("difference" as const)})
  };
  const plan = mark(assessPlan(series, commitment, year, options));
  const level = levelOf(commitment, plan);
  const methods = new Map<MethodId, Assessment>();
  for (const method of applicable) {
    if (method === "plan") methods.set(method, plan);
    // Without its base year a multiple is no level; the other methods cannot know more than the plan's does.
    else if (level === null)
      methods.set(method, mark(insufficient(plan.reason ?? "no_target", startOf(series, commitment))));
    else methods.set(method, mark(assessBy(method, series, level, year, baseYear, indicator.unit === "percent")));
  }
  return {milestone, year, commitment, prepared, plan, level, ended, methods};
}

const noSeries: CleanSeries = {points: [], cutAt: null, kind: "level"};

const noPlanExtras = {reachedIn: null, metLater: null, before: null, after: null, strongerBound: null, years: []};

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
  return Array.from({length: Math.max(0, through - from + 1)}, (_, i) =>
    judgeMilestone(evidence, milestone, printed, from + i, terms, asked)
  );
}
