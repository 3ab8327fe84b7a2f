import {counted} from "../../src/lib/counted.js";
import {groupBy} from "../../src/lib/group.js";
import type {LanguageCode, Localised} from "../../src/model/language.js";
import {quoted} from "./control-characters.js";

/**
 * Something wrong with an input, placed so that a person can go there and mend it. A reader returns all of its problems
 * at once; an `error` stops publication, a `warning` does not.
 */
export interface Problem {
  readonly severity: "error" | "warning";
  /** A stable word for programs and tests, such as `unknown_column`. */
  readonly code: string;
  /** The file as the user named it. */
  readonly file: string;
  /** 1-based line, or null where the problem is the file as a whole. */
  readonly line: number | null;
  /** Name of the column, or the 1-based character position in a text, or null. */
  readonly column: string | number | null;
  /** The offending value as it stands in the file, or null where something is missing. */
  readonly value: string | null;
  /** What was expected instead. */
  readonly expected: Localised;
  /** How to mend it. */
  readonly mend: Localised;
}

/** Thrown when input cannot be turned into tables; carries every problem that was found. */
export class InputError extends Error {
  readonly code = "invalid_input";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(messageOf(problems));
    this.name = "InputError";
    this.problems = problems;
  }
}

/** The most problems that the message of an error lists; all of them are in `problems`, and could be more than a text can hold. */
const mostReported = 100;

function messageOf(problems: readonly Problem[]): string {
  const lines = problems.slice(0, mostReported).map((problem) => describeProblem(problem, "en"));
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join("\n");
}

const problemMessages = {
  vi: {
    line: "dòng",
    column: "cột",
    found: "có",
    expected: "cần",
    error: "lỗi",
    warning: "cảnh báo",
    brief: (count: number, kinds: string) => `${String(count)} cảnh báo (${kinds}); npm run check liệt kê đầy đủ`
  },
  en: {
    line: "line",
    column: "column",
    found: "found",
    expected: "expected",
    error: "error",
    warning: "warning",
    brief: (count: number, kinds: string) => `${counted(count, "warning")} (${kinds}); npm run check lists them`
  }
};

/** Values longer than this are shortened in messages; a cell may hold a whole file after a broken quote. */
const shownLength = 120;

/** One problem as one line of text: place, value, expectation and remedy. */
export function describeProblem(problem: Problem, language: LanguageCode): string {
  return `${problemMessages[language][problem.severity]} ${problem.code}: ${whatAndWhere(problem, language)}. ${problem.mend[language]}`;
}

/** Problems of which many are alike: the remedy that they share once, and below it each with its place. */
export function describeTogether(problems: readonly Problem[], language: LanguageCode): string[] {
  const groups = groupBy(problems, ({severity, code, mend}) => [severity, code, mend.en].join(" "));
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length === 1) return alike.map((problem) => describeProblem(problem, language));
    const heading = `${problemMessages[language][first.severity]} ${first.code} (${String(alike.length)}): ${first.mend[language]}`;
    return [heading, ...alike.map((problem) => `  ${whatAndWhere(problem, language)}`)];
  });
}

function whatAndWhere(problem: Problem, language: LanguageCode): string {
  const words = problemMessages[language];
  const place = [
    problem.file,
    ...(problem.line === null ? [] : [`${words.line} ${problem.line}`]),
    ...(problem.column === null ? [] : [`${words.column} ${problem.column}`])
  ].join(", ");
  const found = problem.value === null ? "" : `${words.found} ${quote(problem.value)}; `;
  return `${place}: ${found}${words.expected} ${problem.expected[language]}`;
}

function quote(value: string): string {
  const shown = value.length > shownLength ? `${value.slice(0, shownLength)}…` : value;
  return quoted(shown);
}

/**
 * Problems as a command reports them that is about something else: each error in full, of the warnings only how many there are of
 * each kind and what lists them, so that they do not hide what matters.
 */
export function describeBriefly(problems: readonly Problem[], language: LanguageCode): string[] {
  const errors = problems.filter(({severity}) => severity === "error");
  const warnings = problems.filter(({severity}) => severity === "warning");
  const lines = errors.map((problem) => describeProblem(problem, language));
  if (warnings.length === 0) return lines;
  const kinds = [...groupBy(warnings, ({code}) => code)].map(([code, {length}]) => `${String(length)} ${code}`);
  return [...lines, problemMessages[language].brief(warnings.length, kinds.join(", "))];
}
