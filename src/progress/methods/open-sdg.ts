import {insufficient, judged, type Assess} from "../assessment.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {sameOrLater} from "../base-year.js";
import {growthMeasure} from "./growth-measure.js";
import {reasonOf, startGrowth, withGrowth} from "./growth-start.js";
import {limitCoefficient} from "./limit.js";
import type {StatusOf} from "../../model/assessment.js";

export type OpenSdgStatus = StatusOf<"open_sdg">;

export interface OpenSdgOptions {
  readonly baseYear?: number;
  /** Natural end of the scale, such as 100; used only without a target. */
  readonly limit?: number | null;
}

/** Lower bounds of the classes; all are inclusive. */
export const openSdgThresholds = {
  withTarget: {substantial: 0.95, moderate: 0.6, limited: 0},
  withoutTarget: {substantial: 0.015, moderate: 0.005, limited: 0}
} as const;

/** Class of the ratio `r` of actual to required growth. */
export function classifyOpenSdgRatio(ratio: number): OpenSdgStatus {
  return classify(ratio, openSdgThresholds.withTarget, 1);
}

/** Class of the signed growth `g`, with thresholds multiplied by the limit's coefficient `C`. */
export function classifyOpenSdgGrowth(growth: number, coefficient = 1): OpenSdgStatus {
  return classify(growth, openSdgThresholds.withoutTarget, coefficient);
}

function classify(
  measure: number,
  bounds: {readonly substantial: number; readonly moderate: number; readonly limited: number},
  coefficient: number
): OpenSdgStatus {
  if (measure >= bounds.substantial * coefficient) return "substantial_progress";
  if (measure >= bounds.moderate * coefficient) return "moderate_progress";
  return measure >= bounds.limited * coefficient ? "limited_progress" : "deterioration";
}

/**
 * Score in [−5, 5] of the ratio `r`; the published coefficients are rounded, so neighbouring lines do not quite meet.
 */
export function scoreOpenSdgRatio(ratio: number): number {
  return ratio >= openSdgThresholds.withTarget.moderate
    ? Math.min(7.1429 * ratio - 4.2857, 5)
    : Math.max(4.1667 * ratio - 2.5, -5);
}

/** Score in [−5, 5] of the signed growth `g`; with `C = 0` every growth that is not negative scores 5. */
export function scoreOpenSdgGrowth(growth: number, coefficient = 1): number {
  if (growth < 0) return Math.max(125 * growth - 2.5, -5);
  if (coefficient === 0) return 5;
  const {substantial, moderate} = openSdgThresholds.withoutTarget;
  if (growth >= substantial * coefficient) return Math.min((500 * growth) / coefficient - 5, 5);
  return growth >= moderate * coefficient ? (250 * growth) / coefficient - 1.25 : (500 * growth) / coefficient - 2.5;
}

/**
 * Open SDG's automatic status, the method of Statistics Canada: growth since the base year, compared with the growth
 * that the target demands, or with fixed thresholds where there is no target. A target that is met comes first, with
 * one point and whatever the trend.
 *
 * Sources: open-sdg/open-sdg `docs/progress.md`; open-sdg/sdg-build `sdg/ProgressMeasure.py` at revision 139fede7.
 */
export const assessOpenSdg: Assess<OpenSdgStatus, OpenSdgOptions> = (series, milestone, year, options = {}) => {
  const {baseYear = agendaBaseYear, limit = null} = options;
  const start = startGrowth(series, milestone, year);
  if ("status" in start) return start;
  const {known, latest, target, met} = start;
  const base = sameOrLater(known.points, baseYear);
  const goal = target === null ? null : {value: target, year: milestone.year};
  const growth = base === null ? null : growthMeasure(base, latest, milestone.direction, goal);
  const found = {asked: baseYear, found: base};
  const {components, marks} = withGrowth(start, milestone, found, growth, limit !== null && target !== null);
  const measure = growth?.measure ?? null;
  if (met) return judged({status: "target_achieved", measure, score: 5}, components, marks);
  if (base === null || measure === null) return insufficient(reasonOf(growth, known, baseYear), components, marks);
  if (target !== null) {
    return judged(
      {status: classifyOpenSdgRatio(measure), measure, score: scoreOpenSdgRatio(measure)},
      components,
      marks
    );
  }
  const coefficient = limitCoefficient(base.value, limit);
  return judged(
    {
      status: classifyOpenSdgGrowth(measure, coefficient),
      measure,
      score: scoreOpenSdgGrowth(measure, coefficient)
    },
    components,
    marks
  );
};
