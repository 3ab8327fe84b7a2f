import type {GroupFigures, GroupValue} from "./figures.js";

/** The figures of groups as a file holds them: texts once, and a value as a short list. */
interface Packed extends Omit<GroupFigures, "values"> {
  readonly texts: readonly string[];
  readonly combinations: readonly GroupValue["groups"][];
  readonly values: readonly (readonly (number | null)[])[];
}

const textColumns = [
  "area",
  "series",
  "period",
  "qualifier",
  "status",
  "source",
  "vintage",
  "note",
  "note_vi"
] as const;
const numberColumns = ["year", "value", "run", "printed_decimals"] as const;

/** Where the figures of the groups of an indicator are published, below the site's root. */
export function groupFile(indicator: string): string {
  return `data/groups/${indicator}.json`;
}

/** Where all rows of the groups of an indicator are published as CSV. */
export function groupRowsFile(indicator: string): string {
  return `data/groups/${indicator}.csv`;
}

/** Writes the figures as the text of a file; {@link unpackGroups} reads it. */
export function packGroups(figures: GroupFigures): string {
  const texts = new Map<string, number>();
  const combinations = new Map<GroupValue["groups"], number>();
  const number = <K>(known: Map<K, number>, key: K): number => {
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  };
  const values = figures.values.map((value) => [
    ...textColumns.map((name) => (value[name] === null ? null : number(texts, value[name]))),
    ...numberColumns.map((name) => value[name]),
    Number(value.before_end),
    number(combinations, value.groups)
  ]);
  const packed: Packed = {...figures, texts: [...texts.keys()], combinations: [...combinations.keys()], values};
  return JSON.stringify(packed);
}

/** Reads what {@link packGroups} wrote. */
export function unpackGroups(text: string): GroupFigures {
  // The build writes the file from these types.
  const {texts, combinations, values, ...rest} = JSON.parse(text) as Packed;
  return {
    ...rest,
    values: values.map((cells) => {
      const words = textColumns.map((name, i) => [name, cells[i] === null ? null : texts[cells[i]!]!]);
      const numbers = numberColumns.map((name, i) => [name, cells[textColumns.length + i]]);
      const [beforeEnd, combination] = cells.slice(textColumns.length + numberColumns.length);
      return {
        ...Object.fromEntries([...words, ...numbers]),
        before_end: beforeEnd === 1,
        groups: combinations[combination!]!
      } as GroupValue;
    })
  };
}
