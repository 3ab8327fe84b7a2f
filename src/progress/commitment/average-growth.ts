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
import {exactPoints} from "../bound.js";
import {isFresh} from "../freshness.js";
import {cagr} from "../growth.js";
import type {Reason} from "../../model/assessment.js";
import {
  baselineOf,
  noExtras,
  planInsufficient,
  periodStart,
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
 * rates, the plain mean for changes in percentage points, held against the average that the plan asks for; before the end also
 * what the remaining years need for the
 * average to hold. Rates whose levels are kept are judged from the levels, and their mean is shown beside it. All in percent, as the
 * plan prints it: the measure and the actual pace are the growth so far, the required pace is the growth needed, and the
 * projection is the average of the whole period if the present pace lasts.
 *
 * An average needs every year of its period so far: of a mean of rates with a gap nothing is concluded.
 */
export function judgeAverageGrowth(
  series: CleanSeries,
  commitment: Commitment,
  year: number,
  options: PlanOptions
): PlanAssessment {
  const from = periodStart(commitment);
  const until = Math.min(year, commitment.year);
  const known = exactBy(series, until);
  const asked = commitment.value;
  const components = startOf(known, commitment);
  const marks = marksOf(knownBy(series, until));
  if (asked === null) return planInsufficient("no_target", components, marks);
  const rates = isOfYears(series) ? meanOfRates(known, from, until) : null;
  const growth = rates ?? growthOfLevels(known, commitment, from);
  const levels = options.levels === undefined ? null : growthOfLevels(exactBy(options.levels, until), commitment, from);
  // Levels say more than rates, as far as they reach.
  const fromLevels = levels !== null && typeof levels !== "string" && isAsRecent(levels, growth) ? levels : null;
  const extras = {
    ...noExtras,
    meanOfRates: fromLevels !== null && rates !== null && typeof rates !== "string" ? rates.average : null
  };
  const used = fromLevels ?? growth;
  if (typeof used === "string") return planInsufficient(used, components, marks);
  const remaining = commitment.year - used.latest.year;
  const found: Components = {
    ...components,
    baselineYear: used.baseline?.year ?? null,
    // Of a series of rates the levels are another indicator's values, in its unit.
    baseline: fromLevels === null ? (used.baseline?.value ?? null) : null,
    latestYear: used.latest.year,
    latest: known.points.find((point) => point.year === used.latest.year)?.value ?? null,
    requiredPace: used.complete ? paceLeft(known.kind, asked, used, remaining) : null,
    actualPace: used.average,
    projected: used.complete ? used.average : null,
    n: used.n
  };
  const marked = [
    ...marks,
    ...(used.complete ? [] : (["gaps_in_period"] as const)),
    ...(used.n <= 3 ? (["short_series"] as const) : [])
  ];
  const measure = used.average;
  const over = year > commitment.year || remaining <= 0;
  const why: Reason | null = !used.complete
    ? "missing_years"
    : over && remaining > 0
      ? "no_value_in_year"
      : !over && !isFresh(used.latest.year, options.judgedIn ?? year)
        ? "too_old"
        : null;
  if (why !== null) {
    if (!over) return {...planInsufficient(why, found, marked), ...extras};
    return {...judged({status: "unknown", measure}, found, marked), reason: why, ...extras};
  }
  // Carrying the present average to the end gives that same average, so the commitment itself is the bound.
  const holds = satisfies(used.average, asked, commitment.comparator, commitment.direction);
  const status = over ? (holds ? "kept" : "missed") : holds ? "on_the_way" : "behind";
  return {...judged({status, measure}, found, marked), ...extras};
}

function exactBy(series: CleanSeries, year: number): CleanSeries {
  const known = knownBy(series, year);
  return {...known, points: exactPoints(known.points)};
}

/** Whether growth reaches as near to today as what it would be preferred to. */
function isAsRecent({latest}: GrowthSoFar, other: GrowthSoFar | Reason): boolean {
  return typeof other === "string" || latest.year >= other.latest.year;
}

function growthOfLevels(known: CleanSeries, commitment: Commitment, from: number): GrowthSoFar | Reason {
  const baseline = baselineOf(known, commitment.baselineYear ?? from - 1);
  const latest = known.points.at(-1);
  if (latest === undefined) return "no_data";
  if (typeof baseline === "string") return baseline;
  if (latest.year <= baseline.year) return "one_point";
  if (latest.value <= 0) return "growth_undefined";
  const elapsed = latest.year - baseline.year;
  const rate = cagr(baseline.value, latest.value, elapsed);
  if (rate === null) return "growth_undefined";
  const n = known.points.filter((point) => point.year >= baseline.year).length;
  return {average: withoutNoise(100 * rate), elapsed, latest, baseline, complete: true, n};
}

function meanOfRates(known: CleanSeries, from: number, until: number): GrowthSoFar | Reason {
  const rates = known.points.filter((point) => point.year >= from);
  const latest = rates.at(-1);
  if (latest === undefined) return known.points.length === 0 || until < from ? "no_data" : "missing_years";
  if (rates.some((point) => point.value <= -100)) return "growth_undefined";
  const product = rates.reduce((total, point) => total * (1 + point.value / 100), 1);
  const plain = rates.reduce((total, point) => total + point.value, 0) / rates.length;
  const average = withoutNoise(known.kind === "points" ? plain : 100 * (product ** (1 / rates.length) - 1));
  const elapsed = latest.year - from + 1;
  return {average, elapsed, latest, baseline: null, complete: rates.length === elapsed, n: rates.length};
}

/** What the remaining years need for the average to hold: growth in percent, or a change in points. */
function paceLeft(kind: CleanSeries["kind"], asked: number, growth: GrowthSoFar, remaining: number): number | null {
  return kind === "points" ? changeNeeded(asked, growth, remaining) : growthNeeded(asked, growth, remaining);
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
