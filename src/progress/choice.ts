import {methodIds, type MethodId} from "../model/assessment.js";

/** What a reader has set about the assessment. Everything at its default is the plan's own commitment. */
export interface ProgressChoice {
  readonly method: MethodId;
  /** Base year instead of the one that the plan or the method has. */
  readonly base: number | null;
  /** Year of the milestone to look at; the last one unless set. */
  readonly milestone: number | null;
  /** Series to judge on; the latest methodology unless set. */
  readonly methodology: string | null;
  /** What if: change a year from the latest value on, in the unit of the indicator. */
  readonly pace: number | null;
}

export const initialChoice: ProgressChoice = {
  method: "plan",
  base: null,
  milestone: null,
  methodology: null,
  pace: null
};

/** The methodology to judge by, by the name that addresses have carried since the first release. */
export const methodologyParameter = "ruler";

/** Under which name of an address, and of a form, each part of a choice stands. */
export const choiceParameters: Readonly<Record<keyof ProgressChoice, string>> = {
  method: "method",
  base: "base",
  milestone: "milestone",
  methodology: methodologyParameter,
  pace: "pace"
};

/** Reads a choice from the parameters of an address; what is not understood is left at its default. */
export function parseChoice(parameters: URLSearchParams): ProgressChoice {
  const method = methodIds.find((id) => id === parameters.get("method"));
  return {
    method: method ?? initialChoice.method,
    base: parseYear(parameters.get("base")),
    milestone: parseYear(parameters.get("milestone")),
    methodology: parseCode(parameters.get(methodologyParameter)),
    pace: parseNumber(parameters.get("pace"))
  };
}

/** Writes a choice into the parameters of an address, leaving out what is at its default. */
export function writeChoice(choice: ProgressChoice, parameters: URLSearchParams): void {
  if (choice.method !== initialChoice.method) parameters.set("method", choice.method);
  for (const name of ["base", "milestone", "methodology", "pace"] as const) {
    const value = choice[name];
    if (value !== null) parameters.set(choiceParameters[name], String(value));
  }
}

/** A year of the last or this century, or null. */
export function parseYear(text: string | null): number | null {
  return text !== null && /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

/** A code as the tables use them, or null. */
export function parseCode(text: string | null): string | null {
  return text !== null && /^[\w-]{1,80}$/.test(text) ? text : null;
}

/** A decimal number with a point or a comma, or null. */
export function parseNumber(text: string | null): number | null {
  const plain = text?.trim().replace(",", ".").replace("\u2212", "-") ?? "";
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}
