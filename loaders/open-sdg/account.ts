import type {Code} from "./messages.js";

/** What is counted of a repository. */
export const kinds = ["files", "settings", "indicators", "rows", "fields", "translations", "features"] as const;
export type Kind = (typeof kinds)[number];

/**
 * What became of something: `left` is not taken, `altered` is taken but not as it was written, `blank` says nothing and
 * is passed over.
 */
export type Fate = "left" | "altered" | "blank";

/** Lines of a file from the first to the last, 1-based. */
export type Lines = readonly [first: number, last: number];

/** What became of things of one kind in one file for one reason, with the lines where they stand. */
export interface Finding {
  readonly kind: Kind;
  readonly fate: Fate;
  readonly code: Code;
  /** Path below the repository. */
  readonly file: string;
  /** The column or key, or null where it is the whole row or file. */
  readonly column: string | null;
  readonly count: number;
  /** Empty where it is the file as a whole. Of very many places only the first are kept; `count` is of all. */
  readonly lines: readonly Lines[];
  /** The first of the values as it stands there. */
  readonly value: string | null;
}

export interface Count {
  /** Taken, as written or altered. */
  readonly read: number;
  readonly altered: number;
  readonly blank: number;
  readonly left: number;
}

/** What was read of a repository, and what was not and why. */
export interface Account {
  readonly counts: Readonly<Record<Kind, Count>>;
  readonly findings: readonly Finding[];
}

export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column?: string | null;
}

/** Spans of lines kept for one finding; beyond them only the count grows. */
const mostSpans = 1000;
const mostFindings = 100_000;
const valueLength = 200;

interface Growing {
  readonly finding: Omit<Finding, "count" | "lines">;
  count: number;
  readonly lines: [number, number][];
}

/** Keeps the account while a repository is read: alike findings of a file become one, with their lines. */
export class Ledger {
  readonly #read = new Map<Kind, number>();
  readonly #findings = new Map<string, Growing>();
  readonly #rest = new Map<string, number>();

  /** Counts what was taken. */
  read(kind: Kind, count = 1): void {
    this.#read.set(kind, (this.#read.get(kind) ?? 0) + count);
  }

  /** Notes what became of something that was not simply taken; `count` things at one place. */
  note(fate: Fate, kind: Kind, code: Code, place: Place, value: string | null = null, count = 1): void {
    const {file, line, column = null} = place;
    const key = [fate, kind, code, file, column ?? ""].join("\u0000");
    let growing = this.#findings.get(key);
    if (!growing) {
      if (this.#findings.size >= mostFindings) {
        const rest = `${fate}\u0000${kind}`;
        this.#rest.set(rest, (this.#rest.get(rest) ?? 0) + count);
        return;
      }
      const shown = value !== null && value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
      growing = {finding: {kind, fate, code, file, column, value: shown}, count: 0, lines: []};
      this.#findings.set(key, growing);
    }
    growing.count += count;
    if (line === null) return;
    const last = growing.lines.at(-1);
    if (last && line >= last[0] && line <= last[1] + 1) last[1] = Math.max(last[1], line);
    else if (growing.lines.length < mostSpans) growing.lines.push([line, line]);
  }

  /** Notes what is not taken. */
  leave(kind: Kind, code: Code, place: Place, value: string | null = null, count = 1): void {
    this.note("left", kind, code, place, value, count);
  }

  /** Notes what is taken in another form than it was written in. */
  alter(kind: Kind, code: Code, place: Place, value: string | null = null, count = 1): void {
    this.note("altered", kind, code, place, value, count);
  }

  /** The account so far. */
  account(): Account {
    const findings = [...this.#findings.values()].map(({finding, count, lines}) => ({...finding, count, lines}));
    const sum = (kind: Kind, fate: Fate): number =>
      findings.reduce((total, found) => total + (found.kind === kind && found.fate === fate ? found.count : 0), 0) +
      (this.#rest.get(`${fate}\u0000${kind}`) ?? 0);
    const counts = Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          read: this.#read.get(kind) ?? 0,
          altered: sum(kind, "altered"),
          blank: sum(kind, "blank"),
          left: sum(kind, "left")
        }
      ])
    ) as Record<Kind, Count>;
    return {counts, findings};
  }
}
