import type {CommitmentState} from "../plan/judgement.js";

// The report in words and tables, before it becomes a page or a file for Word: both are made from the same blocks.

/** A piece of a line of text. */
export type Run =
  | string
  /** What only an officer can know. */
  | {readonly blank: string}
  | {readonly strong: string}
  /** Remarks beside what is said. */
  | {readonly quiet: string}
  /** Words in Vietnamese, whatever the language of the report. */
  | {readonly vietnamese: string}
  | {readonly text: string; readonly path: string}
  /** A note of the value before it, by its number at the end of the report; null before it is numbered. */
  | {readonly footnote: Footnote; readonly number: number | null}
  | {readonly state: CommitmentState; readonly ended: boolean};

/** Whether a piece of a line is a note's number. Those of two notes beside each other are parted, lest they be read as one. */
export const isFootnote = (run: Run | undefined): boolean => typeof run === "object" && "footnote" in run;

/** What a source says of a value, in a language. */
export interface Footnote {
  readonly text: string;
  /** Code of its language. */
  readonly language: string;
}

/** A line of text. */
export type Line = readonly Run[];

export interface Column {
  readonly title: string;
  /** Its part of the width, in percent. */
  readonly share: number;
  readonly numeric?: boolean;
}

/** A cell may have several lines. */
export type Cell = readonly Line[];

/** Rows under a heading of their own, or without one. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

export interface ReportTable {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Whether rows are so long that they may go over the end of a page. */
  readonly long?: boolean;
  readonly groups: readonly RowGroup[];
}

/** A chart of an indicator, with its words; who makes the page or the file draws it. */
export interface ReportFigure {
  readonly indicator: string;
  readonly caption: string;
  /** What a listener hears in its place. */
  readonly description: string;
  readonly source: string;
}

export type Block =
  | {readonly kind: "heading"; readonly level: 2 | 3; readonly id: string; readonly text: string}
  | {readonly kind: "paragraph"; readonly line: Line}
  | {readonly kind: "list"; readonly items: readonly Line[]}
  /** The notes of values, in the order of their numbers. */
  | {readonly kind: "footnotes"; readonly notes: readonly Footnote[]}
  | {readonly kind: "figures"; readonly items: readonly ReportFigure[]; readonly note: string}
  | ReportTable;

export function paragraph(...line: Line): Block {
  return {kind: "paragraph", line};
}

export function heading(level: 2 | 3, id: string, text: string): Block {
  return {kind: "heading", level, id, text};
}

/** A cell of one line. */
export function cell(...line: Line): Cell {
  return [line];
}
