import {
  isOfYears,
  judged,
  knownBy,
  marksOf,
  startOf,
  type CleanSeries,
  type Components,
  type Point
} from "../assessment.js";
import {withoutNoise} from "../../lib/round.js";
import {cagr} from "../growth.js";
import type {Reason} from "../../model/assessment.js";
import {
  baselineOf,
  noExtras,
  planInsufficient,
  planYear,
  satisfies,
  type Commitment,
  type PlanAssessment,
  type PlanOptions
} from "./commitment.js";

/** Growth since the period began, and how much of the period it covers. */
interface GrowthSoFar {
  /** Average growth a year, in percent. */
  readonly average: number;
  /** Years of the period that have passed, up to the latest value. */
  readonly elapsed: number;
  readonly latest: Point;
  readonly baseline: Point | null;
  /** Whether every year that has passed has its value (a level needs only its two ends). */
  readonly complete: boolean;
  readonly n: number;
}

/**
 * Average growth over a period, `(v_end/v_start)^(1/n) − 1` for levels and the geometric mean for a series of growth
 * rates, the plain mean for changes in percentage points, held against the average that the plan asks for; before the end also the growth still needed in the remaining years for the
 * average to hold. All in percent, as the plan prints it: the measure and the actual pace are the growth so far, the
 * required pace is the growth needed, and the projection is the average of the whole period if the present pace lasts.
 */
export function judgeAverageGrowth(
  series: CleanSeries,
  commitment: Commitment,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const from = commitment.periodFrom ?? planYear;
  const known = knownBy(series, Math.min(year, commitment.year));
  const asked = commitment.value;
  const components = startOf(known, commitment);
  if (asked === null) return planInsufficient("no_target", components, marksOf(known));
  const growth = isOfYears(series) ? meanOfRates(known, from) : growthOfLevels(known, commitment, from);
  if (typeof growth === "string") return planInsufficient(growth, components, marksOf(known));
  const remaining = commitment.year - growth.latest.year;
  const found: Components = {
    ...components,
    baselineYear: growth.baseline?.year ?? null,
    baseline: growth.baseline?.value ?? null,
    requiredPace:
      known.kind === "points" ? changeNeeded(asked, growth, remaining) : growthNeeded(asked, growth, remaining),
    actualPace: growth.average,
    projected: growth.average,
    n: growth.n
  };
  const marks = marksOf(known, !growth.complete && "gaps_in_period", growth.n <= 3 && "short_series");
  // Carrying the present average to the end gives that same average, so the commitment itself is the bound.
  const holds = satisfies(growth.average, asked, commitment.comparator, commitment.direction);
  if (year <= commitment.year && remaining > 0) {
    return {...judged({status: holds ? "on_the_way" : "behind", measure: growth.average}, found, marks), ...noExtras};
  }
  if (remaining > 0 || !growth.complete) {
    const ended = options.areaEndYear != null && commitment.year > options.areaEndYear;
    const reason: Reason = ended ? "area_ended" : remaining > 0 ? "no_value_in_year" : "missing_years";
    return {...judged({status: "unknown", measure: growth.average}, found, marks), reason, ...noExtras};
  }
  return {...judged({status: holds ? "kept" : "missed", measure: growth.average}, found, marks), ...noExtras};
}

function growthOfLevels(known: CleanSeries, commitment: Commitment, from: number): GrowthSoFar | Reason {
  const baseline = baselineOf(known, commitment.baselineYear ?? from - 1);
  const latest = known.points.at(-1);
  if (latest === undefined) return "no_data";
  if (typeof baseline === "string") return baseline;
  if (latest.year <= baseline.year) return "one_point";
  if (baseline.value <= 0 || latest.value <= 0) return "growth_undefined";
  const elapsed = latest.year - baseline.year;
  const rate = cagr(baseline.value, latest.value, elapsed);
  if (rate === null) return "growth_undefined";
  const n = known.points.filter((point) => point.year >= baseline.year).length;
  return {average: withoutNoise(100 * rate), elapsed, latest, baseline, complete: true, n};
}

function meanOfRates(known: CleanSeries, from: number): GrowthSoFar | Reason {
  const rates = known.points.filter((point) => point.year >= from);
  const latest = rates.at(-1);
  if (latest === undefined) return "no_data";
  if (rates.some((point) => point.value <= -100)) return "growth_undefined";
  const product = rates.reduce((total, point) => total * (1 + point.value / 100), 1);
  const plain = rates.reduce((total, point) => total + point.value, 0) / rates.length;
  const average = withoutNoise(known.kind === "points" ? plain : 100 * (product ** (1 / rates.length) - 1));
  const elapsed = latest.year - from + 1;
  return {average, elapsed, latest, baseline: null, complete: rates.length === elapsed, n: rates.length};
}

/** Growth a year, in percent, needed in the remaining years: `((1+g)^N / (1+s)^k)^(1/(N−k)) − 1`. */
function growthNeeded(asked: number, growth: GrowthSoFar, remaining: number): number | null {
  if (remaining <= 0 || asked <= -100) return null;
  const whole = (1 + asked / 100) ** (growth.elapsed + remaining);
  const done = (1 + growth.average / 100) ** growth.elapsed;
  return 100 * ((whole / done) ** (1 / remaining) - 1);
}

/** Change a year, in points, needed in the remaining years: `(g·N − s·k)/(N−k)`. */
function changeNeeded(asked: number, {average, elapsed}: GrowthSoFar, remaining: number): number | null {
  return remaining <= 0 ? null : withoutNoise((asked * (elapsed + remaining) - average * elapsed) / remaining);
}
