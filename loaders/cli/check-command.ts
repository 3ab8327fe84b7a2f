import {describeGaps} from "../check/gaps.js";
import {buildTables} from "../derive/tables.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {describeProblem, describeTogether, InputError, type Problem} from "../read/problem.js";
import type {Language} from "../../src/model/language.js";
import {inputOptions, languageOf, languageOption, readCommandLine} from "./command-line.js";
import {checkMessages as messages} from "./messages.js";
import type {Output} from "./output.js";

const options = {...inputOptions, ...languageOption} as const;

/** Checks the plan and the data without writing anything: every problem, then what is missing. */
export async function runCheck(args: readonly string[], {print, report}: Output): Promise<number> {
  const {read, error} = readCommandLine(args, options);
  const language = languageOf(read?.values.lang ?? "");
  if (error !== null) report(error);
  if (read === null || language === null) {
    report(messages.usage[language ?? "vi"]);
    return 2;
  }
  const inputs = await readInputs(read.values.seed, read.values.data);
  try {
    const {tables, warnings} = buildTables(inputs);
    for (const line of linesOf(warnings, language)) print(line);
    print(`\n${describeGaps(tables, language).join("\n")}`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const line of linesOf(error.problems, language)) print(line);
    print(messages.stopped[language]);
    return 1;
  }
}

function linesOf(problems: readonly Problem[], language: Language): readonly string[] {
  const errors = problems.filter(({severity}) => severity === "error");
  const warnings = problems.filter(({severity}) => severity === "warning");
  // An error is mended one by one; of warnings many are alike, and looked at together.
  return [
    ...errors.map((problem) => describeProblem(problem, language)),
    ...describeTogether(warnings, language),
    messages.found(errors.length, warnings.length)[language]
  ];
}
