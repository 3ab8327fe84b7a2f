import type {ScoreTree} from "../../src/progress/methods/aggregate.js";

/** Something wrong with a file of cases, placed so that a person finds it. */
export interface CaseProblem {
  readonly file: string;
  /** Position of the case in the array, from 0, or null where the file as a whole is wrong. */
  readonly index: number | null;
  readonly id: string | null;
  readonly field: string | null;
  readonly found: string;
  readonly expected: string;
}

/** Thrown when cases cannot be read; carries every problem that was found. */
export class CaseError extends Error {
  readonly problems: readonly CaseProblem[];

  constructor(problems: readonly CaseProblem[]) {
    super(problems.map(describeCaseProblem).join("\n"));
    this.name = "CaseError";
    this.problems = problems;
  }
}

/** One problem as a line: file, index, id, field, what is there and what should be. */
export function describeCaseProblem({file, index, id, field, found, expected}: CaseProblem): string {
  const place = [
    file,
    ...(index === null ? [] : [`index ${index}`]),
    ...(id === null ? [] : [`id ${JSON.stringify(id)}`]),
    ...(field === null ? [] : [`field ${field}`])
  ].join(", ");
  return `${place}: found ${found}; expected ${expected}`;
}

/** A value as it is shown in a message: short, and "nothing" where it is missing. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A kind of input: how a valid one is recognised, what to call it, and what stands in when it is absent. */
export interface Kind<T> {
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
  readonly fallback?: T;
}

export type Kinds = Readonly<Record<string, Kind<unknown>>>;

/** The typed inputs that a description of kinds yields. */
export type InputsOf<K extends Kinds> = {readonly [F in keyof K]: K[F] extends Kind<infer T> ? T : never};

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isYear = (value: unknown): value is number => isNumber(value) && Number.isInteger(value);
const orNull =
  <T>(accepts: (value: unknown) => value is T) =>
  (value: unknown): value is T | null =>
    value === null || accepts(value);

export const numberOrNull: Kind<number | null> = {expected: "a number or null", accepts: orNull(isNumber)};

/** A number that older files do not have at all. */
export const optionalNumber: Kind<number | null> = {...numberOrNull, fallback: null};

export const year: Kind<number> = {expected: "a year", accepts: isYear};

export const yearOrNull: Kind<number | null> = {expected: "a year or null", accepts: orNull(isYear)};

export const flag: Kind<boolean> = {
  expected: "true or false",
  accepts: (value) => typeof value === "boolean",
  fallback: false
};

/** A yes or no that may be left open. */
export const optionalFlag: Kind<boolean | null> = {
  expected: "true, false or null",
  accepts: orNull((value) => typeof value === "boolean"),
  fallback: null
};

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): Kind<W> {
  return {
    expected: words.map((word) => JSON.stringify(word)).join(" or "),
    accepts: (value): value is W => words.some((word) => word === value)
  };
}

/** Values by year, with the year as text, as JSON has it. */
export const valuesByYear: Kind<Readonly<Record<string, number | null>>> = {
  expected: "an object of numbers by year",
  accepts: (value): value is Readonly<Record<string, number | null>> =>
    isRecord(value) && Object.entries(value).every(([key, item]) => /^\d{4}$/.test(key) && orNull(isNumber)(item))
};

function isTree(value: unknown, accepts: (leaf: unknown) => boolean): boolean {
  return Array.isArray(value) ? value.every((item) => isTree(item, accepts)) : accepts(value);
}

/** A list whose items may be lists in turn. */
export type Tree<T> = T | readonly Tree<T>[];

export const scoreList: Kind<readonly ScoreTree[]> = {
  expected: "a list of numbers or null, in groups if nested",
  accepts: (value): value is readonly ScoreTree[] => Array.isArray(value) && isTree(value, orNull(isNumber))
};

export const wordList: Kind<readonly Tree<string | null>[] | null> = {
  expected: "a list of words, or null",
  accepts: orNull(
    (value): value is readonly Tree<string | null>[] =>
      Array.isArray(value) &&
      isTree(
        value,
        orNull((leaf) => typeof leaf === "string")
      )
  ),
  fallback: null
};

export const flagList: Kind<readonly Tree<boolean>[] | null> = {
  expected: "a list of true and false, or null",
  accepts: orNull(
    (value): value is readonly Tree<boolean>[] =>
      Array.isArray(value) && isTree(value, (leaf) => typeof leaf === "boolean")
  ),
  fallback: null
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reports one field: its name, what was found, what was expected. */
export type Report = (field: string, found: unknown, expected: string) => void;

/** Reads the inputs of a case by the kinds of its method; every bad or missing field is reported. */
export function readInputs<K extends Kinds>(
  kinds: K,
  inputs: Readonly<Record<string, unknown>>,
  report: Report
): InputsOf<K> | null {
  let complete = true;
  const read: Record<string, unknown> = {};
  for (const [field, kind] of Object.entries(kinds)) {
    const value = inputs[field] === undefined ? kind.fallback : inputs[field];
    if (!kind.accepts(value)) {
      report(`inputs.${field}`, inputs[field], kind.expected);
      complete = false;
    }
    read[field] = value;
  }
  return complete ? (read as InputsOf<K>) : null;
}
