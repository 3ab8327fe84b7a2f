import {groupBy} from "../src/lib/group.js";
import type {Assessment, CleanSeries, Milestone} from "../src/progress/assessment.js";
import {insufficient, startOf} from "../src/progress/assessment.js";
import {assessDns} from "../src/progress/dns.js";
import {assessEscapAnticipated} from "../src/progress/escap-anticipated.js";
import {assessEscapCurrent} from "../src/progress/escap-current.js";
import {assessEurostat} from "../src/progress/eurostat.js";
import {assessOpenSdg} from "../src/progress/open-sdg.js";
import {assessPlan} from "../src/progress/plan.js";
import {directionOf, type Commitment, type PlanOptions} from "../src/progress/plan/commitment.js";
import {weakerBound} from "../src/progress/dns-symbol.js";
import {progressRow, type Subject} from "../src/progress/row.js";
import {assessSdsn} from "../src/progress/sdsn.js";
import {seriesForMilestone, type Prepared} from "../src/progress/series.js";
import {assessUnProgress} from "../src/progress/un-progress-chart.js";
import {methodIds, type Mark, type MethodId, type StatusOf} from "../src/progress/vocabulary.js";
import type {TableRow, TableRows} from "../src/tables/index.js";

type MilestoneRow = TableRow<"milestones">;
type Source = Pick<
  TableRows,
  "areas" | "breaks" | "commitments" | "indicators" | "milestones" | "observations" | "releases"
>;

/** Indicators whose values are already the growth of a year, so that their own growth means nothing. */
const growthRateIndicators: ReadonlySet<string> = new Set(["export_growth", "grdp_growth"]);

/** The area that a commitment relative to another area is compared with. */
const nation = "VN";

/** Classes that come down to a level in the milestone year, which every method can judge. */
const levelClasses: ReadonlySet<Commitment["class"]> = new Set([
  "threshold",
  "universal_coverage",
  "multiple_of_baseline",
  "reduction_range"
]);

/**
 * The `progress` table: every milestone by every method that can say something about its kind, on the date of the latest
 * release. A promise of growth or of a change every year is judged in its own terms alone: the other methods know levels.
 */
export function assessProgress(tables: Source): TableRow<"progress">[] {
  const year = yearOfAssessment(tables);
  if (year === null) return [];
  const observations = groupBy(tables.observations, placeOf);
  const classes = new Map(tables.commitments.map((row) => [row.commitment, row.class]));
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const areas = new Map(tables.areas.map((row) => [row.area, row]));
  const prepare = (milestone: MilestoneRow, area: string): Prepared =>
    seriesForMilestone(observations.get(placeOf({...milestone, area})) ?? [], milestone, year, {
      breaks: tables.breaks.filter((row) => applies(row, milestone.indicator, area)),
      kind: growthRateIndicators.has(milestone.indicator) ? "growth_rate" : "level"
    });

  return tables.milestones.flatMap((milestone) => {
    const indicator = indicators.get(milestone.indicator);
    if (indicator === undefined) return [];
    const commitment = commitmentOf(milestone, indicator.direction, classes.get(milestone.commitment ?? "") ?? null);
    const prepared = prepare(milestone, milestone.area);
    const subject: Subject = {
      indicator: milestone.indicator,
      area: milestone.area,
      series: prepared.ruler,
      basis: milestone.basis,
      commitment: milestone.commitment,
      source: milestone.source
    };
    const areaEndYear = lastFullYear(areas.get(milestone.area)?.valid_to ?? null);
    const ended = areaEndYear !== null && areaEndYear < milestone.year;
    const options: PlanOptions = {
      areaEndYear,
      stepIn: milestone.unit === "percent_reduction_per_year" ? "percent" : "unit",
      ...comparison(commitment, milestone, (area) => prepare(milestone, area))
    };
    const judgements = judge(commitment, prepared, year, options, indicator.unit === "percent");
    return judgements.map(([method, assessment]) => {
      const marks: readonly Mark[] = ended ? [...assessment.marks, "area_ended"] : assessment.marks;
      return progressRow(subject, method, {...assessment, marks} as Assessment<StatusOf<MethodId>>);
    });
  });
}

/** The year of the latest release: the one date of assessment, read from the data and never from the clock. */
function yearOfAssessment({releases}: Source): number | null {
  const latest = releases
    .map((row) => row.release)
    .toSorted()
    .at(-1);
  return latest === undefined ? null : Number(latest.slice(0, 4));
}

/** The last year that an area saw to its end; null while it exists. */
export function lastFullYear(validTo: string | null): number | null {
  if (validTo === null) return null;
  const year = Number(validTo.slice(0, 4));
  return validTo.endsWith("12-31") ? year : year - 1;
}

/** A milestone as a commitment: of the class that the plan's text has, or that its unit and period imply. */
export function commitmentOf(
  milestone: MilestoneRow,
  better: TableRow<"indicators">["direction"],
  printed: Commitment["class"] | null
): Commitment {
  const direction = better === "none" ? directionOf(milestone.comparator, "increase") : better;
  const implied = printed ?? classOf(milestone);
  // "Below the previous year" is a direction; the index of 100 is how it was written down, not a step.
  const indexed = milestone.unit === "index_prev_year_100";
  return {
    class: implied,
    direction,
    comparator: milestone.comparator,
    value: indexed ? null : milestone.value,
    valueMax: milestone.value_max,
    year: milestone.year,
    baselineYear: milestone.baseline_year,
    periodFrom: milestone.period_from
  };
}

function classOf({unit, period_from}: MilestoneRow): Commitment["class"] {
  if (unit === "ratio_to_baseline") return "multiple_of_baseline";
  if (unit === "percent_reduction_from_baseline") return "reduction_range";
  if (unit === "percent_reduction_per_year" || unit === "index_prev_year_100") return "yearly_direction";
  return period_from === null ? "threshold" : "average_growth";
}

function comparison(
  commitment: Commitment,
  milestone: MilestoneRow,
  prepare: (area: string) => Prepared
): Pick<PlanOptions, "comparatorArea" | "relation"> {
  if (commitment.class !== "relative_to_comparator" || milestone.area === nation) return {};
  const {series} = prepare(nation);
  return series === null ? {} : {comparatorArea: series, relation: milestone.unit === "ratio" ? "ratio" : "difference"};
}

type Judgement = readonly [MethodId, Assessment];

function judge(
  commitment: Commitment,
  prepared: Prepared,
  year: number,
  options: PlanOptions,
  percent: boolean
): readonly Judgement[] {
  const {series, reason} = prepared;
  const wanted = levelClasses.has(commitment.class) ? methodIds : (["plan"] as const);
  if (series === null) {
    const nothing = startOf({points: [], cutAt: null, kind: "level"}, commitment);
    return wanted.map((method): Judgement => [method, insufficient(reason, nothing)]);
  }
  const plan = assessPlan(series, commitment, year, options);
  if (wanted.length === 1) return [["plan", plan]];
  const level = levelOf(commitment, plan);
  // Without its base year a multiple is no level; the other methods cannot know more than the plan's does.
  if (level === null) {
    return wanted.map((method): Judgement => [
      method,
      method === "plan" ? plan : insufficient(plan.reason ?? "no_target", startOf(series, commitment))
    ]);
  }
  return [["plan", plan], ...others(series, level, year, percent)];
}

/** The level that the other methods judge: the weaker bound of a range, in the unit of the indicator. */
function levelOf(commitment: Commitment, plan: Assessment): Milestone | null {
  const {direction, year, value, valueMax} = commitment;
  if (commitment.class === "multiple_of_baseline" || commitment.class === "reduction_range") {
    return plan.baseline === null || plan.milestone === null ? null : {direction, year, value: plan.milestone};
  }
  return {direction, year, value: value === null || valueMax == null ? value : weakerBound(value, valueMax, direction)};
}

function others(series: CleanSeries, level: Milestone, year: number, percent: boolean): readonly Judgement[] {
  return [
    ["open_sdg", assessOpenSdg(series, level, year)],
    ["eurostat", assessEurostat(series, level, year)],
    ["un_progress_chart", assessUnProgress(series, level, year, {percent})],
    ["escap_current", assessEscapCurrent(series, level, year)],
    ["escap_anticipated", assessEscapAnticipated(series, level, year)],
    ["sdsn_like", assessSdsn(series, level, year)],
    ["dns_weather", assessDns(series, level, year)]
  ];
}

function applies(row: TableRow<"breaks">, indicator: string, area: string): boolean {
  return (row.indicator === "*" || row.indicator === indicator) && (row.area === "*" || row.area === area);
}

function placeOf({indicator, area}: {readonly indicator: string; readonly area: string}): string {
  return `${indicator}\u001f${area}`;
}
