import {colon} from "../../lib/format.js";
import * as Plot from "@observablehq/plot";
import type {Table} from "apache-arrow";
import {describe} from "../../charts/describe.js";
import {ink, lineColour, wordSize} from "../../charts/theme.js";
import {valueAt} from "../../engine/moments.js";
import {facetsOf, type Facets} from "./facets.js";
import {chartLegend, lineNames, namesFit, symbolAt, type NamedLine} from "./line-names.js";
import {boundMarks} from "../../charts/bounds.js";
import {boundOf, cutBy, isOverplotted, isNumber, isText, meanByPlace, qualifierColumn, textOf} from "./rows.js";
import {heightOf, scales} from "./scales.js";
import {columnsOf, shownText, type ResultColumn} from "../result/columns.js";
import {readRows, type Datum} from "./datum.js";
import {element} from "../../lib/element.js";
import type {ChartChoice} from "../notebook/notebook.js";
import {
  completeChart,
  cutters,
  isShare,
  tooMany,
  type Chart,
  type ChartColumn,
  type TooManyValues
} from "./encodings.js";
import {tilePlot} from "./tiles.js";
import {type DrawOptions} from "./draw-options.js";

/** Different values of a column are counted up to this many. */
const countedDistinct = 100;

/** The columns of a result with what a proposal needs to know of them. */
export function chartColumns(table: Table): ChartColumn[] {
  return columnsOf(table).map((column, i) => {
    const vector = table.getChildAt(i);
    const seen = new Set<unknown>();
    for (let row = 0; row < table.numRows && seen.size < countedDistinct; row++) {
      const value: unknown = valueAt(vector, row);
      if (value !== null && value !== undefined) seen.add(typeof value === "object" ? row : value);
    }
    return {...column, distinct: seen.size};
  });
}

/** A chart as it was drawn, or why it was not. */
export type Drawn =
  /** With whether several rows fell on one place of it. */
  | {readonly figure: Element; readonly overplotted: boolean; readonly chart: Chart}
  | {readonly tooMany: TooManyValues; readonly chart: Chart}
  /** A map of tiles without numbers that say where its tiles lie. */
  | {readonly placeless: true; readonly chart: Chart};

/** Draws a result; choices left open are filled in. Null where nothing in it can be drawn. */
export function drawChart(table: Table, choice: ChartChoice, most: number, options: DrawOptions): Drawn | null {
  const columns = chartColumns(table);
  const chart = completeChart(choice, columns);
  if (chart.x === "" && chart.y === "") return null;
  const wanted = columns.filter(
    ({name}) =>
      Object.values(chart).includes(name) ||
      ["unit", "period", "status"].includes(name) ||
      [chart.x, chart.y].some((drawn) => qualifierColumn(drawn, columns) === name) ||
      name === nameColumn(chart, columns) ||
      (cutters as readonly string[]).includes(name)
  );
  const read = readRows(table, wanted, most);
  if (chart.mark === "tile" && !placesTiles(chart, columns, read)) return {placeless: true, chart};
  const overplotted = isOverplotted(chart, columns, read);
  const filled = chart.colour || chart.y;
  const rows =
    chart.mark === "heat" && overplotted && isNumber(columns, filled) ? meanByPlace(read, chart, filled) : read;
  // Without a number to place, bars would be drawn all over.
  const placed = [chart.x, chart.y].filter((name) => isNumber(columns, name));
  if (placed.some((name) => rows.every((row) => row[name] === null))) return null;
  const coloured = chart.colour !== "" && !isRamp(chart, columns);
  const found = tooMany(chart, columns, rows, coloured);
  if (found) return {tooMany: found, chart};
  const share = isShare(chart.y, [...new Set(rows.flatMap(({unit}) => (unit === undefined ? [] : [unit])))]);
  const groups = coloured ? [...new Set(rows.map((row) => textOf(row[chart.colour])))] : [];
  const named = chart.mark === "line" && namesFit(groups, chart.facet) && isNumber(columns, chart.y);
  const tall = heightOf(chart, columns, rows);
  const facets = chart.facet === "" ? null : facetsOf(rows, chart.facet, options.width - 84, tall);
  const drawn: Plot.PlotOptions = {
    ...scales(chart, columns, rows, facets?.across ?? 1, share, options),
    width: options.width,
    height: facets?.height ?? tall,
    ...(chart.colour === "" ? {} : {color: colourScale(chart, columns, groups)}),
    ...facets?.options,
    marks: [
      ...marksOf(chart, columns, rows, groups, facets, options),
      ...(facets ? [facets.names] : []),
      ...(named ? [lineNames(linesOf(chart, rows, groups))] : []),
      ...(chart.mark === "dot" ? loneNames(chart, columns, rows, groups) : [])
    ]
  };
  const plotted = Plot.plot({
    ...(chart.mark === "tile" ? tiles(chart, columns, rows, groups, options) : drawn),
    className: "explore-plot",
    style: {background: "transparent", color: ink.text, fontSize: wordSize.chart, fontFamily: "inherit"}
  });
  const {words} = options;
  const text = words.chartText(words.marks[chart.mark], chart.y || words.count, chart.x, read.length);
  // The swatches of a legend are drawings too.
  const drawing = plotted instanceof SVGElement ? plotted : plotted.querySelector("svg.explore-plot");
  if (drawing) describe(drawing, options.name === "" ? text : `${options.name}. ${text}`);
  const legend = groups.length > 1 && !named ? chartLegend(groups, hasSymbols(chart)) : null;
  return {figure: element("figure", {}, legend, plotted), overplotted, chart};
}

/** Whether colours run along a scale, and do not distinguish groups. */
const isRamp = ({mark, colour}: Chart, columns: readonly ResultColumn[]): boolean =>
  (mark === "heat" || mark === "tile") && isNumber(columns, colour);

/** Whether two columns can say where tiles lie: whole numbers, and no years. */
function placesTiles({x, y}: Chart, columns: readonly ResultColumn[], rows: readonly Datum[]): boolean {
  const counts = (name: string) =>
    columns.some((column) => column.name === name && column.kind === "number" && !column.year) &&
    rows.every((row) => row[name] === null || Number.isInteger(row[name]));
  return counts(x) && counts(y);
}

const hasSymbols = ({mark}: Chart): boolean => mark === "line" || mark === "dot";

/** A group of a single dot, such as one place among many, is named where it lies, as far as there are few of them. */
function loneNames(
  chart: Chart,
  columns: readonly ResultColumn[],
  rows: readonly Datum[],
  groups: readonly string[]
): Plot.Markish[] {
  if (!namesFit(groups, chart.facet) || !isNumber(columns, chart.x) || !isNumber(columns, chart.y)) return [];
  const lines = linesOf(chart, rows, groups);
  const lone = lines.map(({name, points}) => ({name, points: points.length === 1 ? points : []}));
  return lone.every(({points}) => points.length === 0)
    ? []
    : [
        lineNames(
          lone,
          lines.flatMap(({points}) => points)
        )
      ];
}

function tiles(
  chart: Chart,
  columns: readonly ChartColumn[],
  rows: readonly Datum[],
  groups: readonly string[],
  options: DrawOptions
): Plot.PlotOptions {
  const named = nameColumn(chart, columns);
  const ramp = isRamp(chart, columns);
  return {
    ...(ramp || chart.colour === "" ? {} : {color: colourScale(chart, columns, groups)}),
    ...tilePlot(rows, {
      x: chart.x,
      y: chart.y,
      colour: chart.colour || chart.y,
      name: (row) => (named === "" ? "" : textOf(row[named])),
      title: (row) => titleOf(row, chart, columns, options),
      bound: (value) => value.toLocaleString(options.language.tag, {maximumSignificantDigits: 3}),
      ramp: ramp || chart.colour === ""
    })
  };
}

/** The points of each group, in the order of x. */
function linesOf({x, y, colour}: Chart, rows: readonly Datum[], groups: readonly string[]): NamedLine[] {
  const sorted = rows.toSorted((a, b) => Number(a[x]) - Number(b[x]));
  return groups.map((name) => ({
    name,
    points: sorted.flatMap((row) => {
      const [across, up] = [row[x], row[y]];
      const placed = textOf(row[colour]) === name && typeof up === "number" && Number.isFinite(up);
      return placed && (typeof across === "number" || across instanceof Date) ? [{x: across, y: up}] : [];
    })
  }));
}

function colourScale(chart: Chart, columns: readonly ChartColumn[], groups: readonly string[]): Plot.ScaleOptions {
  if (isRamp(chart, columns)) return {legend: true, scheme: "blues", label: chart.colour};
  return {
    type: "categorical",
    domain: groups,
    range: groups.map((_, i) => lineColour(i)),
    label: chart.colour
  };
}

function marksOf(
  chart: Chart,
  columns: readonly ChartColumn[],
  rows: readonly Datum[],
  groups: readonly string[],
  facets: Facets | null,
  options: DrawOptions
): Plot.Markish[] {
  const {mark, x, y, colour} = chart;
  const paint = colour === "" ? lineColour(0) : (row: Datum) => textOf(row[colour]);
  const channels = {x, ...(y === "" ? {} : {y}), ...facets?.channels};
  const tip = {title: (row: Datum) => titleOf(row, chart, columns, options)};
  const along = isNumber(columns, y) ? "y" : "x";
  const qualified = qualifierColumn(along === "y" ? y : x, columns);
  const isBound = (row: Datum) => boundOf(row, qualified) !== null;
  const bounds = (all: readonly Datum[]) =>
    boundMarks(all, {
      x,
      y,
      along,
      qualifier: (row) => boundOf(row, qualified),
      stroke: typeof paint === "string" ? () => paint : paint,
      final: ({status}) => status === undefined || status === "official",
      ...tip,
      ...(facets ? {facet: facets.channels} : {})
    });
  switch (mark) {
    case "line": {
      const sorted = rows.toSorted((a, b) => Number(a[x]) - Number(b[x]));
      // A bound is no point: no line leads to it.
      const gaps = sorted.map((row) => (isBound(row) ? {...row, [y]: null} : row));
      return [
        Plot.line(gaps, {...channels, stroke: paint, z: cutBy(chart, columns), strokeWidth: 2}),
        Plot.dot(gaps, {...channels, ...tip, fill: paint, r: 3, symbol: symbolOf(groups, colour)}),
        ...bounds(sorted)
      ];
    }
    case "area":
      return [
        Plot.areaY(
          rows.toSorted((a, b) => Number(a[x]) - Number(b[x])),
          {...channels, ...tip, fill: paint, z: cutBy(chart, columns), fillOpacity: 0.75}
        ),
        Plot.ruleY([0])
      ];
    case "dot":
      return [
        // What has the same name belongs together: a rule leads from its least value to its greatest.
        ...(isText(columns, y) && isNumber(columns, x)
          ? [Plot.ruleY(rows, Plot.groupY({x1: "min", x2: "max"}, {x1: x, x2: x, y, stroke: ink.muted}))]
          : []),
        Plot.dot(
          rows.filter((row) => !isBound(row)),
          {...channels, ...tip, stroke: paint, symbol: symbolOf(groups, colour), r: 3.5}
        ),
        ...bounds(rows)
      ];
    case "bar":
      if (isText(columns, y) && isNumber(columns, x))
        return [Plot.barX(rows, {...channels, ...tip, fill: paint}), Plot.ruleX([0])];
      return y === ""
        ? [Plot.barY(rows, Plot.groupX({y: "count"}, {...channels, fill: paint})), Plot.ruleY([0])]
        : [
            Plot.barY(rows, {
              ...channels,
              ...tip,
              fill: paint,
              ...(isText(columns, x) ? {sort: {x: "-y" as const}} : {})
            }),
            Plot.ruleY([0])
          ];
    case "histogram": {
      const binned = {x: x === "" ? y : x, fill: paint, ...facets?.channels};
      return [Plot.rectY(rows, Plot.binX<Plot.RectYOptions>({y: "count"}, binned)), Plot.ruleY([0])];
    }
    case "tile":
      return [];
    case "heat":
      return [Plot.cell(rows, {...channels, ...tip, fill: colour === "" ? y : colour})];
  }
}

function symbolOf(groups: readonly string[], colour: string): (row: Datum) => string {
  return (row) => symbolAt(Math.max(0, groups.indexOf(textOf(row[colour]))));
}

/** What a row is about, where that is not drawn: the last text among its first columns, else its year. */
function nameColumn({x, y, colour, facet}: Chart, columns: readonly ResultColumn[]): string {
  const free = columns.slice(0, 4).filter(({name}) => ![x, y, colour, facet].includes(name));
  return (free.findLast(({kind}) => kind === "text") ?? free.find(({year}) => year))?.name ?? "";
}

function titleOf(row: Datum, chart: Chart, columns: readonly ChartColumn[], {language}: DrawOptions): string {
  const {x, y, colour} = chart;
  return [...new Set([nameColumn(chart, columns), colour, x, y])]
    .flatMap((name) => {
      const column = columns.find((known) => known.name === name);
      return column ? [`${name}${colon(language)}${shownText(row[name], column, language) ?? "–"}`] : [];
    })
    .join("\n");
}
