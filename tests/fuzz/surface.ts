import type {Random} from "./random.js";

/** Something that reads what others wrote: how an input for it is made, and what must hold whatever the input is. */
export interface Surface<Input = unknown> {
  readonly name: string;
  /** Seconds after which an input is one that hangs. */
  readonly limit: number;
  readonly make: (random: Random) => Input;
  /** @throws whatever is wrong */
  readonly hold: (input: Input) => void;
  /** Smaller inputs than one that failed, the smallest first; none where it cannot be made smaller. */
  readonly smaller: (input: Input) => Iterable<Input>;
  /** The input as a file, to be looked at and kept. */
  readonly written: (input: Input) => Uint8Array;
}

/** A surface whose type of input only it knows. */
export function surface<Input>(given: Surface<Input>): Surface {
  return given as unknown as Surface;
}

/** A text as the bytes of its file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a surface of texts has in common. */
export const ofText = {
  smaller: shorterTexts,
  written: bytesOf
};

/** What a surface of bytes has in common. */
export const ofBytes = {
  *smaller(bytes: Uint8Array): Iterable<Uint8Array> {
    for (let part = 2; part <= 64 && part <= bytes.length; part *= 2)
      for (let i = 0; i < part; i++) {
        const [from, to] = [Math.floor((bytes.length * i) / part), Math.floor((bytes.length * (i + 1)) / part)];
        yield Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
      }
  },
  written: (bytes: Uint8Array): Uint8Array => bytes
};

/** A text without a part of it: of its lines while it has several, of its letters then. */
function* shorterTexts(text: string): Iterable<string> {
  const separator = text.includes("\n") ? "\n" : "";
  const pieces = text.split(separator);
  for (let part = 2; part <= pieces.length && part <= 256; part *= 2)
    for (let i = 0; i < part; i++) {
      const [from, to] = [Math.floor((pieces.length * i) / part), Math.floor((pieces.length * (i + 1)) / part)];
      if (to > from) yield [...pieces.slice(0, from), ...pieces.slice(to)].join(separator);
    }
  if (separator === "\n" && text.length < 2000)
    for (let at = 0; at < text.length; at++) yield text.slice(0, at) + text.slice(at + 1);
}

/** What went wrong, without the names and numbers of one input: the same fault of another input is the same. */
export function faultOf(error: unknown): string {
  const [what = "", where = ""] = wordsOf(error).split("\n");
  return `${what.replaceAll(/["“].*["”]|[\d.#]+/g, "…").slice(0, 60)} ${where.trim()}`;
}

/** An error with the place where it was thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The smallest input with the same fault, found by trying smaller ones again and again, up to some seconds. */
export function smallest<Input>(given: Surface<Input>, failing: Input, fault: string, seconds = 20): Input {
  const end = performance.now() + seconds * 1000;
  let least = failing;
  search: while (performance.now() < end) {
    for (const candidate of given.smaller(least)) {
      if (performance.now() > end) break search;
      if (faultIn(given, candidate) !== fault) continue;
      least = candidate;
      continue search;
    }
    break;
  }
  return least;
}

function faultIn<Input>(given: Surface<Input>, input: Input): string | null {
  try {
    given.hold(input);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** @throws Error with the words where something does not hold */
export function demand(holds: boolean, words: string): asserts holds {
  if (!holds) throw new Error(words);
}

/** What a reader of inputs is asked to do. */
export interface Task {
  readonly name: string;
  readonly seed: number;
  /** Number of the first input, and of the one before which it ends. */
  readonly from: number;
  readonly to: number;
  /** After how long it ends, in milliseconds since it has begun to read. */
  readonly milliseconds: number;
  /** The file in which it writes at which input it is. */
  readonly place: string;
}

/** What it tells. */
export type Told = Failed | {readonly kind: "done"; readonly count: number; readonly longest: number};

export interface Failed {
  readonly kind: "failed";
  /** Number of the input. */
  readonly i: number;
  readonly fault: string;
  /** The error in full. */
  readonly said: string;
  /** The smallest that has the fault. */
  readonly input: Uint8Array;
}

/** The number of an input as four bytes; -1 where none is being read. */
export function writtenPlace(i: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(i);
  return bytes;
}
