import type * as Plot from "@observablehq/plot";
import {valueTicks, yearTicks} from "../../charts/axis.js";
import {rangeFrom, rangeTo} from "./aggregate.js";
import {isSideways} from "./placing.js";
import {inTimeOrder, isEmptyPlace} from "./text-times.js";
import {formatTimeTick} from "../../lib/format.js";
import {isText, nothing, textOf} from "./rows.js";
import type {Datum} from "./datum.js";
import {type Chart, type ChartColumn} from "./encodings.js";
import type {Granted} from "./granted.js";
import {axisText, type DrawnChart, type Places} from "./drawn-chart.js";
import {measured} from "./measured.js";
import type {DrawOptions} from "./draw-options.js";
import {largest, smallest} from "../../lib/extremes.js";

/** Room at the sides of all panels together, and for a year with what sets it apart from the next, in pixels. */
const usualSides = 84;
const roomOfYear = 44;
/** Room for a name that is not turned, and for a letter of it. */
const roomOfName = 60;
const widthOfLetter = 6.8;
/** Letters of a name that is turned. */
const longestTurned = 24;

/** Letters of a name that are written beside a row, in no more than a share of the width; all of it is in the row's words. */
const longestName = 36;
const mostOfWidth = 0.42;

/** Room for the longest name, as far as there is any, and how many letters of it are written. */
function sideOf(names: readonly string[], width: number): {readonly margin: number; readonly letters: number} {
  const most = Math.floor(Math.min(longestName, (mostOfWidth * width - 16) / widthOfLetter));
  const letters = Math.min(
    most,
    largest(
      names.map(({length}) => length),
      0
    )
  );
  return {margin: Math.max(64, 16 + widthOfLetter * letters), letters};
}

/** Of the values of bands as many as there is room to write. */
function bandTicks(values: readonly unknown[], room: number): unknown[] {
  const step = Math.max(1, Math.ceil((values.length * roomOfYear) / room));
  return values.filter((_, i) => i % step === 0);
}

/** Names along the side need a line of text each. */
export const heightOf = (names: readonly string[] | null): number =>
  names === null ? 360 : Math.max(160, 60 + 18 * names.length);

/** Names along the foot: where there is room in lines below each other, else turned and cut. */
function foot(names: readonly string[], room: number): Pick<Plot.PlotOptions, "marginLeft" | "marginBottom" | "x"> {
  const band = room / Math.max(1, names.length);
  const letters = Math.floor(band / widthOfLetter);
  if (band >= roomOfName) {
    const lines = largest(
      names.map((name) => linesOf(name, letters).length),
      1
    );
    return {marginBottom: 24 + 14 * lines, x: {tickFormat: (name: string) => linesOf(name, letters).join("\n")}};
  }
  const longest =
    Math.min(
      longestTurned,
      largest(
        names.map(({length}) => length),
        0
      )
    ) * widthOfLetter;
  return {
    marginLeft: Math.max(64, Math.ceil(0.82 * longest - band / 2 + 8)),
    marginBottom: Math.ceil(24 + 0.58 * longest),
    x: {tickRotate: -35, tickFormat: (name: string) => cutName(name, longestTurned)}
  };
}

const cutName = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

/** A name in lines of so many letters, as far as its words let. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(cutName(word, letters));
  }
  return lines;
}

/** More years than these are not laid out one by one. */
const mostYears = 200;

/** The places of a chart: names in the order of time or of the rows, bars by their size, and a place for every year between. */
export function placesOf(
  {chart, columns, valueColumn}: Pick<DrawnChart, "chart" | "columns" | "valueColumn">,
  rows: readonly Datum[]
): Places {
  const {mark, x, y} = chart;
  if (mark === "histogram") return {x: null, y: null};
  const texts = (name: string) => [...new Set(rows.map((row) => textOf(row[name])))];
  const sideways = isSideways(chart, columns);
  const banded = mark === "heat" || (mark === "bar" && !sideways);
  if (mark === "swarm") return {x: null, y: null};
  const along = isText(columns, x)
    ? ordered(texts(x), mark === "bar" && !sideways ? bySize(rows, x, valueColumn) : texts(x))
    : banded && x !== ""
      ? valuesOf(rows, x, columns)
      : null;
  // Names stand in the order in which the statement gives them.
  return {x: along, y: isText(columns, y) && (mark !== "bar" || sideways) ? ordered(texts(y), texts(y)) : null};
}

/** Texts in the order of time where they say times, with what says nothing after them; else as they are. */
function ordered(texts: readonly string[], otherwise: readonly string[]): readonly string[] {
  const times = inTimeOrder(texts.filter((text) => text !== nothing));
  return times === null ? otherwise : [...times, ...texts.filter((text) => text === nothing)];
}

function bySize(rows: readonly Datum[], x: string, value: string): string[] {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const name = textOf(row[x]);
    sizes.set(name, (sizes.get(name) ?? 0) + (typeof row[value] === "number" ? row[value] : 0));
  }
  return [...sizes].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

function valuesOf(rows: readonly Datum[], x: string, columns: readonly ChartColumn[]): unknown[] {
  const known = new Map(
    rows.map((row) => [Number(row[x]), row[x]]).filter(([, value]) => value !== null) as [number, unknown][]
  );
  const sorted = [...known].sort(([a], [b]) => a - b);
  const [low, high] = [sorted[0]?.[0] ?? 0, sorted.at(-1)?.[0] ?? 0];
  const years = columns.some(({name, year}) => name === x && year) && high - low < mostYears;
  return years && sorted.length > 0
    ? Array.from({length: high - low + 1}, (_, i) => low + i)
    : sorted.map(([, value]) => value);
}

/** A scale of numbers or times that is not what is measured. */
function scaled(
  column: ChartColumn | undefined,
  values: readonly unknown[],
  {language}: DrawOptions,
  room: number,
  {xDomain, lines}: Granted
): Plot.ScaleOptions {
  const tickFormat = axisText(column, language);
  const numbers = values.filter((value) => typeof value === "number");
  if (!column || numbers.length === 0) return {tickFormat};
  // What is due in a year to come is seen there.
  const years = column.year ? lines.flatMap(({year}) => (year === null ? [] : [year])) : [];
  const [low, high] = xDomain ?? [smallest([...numbers, ...years]), largest([...numbers, ...years])];
  if (column.year) {
    const ticks = yearTicks([low, high], Math.max(2, room / roomOfYear));
    return {tickFormat, ticks, domain: low === high ? [low - 1, high + 1] : [low, high]};
  }
  const whole = numbers.every(Number.isInteger);
  if (xDomain) return {tickFormat, domain: xDomain};
  return {tickFormat, ...(low < high && whole ? {ticks: valueTicks([low, high], Math.max(2, room / 80), true)} : {})};
}

/**
 * The scales and margins of a chart.
 * @param panels how many panels share its width
 */
export function scales(
  drawn: DrawnChart,
  places: Places,
  rows: readonly Datum[],
  panels: number,
  options: DrawOptions
): Plot.PlotOptions {
  const {chart, columns, granted} = drawn;
  const {mark, x, y} = chart;
  const {language, width} = options;
  const along = columns.find(({name}) => name === x);
  const up = columns.find(({name}) => name === y);
  const sideways = isSideways(chart, columns);
  const side = places.y ? sideOf(places.y, width) : null;
  const room = (width - (side?.margin ?? 64) - 20) / panels;
  const feet = places.x && along?.kind === "text" ? foot(places.x.map(String), (width - usualSides) / panels) : null;
  const banded = mark === "bar" || mark === "heat";
  const measures = (scale: "x" | "y") =>
    scale === "x" ? sideways || mark === "swarm" || (mark === "dot" && places.y !== null) : !sideways;
  const across = (): Plot.ScaleOptions => {
    if (places.x) {
      const ticks = feet ? {} : {ticks: bandTicks(places.x, room)};
      const tickFormat = feet ? {} : {tickFormat: axisText(along, language)};
      return {type: banded ? "band" : "point", domain: places.x, ...ticks, ...tickFormat, ...feet?.x};
    }
    if (measures("x")) return measured(drawn, places, rows, options, room / 80);
    if (mark !== "histogram")
      return scaled(
        along,
        rows.map((row) => row[x]),
        options,
        room,
        granted
      );
    const time = binnedColumn(chart, columns)?.kind !== "number";
    const ends = rows.flatMap((row) => [row[rangeFrom], row[rangeTo]]);
    return time
      ? {type: "utc", tickFormat: (value: Date) => formatTimeTick(value, language)}
      : scaled(binnedColumn(chart, columns), ends, options, room, granted);
  };
  const upward = (): Plot.ScaleOptions => {
    if (places.y) {
      return {
        label: null,
        domain: places.y,
        tickFormat: (name: string) => (isEmptyPlace(name) ? "" : cutName(name, side?.letters ?? longestName)),
        type: banded ? "band" : "point"
      };
    }
    if (mark === "swarm") return {axis: null};
    if (mark === "heat") return {type: "band", label: y, tickFormat: axisText(up, language)};
    const scale = measured(drawn, places, rows, options, 8);
    return {...scale, label: `↑ ${scale.label ?? ""}`};
  };
  const horizontal = across();
  return {
    marginLeft: side?.margin ?? feet?.marginLeft ?? 64,
    marginBottom: feet?.marginBottom ?? 40,
    x: {
      label: along?.year === true || feet ? null : (binnedColumn(chart, columns)?.name ?? x),
      ...horizontal,
      ...(granted.xName === "" ? {} : {label: granted.xName}),
      ...(places.y ? {grid: true} : {})
    },
    y: {grid: true, ...upward()}
  };
}

/** The column whose values a histogram sorts into ranges. */
const binnedColumn = ({mark, x, y}: Chart, columns: readonly ChartColumn[]): ChartColumn | undefined =>
  mark === "histogram" ? columns.find(({name}) => name === (x || y)) : undefined;
