import {insufficient, judged, type Assess, type Point} from "../assessment.js";
import {meanScore, type Aggregate, type ScoreTree} from "./aggregate.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {nearest} from "../base-year.js";
import {growthMeasure} from "./growth-measure.js";
import {reasonOf, startGrowth, withGrowth} from "./growth-start.js";
import {limitCoefficient} from "./limit.js";
import type {StatusOf} from "../../model/assessment.js";

export type EurostatStatus = StatusOf<"eurostat">;

/** Where growth is counted from: a base year, or a number of years before the latest value. */
export type EurostatPeriod = "since_base" | "short" | "long";

export interface EurostatOptions {
  readonly baseYear?: number;
  readonly period?: EurostatPeriod;
  /** Natural end of the scale; Eustat's addition, not Eurostat's, and therefore off unless given. */
  readonly limit?: number | null;
}

/** Years back for each period; the long one needs at least ten. Not verified against Eurostat's own text. */
export const eurostatPeriods = {short: {years: 5, atLeast: 1}, long: {years: 15, atLeast: 10}} as const;

/** Bounds of the classes: strict above (`>`), inclusive at zero and below (`≥`). */
export const eurostatThresholds = {
  withTarget: {significant: 0.95, moderate: 0.6, insufficient: 0},
  withoutTarget: {significant: 0.01, moderate: 0.001, none: -0.001, moderateDeterioration: -0.01},
  score: {significant: 2.5, moderate: 0.25, none: -0.25, moderateDeterioration: -2.5}
} as const;

/** Class of the ratio `r` of actual to required growth. */
export function classifyEurostatRatio(ratio: number): EurostatStatus {
  const bounds = eurostatThresholds.withTarget;
  if (ratio > bounds.significant) return "significant_progress";
  if (ratio > bounds.moderate) return "moderate_progress";
  return ratio >= bounds.insufficient ? "insufficient_progress" : "significant_deterioration";
}

/** Class of the signed growth `g`; the coefficient `C` multiplies every bound except −0.1 %. */
export function classifyEurostatGrowth(growth: number, coefficient = 1): EurostatStatus {
  const bounds = eurostatThresholds.withoutTarget;
  if (growth > bounds.significant * coefficient) return "significant_progress";
  if (growth > bounds.moderate * coefficient) return "moderate_progress";
  if (growth >= bounds.none) return "no_progress";
  return growth >= bounds.moderateDeterioration * coefficient ? "moderate_deterioration" : "significant_deterioration";
}

/** Class of a mean score. */
export function classifyEurostatScore(score: number): EurostatStatus {
  const bounds = eurostatThresholds.score;
  if (score > bounds.significant) return "significant_progress";
  if (score > bounds.moderate) return "moderate_progress";
  if (score >= bounds.none) return "no_progress";
  return score >= bounds.moderateDeterioration ? "moderate_deterioration" : "significant_deterioration";
}

/** Score in [−5, 5] of the ratio `r`: full from 130 %, zero at 60 %, lowest at −60 %. */
export function scoreEurostatRatio(ratio: number): number {
  if (ratio > 1.3) return 5;
  if (ratio >= 0.6) return (5 / 0.7) * (ratio - 0.6);
  return ratio > -0.6 ? (5 / 1.2) * (ratio + 0.6) - 5 : -5;
}

/** Score in [−5, 5] of the signed growth `g`; only progress is measured against the shrunken scale. */
export function scoreEurostatGrowth(growth: number, coefficient = 1): number {
  const full = 0.02;
  if (growth < 0) return Math.max((growth / full) * 5, -5);
  return growth > full * coefficient || coefficient === 0 ? 5 : (growth / (full * coefficient)) * 5;
}

function basePoint(points: readonly Point[], period: EurostatPeriod, baseYear: number): [number, Point | null] {
  if (period === "since_base") return [baseYear, nearest(points, baseYear)];
  const {years, atLeast} = eurostatPeriods[period];
  const latest = points.at(-1)?.year ?? baseYear;
  const enough = points.filter((point) => latest - point.year >= atLeast);
  return [latest - years, nearest(enough, latest - years)];
}

/**
 * Eurostat's assessment of movement as Eustat applies it: growth against the growth that the target demands, or against
 * ±1 % and ±0.1 % a year without a target. Slow progress towards a target (0 to 60 % of the required rate) is called
 * `insufficient_progress` here; Eustat's files label it `moderate_deterioration`, although it is progress.
 *
 * Source: EUSTAT-PRE/data `scripts/build_data.py`, which cites Eurostat's "EU-DG assessment approach". Not verified
 * against Eurostat's own text.
 */
export const assessEurostat: Assess<EurostatStatus, EurostatOptions> = (series, milestone, year, options = {}) => {
  const {baseYear = agendaBaseYear, period = "since_base", limit = null} = options;
  const start = startGrowth(series, milestone, year);
  if ("status" in start) return start;
  const {known, latest, target, met} = start;
  const [asked, base] = basePoint(known.points, period, baseYear);
  const goal = target === null ? null : {value: target, year: milestone.year};
  const growth = base === null ? null : growthMeasure(base, latest, milestone.direction, goal);
  const {components, marks} = withGrowth(
    start,
    milestone,
    {asked, found: base},
    growth,
    limit !== null && target !== null
  );
  const measure = growth?.measure ?? null;
  if (met || (target === null && limit !== null && latest.value === limit)) {
    return judged({status: "significant_progress", measure, score: 5}, components, marks);
  }
  if (base === null || measure === null) return insufficient(reasonOf(growth, known, asked), components, marks);
  if (target !== null) {
    return judged(
      {status: classifyEurostatRatio(measure), measure, score: scoreEurostatRatio(measure)},
      components,
      marks
    );
  }
  const coefficient = limitCoefficient(base.value, limit);
  return judged(
    {status: classifyEurostatGrowth(measure, coefficient), measure, score: scoreEurostatGrowth(measure, coefficient)},
    components,
    marks
  );
};

/** Status of an indicator of several series: the mean of their scores. A single series keeps the status of its own. */
export function aggregateEurostat(scores: ScoreTree): Aggregate<EurostatStatus> {
  const score = meanScore(scores);
  return score === null ? {status: "insufficient_data", score: null} : {status: classifyEurostatScore(score), score};
}
