import type * as Plot from "@observablehq/plot";
import {lineColour} from "../../charts/theme.js";
import {isRamp} from "./colours.js";
import {counted, rangeFrom, rangeTo} from "./aggregate.js";
import type {Datum} from "./datum.js";
import {shareOfSum, trendRows} from "./granted.js";
import {linePieces} from "./lines.js";
import {measuresAcross} from "./look-marks.js";
import type {Layout} from "./marks.js";
import {isSideways} from "./placing.js";
import {boundOf, cutBy, isNumber, isText, qualifierColumn, textOf} from "./rows.js";

/** Put together, so that no reader of the published program takes it for a package that the page would load. */
const plotPackage = ["@observablehq", "plot"].join("/");

/** What a chart was drawn of: its rows, and the options of its drawing without the marks. */
export interface DrawnPlan {
  readonly layout: Layout;
  readonly options: Plot.PlotOptions;
}

/** A chart as a program of Observable Plot, and the rows that it reads, as they stand beside it in `data.json`. */
export interface PlotCode {
  readonly code: string;
  readonly data: Readonly<Record<"rows" | "gaps", readonly Datum[]>>;
}

/** Names of what no column says; a column that has one keeps it, and the other takes a line below. */
const own = {
  count: "rows",
  share: "share_percent",
  from: "range_from",
  to: "range_to",
  group: "group",
  line: "line",
  trend: "in_trend",
  bound: "bound"
};

/**
 * The program that draws a chart again, from places that are made already: each a row, as it was drawn.
 * @param colourOf a colour as a program writes it, of one that the site's style sheets name
 */
export function plotCode({layout, options}: DrawnPlan, colourOf: (colour: string) => string): PlotCode {
  const {chart, columns, rows, valueColumn, groups, granted, bars, facets} = layout;
  const {mark, x, y, colour, facet} = chart;
  const taken = new Set(columns.map(({name}) => name));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  const names = Object.fromEntries(Object.entries(own).map(([key, name]) => [key, free(name)])) as typeof own;
  const s = (value: unknown) => JSON.stringify(value);
  const fieldOf = (name: string) => (name === counted ? names.count : name === shareOfSum ? names.share : name);
  const value = fieldOf(valueColumn);
  const cut = cutBy(chart, columns);
  const qualified = qualifierColumn(valueColumn, columns);
  const isBound = (row: Datum) => boundOf(row, qualified) !== null;
  const pieces =
    mark === "line"
      ? linePieces(
          rows,
          {...chart, y: valueColumn},
          columns,
          isText(columns, x) ? (layout.places.x?.map(String) ?? null) : null,
          isBound
        )
      : null;
  const trended = new Set(granted.trend ? trendRows({...layout, mean: false}).filter((row) => !isBound(row)) : []);
  const sorted = mark === "area" && !isText(columns, x) ? rows.toSorted((a, b) => Number(a[x]) - Number(b[x])) : rows;
  const keys = new Map(sorted.map((row, i) => [row, cut(row, i)]));
  const kept = [...new Set([x, y, colour, facet].filter((name) => name !== ""))];

  /** A row as a program reads it: only what is drawn, under names of its own. */
  const plain = (row: Datum): Datum => {
    const texts = new Set(kept.filter((name) => isText(columns, name)));
    return {
      ...Object.fromEntries(kept.map((name) => [name, texts.has(name) ? textOf(row[name]) : (row[name] ?? null)])),
      ...(valueColumn === "" ? {} : {[value]: row[valueColumn] ?? null}),
      ...(mark === "histogram" ? {[names.from]: row[rangeFrom], [names.to]: row[rangeTo]} : {}),
      ...(colour === "" ? {} : {[names.group]: groups.shown(textOf(row[colour]))}),
      ...(pieces ? {[names.line]: pieces.line(row)} : mark === "area" ? {[names.line]: keys.get(row)} : {}),
      ...(trended.has(row) ? {[names.trend]: keys.get(row)} : {}),
      ...(isBound(row) ? {[names.bound]: boundOf(row, qualified)} : {})
    };
  };
  const data = {
    rows: [...(pieces?.whole ?? sorted), ...(pieces ? rows.filter(isBound) : [])].map(plain),
    gaps: pieces?.gaps.flatMap((pair, i) => pair.map((row) => ({...plain(row), gap: i}))) ?? []
  };

  const sideways = isSideways(chart, columns);
  const across = sideways || (isText(columns, y) && isNumber(columns, x));
  const paint = colour === "" || isRamp(chart, columns) ? s(colourOf(lineColour(0))) : s(names.group);
  const order = s(groups.named.map(({name}) => name));
  const symbols = colour === "" ? "" : `, symbol: ${s(names.group)}`;
  const fx = facets ? `, fx: ${s(facet)}` : "";
  const placed = `x: ${s(across ? value : x)}, y: ${s(across ? y : mark === "dot" ? y : value)}${fx}`;
  const stack = colour === "" ? "" : `, z: ${s(names.group)}, order: ${order}`;
  const drawn = `rows.filter((d) => d[${s(value)}] !== null${qualified === null ? "" : ` && d[${s(names.bound)}] === undefined`})`;
  const bounds =
    qualified === null
      ? []
      : [`Plot.dot(rows.filter((d) => d[${s(names.bound)}]), {${placed}, stroke: ${paint}, r: 5})`];
  const barMarks = (): string[] => {
    const [bar, zero] = sideways ? ["barX", "ruleX"] : ["barY", "ruleY"];
    if (bars === "points") return [`Plot.dot(rows, {${placed}, stroke: ${paint}${symbols}, r: 3.5})`];
    const beside = sideways
      ? `fy: ${s(y)}, y: ${s(names.group)}, x: ${s(value)}`
      : `fx: ${s(x)}, x: ${s(names.group)}, y: ${s(value)}`;
    return [
      // By itself Plot would write the axis anew beside every place.
      ...(bars === "beside" && !sideways
        ? [`Plot.axisY({label: ${s(options.y?.label ?? null)}, facetAnchor: "left"})`]
        : []),
      `Plot.${bar}(rows, {${bars === "beside" ? beside : `${placed}${stack}`}, fill: ${paint}})`,
      `Plot.${zero}([0])`
    ];
  };
  const marks: Readonly<Record<typeof mark, () => readonly string[]>> = {
    line: () => [
      ...(data.gaps.length === 0
        ? []
        : [`Plot.line(gaps, {${placed}, z: "gap", stroke: ${paint}, strokeDasharray: "1,4"})`]),
      `Plot.line(rows${qualified === null ? "" : `.filter((d) => d[${s(names.bound)}] === undefined)`}, {${placed}, z: ${s(names.line)}, stroke: ${paint}, strokeWidth: 2})`,
      `Plot.dot(${drawn}, {${placed}, fill: ${paint}${symbols}, r: 3})`,
      ...bounds
    ],
    area: () => [
      `Plot.areaY(rows, {${placed}, fill: ${paint}, z: ${s(names.line)}${colour === "" ? "" : `, order: (d) => ${order}.indexOf(d[${s(names.group)}])`}, fillOpacity: 0.75})`,
      "Plot.ruleY([0])"
    ],
    bar: barMarks,
    dot: () => [`Plot.dot(${drawn}, {${placed}, stroke: ${paint}${symbols}, r: 3.5})`, ...bounds],
    histogram: () => [
      `Plot.rectY(rows, {x1: ${s(names.from)}, x2: ${s(names.to)}, y: ${s(value)}${fx}${stack}, fill: ${paint}, insetLeft: 0.5, insetRight: 0.5})`,
      "Plot.ruleY([0])"
    ],
    heat: () => [
      `Plot.cell(rows, {x: ${s(x)}, y: ${s(y)}${fx}, fill: ${s(colour === "" ? value : isNumber(columns, colour) ? colour : names.group)}})`
    ],
    tile: () => [`Plot.cell(rows, {x: ${s(x)}, y: ${s(y)}, fill: ${s(colour || y)}, rx: 3})`],
    swarm: () => [
      `Plot.dot(rows, Plot.dodgeY({x: ${s(x)}, ${isText(columns, y) ? `fy: ${s(y)}, ` : ""}fill: ${paint}, r: ${String(rows.length > 800 ? 1.5 : rows.length > 300 ? 2.2 : 3.2)}, anchor: "middle"}))`
    ]
  };
  const lines = granted.lines.map(({value: at, name}) => {
    const rule = measuresAcross(layout) ? "ruleX" : "ruleY";
    return `Plot.${rule}([${String(at)}], {stroke: ${s(colourOf("var(--milestone)"))}, strokeDasharray: "6,4"${name === "" ? "" : `, title: () => ${s(name)}`}})`;
  });
  const trend = granted.trend
    ? [
        `Plot.linearRegressionY(rows.filter((d) => d[${s(names.trend)}] !== undefined), {x: ${s(x)}, y: ${s(value)}, z: ${s(names.trend)}, stroke: ${paint}, strokeDasharray: "7,3", ci: 0})`
      ]
    : [];
  const times = columns.filter(({name, kind}) => kept.includes(name) && (kind === "date" || kind === "time"));
  const read = [
    `import * as Plot from "${plotPackage}";`,
    'import data from "./data.json" with {type: "json"};',
    "",
    times.length === 0
      ? "const {rows, gaps} = data;"
      : `const dated = (d) => ({...d, ${times.map(({name}) => `[${s(name)}]: d[${s(name)}] === null ? null : new Date(d[${s(name)}])`).join(", ")}});\nconst [rows, gaps] = [data.rows.map(dated), data.gaps.map(dated)];`
  ].join("\n");
  const settings = settingsOf(layout, options, colourOf).map((line) => `  ${line},`);
  const list = [...marks[mark](), ...trend, ...lines].map((code) => `    ${code}`).join(",\n");
  const unused =
    data.gaps.length === 0
      ? read
          .replace("const {rows, gaps} =", "const {rows} =")
          .replace(
            "const [rows, gaps] = [data.rows.map(dated), data.gaps.map(dated)]",
            "const rows = data.rows.map(dated)"
          )
      : read;
  return {
    code: `${unused}\n\nexport const chart = Plot.plot({\n${settings.join("\n")}\n  marks: [\n${list}\n  ]\n});\n`,
    data
  };
}

/** The options of a drawing as a program writes them: what is no plain value, such as the site's way of writing numbers, is left out. */
function settingsOf(
  {granted, columns, chart, facets, groups}: Layout,
  options: Plot.PlotOptions,
  colourOf: (colour: string) => string
): string[] {
  const symbols = (chart.mark === "line" || chart.mark === "dot") && chart.colour !== "";
  const {width, height, margin, marginLeft, marginBottom, x, y, color, fx, fy} = options;
  const year = columns.some(({name, year: isYear}) => name === chart.x && isYear);
  const scale = (given: Plot.ScaleOptions | undefined, more: Readonly<Record<string, unknown>> = {}) =>
    given === undefined ? undefined : {...plainOf(given), ...more};
  const colours = color && {
    ...plainOf(color),
    ...(Array.isArray(color.range) ? {range: (color.range as string[]).map(colourOf)} : {}),
    legend: true
  };
  const all: Readonly<Record<string, unknown>> = {
    ...(granted.title === "" ? {} : {title: granted.title}),
    width,
    height,
    margin,
    marginLeft,
    marginBottom,
    x: scale(x, year ? {tickFormat: "d"} : {}),
    y: scale(y),
    // Panels stand side by side here, each under its name.
    fx: facets ? {} : scale(fx),
    fy: facets ? undefined : scale(fy),
    color: colours,
    symbol: symbols
      ? {domain: groups.named.map(({name}) => name), range: groups.named.map(({symbol}) => symbol)}
      : undefined
  };
  return Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]
  );
}

const plainOf = (given: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value !== "function"));
