import type {EngineError} from "../session/engine-error.js";
import type {InputProblem, InputUse, Rejection} from "../../model/explorer.js";
import type {InputReading} from "../input/input.js";
import type {Answer} from "../session/answer.js";
import type {CleanNode} from "../program/clean-drawing.js";
import type {LogLine} from "../program/protocol.js";

/** Why a cell has no result. */
export type CellError =
  | {
      readonly why: "engine";
      readonly details: EngineError;
      /** Where the failed statement begins. */ readonly from: number;
      readonly sql: string;
    }
  | {readonly why: "rejected"; readonly rejection: Rejection; readonly from: number; readonly to: number}
  /** A variable is read that no cell sets. */
  | {readonly why: "variable"; readonly name: string; readonly from: number; readonly to: number}
  /** A place that reads an input, and cannot. */
  | {
      readonly why: "use";
      readonly use: InputUse;
      readonly name: string;
      readonly from: number;
      readonly to: number;
    }
  /** An input that has no value. */
  | {readonly why: "input"; readonly problem: InputProblem}
  | {readonly why: "circle"; readonly names: readonly string[]}
  | {readonly why: "blocked"; readonly name: string}
  | {readonly why: "table"; readonly table: string}
  | {readonly why: "start"}
  /** A program that came to nothing, in the reader's words. */
  | {
      readonly why: "program";
      readonly message: string;
      /** A name that was probably meant. */
      readonly meant: string | null;
      readonly mark: {readonly from: number; readonly to: number} | null;
      readonly lines: readonly LogLine[];
    };

/** What a program came to besides rows. */
export interface ProgramResult {
  readonly drawing: readonly CleanNode[] | null;
  /** What is neither rows nor a drawing, as text. */
  readonly text: string | null;
  /** The same as other programs are given it. */
  readonly value: unknown;
  /** Whether they can be given it. */
  readonly given: boolean;
  /** What it wrote meanwhile. */
  readonly lines: readonly LogLine[];
}

/** What came out of a cell. */
export interface CellResult {
  /** The rows of its last statement, where that gave rows. */
  readonly answer: Answer | null;
  /** The view that holds them in the engine, where there is one. */
  readonly view: string | null;
  /** How long that took; null where it was computed with the page. */
  readonly milliseconds: number | null;
  readonly statements: number;
  /** What holds of an input. */
  readonly reading?: InputReading;
  readonly program?: ProgramResult;
}

/** Rows that a chart is drawn from at most. */
export const mostChartRows = 50_000;

/** How a cell stands. */
export type CellState =
  | {readonly status: "idle"; readonly changed: boolean}
  | {readonly status: "waiting"}
  | {readonly status: "running"}
  | {readonly status: "done"; readonly result: CellResult}
  | {readonly status: "failed"; readonly error: CellError};

export const idle: CellState = {status: "idle", changed: false};
