import type {ChartArrangement, LookProblemKind} from "../../model/explorer.js";
import {largest, smallest} from "../../lib/extremes.js";
import {counted, rangeFrom, rangeTo} from "./aggregate.js";
import type {Datum} from "./datum.js";
import type {Chart, ChartColumn} from "./encodings.js";
import {plainLook, readLines, readSpan, type ReferenceLine} from "./look.js";
import {groupedBy, isNumber, isText, cutBy, textOf} from "./rows.js";
import {isSideways} from "./placing.js";

/** A wish that is not carried out, or what it leaves out. */
export interface LookProblem {
  readonly what: LookProblemKind;
  /** What it is about: a count, or a text as it was typed. */
  readonly detail: string;
}

/** What a drawing has of the wishes of its reader: those that give no wrong picture. */
export interface Granted {
  readonly title: string;
  readonly xName: string;
  readonly yName: string;
  readonly zero: boolean;
  readonly log: boolean;
  readonly trend: boolean;
  readonly labels: boolean;
  readonly grouped: boolean;
  readonly share: boolean;
  readonly xDomain: readonly [number, number] | null;
  readonly yDomain: readonly [number, number] | null;
  readonly lines: readonly ReferenceLine[];
  readonly problems: readonly LookProblem[];
}

/** What wishes are held against. */
export interface Wishing {
  readonly chart: Chart;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly Datum[];
  readonly valueColumn: string;
  /** Whether values are shares or rates, which cannot be added up. */
  readonly mean: boolean;
}

/** Pixels across a drawing, and of the longest value as it is written there. */
export interface LabelRoom {
  readonly across: number;
  readonly value: number;
}

/** More values than these would cover each other, however wide the drawing is. */
const mostLabels = {line: 60, dot: 60, swarm: 40, bar: 80, histogram: 60, heat: 300, area: 0, tile: 0} as const;

/** The fewest values that a trend is drawn through. */
const leastTrend = 3;

/** What of the wishes about a chart is carried out. A wish that would mislead is not, and is told. */
export function grant(wishing: Wishing, room: LabelRoom): Granted {
  const {chart, columns, rows, valueColumn, mean} = wishing;
  const {mark} = chart;
  const look = {...plainLook, ...chart.look};
  const problems: LookProblem[] = [];
  const refuse = (what: LookProblemKind, detail = ""): false => {
    problems.push({what, detail});
    return false;
  };
  const drop = (what: LookProblemKind, detail = ""): null => {
    refuse(what, detail);
    return null;
  };
  const free = mark === "line" || mark === "dot" || mark === "swarm";
  const values = numbersIn(rows, mark === "swarm" ? chart.x : valueColumn);
  const filled = mark === "bar" || mark === "area" || mark === "histogram";

  const small = values.filter((value) => value <= 0).length;
  const log = look.log && (!free ? refuse("log-mark") : small > 0 ? refuse("log-signs", String(small)) : true);
  const zero = look.zero && (log ? refuse("zero-log") : free);
  const arrangement = arrangementOf(wishing, look.arrange, drop);
  const share = arrangement === "share";
  return {
    title: look.title,
    xName: look.xName,
    yName: look.yName,
    zero,
    log,
    trend: look.trend && trendHolds(wishing, log, refuse),
    labels:
      look.labels &&
      (labelsFit(wishing, room, arrangement === "grouped") || refuse("labels-many", String(rows.length))),
    grouped: arrangement === "grouped",
    share,
    xDomain: acrossDomain(),
    yDomain: upDomain(),
    lines: linesOf(),
    problems
  };

  function acrossDomain(): Granted["xDomain"] {
    if (look.xDomain === "") return null;
    // Beside names the values lie across: there the span is theirs.
    const scaled = isNumber(columns, chart.x) && (free || mark === "histogram" || mark === "area");
    if (!scaled || (mark === "dot" && isText(columns, chart.y))) return drop("domain-names", look.xDomain);
    const span = readSpan(look.xDomain);
    if (!span) return drop("domain-form", look.xDomain);
    tellOutside(span, chart.x);
    return span;
  }

  function upDomain(): Granted["yDomain"] {
    if (look.yDomain === "") return null;
    if (mark === "heat" || mark === "tile" || mark === "swarm") return drop("domain-names", look.yDomain);
    if (share) return drop("domain-share", look.yDomain);
    const span = readSpan(look.yDomain);
    if (!span) return drop("domain-form", look.yDomain);
    if (log && span[0] <= 0) return drop("log-signs", "1");
    if (filled) {
      const [low, high] = span;
      const ends = stackedEnds(wishing, arrangement === "grouped" || mean);
      if (low > 0 || high < 0 || ends.low < low || ends.high > high) return drop("domain-zero");
    } else tellOutside(span, valueColumn);
    return span;
  }

  function tellOutside([low, high]: readonly [number, number], column: string): void {
    const outside =
      mark === "histogram"
        ? rows
            .filter((row) => Number(row[rangeFrom]) < low || Number(row[rangeTo]) > high)
            .reduce((sum, row) => sum + Number(row[counted]), 0)
        : rows.filter((row) => typeof row[column] === "number" && (row[column] < low || row[column] > high)).length;
    if (outside > 0) refuse("outside", String(outside));
  }

  function linesOf(): readonly ReferenceLine[] {
    const {lines, wrong} = readLines(look.lines);
    for (const text of wrong) refuse("lines-form", text);
    if (lines.length > 0 && (mark === "heat" || mark === "tile")) {
      refuse("lines-mark");
      return [];
    }
    return log ? lines.filter(({value}) => value > 0) : lines;
  }
}

/** Values that stand side by side may touch a little: few of them are as long as the longest, and as high as the next. */
const overlap = 0.8;

/** Whether values can be written at the marks of a drawing so wide. */
function labelsFit({chart, columns, rows}: Wishing, room: LabelRoom, beside: boolean): boolean {
  const {mark, x} = chart;
  if (rows.length > mostLabels[mark]) return false;
  // Bars that lie have their values at their ends, one below the other.
  if (isSideways(chart, columns) || (mark !== "bar" && mark !== "line" && mark !== "histogram")) return true;
  const places = beside || mark === "histogram" ? rows.length : new Set(rows.map((row) => textOf(row[x]))).size;
  return places * room.value * overlap <= room.across;
}

/** Whether the values of a place are held within what is seen; those outside are told. */
export function isWithin(row: Datum, {xDomain, yDomain}: Granted, {chart, valueColumn}: Wishing): boolean {
  const inside = (value: unknown, span: readonly [number, number] | null) =>
    span === null || typeof value !== "number" || (value >= span[0] && value <= span[1]);
  if (chart.mark === "histogram")
    return xDomain === null || (Number(row[rangeFrom]) >= xDomain[0] && Number(row[rangeTo]) <= xDomain[1]);
  const filled = chart.mark === "bar" || chart.mark === "area";
  return inside(row[chart.x], xDomain) && (filled || inside(row[valueColumn], yDomain));
}

const numbersIn = (rows: readonly Datum[], column: string): number[] =>
  rows.flatMap((row) => (typeof row[column] === "number" && Number.isFinite(row[column]) ? [row[column]] : []));

type Refuse = (what: LookProblemKind, detail?: string) => false;

function arrangementOf(
  {chart, columns, rows, valueColumn, mean}: Wishing,
  wished: ChartArrangement | null,
  drop: (what: LookProblemKind) => null
): ChartArrangement | null {
  if (wished === null) return null;
  const {mark, colour, x, y, facet} = chart;
  const along = isSideways(chart, columns) ? y : x;
  const arranged = mark === "bar" || mark === "area" || mark === "histogram";
  if (!arranged || colour === "" || colour === along) return drop("arrange-mark");
  if (wished === "grouped") {
    if (mark !== "bar") return drop("arrange-mark");
    return facet === "" ? "grouped" : drop("grouped-facet");
  }
  if (mean) return drop("arrange-rates");
  if (wished !== "share") return "stacked";
  return numbersIn(rows, valueColumn).some((value) => value < 0) ? drop("share-signs") : "share";
}

function trendHolds({chart, columns, rows, valueColumn}: Wishing, log: boolean, refuse: Refuse): boolean {
  const {mark, x} = chart;
  if (log) return refuse("trend-log");
  const along = mark === "line" || mark === "dot";
  if (!along || !isNumber(columns, x) || !isNumber(columns, valueColumn) || valueColumn === x)
    return refuse("trend-along");
  const cut = cutBy(chart, columns);
  const sizes = new Map<string, Set<unknown>>();
  rows.forEach((row, i) => {
    if (typeof row[x] !== "number" || typeof row[valueColumn] !== "number") return;
    const key = cut(row, i);
    sizes.set(key, (sizes.get(key) ?? new Set()).add(row[x]));
  });
  return [...sizes.values()].some(({size}) => size >= leastTrend) || refuse("trend-few");
}

/** The rows that trends are drawn through: those of groups that have enough of them. */
export function trendRows({chart, columns, rows, valueColumn}: Wishing): readonly Datum[] {
  const groups = groupedBy(rows, cutBy(chart, columns));
  return [...groups.values()].flatMap((those) => {
    const placed = those.filter((row) => typeof row[chart.x] === "number" && typeof row[valueColumn] === "number");
    return new Set(placed.map((row) => row[chart.x])).size >= leastTrend ? placed : [];
  });
}

/** How far bars and areas reach, upon each other or side by side. */
function stackedEnds(
  {chart, columns, rows, valueColumn}: Wishing,
  beside: boolean
): {readonly low: number; readonly high: number} {
  const along = chart.mark === "histogram" ? rangeFrom : isSideways(chart, columns) ? chart.y : chart.x;
  const ends = new Map<string, [number, number]>();
  rows.forEach((row, i) => {
    const key = beside ? String(i) : `${textOf(row[along])}\u0000${textOf(row[chart.facet])}`;
    const end = ends.get(key) ?? [0, 0];
    const value = row[valueColumn];
    if (typeof value === "number") end[value < 0 ? 0 : 1] += value;
    ends.set(key, end);
  });
  return {
    low: smallest(
      [...ends.values()].map(([low]) => low),
      0
    ),
    high: largest(
      [...ends.values()].map(([, high]) => high),
      0
    )
  };
}

/** Where a place has its part of the sum of its bar, under a name that no column has. */
export const shareOfSum = "\u0000share";

/** Places with their part of the sum of the bar or area that they belong to, in percent. */
export function withShares({chart, columns, rows, valueColumn}: Wishing): Datum[] {
  const along = chart.mark === "histogram" ? rangeFrom : isSideways(chart, columns) ? chart.y : chart.x;
  const key = (row: Datum) => `${textOf(row[along])}\u0000${textOf(row[chart.facet])}`;
  const sums = new Map<string, number>();
  const valueOf = (row: Datum) => (typeof row[valueColumn] === "number" ? row[valueColumn] : 0);
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + valueOf(row));
  return rows.map((row) => {
    const sum = sums.get(key(row)) ?? 0;
    return {...row, [shareOfSum]: sum > 0 ? (valueOf(row) / sum) * 100 : null};
  });
}
