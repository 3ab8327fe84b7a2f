import type {Table, Vector} from "apache-arrow";
import {valueAt} from "../../engine/moments.js";
import {tables} from "../../model/tables/index.js";
import type {Column} from "../../model/tables/table.js";

/** Years that figures are of; what lies outside is a number, whatever its column is called. */
const [firstYear, lastYear] = [1800, 2200];
/** Where neither name nor dictionary says so, whole numbers that follow each other are years in these alone. */
const [firstUnnamed, lastUnnamed] = [1950, 2050];
const leastUnnamed = 3;

/** Columns that the dictionary says are years, by their names. */
const known: ReadonlySet<string> = new Set(
  Object.values(tables).flatMap(({columns}) =>
    Object.entries(columns as Readonly<Record<string, Column>>).flatMap(([name, {type, en}]) =>
      type === "int16" && /\byear\b/i.test(en) ? [name] : []
    )
  )
);

/** Whether a name speaks of years, alone or as the argument of a function, such as `min(year)` or `năm_gốc`. */
const speaksOfYears = (name: string): boolean =>
  known.has(name.toLowerCase()) ||
  name
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .some((word) => /^(?:year|yr|nam|năm|année|annee)s?\d?$/u.test(word));

/** Whether `nam` stands beside `nu`: then it counts men. */
const countsMen = (name: string, names: readonly string[]): boolean =>
  /^(?:.*_)?nam(?:_.*)?$/i.test(name) &&
  names.some((other) => /^(?:.*[_ ])?(?:nu|nữ|female)(?:[_ ].*)?$/iu.test(other.normalize("NFC")));

/** The least and the greatest of a column's values, of how many kinds they are up to a bound, and whether all are whole. */
export interface NumberSpan {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  /** Different values; more than fit between the unnamed years are not counted. */
  readonly distinct: number;
}

/**
 * Whether the numbers of a column are years: all of them could be, and its name, the dictionary, or that they follow each
 * other says so.
 * @param names those of the columns beside it
 */
export function areYears(name: string, names: readonly string[], {low, high, whole, distinct}: NumberSpan): boolean {
  if (!whole || low < firstYear || high > lastYear || countsMen(name, names)) return false;
  if (speaksOfYears(name)) return true;
  const follow = distinct >= leastUnnamed && high - low + 1 === distinct;
  return follow && low >= firstUnnamed && high <= lastUnnamed;
}

/** Whether the numbers of a column in a result are years. A column without values goes by its name. */
export function holdsYears(table: Table, index: number): boolean {
  const names = table.schema.fields.map(({name}) => name);
  const name = names[index]!;
  const span = spanOf(table.getChildAt(index));
  if (span === "empty") return speaksOfYears(name) && !countsMen(name, names);
  return span !== null && areYears(name, names, span);
}

/** Null as soon as a value is met that is no year. */
function spanOf(vector: Vector | null): NumberSpan | "empty" | null {
  let [low, high] = [Infinity, -Infinity];
  const seen = new Set<number>();
  for (let row = 0; row < (vector?.length ?? 0); row++) {
    const value: unknown = valueAt(vector, row);
    if (value === null || value === undefined) continue;
    const number = Number(value);
    if (!Number.isInteger(number) || number < firstYear || number > lastYear) return null;
    seen.add(number);
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return seen.size === 0 ? "empty" : {low, high, whole: true, distinct: seen.size};
}
