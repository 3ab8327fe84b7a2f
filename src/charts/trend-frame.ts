import {formatShort} from "../lib/format.js";
import {locales} from "../model/language.js";
import {isFollowed, horizonOf} from "../model/place-terms.js";
import {measuredIn, valueSpan, yearSpan} from "./axis.js";
import type {ProgressView} from "../indicator/progress-view.js";
import type {TrendLine} from "./trend-lines.js";
import {progressMarks, progressValues, type ProgressMarks} from "./trend-progress.js";
import type {TrendBreak, TrendData, TrendMilestone} from "../indicator/trend-data.js";
import type {Unit} from "../wording/value.js";
import {largest} from "../lib/extremes.js";

type Margins = Readonly<Record<"top" | "right" | "bottom" | "left", number>>;

/** Room around the drawing, in pixels; on the left no less than this, and more where the values are long. */
const usualMargins: Margins = {top: 30, right: 18, bottom: 28, left: 46};
const digitWidth = 7;
const tickGap = 13;

/** What a chart draws besides its lines, and where things lie in pixels. */
export interface TrendFrame {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  readonly fromZero: boolean;
  /** Milestones of the plan in the unit of the indicator, drawn at their value. */
  readonly milestones: readonly TrendMilestone[];
  /** Milestones of the plan in another unit, such as a ratio: only their year can be drawn. */
  readonly unplaced: readonly TrendMilestone[];
  readonly breaks: readonly TrendBreak[];
  readonly progress: ProgressMarks;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Lays out a chart: which milestones and breaks it shows, its spans of years and values, and the scales. */
export function trendFrame(
  data: TrendData,
  lines: readonly TrendLine[],
  {
    width,
    height,
    unit,
    from,
    to,
    view,
    margins: given
  }: {
    readonly width: number;
    readonly height: number;
    readonly unit: Unit;
    readonly from: number | null;
    readonly to: number | null;
    readonly view: ProgressView;
    /** Room around a drawing without axes. */
    readonly margins?: Margins;
  }
): TrendFrame {
  const within = (d: {readonly year: number}) => isWithin(d.year, {from, to});
  const ofPlan = data.milestones.filter((m) => isFollowed(m, data.terms) && within(m));
  const levels = new Map(view.milestones.map(({judged}) => [judged.milestone, judged.level?.value ?? null]));
  const placed = ofPlan.map((m) => (m.unit === unit.code ? m : atLevel(m, levels.get(m) ?? null, unit)));
  const milestones = placed.filter((m) => m.unit === unit.code);
  const unplaced = placed.filter((m) => m.unit !== unit.code);
  const observed = lines.flatMap((line) => [...line.points, ...line.partial]);
  const progress = progressMarks(view, within);
  // Every chart reaches up to the last deadline unless the reader has set another end.
  const span = yearSpan([...observed.map((o) => o.year), horizonOf(data.terms)], from, to);
  const {domain, fromZero} = valueSpan(
    [
      ...observed.map((o) => o.value),
      ...milestones.flatMap((m) => [m.value, ...(m.value_max === null ? [] : [m.value_max])]),
      ...progressValues(progress)
    ],
    measuredIn({unit: unit.code, decimals: unit.decimals})
  );
  const years = [span[0] - 0.5, span[1] + 0.7] as const;
  const margins = given ?? {
    ...usualMargins,
    left: Math.max(usualMargins.left, tickGap + digitWidth * lengthOfTicks(domain))
  };
  const {left} = margins;
  const inner = {width: width - left - margins.right, height: height - margins.top - margins.bottom};
  return {
    width,
    height,
    margins,
    years,
    values: domain,
    fromZero,
    milestones,
    unplaced,
    breaks: drawnBreaks(data, lines, {from, to}),
    progress,
    x: (year) => left + ((year - years[0]) / (years[1] - years[0])) * inner.width,
    y: (value) => height - margins.bottom - ((value - domain[0]) / (domain[1] - domain[0])) * inner.height
  };
}

/** How many characters the longest mark of an axis takes, such as `25.000`; marks are at most this far from zero. */
function lengthOfTicks(domain: readonly [number, number]): number {
  return largest(domain.map((end) => formatShort(Math.trunc(end), 0, locales.vi).length));
}

/** A multiple of the base year's value at the level that it comes to, once the base year is known. */
function atLevel(milestone: TrendMilestone, level: number | null, unit: Unit): TrendMilestone {
  const multiple = milestone.unit === "ratio_to_baseline";
  return level === null || !multiple ? milestone : {...milestone, value: level, value_max: null, unit: unit.code};
}

/**
 * The breaks that a chart must show: those that cut a line, and the end of an area. A series that merely begins with a new
 * methodology is not cut by it.
 */
export function visibleBreaks({breaks, area}: TrendData, lines: readonly TrendLine[]): TrendBreak[] {
  const endYear = area.valid_to === null ? null : Number(area.valid_to.slice(0, 4));
  const seen = new Set<number>();
  return breaks.filter((b) => {
    const cut = lines.some(
      (line) =>
        (b.area === "*" || b.area === line.area) &&
        (b.series === null || b.series === line.series) &&
        line.points.some((o) => o.year < b.year) &&
        (b.year === endYear || line.points.some((o) => o.year >= b.year))
    );
    if (!cut || seen.has(b.year)) return false;
    seen.add(b.year);
    return true;
  });
}

/** Bounds that a reader has set for the years, or null. */
interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

const isWithin = (year: number, {from, to}: Bounds): boolean =>
  (from === null || year >= from) && (to === null || year <= to);

/** The breaks that a chart draws between a reader's bounds, in the order of their letters. */
export function drawnBreaks(data: TrendData, lines: readonly TrendLine[], bounds: Bounds): TrendBreak[] {
  return visibleBreaks(data, lines).filter(({year}) => isWithin(year, bounds));
}

/** The letter by which a chart and the list below it name a break. */
export function breakLetter(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index);
}
