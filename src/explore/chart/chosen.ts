import {rangeFrom, rangeTo} from "./aggregate.js";
import {chosenOf, rangeOf, type Condition} from "../selection/condition.js";
import type {Datum} from "./datum.js";
import type {Chart, ChartColumn} from "./encodings.js";
import {isSideways} from "./placing.js";

/** The choice of the rows that a mark stands for, by where it lies; null where that says nothing. */
export function chosenMark(row: Datum, chart: Chart, columns: readonly ChartColumn[]): Condition | null {
  const {mark, x, y} = chart;
  if (typeof row[rangeFrom] === "number" && typeof row[rangeTo] === "number") {
    const column = columns.find(({name}) => name === (x || y));
    if (!column) return null;
    const [from, to] = [row[rangeFrom], row[rangeTo]];
    return {kind: "range", column: column.name, of: rangeOf(column), from, to, whole: false, closed: false};
  }
  const column = isSideways(chart, columns) || (mark === "swarm" && y !== "") || x === "" ? y : x;
  const value = row[column];
  if (value instanceof Date) {
    const from = value.getTime();
    return {kind: "range", column, of: "times", from, to: from, whole: false, closed: true};
  }
  if (typeof value !== "string" && typeof value !== "number" && value !== null) return null;
  const known = columns.find(({name}) => name === column);
  return {kind: "value", column, of: known ? chosenOf(known) : "others", value};
}

/** Digits of the ends of a stretch: as many as a pixel is wide. */
const digits = 4;

/** The choice of a stretch along x, whose ends are rounded as finely as somebody can point at them. */
export function chosenStretch(
  from: number,
  to: number,
  chart: Chart,
  columns: readonly ChartColumn[]
): Condition | null {
  const column = columns.find(({name}) => name === (chart.x || chart.y));
  if (!column || !Number.isFinite(from) || !Number.isFinite(to)) return null;
  const of = rangeOf(column);
  if (of === "years") {
    const [low, high] = [Math.ceil(from), Math.floor(to)];
    return low > high ? null : {kind: "range", column: column.name, of, from: low, to: high, whole: true, closed: true};
  }
  const step = 10 ** Math.floor(Math.log10((to - from) / 10 ** (digits - 1)));
  const round = (value: number) =>
    of === "times" ? Math.round(value) : Number((Math.round(value / step) * step).toPrecision(12));
  return {kind: "range", column: column.name, of, from: round(from), to: round(to), whole: false, closed: true};
}
