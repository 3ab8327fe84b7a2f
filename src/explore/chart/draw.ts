import * as Plot from "@observablehq/plot";
import {describe} from "../../charts/describe.js";
import {withoutWarnings} from "../../charts/warnings.js";
import {ink, wordSize} from "../../charts/theme.js";
import {chartClass} from "./class-names.js";
import {facetsOf} from "./facets.js";
import {groupsOf, type Groups} from "./groups.js";
import {chartLegend, lineNames, namesFit, type NamedLine} from "./line-names.js";
import {covered, isNumber, isText, textOf, unnamedLines} from "./rows.js";
import type {Places} from "./drawn-chart.js";
import {heightOf, placesOf, scales} from "./scales.js";
import {colourScale, isRamp, rampLegend} from "./colours.js";
import {columnTitle} from "./column-title.js";
import {grant, isWithin, shareOfSum, withShares, type LookProblem} from "./granted.js";
import type {DrawnPlan} from "./plot-code.js";
import {labelText, lookMarks, valueLabels} from "./look-marks.js";
import {rowText} from "./row-text.js";
import {swarmHeight, swarmMarks, swarmNames} from "./swarm.js";
import type {Datum} from "./datum.js";
import {element} from "../../lib/element.js";
import {counted, merge, rowsOf} from "./aggregate.js";
import type {ChartData} from "./chart-data.js";
import {tooMany, type Chart, type ChartColumn, type TooManyValues} from "./encodings.js";
import {marksOf, type Layout} from "./marks.js";
import {isSideways, namedBy} from "./placing.js";
import {tilePlot} from "./tiles.js";
import {largest} from "../../lib/extremes.js";
import {type DrawOptions} from "./draw-options.js";

/** A chart as it was drawn, or why it was not. */
export type Drawn =
  | {
      readonly figure: HTMLElement;
      readonly chart: Chart;
      /** Whether several rows became one place of it, and how; covered tiles hide rows. */
      readonly merged: "sum" | "mean" | "covered" | null;
      /** Groups that are shown as one, and lines that have no name. */
      readonly others: readonly string[];
      readonly unnamed: number;
      /** Wishes that were not carried out, and what others leave out. */
      readonly problems: readonly LookProblem[];
      /** The row or place of each mark by what is said of it. */
      readonly told: ReadonlyMap<string, Datum>;
      /** What it was drawn of, for a program that draws it again. */
      readonly plan: DrawnPlan;
      /** Where a pixel lies along the scale across; null where that is none, or lies in several panels. */
      readonly across: ((pixel: number) => number) | null;
    }
  | {readonly tooMany: TooManyValues; readonly chart: Chart}
  /** A map of tiles without numbers that say where its tiles lie. */
  | {readonly placeless: true; readonly chart: Chart};

/** Pixels that a letter of a value takes across, and those of a drawing beside its panels: the names of an axis. */
const [letterWidth, besidePanels] = [6.5, 84];

/** Draws what a chart is made of. Null where nothing in it can be drawn. */
export function drawChart(data: ChartData, options: DrawOptions): Drawn | null {
  const {chart, columns, placing, share, sampled, distinct} = data;
  const {words, width} = options;
  if (chart.mark === "tile" && !placesTiles(chart, columns, data.rows)) return {placeless: true, chart};
  // Texts are counted as bars are, whatever the chart is called.
  const counts = chart.mark === "histogram" && placing?.binned === "";
  const shown: Chart = counts ? {...chart, mark: "bar", x: chart.x || chart.y, y: ""} : chart;
  const column = !placing
    ? isNumber(columns, chart.y) && chart.mark !== "swarm"
      ? chart.y
      : chart.x
    : placing.measure === "count"
      ? counted
      : placing.value;
  // A line leads nowhere without something to run along.
  if ((chart.mark === "line" || chart.mark === "area") && chart.x === "") return null;
  // Without a number to place, bars would be drawn all over.
  const measured = shown.mark === "histogram" ? [counted] : [shown.x, shown.y, column];
  const placed = measured.filter((name) => name === counted || isNumber(columns, name));
  if (data.rows.length === 0 || placed.some((name) => data.rows.every((row) => typeof row[name] !== "number")))
    return null;
  const found = tooMany(shown, columns, data.rows, distinct);
  if (found) return {tooMany: found, chart};
  const coloured = chart.colour !== "" && !isRamp(chart, columns);
  const groups = groupsOf(data.rows, coloured ? shown : {...shown, colour: ""}, columns, placing, words.otherGroupsOf);
  const kept = new Set(groups.named.map(({name}) => name));
  const whole =
    placing && groups.others.length > 0 && chart.mark !== "line"
      ? merge(data.rows, placing, chart.colour, kept, groups.shown(groups.others[0]!))
      : data.rows;
  const mean = placing?.measure === "mean";
  const write = labelText(options.language, shown.look?.arrange === "share");
  const letters = largest(whole.map((row) => (typeof row[column] === "number" ? write(row[column]).length : 0)));
  const room = {across: width - besidePanels, value: letters * letterWidth};
  const wishing = {chart: shown, columns, rows: whole, valueColumn: column, mean};
  const wished = grant(wishing, room);
  const granted = {...wished, title: options.titled?.(wished.title) ?? wished.title};
  const within = whole.filter((row) => isWithin(row, granted, wishing));
  if (within.length === 0) return null;
  const rows = granted.share ? withShares({...wishing, rows: within}) : within;
  const valueColumn = granted.share ? shareOfSum : column;
  const bars = granted.grouped ? "beside" : barsOf(shown, columns, rows, mean);
  const named = columns.find(({name}) => name === column);
  const drawnChart = {
    chart: shown,
    columns,
    valueColumn,
    valueName: column === counted ? words.count : columnTitle(named, column, rows, options.language),
    share,
    stacked: bars === "stacked" || chart.mark === "area",
    granted
  };
  const places = placesOf(drawnChart, rows);
  const swarming = chart.mark === "swarm" ? swarmNames(rows, drawnChart) : null;
  const tall = swarming ? swarmHeight(swarming) : heightOf(places.y);
  const facets =
    shown.facet === "" || (swarming && swarming.length > 0)
      ? null
      : facetsOf(rows, shown.facet, width - besidePanels, tall);
  const sideways = isSideways(shown, columns);
  const told = new Map<string, Datum>();
  const layout: Layout = {
    ...drawnChart,
    rows,
    places,
    groups,
    facets,
    bars,
    sampled,
    title: (row) => {
      const text = rowText(row, shown, columns, options);
      told.set(text, row);
      return text;
    }
  };
  const lines = linesOf(layout);
  const linesNamed = chart.mark === "line" && namesFit(groups.named, shown.facet) && groups.others.length === 0;
  const laid = scales(drawnChart, places, rows, facets?.across ?? 1, options);
  const plain: Plot.PlotOptions = {
    ...(bars === "beside" ? besides(laid, sideways, groups) : laid),
    width,
    height: facets?.height ?? tall,
    ...colourScale(shown, columns, groups, rows, options),
    ...facets?.options,
    ...(swarming ? rowsOfSwarm(swarming, width) : {}),
    marks: [
      ...(swarming ? swarmMarks(layout) : marksOf(layout)),
      ...lookMarks(layout),
      ...(granted.labels ? valueLabels(layout, labelText(options.language, granted.share)) : []),
      // By itself Plot would write the axis anew after every place that is empty.
      ...(bars === "beside" && !sideways ? [Plot.axisY({...axisOf(laid.y), facetAnchor: "left"})] : []),
      ...(facets ? [facets.names] : []),
      ...(linesNamed ? [lineNames(lines)] : []),
      ...(chart.mark === "dot" ? loneNames(layout, lines) : []),
      ...(sampled ? [sampleNote(words.chartSampled(rows.length, data.all))] : [])
    ]
  };
  const plotted = withoutWarnings(
    Plot.plot({
      ...(chart.mark === "tile" ? tiles(layout, options) : plain),
      className: chartClass,
      style: {background: "transparent", color: ink.text, fontSize: wordSize.chart, fontFamily: "inherit"}
    })
  );
  const about = words.chartText(words.marks[chart.mark], chart.y || words.count, chart.x, data.all);
  // The swatches of a legend are drawings too.
  const drawing = plotted instanceof SVGElement ? plotted : plotted.querySelector(`svg.${chartClass}`);
  if (drawing) describe(drawing, [granted.title, options.name, about].filter((part) => part !== "").join(". "));
  const hasSymbols = chart.mark === "line" || chart.mark === "dot";
  const degrees = chart.mark === "heat" && isRamp(shown, columns) ? rampLegend(plain.color ?? {}) : null;
  const legend = groups.named.length > 1 && !linesNamed ? chartLegend(groups.named, hasSymbols) : degrees;
  const several = data.rows.some((row) => rowsOf(row) > 1);
  return {
    figure: element(
      "figure",
      {},
      granted.title === "" ? null : element("p", {class: "chart-title"}, granted.title),
      legend,
      plotted
    ),
    problems: granted.problems,
    told,
    plan: {layout, options: chart.mark === "tile" ? tiles(layout, options) : plain},
    across: facets || swarming?.length || bars === "beside" ? null : acrossOf(plotted),
    chart,
    merged:
      // Fields of several kinds hide each other, as tiles do.
      chart.mark === "tile" || (chart.mark === "heat" && chart.colour !== "" && !isRamp(chart, columns))
        ? covered(chart, rows)
          ? "covered"
          : null
        : !several || !placing || placing.measure === "count"
          ? null
          : placing.measure,
    others: groups.others,
    unnamed: chart.mark === "line" ? unnamedLines(chart, columns, rows) : 0
  };
}

/** That only some rows are shown stands on the drawing itself, wherever it is taken. */
const sampleNote = (text: string): Plot.Markish =>
  Plot.text([text], {
    frameAnchor: "top-right",
    lineAnchor: "bottom",
    dy: -6,
    fill: ink.muted,
    text: (line: string) => line,
    facet: "super"
  });

/** Where pixels lie along the scale across, where that is a scale of numbers or times. */
function acrossOf(plotted: Element): ((pixel: number) => number) | null {
  const scale = (plotted as Element & {scale?: Plot.Plot["scale"]}).scale?.("x");
  return scale?.invert && scale.bandwidth === undefined ? (pixel) => Number(scale.invert?.(pixel)) : null;
}

/** The names of a swarm stand beside its rows. */
function rowsOfSwarm(names: readonly string[], width: number): Plot.PlotOptions {
  if (names.length === 0) return {};
  const letters = Math.min(36, Math.floor((0.35 * width) / 6.8), largest(names.map(({length}) => length)));
  const cut = (name: string) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name);
  return {marginLeft: 24 + letters * 6.8, fy: {axis: "left", label: null, domain: names, tickFormat: cut}};
}

/** Amounts of several groups stand upon each other; shares and rates cannot be added up, and stand beside each other. */
function barsOf(chart: Chart, columns: readonly ChartColumn[], rows: readonly Datum[], mean: boolean): Layout["bars"] {
  const {mark, x, y, colour, facet} = chart;
  const along = isSideways(chart, columns) ? y : x;
  if (mark !== "bar" || !mean || colour === "" || colour === along || colour === facet) return "stacked";
  const places = new Set(rows.map((row) => `${textOf(row[along])}\u0000${textOf(row[facet])}`));
  if (places.size === rows.length) return "stacked";
  return facet === "" ? "beside" : "points";
}

/** The scales of bars side by side: each place is a panel of its own, and within it lies a bar for each group. */
function besides({x, y, ...rest}: Plot.PlotOptions, sideways: boolean, groups: Groups): Plot.PlotOptions {
  const inner = {axis: null, type: "band", domain: groups.named.map(({name}) => name), padding: 0.05} as const;
  const outer = {type: "band", padding: 0.15} as const;
  return sideways
    ? {...rest, x: x ?? {}, y: inner, fy: {...y, grid: false, axis: "left", ...outer}}
    : {...rest, y: {...y, axis: null}, x: inner, fx: {...x, axis: "bottom", ...outer}};
}

/** What an axis that is a mark of its own takes of its scale. */
const axisOf = ({label, ticks, tickFormat}: Plot.ScaleOptions = {}): Plot.AxisYOptions => ({
  label: label ?? null,
  ...(ticks === undefined ? {} : {ticks: ticks as readonly number[]}),
  ...(tickFormat === undefined ? {} : {tickFormat})
});

/** Whether two columns can say where tiles lie: whole numbers, and no years. */
function placesTiles({x, y}: Chart, columns: readonly ChartColumn[], rows: readonly Datum[]): boolean {
  const counts = (name: string) =>
    columns.some((column) => column.name === name && column.kind === "number" && !column.year) &&
    rows.every((row) => row[name] === null || Number.isInteger(row[name]));
  return counts(x) && counts(y);
}

/** A group of a single dot, such as one place among many, is named where it lies, as far as there are few of them. */
function loneNames({chart, columns, groups}: Layout, lines: readonly NamedLine[]): Plot.Markish[] {
  if (!namesFit(groups.named, chart.facet) || groups.others.length > 0) return [];
  if (!isNumber(columns, chart.x) || !isNumber(columns, chart.y)) return [];
  const lone = lines.map((line) => ({...line, points: line.points.length === 1 ? line.points : []}));
  return lone.every(({points}) => points.length === 0)
    ? []
    : [
        lineNames(
          lone,
          lines.flatMap(({points}) => points)
        )
      ];
}

function tiles(layout: Layout, options: DrawOptions): Plot.PlotOptions {
  const {chart, columns, rows, groups, title} = layout;
  const named = namedBy(chart, columns);
  const ramp = isRamp(chart, columns);
  return {
    ...(ramp || chart.colour === "" ? {} : colourScale(chart, columns, groups, rows, options)),
    ...tilePlot(rows, {
      x: chart.x,
      y: chart.y,
      colour: chart.colour || chart.y,
      name: (row) => (named === "" ? "" : textOf(row[named])),
      title,
      bound: (value) => value.toLocaleString(options.language.tag, {maximumSignificantDigits: 3}),
      ramp: ramp || chart.colour === ""
    })
  };
}

/** The points of each group, in the order of x. */
function linesOf({chart, columns, rows, groups, places, valueColumn}: Layout): NamedLine[] {
  const {x, colour} = chart;
  const order: Places["x"] = isText(columns, x) ? places.x : null;
  const at = (row: Datum) => (order ? order.indexOf(textOf(row[x])) : Number(row[x]));
  const sorted = rows.toSorted((a, b) => at(a) - at(b));
  return groups.named.map(({name, colour: ofName}) => ({
    name,
    colour: ofName,
    points: sorted.flatMap((row) => {
      const [across, up] = [order ? textOf(row[x]) : row[x], row[valueColumn]];
      const placed = textOf(row[colour]) === name && typeof up === "number" && Number.isFinite(up);
      return placed && (typeof across === "number" || typeof across === "string" || across instanceof Date)
        ? [{x: across, y: up}]
        : [];
    })
  }));
}
