import {groupBy} from "../../../src/lib/group.js";

/** A value of a year for groups; without any it is of everybody. */
export interface Grouped {
  readonly year: number;
  readonly value: number;
  readonly groups: readonly string[];
}

/** Fewer equal years may be chance. */
const fewestYears = 3;

/**
 * The groups that are everybody under another name, such as "All persons" in "Canada": in each of three years or more they have
 * the very value of everybody, and these values differ from year to year. A repository needs such names where the rows of an area
 * have no blank for it.
 */
export function everybodyIn(rows: readonly Grouped[]): readonly ReadonlySet<string>[] {
  const totals = new Map(rows.filter(({groups}) => groups.length === 0).map(({year, value}) => [year, value]));
  if (totals.size < fewestYears) return [];
  const byGroup = groupBy(
    rows.filter(({groups}) => groups.length > 0),
    ({groups}) => groups.join(";")
  );
  const found = [...byGroup.values()].flatMap((of) => {
    const common = of.filter(({year}) => totals.has(year));
    const isSame = common.every(({year, value}) => totals.get(year) === value);
    const differ = new Set(common.map(({value}) => value)).size > 1;
    return common.length >= fewestYears && isSame && differ ? [new Set(of[0]!.groups)] : [];
  });
  // Several groups that all have these values may each be a part, such as women and men: then none of them is sure.
  const [largest] = found.toSorted((a, b) => b.size - a.size);
  return largest && found.every((each) => [...each].every((group) => largest.has(group))) ? [largest] : [];
}

/** Whether groups say no more than that everybody is meant. */
export function isEverybody(groups: readonly string[], names: readonly ReadonlySet<string>[]): boolean {
  return names.some((known) => groups.every((group) => known.has(group)));
}

/** A row as far as its breakdown and its area matter: of each breakdown the value, or blank. */
export interface Divided {
  readonly isHome: boolean;
  readonly values: readonly string[];
}

/**
 * The value of each breakdown that stands for everybody in the rows of areas: these never leave the breakdown blank as the rows of
 * the home area do, and this is the one value that the home area does not have. Null where there is no such value.
 */
export function everybodyOfAreas(rows: readonly Divided[], count: number): readonly (string | null)[] {
  return Array.from({length: count}, (_, i) => {
    const home = new Set<string>();
    const areas = new Set<string>();
    for (const {isHome, values} of rows) (isHome ? home : areas).add(values[i]!);
    if (!home.has("") || areas.has("")) return null;
    const others = [...areas].filter((value) => !home.has(value));
    return others.length === 1 ? others[0]! : null;
  });
}

/** What offices write of everybody though a blank says it; no more than the word, for "Total renewable energy" is a part. */
const words = new Set([
  "total", "all", "all persons", "all people", "all ages", "all genders", "both sexes", "both genders", "all sexes",
  "ensemble", "tous", "toutes", "les deux sexes", "tous les âges",
  "ambos sexos", "todos", "todas", "todas las edades",
  "insgesamt", "gesamt", "alle", "всего", "оба пола", "итого", "барлығы",
  "tổng", "tổng số", "chung", "tất cả", "cả hai giới", "المجموع", "الكل", "ընդամենը"
]); // prettier-ignore

/** Whether a value is a word for everybody. */
export function saysEverybody(value: string): boolean {
  return words.has(value.trim().toLowerCase());
}
