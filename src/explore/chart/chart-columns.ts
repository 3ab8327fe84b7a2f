import type {Table} from "apache-arrow";
import {valueAt} from "../../engine/moments.js";
import {quoteName} from "../../engine/sql-tokens.js";
import {areYears} from "../result/year-columns.js";
import {columnsOf, plainValue} from "../result/columns.js";
import type {ChartColumn} from "./encodings.js";
import {inTimeOrder} from "./text-times.js";

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
    const times = column.kind === "text" && inTimeOrder([...seen].map(String)) !== null;
    return {...column, distinct: seen.size, times};
  });
}

/** How many different values there are, up to a bound; of lists and the like each is another. */
export function distinctUpTo(values: readonly unknown[]): number {
  const seen = new Set<unknown>();
  for (let i = 0; i < values.length && seen.size < countedDistinct; i++) {
    const value = values[i];
    seen.add(typeof value === "object" ? i : value);
  }
  return seen.size;
}

/** The statement that describes the columns of a table over all of its rows: their different values, and spans of numbers. */
export function profileQuery(view: string, columns: readonly ChartColumn[]): string {
  const described = columns.flatMap(({name, kind}, i) => {
    const column = quoteName(name);
    const n = String(i);
    if (kind === "other") return [];
    return [
      `approx_count_distinct(${column})::DOUBLE AS d${n}`,
      ...(kind === "number"
        ? [
            `min(${column})::DOUBLE AS low${n}`,
            `max(${column})::DOUBLE AS high${n}`,
            `bool_and(${column} = floor(${column})) AS whole${n}`
          ]
        : []),
      ...(name === "unit" ? [`CASE WHEN min(${column}) = max(${column}) THEN min(${column})::VARCHAR END AS unit`] : [])
    ];
  });
  return `SELECT count(*)::DOUBLE AS n, ${described.join(", ")} FROM ${quoteName(view)}`;
}

/** What is known of a table over all of its rows. */
export interface Profile {
  readonly rows: number;
  readonly columns: readonly ChartColumn[];
  /** The unit that stands in every row, where there is one. */
  readonly unit: string | null;
}

/** Reads the answer to such a statement; what the first rows said of a column holds only as far as all rows say so. */
export function readProfile(answer: Table, columns: readonly ChartColumn[]): Profile {
  const value = (name: string): unknown => plainValue(answer.getChild(name)?.get(0), "other");
  const names = columns.map(({name}) => name);
  return {
    rows: Number(value("n")),
    unit: (value("unit") as string | null | undefined) ?? null,
    columns: columns.map((column, i) => {
      const n = String(i);
      const distinct = column.kind === "other" ? column.distinct : Math.max(column.distinct, Number(value(`d${n}`)));
      if (column.kind !== "number") return {...column, distinct};
      const [low, high] = [value(`low${n}`), value(`high${n}`)];
      const whole = value(`whole${n}`) === true;
      const spanned = typeof low === "number" && typeof high === "number";
      // An estimate of how many values there are must not make years of numbers, nor numbers of years.
      const followed = column.year && spanned ? high - low + 1 : 0;
      return {
        ...column,
        distinct,
        year: column.year && spanned && areYears(column.name, names, {low, high, whole, distinct: followed})
      };
    })
  };
}
