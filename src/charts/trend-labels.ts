import {colon, formatShort} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {commonMessages} from "../messages/common.js";
import {placeLabels, type Box, type LabelWish, type PlacedLabel} from "./labels.js";
import {ink, lineColour} from "./theme.js";
import type {TrendFrame} from "./trend-frame.js";
import {trendLinks, type TrendLine} from "./trend-lines.js";
import type {TrendMilestone} from "../indicator/trend-data.js";
import {progressWishes} from "./trend-progress.js";
import {comparatorSign, observedNumber, shortMilestone, yearWithRemarks, type Unit} from "../wording/value.js";

/** A piece of text with its place and colour. */
export interface TrendLabel extends PlacedLabel {
  readonly text: string;
  readonly fill: string;
}

/** Pixels that a drawing needs for words beside its numbers. */
const roomForWords = 600;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The words written into a chart: what the milestones require, the last value of each line beside its point, and the names
 * of the lines, each where it covers least.
 */
export function trendLabels(
  lines: readonly TrendLine[],
  frame: TrendFrame,
  {unit, language}: {readonly unit: Unit; readonly language: Language}
): TrendLabel[] {
  const pixel = (o: {readonly year: number; readonly value: number}): Point => ({
    x: frame.x(o.year),
    y: frame.y(o.value)
  });
  // Where there is room a mark says itself what the key would have to.
  const told = frame.width >= roomForWords;
  const wishes: (LabelWish & {readonly fill: string})[] = [
    ...frame.milestones.map((m) => ({
      text: told
        ? `${commonMessages(language).milestone} ${String(m.year)}${colon(language)}${milestoneText(m, unit, language)}`
        : milestoneText(m, unit, language),
      anchors: [pixel(m)],
      fill: ink.milestone
    })),
    ...frame.unplaced.map((m) => ({
      text: shortMilestone(m, unit, language),
      anchors: [{x: frame.x(m.year), y: frame.margins.top + 10}],
      fill: ink.milestone
    })),
    ...lines.flatMap((line) => {
      const last = line.points.at(-1);
      return last
        ? [
            {
              text: told
                ? `${observedNumber(last, language)} (${yearWithRemarks(last, language)})`
                : observedNumber(last, language),
              anchors: [pixel(last)],
              fill: lineColour(line.colour)
            }
          ]
        : [];
    }),
    ...progressWishes(frame.progress, pixel, {unit, language}),
    ...lines.flatMap((line) =>
      line.label === "" || line.points.length === 0
        ? []
        : [{text: line.label, anchors: line.points.toReversed().map(pixel), fill: lineColour(line.colour)}]
    )
  ];
  const marks = [
    ...lines.flatMap((line) => [
      ...line.points.map(pixel),
      ...line.partial.map(pixel),
      ...trendLinks(line).flatMap(({from, to}) => along(pixel(from), pixel(to)))
    ]),
    ...[...frame.progress.paths, frame.progress.outlook, frame.progress.scenario].flatMap((points) =>
      points.map(pixel)
    ),
    ...frame.milestones.flatMap((m) => [-8, 0, 8].map((dx) => ({x: frame.x(m.year) + dx, y: frame.y(m.value)})))
  ];
  const room = {
    left: frame.margins.left,
    right: frame.width - 2,
    top: frame.margins.top - 8,
    bottom: frame.height - frame.margins.bottom
  };
  const placed = placeLabels(wishes, marks, room, lettersOf(frame));
  return wishes.map(({text, fill}, i) => ({...placed[i]!, text, fill}));
}

/** Where the letters of the breaks stand, at the top of their lines. */
function lettersOf({breaks, margins, x}: TrendFrame): Box[] {
  return breaks.map(({year}) => ({
    left: x(year) - 4,
    right: x(year) + 4,
    top: margins.top - 16,
    bottom: margins.top - 2
  }));
}

function milestoneText(m: TrendMilestone, unit: Unit, language: Language): string {
  const range = m.value_max === null ? "" : `–${formatShort(m.value_max, unit.decimals, language)}`;
  return `${comparatorSign(m.comparator)}${formatShort(m.value, unit.decimals, language)}${range}`;
}

/** Points every few pixels along a link, so that labels keep clear of lines and not only of their ends. */
function along(a: Point, b: Point): Point[] {
  const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 12);
  return Array.from({length: Math.max(0, steps - 1)}, (_, i) => ({
    x: a.x + ((b.x - a.x) * (i + 1)) / steps,
    y: a.y + ((b.y - a.y) * (i + 1)) / steps
  }));
}
