import type {Reason} from "../../src/model/assessment.js";
import {eurostatAggregate, openSdgAggregate} from "./aggregate.js";
import {CaseError, isRecord, readInputs, shown, type CaseProblem, type Kinds, type Report} from "./inputs.js";
import type {InputsOf} from "./inputs.js";
import {dnsSymbol, escapIndex, eurostatSeries, openSdgSeries, unProgressSeries, type Outcome} from "./series.js";

/** The result of one case; `measure` is a word where it is infinite, because JSON has no such number. */
export interface CaseResult {
  readonly id: string;
  readonly status: string | null;
  readonly measure: number | "inf" | "-inf" | null;
  readonly score: number | null;
  /** Why there is no status; absent where there is one. */
  readonly reason?: Reason;
}

type Run = (inputs: Readonly<Record<string, unknown>>, report: Report) => Outcome | null;

function runner<K extends Kinds>(method: {
  readonly kinds: K;
  readonly assess: (inputs: InputsOf<K>, report: Report) => Outcome;
}): Run {
  return (inputs, report) => {
    const read = readInputs(method.kinds, inputs, report);
    return read === null ? null : method.assess(read, report);
  };
}

const runners: ReadonlyMap<string, Run> = new Map([
  ["open_sdg_statcan_series", runner(openSdgSeries)],
  ["open_sdg_statcan_aggregate", runner(openSdgAggregate)],
  ["eurostat_eustat_series", runner(eurostatSeries)],
  ["eurostat_eustat_aggregate", runner(eurostatAggregate)],
  ["un_progress_chart_2023_eustat", runner(unProgressSeries)],
  ["escap_csi", runner(escapIndex)],
  ["de_dns_weather", runner(dnsSymbol)]
]);

/** The methods that a file of cases can name. */
export const caseMethods: readonly string[] = [...runners.keys()];

/**
 * Runs the text of a file of cases through the methods: a JSON array of objects with `id`, `method` and `inputs`;
 * anything else in them, such as the expected result, is ignored. Results come in the order of the cases. Throws a
 * {@link CaseError} with everything that is wrong; then there are no results at all.
 */
export function assessCases(text: string, file: string): readonly CaseResult[] {
  const problems: CaseProblem[] = [];
  const results = parse(text, file).map((item, index) => assessCase(item, index, file, problems));
  if (problems.length > 0) throw new CaseError(problems);
  return results.filter((result) => result !== null);
}

function parse(text: string, file: string): readonly unknown[] {
  const whole = (found: string, expected: string): CaseError =>
    new CaseError([{file, index: null, id: null, field: null, found, expected}]);
  let parsed: unknown;
  try {
    // Some editors put a byte order mark in front, which JSON does not allow.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw whole(`text that is not JSON (${error instanceof Error ? error.message : String(error)})`, "a JSON array");
  }
  if (!Array.isArray(parsed)) throw whole(shown(parsed), "a JSON array of cases");
  return parsed;
}

function assessCase(item: unknown, index: number, file: string, problems: CaseProblem[]): CaseResult | null {
  const id = isRecord(item) && typeof item.id === "string" ? item.id : null;
  const report = (field: string | null, found: unknown, expected: string): void => {
    problems.push({file, index, id, field, found: shown(found), expected});
  };
  if (!isRecord(item)) {
    report(null, item, "an object with id, method and inputs");
    return null;
  }
  const {method, inputs} = item;
  const run = typeof method === "string" ? runners.get(method) : undefined;
  if (id === null) report("id", item.id, "a text");
  if (run === undefined) report("method", method, `one of ${caseMethods.join(", ")}`);
  if (!isRecord(inputs)) report("inputs", inputs, "an object");
  if (id === null || run === undefined || !isRecord(inputs)) return null;
  const outcome = run(inputs, report);
  return outcome === null ? null : resultOf(id, outcome);
}

function resultOf(id: string, {status, measure, score, reason}: Outcome): CaseResult {
  const word = measure === Infinity ? "inf" : measure === -Infinity ? "-inf" : measure;
  return {id, status, measure: word, score, ...(reason !== null && {reason})};
}
