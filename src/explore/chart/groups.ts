import {lineColour, ink, lineSymbols} from "../../charts/theme.js";
import {rowsOf} from "./aggregate.js";
import type {Datum} from "./datum.js";
import type {Chart, ChartColumn} from "./encodings.js";
import type {Placing} from "./placing.js";
import {isNumber, nothing, textOf} from "./rows.js";
import {inTimeOrder} from "./text-times.js";

/** A group of a drawing as it looks: told apart by colour, and lines and dots by their symbol, too. */
export interface Group {
  readonly name: string;
  readonly colour: string;
  readonly symbol: string;
}

/** The groups of a drawing, in one order for all of it. */
export interface Groups {
  readonly named: readonly Group[];
  /** Those that could not be told apart from the named ones, and are shown as one. */
  readonly others: readonly string[];
  /** What is said of a group: itself, or what stands for the others. */
  readonly shown: (name: string) => string;
}

/** Groups that are told apart by colours alone, and by colours with symbols. */
const mostByColour = 6;
const mostBySymbol = 12;

/** The place of the grey among the colours of groups. */
const greyColour = 4;

const bySymbol = ({mark}: Chart): boolean => mark === "line" || mark === "dot";

/** A group by its place: past the last colour the colours begin again with other symbols. */
const styleOf = (index: number): Omit<Group, "name"> => ({
  colour: lineColour(index),
  symbol: lineSymbols[(index + Math.floor(index / lineSymbols.length)) % lineSymbols.length]!
});

/**
 * The groups that a column makes: in the order of time where it says times, of size where it holds numbers, else in that of the
 * rows. Where they are more than can be told apart, the largest keep their names.
 * @param others what stands for the groups that have no name of their own
 */
export function groupsOf(
  rows: readonly Datum[],
  chart: Chart,
  columns: readonly ChartColumn[],
  placing: Placing | null,
  others: (count: number) => string
): Groups {
  const {colour} = chart;
  const names = colour === "" ? [] : inOrder([...new Set(rows.map((row) => textOf(row[colour])))], colour, columns);
  const most = bySymbol(chart) ? mostBySymbol : mostByColour;
  if (names.length <= most) {
    return {named: names.map((name, i) => ({name, ...styleOf(i)})), others: [], shown: (name) => name};
  }
  const sizes = new Map<string, number>();
  const value = placing?.value ?? "";
  for (const row of rows) {
    const name = textOf(row[colour]);
    const number = row[value];
    const size = value === "" ? rowsOf(row) : typeof number === "number" ? Math.abs(number) : 0;
    sizes.set(name, (sizes.get(name) ?? 0) + size);
  }
  const bySize = names.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const kept = new Set(bySize.slice(0, most - 1));
  const rest = names.filter((name) => !kept.has(name));
  const word = others(rest.length);
  // The grey among the colours of groups is left to the others.
  const places = Array.from({length: most}, (_, i) => i).filter((i) => bySymbol(chart) || i !== greyColour);
  const named = names.filter((name) => kept.has(name)).map((name, i) => ({name, ...styleOf(places[i]!)}));
  return {
    named: [...named, {name: word, colour: ink.muted, symbol: "circle"}],
    others: rest,
    shown: (name) => (kept.has(name) ? name : word)
  };
}

function inOrder(names: readonly string[], column: string, columns: readonly ChartColumn[]): readonly string[] {
  const known = names.filter((name) => name !== nothing);
  const none = names.filter((name) => name === nothing);
  if (isNumber(columns, column)) return [...known.toSorted((a, b) => Number(a) - Number(b)), ...none];
  return [...(inTimeOrder(known) ?? known).filter((name) => names.includes(name)), ...none];
}
