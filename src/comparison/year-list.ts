import {searchable, type Searchable} from "../lib/fold.js";
import {pick, type Language} from "../model/language.js";
import {searchNames} from "../lib/search.js";
import {shownChange} from "./change.js";
import type {ComparedIndicator} from "./model.js";
import {type YearRow} from "./years.js";
import {isCompared, yearStates, type YearSort} from "../model/comparison.js";

/** Which rows are listed, and in what order; null or empty for all, in the usual order. */
export interface YearListing {
  readonly text: string;
  /** Number of a goal, or 0 for indicators of none. */
  readonly goal: number | null;
  /** A state, or `comparable` for all that compare. */
  readonly state: string | null;
  readonly sort: {readonly by: YearSort; readonly down: boolean} | null;
}

/** Filters and sorts rows. Text is found with or without diacritics; rows without a value to sort by come last. */
export function listYears(rows: readonly YearRow[], listing: YearListing, language: Language): YearRow[] {
  const {goal, state} = listing;
  const kept = withText(rows, listing.text, language).filter(
    (row) =>
      (goal === null || (row.indicator.goal ?? 0) === goal) &&
      (state === null || row.state === state || (state === "comparable" && isCompared(row.state)))
  );
  return sorted(kept, listing.sort, language);
}

function withText(rows: readonly YearRow[], text: string, language: Language): readonly YearRow[] {
  if (text.trim().length < 2) return rows;
  const found = new Set(
    searchNames(
      text,
      rows.map(({indicator}) => textOf(indicator, language))
    ).map(({index}) => index)
  );
  return rows.filter((_, i) => found.has(i));
}

const texts = new Map<string, Searchable>();

/** Preparing a text costs more than searching it, and readers type letter after letter. */
function textOf(indicator: ComparedIndicator, language: Language): Searchable {
  const name = pick(indicator, "name", language);
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = searchable(name);
  texts.set(name, text);
  return text;
}

function sorted(rows: readonly YearRow[], sort: YearListing["sort"], language: Language): YearRow[] {
  const collator = new Intl.Collator(language.tag);
  const byName = (a: YearRow, b: YearRow) =>
    collator.compare(pick(a.indicator, "name", language), pick(b.indicator, "name", language));
  const byGoal = (a: YearRow, b: YearRow) => (a.indicator.goal ?? 99) - (b.indicator.goal ?? 99) || byName(a, b);
  const byState = (a: YearRow, b: YearRow) => yearStates.indexOf(a.state) - yearStates.indexOf(b.state) || byGoal(a, b);
  if (sort === null) return [...rows].sort(byState);
  const {by, down} = sort;
  const sign = down ? -1 : 1;
  if (by === "name") return [...rows].sort((a, b) => sign * byName(a, b));
  if (by === "goal") return [...rows].sort((a, b) => sign * byGoal(a, b));
  if (by === "state") return [...rows].sort((a, b) => sign * byState(a, b));
  const key = keys[by];
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return sign * (x - y) || byName(a, b);
  });
}

const keys: Readonly<Record<Exclude<YearSort, "name" | "goal" | "state">, (row: YearRow) => number | null>> = {
  from: ({from}) => from?.value ?? null,
  to: ({to}) => to?.value ?? null,
  change: ({change}) => (change === null ? null : shownChange(change)),
  needed: ({needed}) => (needed === null ? null : needed.reached ? 0 : Math.abs(shownChange(needed.change)))
};
