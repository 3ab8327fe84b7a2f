/** What an engine's error is about, as far as it can be said in the reader's language. */
export type EngineErrorKind =
  | "syntax"
  | "no_table"
  | "no_column"
  | "no_function"
  | "extension"
  | "arguments"
  | "conversion"
  | "ambiguous"
  | "grouping"
  | "outside"
  | "memory"
  | "cancelled"
  | "other";

/** The marks that a chart can be drawn with. */
export const marks = ["line", "area", "bar", "dot", "histogram", "heat", "tile", "swarm"] as const;

export type Mark = (typeof marks)[number];

/** The encodings of a chart, each holding the name of a column or nothing. */
export const encodings = ["x", "y", "colour", "facet"] as const;

export type ChartEncoding = (typeof encodings)[number];

/** How groups of bars or areas lie: upon each other, side by side, or as shares of their sum. */
export const arrangements = ["stacked", "grouped", "share"] as const;

export type ChartArrangement = (typeof arrangements)[number];

/** Why a wish about how a chart looks is not carried out, or what it leaves out. */
export type LookProblemKind =
  | "log-signs"
  | "log-mark"
  | "trend-log"
  | "trend-along"
  | "trend-few"
  | "arrange-rates"
  | "share-signs"
  | "arrange-mark"
  | "grouped-facet"
  | "domain-form"
  | "domain-zero"
  | "domain-share"
  | "domain-names"
  | "outside"
  | "lines-form"
  | "lines-mark"
  | "labels-many"
  | "swarm-along"
  | "zero-log";

/** What is wrong with the name of a cell. */
export type NameProblem = "form" | "reserved" | "published" | "taken";

/** Why a statement is not given to the engine. */
export type Rejection = "outside" | "setting" | "published";

/** The kinds of cells that a notebook of the explorer has. */
export const cellKinds = ["sql", "chart", "text", "input", "js"] as const;
export type CellKind = (typeof cellKinds)[number];

/** The controls by which a reader gives a value to cells. */
export const inputControls = [
  "slider",
  "number",
  "choice",
  "choices",
  "years",
  "date",
  "dates",
  "text",
  "checkbox"
] as const;
export type InputControl = (typeof inputControls)[number];

/** Why an input has no value. */
export type InputProblem = "noOptions" | "noRows" | "notOneQuery" | "span";

/** What is wrong with a place that reads an input: there is none, it stands within quotes, or another part of it is meant. */
export type InputUse = "unknown" | "quoted" | "part" | "noPart" | "result";

/** What the tables give codes to, so that a reader can ask for it by name. */
export const termKinds = ["indicator", "area", "agency", "series"] as const;
export type TermKind = (typeof termKinds)[number];

/** Queries to start from, by the question that each answers. */
export const workedQueryNames = [
  "trend",
  "rank",
  "behind",
  "pair",
  "missing",
  "due",
  "disagree",
  "change",
  "agencies",
  "breaks",
  "sources",
  "bounds"
] as const;
export type WorkedQueryName = (typeof workedQueryNames)[number];
