import {plainWords} from "../../../src/lib/fold.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {closeTo} from "../close.js";
import type {Known} from "../known.js";

type Area = TableRow<"areas">;

/** What the names of a table's rows are names of. */
export interface NamedAreas {
  /** The area of each name that is one, by the name. */
  readonly areas: ReadonlyMap<string, string>;
  /** Regions of a table that has the areas after mergers: of the same name, but another extent. */
  readonly oldRegions: readonly string[];
  readonly unknown: readonly {readonly name: string; readonly near: readonly string[]}[];
  /** Names of areas before and after a merger, where nothing says which are meant. */
  readonly ambiguous: readonly string[];
}

/** Words before and after a name that do not make it another one. */
const kinds = /^(?:tinh|thanhpho|tp)(?=.{2})|(?<=.{2})(?:city|province)$/g;

/** A name for comparing: letters and digits alone, without the kind of area and what stands in brackets. */
export function areaKey(name: string): string {
  return plainWords(name.replace(/\([^()]*\)/gu, " "))
    .join("")
    .replace(kinds, "");
}

/** How many of some names are names of areas. */
export function countAreas(names: readonly string[], known: Known): number {
  const byKey = keysOf(known);
  return names.filter((name) => byKey.has(areaKey(name))).length;
}

/**
 * Finds the areas of the names of one table. Where areas were merged, a name such as that of the area that gave its name to the new one
 * stands for either; the table says which by the others: areas that ended stand beside it, or none does.
 */
export function namedAreas(names: readonly string[], known: Known): NamedAreas {
  const byKey = keysOf(known);
  const found = names.map((name) => ({name, candidates: byKey.get(areaKey(name)) ?? []}));
  const ended = ({valid_to}: Area) => valid_to !== null;
  const isBeforeMergers = found.some(({candidates}) => candidates.length > 0 && candidates.every(ended));
  const doubtful = found.filter(({candidates}) => candidates.length > 1);
  // A table of all areas after the mergers has many of the new ones; a few rows alone tell nothing.
  const isAfterMergers = !isBeforeMergers && doubtful.length >= newAreas(known) / 2;
  const areas = new Map<string, string>();
  const oldRegions: string[] = [];
  const ambiguous: string[] = [];
  const unknown: NamedAreas["unknown"][number][] = [];
  for (const {name, candidates} of found) {
    const [only] = candidates;
    if (only === undefined)
      unknown.push({
        name,
        near: closeTo(
          name,
          Array.from(known.areas.values(), (row) => row.name_vi)
        )
      });
    else if (candidates.length > 1 && !isBeforeMergers && !isAfterMergers) ambiguous.push(name);
    else if (isAfterMergers && doubtful.length > 0 && holdsOthers(only, known)) oldRegions.push(name);
    else areas.set(name, (candidates.find((area) => ended(area) === isBeforeMergers) ?? only).area);
  }
  return {areas, oldRegions, unknown, ambiguous};
}

/** How many areas came of mergers. */
function newAreas(known: Known): number {
  const all = [...known.areas.values()];
  return new Set(all.flatMap(({successor}) => successor ?? [])).size;
}

/** Whether an area that is part of another has parts itself, some of which ended: a region. */
function holdsOthers({area, parent}: Area, known: Known): boolean {
  return parent !== null && [...known.areas.values()].some((row) => row.parent === area && row.valid_to !== null);
}

const made = new WeakMap<Known, ReadonlyMap<string, readonly Area[]>>();

/** The areas by the keys of their names; made once, as every category of a table asks. */
function keysOf(known: Known): ReadonlyMap<string, readonly Area[]> {
  const before = made.get(known);
  if (before !== undefined) return before;
  const keys = new Map<string, Area[]>();
  const add = (name: string, area: Area | undefined) => {
    const key = areaKey(name);
    const there = keys.get(key) ?? [];
    if (area !== undefined && !there.includes(area)) keys.set(key, [...there, area]);
  };
  for (const area of known.areas.values()) {
    add(area.name_vi, area);
    add(area.name_en, area);
  }
  for (const {written, area} of known.supplyAreas) add(written, known.areas.get(area));
  made.set(known, keys);
  return keys;
}
