import type * as Plot from "@observablehq/plot";
import {valueSpan, valueTicks} from "../../charts/axis.js";
import {largest, smallest} from "../../lib/extremes.js";
import {rangeFrom} from "./aggregate.js";
import type {DrawOptions} from "./draw-options.js";
import type {Datum} from "./datum.js";
import {isPercent, type Chart} from "./encodings.js";
import {textOf} from "./rows.js";
import {axisText, type DrawnChart, type Places} from "./drawn-chart.js";

/** The scale on which values are measured: where it begins and ends, and its ticks. */
export function measured(
  {chart, columns, valueColumn, valueName, share, stacked, granted}: DrawnChart,
  places: Places,
  rows: readonly Datum[],
  {language, words}: DrawOptions,
  room: number
): Plot.ScaleOptions {
  const numbers = rows.flatMap((row) => {
    const value = row[valueColumn];
    return typeof value === "number" && Number.isFinite(value) ? [value] : [];
  });
  // Lines that values are held against are seen, wherever they lie.
  const reached = [...numbers, ...granted.lines.map(({value}) => value)];
  const column = columns.find(({name}) => name === valueColumn);
  const whole = reached.every(Number.isInteger);
  const inPercent = granted.share || (share && !(largest(numbers) <= 1 && !isPercent(rows.map(({unit}) => unit))));
  const end = !share && !granted.share ? null : inPercent ? 100 : 1;
  const percent = inPercent && !valueName.includes("%") ? `, ${words.share100}` : "";
  const domain = granted.yDomain ?? domainOf();
  const scale = {label: granted.yName || `${valueName}${percent}`, tickFormat: axisText(column, language)};
  if (reached.length === 0 || domain[0] === domain[1]) return scale;
  if (granted.log) return {...scale, type: "log", domain, ticks: powersWithin(domain)};
  return {
    ...scale,
    domain,
    ...(column?.year === true ? {} : {ticks: valueTicks(domain, Math.max(2, room), whole)})
  };

  function domainOf(): readonly [number, number] {
    if (granted.share) return [0, 100];
    if (granted.log) return [smallest(reached), largest(reached)];
    // A line need not begin at zero; what has an area must.
    if (chart.mark === "line" || chart.mark === "dot") {
      const [low, high] = valueSpan(reached, {end, whole}).domain;
      return granted.zero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
    }
    const [low, high] = stacked ? stackExtent(rows, chart, places, valueColumn) : [smallest(numbers), largest(numbers)];
    const lines = granted.lines.map(({value}) => value);
    return [Math.min(0, smallest(lines, low)), Math.max(0, largest(lines, high))];
  }
}

/** Ticks of a logarithmic axis: powers of ten, and between few of them their halves and doubles. */
function powersWithin([low, high]: readonly [number, number]): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const steps = last - first > 4 ? [1] : last - first > 1 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9];
  const ticks: number[] = [];
  for (let power = first; power <= last; power++) {
    for (const step of steps) {
      const tick = Number((step * 10 ** power).toPrecision(12));
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}

/** How far the bars or areas of a place reach that stand upon each other. */
function stackExtent(rows: readonly Datum[], chart: Chart, places: Places, value: string): [number, number] {
  const along = chart.mark === "histogram" ? rangeFrom : places.y && chart.mark === "bar" ? chart.y : chart.x;
  const ends = new Map<string, [number, number]>();
  for (const row of rows) {
    const at = `${textOf(row[along])}\u0000${textOf(row[chart.facet])}`;
    const end = ends.get(at) ?? [0, 0];
    const number = row[value];
    if (typeof number === "number") end[number < 0 ? 0 : 1] += number;
    ends.set(at, end);
  }
  return [smallest([...ends.values()].map(([low]) => low)), largest([...ends.values()].map(([, high]) => high))];
}
