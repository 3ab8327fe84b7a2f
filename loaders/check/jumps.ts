import {median} from "d3-array";
import {groupBy} from "../../src/lib/group.js";
import {isYearValue, partColumns} from "../../src/model/headline.js";
import type {TableRow} from "../../src/model/tables/index.js";
import type {Problem} from "../read/problem.js";
import {expectations, remedies} from "../read/messages.js";
import {at, type Located} from "../read/records.js";
import {groupRows} from "../read/row-groups.js";

// A slip of the pen, an exchanged row or a lost decimal point makes a value leave its line. What is a jump depends on the
// indicator: the area of burnt forest may rise tenfold, a share of women by half a point. So every change is measured
// against all changes of the same indicator and series, in every area, by their median absolute deviation (MAD), which the
// slips themselves do not move.
//
// A *spike* is a value that lies off the line between its neighbours by more than 15 MAD, both steps leading away from it
// and back. A *step* is a change by more than 40 MAD from the usual one. Where an indicator has fewer than 20 changes there
// is no usual one, and only a change by a factor of ten or more is a jump.
//
// Values that cannot be negative are compared as logarithms, offset by a hundredth of the median so that small values near
// zero do not count as large changes. Only shown values of full years are compared, within an unbroken run and no more than
// three years apart.

const spikeLimit = 15;
const stepLimit = 40;
const enoughChanges = 20;
const fewFactor = Math.log(10);
const longestGap = 3;
/** Makes the MAD of a normal distribution its standard deviation. */
const madScale = 1.4826;

type Observation = TableRow<"observations">;

interface Point {
  readonly at: Located<unknown>;
  readonly year: number;
  readonly value: number;
  /** The value on the scale on which changes are compared. */
  readonly level: number;
}

/**
 * Warns of values that leave their line, each with the rows it was compared with.
 * @param rows the observations with their computed columns
 * @param places where each of them stands, in the same order
 */
export function checkJumps(rows: readonly Observation[], places: readonly Located<unknown>[]): Problem[] {
  const shown = [...rows.keys()].filter((i) => isYearValue(rows[i]!));
  // Values of a part may move quite otherwise than those of everybody.
  const seriesOf = groupRows(rows, ["indicator", "series", ...partColumns]).of;
  const lineOf = groupRows(rows, ["indicator", "series", ...lineColumns]).of;
  return [...groupBy(shown, (i) => seriesOf[i]!).values()].flatMap((members) => {
    const levelOf = scaleOf(members.map((i) => rows[i]!.value));
    const lines = groupBy(members, (i) => lineOf[i]!);
    const points = [...lines.values()].map((line) =>
      line
        .map((i): Point => {
          const {year, value} = rows[i]!;
          return {at: places[i]!, year, value, level: levelOf(value)};
        })
        .sort((a, b) => a.year - b.year)
    );
    return jumpsOf(points);
  });
}

/** What the values of one line have in common, beside their indicator and series. */
const lineColumns = ["area", "run", ...partColumns] as const satisfies readonly (keyof Observation)[];

function scaleOf(values: readonly number[]): (value: number) => number {
  if (values.some((value) => value < 0)) return (value) => value;
  const offset = 0.01 * (median(values) ?? 0);
  return offset === 0 ? (value) => value : (value) => Math.log(value + offset);
}

type Line = readonly Point[];

function jumpsOf(lines: readonly Line[]): Problem[] {
  const changes: number[] = [];
  eachStep(lines, (from, to) => changes.push(to.level - from.level));
  const few = changes.length < enoughChanges;
  const usual = (few ? null : median(changes)) ?? 0;
  const deviation = median(changes, (change) => Math.abs(change - usual)) ?? 0;
  const limit = few ? fewFactor : stepLimit * madScale * deviation;
  const problems: Problem[] = [];
  const seen = new Set<Point>();
  if (!few) {
    for (const {before, point, after} of spikesOf(lines)) {
      seen.add(point);
      problems.push(jump(point, [before, after]));
    }
  }
  if (limit === 0) return problems;
  eachStep(lines, (from, to) => {
    // Where all values go up by the same small amount one that stays is unusual, and still no jump.
    const far = to.value !== from.value && Math.abs(to.level - from.level - usual) > limit;
    if (far && !seen.has(from) && !seen.has(to)) problems.push(jump(to, [from]));
  });
  return problems;
}

/** Visits every change between neighbouring years. */
function eachStep(lines: readonly Line[], visit: (from: Point, to: Point) => void): void {
  for (const line of lines) {
    line.forEach((to, i) => {
      const from = line[i - 1];
      if (from && to.year - from.year <= longestGap) visit(from, to);
    });
  }
}

interface Spike {
  readonly before: Point;
  readonly point: Point;
  readonly after: Point;
}

function spikesOf(lines: readonly Line[]): Spike[] {
  const offs: number[] = [];
  eachTriple(lines, (_spike, off) => offs.push(off));
  if (offs.length < enoughChanges) return [];
  const limit = spikeLimit * madScale * (median(offs) ?? 0);
  const spikes: Spike[] = [];
  eachTriple(lines, ({before, point, after}, off) => {
    const [there, back] = [point.level - before.level, point.level - after.level];
    // Both neighbours agree with each other better than either does with the value between them.
    const agree = Math.abs(after.level - before.level) < Math.min(Math.abs(there), Math.abs(back));
    if (limit > 0 && off > limit && there * back > 0 && agree) spikes.push({before, point, after});
  });
  return spikes;
}

/** Visits every value that has a neighbour on either side, with how far it lies off the line between them. */
function eachTriple(lines: readonly Line[], visit: (spike: Spike, off: number) => void): void {
  for (const line of lines) {
    line.forEach((point, i) => {
      const [before, after] = [line[i - 1], line[i + 1]];
      if (!before || !after || after.year - before.year > 2 * longestGap) return;
      const share = (point.year - before.year) / (after.year - before.year);
      const between = before.level + share * (after.level - before.level);
      visit({before, point, after}, Math.abs(point.level - between));
    });
  }
}

function jump(point: Point, neighbours: readonly Point[]): Problem {
  return {
    ...at(point.at.file, point.at.line, "value", String(point.value)),
    severity: "warning",
    code: "unlikely_jump",
    expected: expectations.near(
      point.year,
      neighbours.map(({year, value, at}) => ({year, value, file: at.file, line: at.line}))
    ),
    mend: remedies.jump
  };
}
