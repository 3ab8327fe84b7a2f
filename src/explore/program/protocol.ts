// What the page and the program in its sandbox say to each other. All of it is data: nothing that comes back is markup or runs.

/** Names that every program has at hand. */
export const atHand = ["Plot", "d3", "aq", "op", "html", "svg", "width", "dark", "locale"] as const;

/** What a name of the notebook stands for in a program. */
export type GivenValue =
  /** Rows, as a stream of Arrow. */
  | {readonly kind: "table"; readonly bytes: Uint8Array<ArrayBuffer>}
  /** A day, or both ends of a range of days. */
  | {readonly kind: "days"; readonly value: unknown}
  | {readonly kind: "value"; readonly value: unknown};

/** What the page asks of the program. */
export interface ProgramTask {
  readonly code: string;
  /** What its free names stand for, as far as they are the notebook's. */
  readonly given: Readonly<Record<string, GivenValue>>;
  /** Free names that are not the notebook's: at hand, the language's, or wrong. */
  readonly others: readonly string[];
  /** Those among them that are only asked for their kind, as `typeof name`, and may be nothing. */
  readonly guarded: readonly string[];
  /** Of the cell, in pixels. */
  readonly width: number;
  readonly dark: boolean;
  readonly locale: string;
}

/** A node of what was drawn: a text, or an element by its name with attributes and children. */
export type DrawnNode =
  | string
  | readonly [name: string, attributes: readonly (readonly [string, string])[], children: readonly DrawnNode[]];

/** A reference to something within the same drawing. */
export const reference = /url\(\s*(?<quote>["']?)#(?<id>[\p{L}_][\p{L}\p{N}_.:-]{0,199})\k<quote>\s*\)/giu;

/** A column of a table that was given back; of numbers, days and moments `NaN` stands for nothing. */
export type GivenColumn =
  | {readonly name: string; readonly kind: "number" | "day" | "moment"; readonly values: Float64Array<ArrayBuffer>}
  | {readonly name: string; readonly kind: "truth"; readonly values: readonly (boolean | null)[]}
  | {readonly name: string; readonly kind: "text"; readonly values: readonly (string | null)[]};

/** A place of the program, counted in lines and columns from 1; the column is 0 where it is not known. */
export interface ProgramPlace {
  readonly line: number;
  readonly column: number;
}

/** Why a program came to nothing. */
export type ProgramFailure =
  | {readonly kind: "syntax" | "thrown"; readonly message: string; readonly place: ProgramPlace | null}
  /** A name that nothing stands for. */
  | {readonly kind: "unknown"; readonly name: string}
  /** It asked for the network. */
  | {readonly kind: "network"; readonly name: string; readonly place: ProgramPlace | null}
  /** Its value is of a kind that cannot be shown. */
  | {readonly kind: "unshowable"; readonly name: string}
  /** More rows than a table of so many columns may have. */
  | {readonly kind: "rows"; readonly rows: number; readonly most: number};

/** What a program came to. */
export type ProgramValue =
  | {readonly kind: "nothing"}
  | {readonly kind: "drawing"; readonly tree: DrawnNode}
  | {readonly kind: "table"; readonly columns: readonly GivenColumn[]; readonly rows: number}
  /** Anything else: as text, and itself where another program can be given it. */
  | {readonly kind: "value"; readonly text: string; readonly value: unknown; readonly given: boolean};

/** What the program tells the page while it runs. */
export type ProgramMessage =
  /** It is there, and waits for its task. */
  | {readonly kind: "ready"}
  | {readonly kind: "log"; readonly level: LogLevel; readonly text: string}
  | {readonly kind: "done"; readonly value: ProgramValue}
  | {readonly kind: "failed"; readonly failure: ProgramFailure};

export const logLevels = ["log", "warn", "error"] as const;
export type LogLevel = (typeof logLevels)[number];

/** A line that a program wrote. */
export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

/** Rows of a table that a program gives back at most, its values, and letters of its texts. */
export const mostGivenRows = 500_000;
export const mostGivenValues = 20_000_000;
export const mostGivenLetters = 100_000_000;

/** How many rows a table of so many columns has at most. */
export const mostRowsOf = (columns: number): number =>
  Math.min(mostGivenRows, Math.floor(mostGivenValues / Math.max(1, columns)));

/** Letters of a value as text. */
export const mostValueLetters = 20_000;

/** Lines that a program writes at most, and letters of one of them, or of what an error says. */
export const mostLines = 200;
export const mostLineLetters = 2_000;

/** Parts of a drawing at most, attributes, and letters of its texts and attributes; more than that no page shows at ease. */
export const mostNodes = 60_000;
export const mostAttributes = 1_000_000;
export const mostLetters = 12_000_000;
