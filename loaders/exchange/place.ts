import type {LanguageCode} from "../../src/model/language.js";
import type {CellProblem} from "../read/cell.js";
import type {Problem} from "../read/problem.js";

/** Where a foreign value stands: a cell of a workbook (`Số liệu!F12`), or a line and column of a text or a query. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly cell: string | null;
}

/** What a rejected value would have been a value of, as far as that is known. */
export interface Subject {
  readonly indicator: string | null;
  readonly series: string | null;
  readonly area: string | null;
  readonly year: string | null;
}

/** A foreign value that is not taken over, with its place, the reason and the remedy. */
export interface Rejection extends Problem, Place {
  readonly line: number | null;
  readonly column: string | null;
  readonly subject?: Subject;
  /** The lines of a mapping that would settle it, as cells. */
  readonly offered?: readonly (readonly string[])[];
}

/** A rejection at a place; `value` is what stands there, or null where something is missing. */
export function reject({file, line, column, cell}: Place, value: string | null, problem: CellProblem): Rejection {
  const {code, expected, mend} = problem;
  return {severity: "error", code, file, line, column, cell, value, expected, mend};
}

/** Rejections with what they are about, where it was not said already. */
export function about(rejections: readonly Rejection[], subject: Subject): Rejection[] {
  return rejections.map((rejection) => ({subject, ...rejection}));
}

/** A rejection of a file as a whole. */
export function rejectFile(file: string, value: string | null, problem: CellProblem): Rejection {
  return reject({file, line: null, column: null, cell: null}, value, problem);
}

const placeMessages = {vi: {line: "dòng", column: "cột"}, en: {line: "line", column: "column"}};

/** A place as one phrase: `mau.xlsx, Số liệu!F12` or `a.csv, line 3, column Value`. */
export function describePlace({file, line, column, cell}: Place, language: LanguageCode): string {
  const words = placeMessages[language];
  if (cell !== null) return `${file}, ${cell}`;
  const parts = [file];
  if (line !== null) parts.push(`${words.line} ${line}`);
  if (column !== null) parts.push(`${words.column} ${column}`);
  return parts.join(", ");
}
