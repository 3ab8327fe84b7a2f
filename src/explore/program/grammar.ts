import {untilFailed} from "../../lib/until-failed.js";
import type {ReadProgram} from "./free-names.js";
import type * as Javascript from "./javascript.js";

type Grammar = typeof Javascript;

let loaded: Grammar | null = null;

const load = untilFailed(async (): Promise<void> => {
  loaded = await import("./javascript.js");
});

/**
 * Loads what reads programs, which no notebook needs that holds none. It is loaded before cells with programs are shown, so that
 * what they read is known at once.
 * @throws Error where it cannot be loaded; a later call tries again
 */
export function loadGrammar(): Promise<void> {
  return load();
}

/** What reads programs; null before it has been loaded. */
export const grammarLoaded = (): Grammar | null => loaded;

const nothing: ReadProgram = {free: [], declared: new Set(), imports: []};
const known = new Map<string, ReadProgram>();
/** Programs that are remembered: a notebook is looked through at every letter that is typed in it. */
const mostKnown = 100;

/** What a program names and declares; nothing before there is something to read it with. */
export function programNames(code: string): ReadProgram {
  if (loaded === null) return nothing;
  let read = known.get(code);
  if (read === undefined) {
    read = loaded.readProgram(code);
    if (known.size >= mostKnown) known.clear();
    known.set(code, read);
  }
  return read;
}

/** Stands before the names that programs read, among those of tables, whose names never hold it: capitals count in them. */
const sign = "\u0002";

/** A name as programs read it. */
export const programKey = (name: string): string => `${sign}${name}`;

/** Words of the language, which no program can read a value by. */
const words = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
    " "
  )
);

/** A program in which a result or input has another name; as it is where the new one would be taken for something else. */
export function programWithName(code: string, before: string, name: string): string {
  const {free, declared} = programNames(code);
  const places = free.filter((place) => place.name === before);
  if (places.length === 0 || declared.has(name) || words.has(name)) return code;
  return places
    .toReversed()
    .reduce(
      (text, {from, to, shorthand}) =>
        `${text.slice(0, from)}${shorthand ? `${before}: ${name}` : name}${text.slice(to)}`,
      code
    );
}
