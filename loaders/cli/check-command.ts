import {languagesOfPlace} from "../../src/model/place.js";
import {describeGaps} from "../check/gaps.js";
import {partlyInEnglish} from "../check/interface.js";
import {buildTables, type Built} from "../derive/tables.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {describeProblem, describeTogether, InputError, type Problem} from "../read/problem.js";
import type {LanguageCode} from "../../src/model/language.js";
import {folderOf, placeOptions, readCommandLine} from "./command-line.js";
import {checkMessages as messages} from "./messages.js";
import type {Output} from "./output.js";

/**
 * Checks the plan and the data without writing anything: every problem, what of the plan no commitment took, what is missing, and
 * what of the interface is told in English.
 */
export async function runCheck(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options: placeOptions, usage: messages.usage}, {report});
  if (line === null) return 2;
  const {language, values} = line;
  const inputs = await readInputs(folderOf(values));
  try {
    const {tables, unread, warnings} = buildTables(inputs);
    for (const found of linesOf(warnings, language)) print(found);
    for (const found of unreadLines(unread, language)) print(found);
    print(`\n${describeGaps(tables, language).join("\n")}`);
    for (const share of partlyInEnglish(languagesOfPlace(tables))) print(`\n${messages.interface(share)[language]}`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const found of linesOf(error.problems, language)) print(found);
    print(messages.stopped[language]);
    return 1;
  }
}

function unreadLines(unread: Built["unread"], language: LanguageCode): readonly string[] {
  if (unread.length === 0) return [];
  const sentences = unread.map(({file, line, text}) => messages.sentence(file, line, text)[language]);
  return ["", messages.unread(unread.length)[language], ...sentences];
}

function linesOf(problems: readonly Problem[], language: LanguageCode): readonly string[] {
  const errors = problems.filter(({severity}) => severity === "error");
  const warnings = problems.filter(({severity}) => severity === "warning");
  // An error is mended one by one; of warnings many are alike, and looked at together.
  return [
    ...errors.map((problem) => describeProblem(problem, language)),
    ...describeTogether(warnings, language),
    messages.found(errors.length, warnings.length)[language]
  ];
}
