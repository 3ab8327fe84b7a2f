import {buildTables} from "../derive/tables.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {publishTables} from "../publish/publish.js";
import {describeProblem, InputError} from "../read/problem.js";
import {folderOf, placeOptions, readCommandLine} from "./command-line.js";
import {tablesMessages as messages} from "./messages.js";
import type {Output} from "./output.js";

const options = {out: {type: "string", default: ""}, ...placeOptions} as const;

/** Writes every table as Arrow, CSV and JSON (or what stands in for them) to a folder, or lists every problem and writes nothing. */
export async function runTables(args: readonly string[], {report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, usage: messages.usage}, {report});
  if (typeof line === "number") return line;
  const {language} = line;
  const {out} = line.values;
  if (out === "") {
    report(messages.usage[language]);
    return 2;
  }
  try {
    const {tables, warnings} = buildTables(await readInputs(folderOf(line.values)));
    for (const warning of warnings) report(describeProblem(warning, language));
    const written = await publishTables(tables, out);
    for (const table of written) report(messages.table(table)[language]);
    report(messages.written(written.length, out)[language]);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) report(describeProblem(problem, language));
    report(messages.stopped(error.problems.filter(({severity}) => severity === "error").length)[language]);
    return 1;
  }
}
