/** What can be found, in the order in which kinds stand where nothing else decides. */
export const findKinds = [
  "page",
  "indicator",
  "goal",
  "target",
  "agency",
  "commitment",
  "notebook",
  "term",
  "task",
  "line"
] as const;
export type FindKind = (typeof findKinds)[number];

/** Kinds whose title is a sentence of the plan, in the language of the plan; the others have names. */
export const sentenceKinds: ReadonlySet<FindKind> = new Set<FindKind>(["commitment", "task", "line"]);

/** A thing that can be found. */
export interface FindEntry {
  readonly kind: FindKind;
  /** By what number or code it is known; empty where it has none. */
  readonly code: string;
  /** Its name, or its words in the plan. */
  readonly title: string;
  /** Its address from the site's root, without the first stroke. */
  readonly path: string;
  /** Other words that it is found by: its name in other languages, other ways to write it. */
  readonly also: string;
  /** What is said beside it: the latest value, a meaning; empty where there is nothing. */
  readonly note: string;
  /** Who leads it and who cooperates, by their names. */
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
}

/** What everyday words mean in the plan's. */
export interface EverydayWord {
  readonly word: string;
  readonly means: readonly string[];
}

/** Everything that can be found in one language. */
export interface FindIndex {
  readonly entries: readonly FindEntry[];
  readonly everyday: readonly EverydayWord[];
}

/** An entry as it travels: what is empty at its end is left out, and agencies are named once for all. */
type PackedEntry = readonly [
  kind: number,
  code: string,
  title: string,
  path: string,
  also?: string,
  note?: string,
  leads?: readonly number[],
  cooperating?: readonly number[]
];

interface PackedIndex {
  readonly agencies: readonly string[];
  readonly entries: readonly PackedEntry[];
  readonly everyday: readonly (readonly [word: string, ...means: string[]])[];
}

/** Cells that every entry has, empty or not. */
const alwaysThere = 4;

/** The index as a text that is small once it is compressed. */
export function packIndex({entries, everyday}: FindIndex): string {
  const agencies = [...new Set(entries.flatMap(({leads, cooperating}) => [...leads, ...cooperating]))];
  const numbers = new Map(agencies.map((name, i) => [name, i]));
  const numbered = (names: readonly string[]) => names.map((name) => numbers.get(name)!);
  const packed: PackedIndex = {
    agencies,
    entries: entries.map((entry) => {
      const cells = [
        findKinds.indexOf(entry.kind),
        entry.code,
        entry.title,
        entry.path,
        entry.also,
        entry.note,
        numbered(entry.leads),
        numbered(entry.cooperating)
      ] as const;
      const last = cells.findLastIndex((cell, i) => i < alwaysThere || (cell as string).length > 0);
      // What is left out at the end is optional.
      return cells.slice(0, last + 1) as unknown as PackedEntry;
    }),
    everyday: everyday.map(({word, means}) => [word, ...means])
  };
  return JSON.stringify(packed);
}

/** The index of a text that {@link packIndex} has made. */
export function unpackIndex(text: string): FindIndex {
  // The build writes this file, and nothing else.
  const {agencies, entries, everyday} = JSON.parse(text) as PackedIndex;
  const named = (numbers: readonly number[]) => numbers.map((number) => agencies[number]!);
  return {
    entries: entries.map(([kind, code, title, path, also = "", note = "", leads = [], cooperating = []]) => ({
      kind: findKinds[kind]!,
      code,
      title,
      path,
      also,
      note,
      leads: named(leads),
      cooperating: named(cooperating)
    })),
    everyday: everyday.map(([word, ...means]) => ({word, means}))
  };
}
