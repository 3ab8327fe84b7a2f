import type * as Plot from "@observablehq/plot";
import {valueSpan, yearTicks} from "../../charts/axis.js";
import {formatTimeTick} from "../../lib/format.js";
import {isText, textOf} from "./rows.js";
import {shownText, type ResultColumn} from "../result/columns.js";
import type {Datum} from "./datum.js";
import type {Chart, ChartColumn} from "./encodings.js";
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
function sideOf(rows: readonly Datum[], y: string, width: number): {readonly margin: number; readonly letters: number} {
  const most = Math.floor(Math.min(longestName, (mostOfWidth * width - 16) / widthOfLetter));
  const letters = Math.min(
    most,
    largest(
      rows.map((row) => textOf(row[y]).length),
      0
    )
  );
  return {margin: Math.max(64, 16 + widthOfLetter * letters), letters};
}

/** Of the values of bands as many as there is room to write. */
function bandTicks(rows: readonly Datum[], x: string, room: number): unknown[] {
  const values = [...new Set(rows.map((row) => row[x]))].sort((a, b) => Number(a) - Number(b));
  const step = Math.max(1, Math.ceil((values.length * roomOfYear) / room));
  return values.filter((_, i) => i % step === 0);
}

/** Names along the side need a line of text each. */
export function heightOf({mark, y}: Chart, columns: readonly ResultColumn[], rows: readonly Datum[]): number {
  if (!isText(columns, y) || mark === "histogram") return 360;
  return Math.max(160, 60 + 18 * new Set(rows.map((row) => row[y])).size);
}

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

/**
 * The scales and margins of a chart.
 * @param panels how many panels share its width
 */
export function scales(
  {mark, x, y}: Chart,
  columns: readonly ChartColumn[],
  rows: readonly Datum[],
  panels: number,
  share: boolean,
  {language, words, width}: DrawOptions
): Plot.PlotOptions {
  const along = columns.find(({name}) => name === x);
  const up = columns.find(({name}) => name === y);
  const tick = (column: ChartColumn | undefined) => (value: unknown) =>
    value instanceof Date
      ? formatTimeTick(value, language)
      : column
        ? (shownText(value, column, language) ?? "")
        : String(value);
  const numbers = rows.flatMap((row) => (typeof row[y] === "number" && Number.isFinite(row[y]) ? [row[y]] : []));
  // A line need not begin at zero; what has an area must.
  const free = (mark === "line" || mark === "dot") && up?.kind === "number" && numbers.length > 0;
  const banded = mark === "bar" || mark === "heat";
  const names = up?.kind === "text" && mark !== "histogram";
  const side = names ? sideOf(rows, y, width) : null;
  const feet =
    along?.kind === "text"
      ? foot([...new Set(rows.map((row) => textOf(row[x])))], (width - usualSides) / panels)
      : null;
  const bands = along?.kind !== "text" && (mark === "heat" || (mark === "bar" && !names));
  const years = rows.flatMap((row) => (typeof row[x] === "number" ? [row[x]] : []));
  return {
    marginLeft: side?.margin ?? feet?.marginLeft ?? 64,
    marginBottom: feet?.marginBottom ?? 40,
    x: {
      label: along?.year === true || feet ? null : x,
      ...(along ? {tickFormat: tick(along)} : {}),
      ...(along?.year === true && !banded && mark !== "histogram" && years.length > 0
        ? {
            ticks: yearTicks([smallest(years), largest(years)], Math.max(2, (width - usualSides) / panels / roomOfYear))
          }
        : {}),
      ...(bands ? {type: "band" as const} : {}),
      ...(bands && along?.year === true
        ? {ticks: bandTicks(rows, x, (width - (side?.margin ?? 64) - 20) / panels)}
        : {}),
      ...(names ? {grid: true} : {}),
      ...feet?.x
    },
    y: {
      label: names
        ? null
        : `↑ ${y === "" || mark === "histogram" ? words.count : y}${share && mark !== "histogram" ? `, ${words.share100}` : ""}`,
      grid: true,
      ...(up && up.kind !== "text" && mark !== "heat" ? {tickFormat: tick(up)} : {}),
      // Names stand in the order in which the statement gives them.
      ...(names
        ? {
            domain: [...new Set(rows.map((row) => textOf(row[y])))],
            tickFormat: (name: string) => cutName(name, side?.letters ?? longestName),
            type: banded ? ("band" as const) : ("point" as const)
          }
        : {}),
      ...(free ? {domain: valueSpan(numbers).domain} : {}),
      ...(mark === "heat" && !names ? {type: "band" as const, label: y} : {})
    }
  };
}
