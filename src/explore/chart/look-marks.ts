import * as Plot from "@observablehq/plot";
import {drawn as style, ink, lineColour} from "../../charts/theme.js";
import type {Language} from "../../model/language.js";
import type {Datum} from "./datum.js";
import {trendRows} from "./granted.js";
import type {ReferenceLine} from "./look.js";
import type {Layout} from "./marks.js";
import {isSideways} from "./placing.js";
import {boundOf, cutBy, isNumber, isText, qualifierColumn, textOf} from "./rows.js";

/** Which axis measures values. */
export const measuresAcross = ({chart, columns}: Pick<Layout, "chart" | "columns">): boolean =>
  isSideways(chart, columns) ||
  chart.mark === "swarm" ||
  chart.mark === "histogram" ||
  (isText(columns, chart.y) && isNumber(columns, chart.x));

/** What the reader wished to see beside the marks: a trend, reference lines. They lie below names and labels. */
export function lookMarks(layout: Layout): Plot.Markish[] {
  const {granted} = layout;
  return [...(granted.trend ? [trendLine(layout)] : []), ...referenceLines(layout, granted.lines)];
}

/** A straight line through the values of each group, which never crosses a change of methodology. */
function trendLine(layout: Layout): Plot.Markish {
  const {chart, columns, groups, facets, valueColumn} = layout;
  const qualified = qualifierColumn(valueColumn, columns);
  const rows = trendRows({...layout, mean: false}).filter((row) => boundOf(row, qualified) === null);
  const cut = cutBy(chart, columns);
  const keys = new Map(rows.map((row, i) => [row, cut(row, i)]));
  return Plot.linearRegressionY(rows, {
    x: chart.x,
    y: valueColumn,
    z: (row: Datum) => keys.get(row) ?? "",
    stroke: chart.colour === "" ? lineColour(0) : (row: Datum) => groups.shown(textOf(row[chart.colour])),
    strokeWidth: 1.5,
    strokeDasharray: "7,3",
    // A band would say how sure the line is, of which nothing is known here.
    ci: 0,
    ...facets?.channels
  });
}

function referenceLines(layout: Layout, lines: readonly ReferenceLine[]): Plot.Markish[] {
  const {chart, columns, places} = layout;
  const across = measuresAcross(layout);
  const years = columns.some(({name, year}) => name === chart.x && year) && !across;
  // The rows of a swarm share their scale: the first of them names its lines.
  const first = chart.mark === "swarm" && isText(columns, chart.y) ? {fy: () => textOf(layout.rows[0]?.[chart.y])} : {};
  return lines.flatMap(({value, year, name}): Plot.Markish[] => {
    const words = name === "" ? [] : [name];
    const text = {
      ...first,
      fill: ink.milestone,
      stroke: ink.paper,
      strokeWidth: 3,
      text: (word: string) => word
    } as const;
    // Within panels beside each other the line belongs to all of them.
    const everywhere = {stroke: ink.milestone, strokeWidth: 1.5, strokeDasharray: "6,4"};
    if (years && year !== null) {
      const banded = places.x !== null;
      if (banded && !places.x.includes(year)) return [];
      const tick = banded
        ? Plot.tickY([value], {x: () => year, y: (at: number) => at, ...style.milestone})
        : Plot.ruleY([value], {
            y: (at: number) => at,
            x1: () => year - 0.35,
            x2: () => year + 0.35,
            ...style.milestone
          });
      return [tick, Plot.text(words, {...text, x: () => year, y: () => value, dy: -9, dx: 14, textAnchor: "end"})];
    }
    return across
      ? [
          Plot.ruleX([value], everywhere),
          Plot.text(words, {...text, x: () => value, frameAnchor: "top", dx: 4, dy: -8, textAnchor: "start"})
        ]
      : [
          Plot.ruleY([value], everywhere),
          Plot.text(words, {...text, y: () => value, frameAnchor: "right", dy: -8, textAnchor: "end"})
        ];
  });
}

/**
 * A number as it is written at a mark: as exact as there is room for; what the mark tells is exact.
 * @param share whether it is a part of a sum, in percent
 */
export const labelText =
  ({tag}: Language, share: boolean) =>
  (value: number): string => {
    const size = Math.abs(value);
    const digits =
      share || size >= 100
        ? {maximumFractionDigits: 1}
        : size >= 1 || size === 0
          ? {maximumFractionDigits: 2}
          : {maximumSignificantDigits: 2};
    return value.toLocaleString(tag, digits).replace(/^-/, "\u2212");
  };

/** The values written at their marks. */
export function valueLabels(layout: Layout, format: (value: number) => string): Plot.Markish[] {
  const {chart, columns, rows, bars, groups, facets, valueColumn} = layout;
  const {mark, x, y, colour} = chart;
  const sideways = isSideways(chart, columns);
  const at = (column: string) => (isText(columns, column) ? (row: Datum) => textOf(row[column]) : column);
  const text = (row: Datum) => (typeof row[valueColumn] === "number" ? format(row[valueColumn]) : "");
  const style = {
    text,
    fill: ink.text,
    stroke: ink.paper,
    strokeWidth: 3,
    pointerEvents: "none",
    ...facets?.channels
  } as const;
  const name = (row: Datum) => groups.shown(textOf(row[colour]));
  const below = (row: Datum) => Number(row[valueColumn]) < 0;
  const both = (options: Plot.TextOptions, dy: number): Plot.Markish[] => [
    Plot.text(
      rows.filter((row) => !below(row)),
      {...options, dy: -dy}
    ),
    Plot.text(rows.filter(below), {...options, dy})
  ];
  const ends = (options: Plot.TextOptions): Plot.Markish[] => [
    Plot.text(
      rows.filter((row) => !below(row)),
      {...options, dx: 4, textAnchor: "start"}
    ),
    Plot.text(rows.filter(below), {...options, dx: -4, textAnchor: "end"})
  ];
  if (mark === "heat") return [Plot.text(rows, {...style, x: at(x), y: at(y)})];
  if (mark === "histogram") return [Plot.text(rows, Plot.stackY({...style, x: middleOf, y: valueColumn, dy: -7}))];
  if (mark === "swarm" || mark === "tile" || mark === "area") return [];
  if (mark !== "bar") {
    const across = isText(columns, y) && isNumber(columns, x);
    const place = (row: Datum) =>
      [across ? textOf(row[y]) : row[valueColumn], isText(columns, x) ? textOf(row[x]) : row[x]] as const;
    return [
      freeLabels(
        rows.filter((row) => text(row) !== ""),
        place,
        text,
        facets
      )
    ];
  }
  if (bars === "points") return [];
  if (bars === "beside")
    return sideways
      ? ends({...style, fy: at(y), y: name, x: valueColumn})
      : both({...style, fx: at(x), x: name, y: valueColumn}, 7);
  const stack = {z: name, order: groups.named.map((group) => group.name)};
  if (colour === "" || colour === (sideways ? y : x))
    return sideways ? ends({...style, x: valueColumn, y: at(y)}) : both({...style, x: at(x), y: valueColumn}, 7);
  return sideways
    ? [Plot.text(rows, Plot.stackX({...stack, ...style, x: valueColumn, y: at(y)}))]
    : [Plot.text(rows, Plot.stackY({...stack, ...style, x: at(x), y: valueColumn}))];
}

const middleOf = (row: Datum): number => (Number(row["\u0000from"]) + Number(row["\u0000to"])) / 2;

/** Room that a label takes: half of a letter's width, and of a line's height, in pixels. */
const halfLetter = 3.6;
const halfLine = 6.5;
/** How far a label stands from its mark. */
const apart = 11;

/** A mark that writes labels above their marks, else below, and leaves out what would cover another one. */
function freeLabels(
  rows: readonly Datum[],
  place: (row: Datum) => readonly [up: unknown, across: unknown],
  text: (row: Datum) => string,
  facets: Layout["facets"]
): Plot.Markish {
  return Plot.text(rows, {
    x: (row: Datum) => place(row)[1] as number,
    y: (row: Datum) => place(row)[0] as number,
    text,
    fill: ink.text,
    stroke: ink.paper,
    strokeWidth: 3,
    pointerEvents: "none",
    ...facets?.channels,
    render: (index, scales, values, dimensions, context, next) => {
      const {marginLeft, marginTop, marginBottom, marginRight, width, height} = dimensions;
      const [xs, ys] = [Array.from(values.x ?? [], Number), Array.from(values.y ?? [], Number)];
      const [x, y] = [[...xs], [...ys]];
      const boxes: {readonly left: number; readonly right: number; readonly y: number}[] = [];
      const kept = index.filter((i) => {
        const half = text(rows[i]!).length * halfLetter;
        const middle = Math.min(width - marginRight - half, Math.max(marginLeft + half, xs[i]!));
        const free = (at: number) =>
          at - halfLine > marginTop - 14 &&
          at + halfLine < height - marginBottom + 2 &&
          boxes.every(
            (box) => box.right < middle - half || box.left > middle + half || Math.abs(box.y - at) > 2 * halfLine
          );
        const at = [ys[i]! - apart, ys[i]! + apart].find(free);
        if (at === undefined) return false;
        boxes.push({left: middle - half, right: middle + half, y: at});
        [x[i], y[i]] = [middle, at];
        return true;
      });
      return next?.(kept, scales, {...values, x, y} as unknown as typeof values, dimensions, context) ?? null;
    }
  });
}
