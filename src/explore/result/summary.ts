import type {Table} from "apache-arrow";
import {quoteName} from "../../engine/sql-tokens.js";
import {largest, smallest} from "../../lib/extremes.js";
import {beginOf, binsOf, type Bins} from "../chart/bins.js";
import {plainValue, type ResultColumn} from "./columns.js";

/** Up to so many rows different values are counted at once; of more they are estimated first, and counted where they are few. */
const mostCounted = 200_000;
const mostDistinct = 50_000;

/** Texts of more different values than these have no most frequent ones: next to each is another. */
const mostKinds = 1_000;

/** Values that are named in a head. */
const mostNamed = 3;

/** A range of a histogram and its rows; the end belongs to the next one. */
export interface SummaryBar {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** A value and its rows. */
export interface SummaryValue {
  readonly value: string;
  readonly rows: number;
}

/** What all rows say of a column. */
export interface ColumnSummary {
  readonly rows: number;
  readonly nulls: number;
  /** How many different values there are; null where values cannot be compared. */
  readonly distinct: number | null;
  /** Whether that is an estimate. */
  readonly estimated: boolean;
  /** Numbers, of times milliseconds, or texts; null where there are none. */
  readonly least: number | string | null;
  readonly greatest: number | string | null;
  /** Whether all numbers are whole. */
  readonly whole: boolean;
  /** Numbers that are infinite or none, which lie in no range. */
  readonly endless: number;
  /** Numbers and times by ranges. */
  readonly bars: readonly SummaryBar[];
  /** The most frequent texts, and how many rows have others; empty where nearly all differ. */
  readonly values: readonly SummaryValue[];
}

/** A column of a result by its place, as far as it has a name that no column before it has. */
type Placed = readonly [column: ResultColumn, index: number];

/** The columns that a statement can name: of several of one name only the first. */
export const namedColumns = (columns: readonly ResultColumn[]): Placed[] =>
  columns
    .map((column, i) => [column, i] as const)
    .filter(([{name}, i]) => columns.findIndex((other) => other.name === name) === i);

const isRanged = ({kind}: ResultColumn): boolean => kind === "number" || kind === "date" || kind === "time";
const isNamed = ({kind}: ResultColumn): boolean => kind === "text" || kind === "boolean";

const numberOf = ({name, kind}: ResultColumn): string =>
  kind === "number" ? `${quoteName(name)}::DOUBLE` : `epoch_ms(${quoteName(name)}::TIMESTAMP)::DOUBLE`;

/** The statement that counts and spans columns over every row of a view, in one pass. */
export function countsQuery(view: string, columns: readonly Placed[], exact: boolean): string {
  const asked = columns.flatMap(([column, i]) => {
    const name = quoteName(column.name);
    const n = String(i);
    const distinct = exact ? `count(DISTINCT ${name})` : `approx_count_distinct(${name})`;
    const filled = `count(${name})::DOUBLE AS filled${n}`;
    if (column.kind === "other") return [filled];
    const counted = [filled, `${distinct}::DOUBLE AS distinct${n}`];
    if (isRanged(column)) {
      const number = numberOf(column);
      const finite = ` FILTER (WHERE isfinite(${number}))`;
      return [
        ...counted,
        `min(${number})${finite} AS least${n}`,
        `max(${number})${finite} AS greatest${n}`,
        `bool_and(${number} = floor(${number}))${finite} AS whole${n}`,
        `(count(${name}) - count(*)${finite})::DOUBLE AS endless${n}`
      ];
    }
    return [...counted, `min(${name}::VARCHAR) AS least${n}`, `max(${name}::VARCHAR) AS greatest${n}`];
  });
  return `SELECT ${["count(*)::DOUBLE AS n", ...asked].join(", ")} FROM ${quoteName(view)}`;
}

interface Counted {
  readonly column: ResultColumn;
  readonly index: number;
  readonly summary: ColumnSummary;
  readonly bins: Bins | null;
}

/** Reads the answer to such a statement: summaries without ranges and values, and the ranges to ask for. */
export function readCounts(answer: Table, columns: readonly Placed[], exact: boolean): Counted[] {
  const value = (name: string): unknown => plainValue(answer.getChild(name)?.get(0), "other");
  const rows = Number(value("n"));
  return columns.map(([column, index]) => {
    const n = String(index);
    const [least, greatest] = [value(`least${n}`), value(`greatest${n}`)] as (number | string | null)[];
    const filled = Number(value(`filled${n}`));
    const found = Number(value(`distinct${n}`));
    const spanned = typeof least === "number" && typeof greatest === "number";
    return {
      column,
      index,
      summary: {
        rows,
        nulls: rows - filled,
        // An estimate can be more than there are.
        distinct: column.kind === "other" ? null : Math.min(found, filled),
        estimated: !exact && column.kind !== "other",
        least: least ?? null,
        greatest: greatest ?? null,
        whole: value(`whole${n}`) === true,
        endless: isRanged(column) ? Number(value(`endless${n}`)) : 0,
        bars: [],
        values: []
      },
      bins:
        isRanged(column) && spanned
          ? binsOf(least, greatest, {whole: value(`whole${n}`) === true, time: column.kind !== "number"})
          : null
    };
  });
}

/** Whether the values of a column are few enough that the most frequent ones say something. */
const hasKinds = ({column, summary}: Counted): boolean =>
  isNamed(column) && (summary.distinct ?? 0) > 0 && (summary.distinct ?? 0) <= mostKinds;

/** Whether different values were estimated to be so few that the next pass can count them. */
const isCountable = ({estimated, distinct}: ColumnSummary): boolean => estimated && (distinct ?? 0) <= mostDistinct;

/** The statement that sorts every row of a view into the ranges and values of its columns, in one pass; null where there are none. */
export function spreadQuery(view: string, counted: readonly Counted[]): string | null {
  const exact = counted.filter(({summary}) => isCountable(summary));
  const spreads = counted.flatMap((one): [index: number, spread: string][] => {
    const {column, index, bins} = one;
    const number = numberOf(column);
    if (bins !== null)
      return [
        [
          index,
          `histogram(floor((${number} - ${String(bins.start)}) / ${String(bins.step)})::DOUBLE) FILTER (WHERE isfinite(${number}))`
        ]
      ];
    return hasKinds(one) ? [[index, `histogram(${quoteName(column.name)}::VARCHAR)`]] : [];
  });
  if (spreads.length + exact.length === 0) return null;
  const inner = [
    ...spreads.map(([index, spread]) => `${spread} AS spread${String(index)}`),
    ...exact.map(({column, index}) => `count(DISTINCT ${quoteName(column.name)})::DOUBLE AS exact${String(index)}`)
  ];
  const outer = [
    ...spreads.flatMap(([index]) => {
      const n = String(index);
      return [`map_keys(spread${n}) AS keys${n}`, `map_values(spread${n})::DOUBLE[] AS rows${n}`];
    }),
    ...exact.map(({index}) => `exact${String(index)}`)
  ];
  return `SELECT ${outer.join(", ")} FROM (SELECT ${inner.join(", ")} FROM ${quoteName(view)})`;
}

/** The summaries with their ranges and values, by the places of their columns. */
export function readSpread(answer: Table | null, counted: readonly Counted[]): Map<number, ColumnSummary> {
  const list = (name: string): unknown[] => {
    const value = plainValue(answer?.getChild(name)?.get(0), "other");
    return Array.isArray(value) ? value : [];
  };
  return new Map(
    counted.map(({index, summary: known, bins}): [number, ColumnSummary] => {
      const exact = isCountable(known);
      const distinct = exact ? Number(answer?.getChild(`exact${String(index)}`)?.get(0)) : known.distinct;
      const summary = {...known, distinct, estimated: known.estimated && !exact};
      const [keys, rows] = [list(`keys${String(index)}`), list(`rows${String(index)}`).map(Number)];
      if (bins !== null) return [index, {...summary, bars: barsOf(keys.map(Number), rows, bins)}];
      const values = keys.map((value, i) => ({value: String(value), rows: rows[i]!}));
      return [index, {...summary, values: values.sort((a, b) => b.rows - a.rows).slice(0, mostNamed)}];
    })
  );
}

/** More ranges than these are none that a head has room for. */
const mostBars = 80;

function barsOf(keys: readonly number[], rows: readonly number[], bins: Bins): SummaryBar[] {
  const counts = new Map(keys.map((key, i) => [key, rows[i]!]));
  const [first, last] = [smallest(keys), largest(keys)];
  if (keys.length === 0 || last - first >= mostBars) return [];
  return Array.from({length: last - first + 1}, (_, i) => ({
    from: beginOf(first + i, bins),
    to: beginOf(first + i + 1, bins),
    rows: counts.get(first + i) ?? 0
  }));
}

/** Puts a statement to the engine. */
type Ask = (sql: string) => Promise<{readonly table: Table}>;

/**
 * What every row of a view says of its columns, by their places. A column that the engine cannot summarise is left out, and does
 * not take the others with it.
 * @param rows how many there are, as far as that is known
 * @throws what `ask` throws where no column could be summarised
 */
export async function summarise(
  view: string,
  columns: readonly ResultColumn[],
  rows: number,
  ask: Ask
): Promise<ReadonlyMap<number, ColumnSummary>> {
  const exact = rows <= mostCounted;
  const placed = namedColumns(columns);
  const of = async (some: readonly Placed[]) => {
    const counted = readCounts((await ask(countsQuery(view, some, exact))).table, some, exact);
    const spread = spreadQuery(view, counted);
    return readSpread(spread === null ? null : (await ask(spread)).table, counted);
  };
  try {
    return await of(placed);
  } catch (error) {
    const found = new Map<number, ColumnSummary>();
    for (const one of placed) {
      const [summary] = await of([one]).catch(() => []);
      if (summary) found.set(...summary);
    }
    if (found.size === 0) throw error;
    return found;
  }
}
