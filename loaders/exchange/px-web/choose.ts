import {foldedWords} from "../../../src/lib/fold.js";
import type {Localised} from "../../../src/model/language.js";
import type {Known} from "../known.js";
import {countAreas} from "./area-names.js";
import {expectations} from "./messages.js";
import type {Category, Dimension, OfficeTable} from "./office-table.js";
import {yearLabel} from "./time-label.js";
import type {Supply} from "./find-supply.js";

/** Which dimension of a table is what; an index each. */
export interface Roles {
  readonly time: number | null;
  readonly area: number | null;
  readonly others: readonly number[];
}

/** Finds the years and the areas of a table by their categories: what dimensions are called differs from table to table. */
export function rolesOf({dimensions}: OfficeTable, known: Known): Roles {
  const best = (count: (category: Category) => boolean, besides: number | null) =>
    dimensions.reduce<{at: number | null; share: number}>(
      (found, {categories}, at) => {
        const share = categories.filter(count).length / categories.length;
        return at !== besides && share > found.share && share >= 0.5 ? {at, share} : found;
      },
      {at: null, share: 0}
    ).at;
  const time = best(({names}) => names.some((name) => yearLabel(name) !== null), null);
  const area = best(({names}) => countAreas(names, known) > 0, time);
  const others = dimensions.map((_, i) => i).filter((i) => i !== time && i !== area);
  return {time, area, others};
}

/** What a line takes of the dimensions other than years and areas, or what the line fails to say. */
export type Choice =
  | {readonly taken: ReadonlyMap<number, number>; readonly problem?: never}
  | {
      readonly taken?: never;
      readonly problem: {
        readonly code: string;
        readonly expected: Localised;
        readonly value: string | null;
        /** Whether the table has nothing of what the line takes, as where its reader chose other categories. */
        readonly isAbsent: boolean;
      };
    };

/** The category that a line takes of each other dimension. Each must be named, but for one that has no second. */
export function choose(
  {take}: Pick<Supply, "take">,
  dimensions: readonly Dimension[],
  others: readonly number[]
): Choice {
  const wanted = take.filter((entry) => entry !== "").map((entry) => entry.split("|").map((name) => labelKey(name)));
  const taken = new Map<number, number>();
  const unused = new Set(wanted);
  const isIn = (entry: readonly string[]) =>
    others.some((at) =>
      dimensions[at]!.categories.some(({names}) => names.some((name) => entry.includes(labelKey(name))))
    );
  const isAbsent = wanted.length > 0 && !wanted.some(isIn);
  for (const at of others) {
    const {categories, names} = dimensions[at]!;
    const matching = (entry: readonly string[]) =>
      categories.findIndex((category) => category.names.some((name) => entry.includes(labelKey(name))));
    const entry = [...unused].find((words) => matching(words) >= 0);
    const joint = entry === undefined && others.length === 1 ? jointly(wanted, categories) : -1;
    if (entry !== undefined) {
      unused.delete(entry);
      taken.set(at, matching(entry));
    } else if (joint >= 0) {
      unused.clear();
      taken.set(at, joint);
    } else if (categories.length === 1) taken.set(at, 0);
    else {
      const expected = expectations.oneCategory(names[0] ?? "", labelsOf(categories));
      return {problem: {code: "category_not_chosen", expected, value: take.join("; "), isAbsent}};
    }
  }
  const [left] = unused;
  if (left === undefined) return {taken};
  const all = others.flatMap((at) => labelsOf(dimensions[at]!.categories));
  // A file of one category need not name it: PX-Web leaves it out of the headings.
  if (others.every((at) => dimensions[at]!.categories.every(({names}) => names[0] === ""))) return {taken};
  return {
    problem: {code: "category_not_there", expected: expectations.takenWords(all), value: left[0] ?? null, isAbsent}
  };
}

/** The one category that joins all that is wanted, in whatever order: the heading of a wide CSV file. */
function jointly(wanted: readonly (readonly string[])[], categories: readonly Category[]): number {
  if (wanted.length < 2 || wanted.length > 4) return -1;
  const joined = (entries: readonly (readonly string[])[]): string[] =>
    entries.length === 0
      ? [""]
      : entries.flatMap((entry, i) =>
          entry.flatMap((name) =>
            joined(entries.toSpliced(i, 1)).map((rest) => (rest === "" ? name : `${name} ${rest}`))
          )
        );
  const keys = new Set(joined(wanted));
  return categories.findIndex(({names}) => names.some((name) => keys.has(labelKey(name))));
}

/** A label for comparing: without capitals, diacritics, units in brackets and signs of footnotes. */
function labelKey(label: string): string {
  return foldedWords(label.replace(/\([^()]*\)|\[[^\]]*\]|\*/gu, " ")).join(" ");
}

/** Some labels, to show what there is. */
function labelsOf(categories: readonly Category[]): readonly string[] {
  return categories.slice(0, 12).map(({names}) => names[0] ?? "");
}
