import {readFileSync} from "node:fs";
import {assessCases} from "../assess/assess.js";
import {CaseError} from "../assess/inputs.js";
import {givenFile} from "./called-from.js";
import {readCommandLine} from "./command-line.js";
import {assessMessages as messages} from "./messages.js";
import {expectOrdinaryFile} from "../read/ordinary-file.js";
import type {Output} from "./output.js";

/** Runs a file of cases through the methods of assessing progress. What it says of a case is in the words of its fields, English. */
export function runAssess(args: readonly string[], {print, report}: Output): number {
  const line = readCommandLine(args, {options: {}, positionals: true, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language, positionals} = line;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    report(messages.usage[language]);
    return 2;
  }
  try {
    const given = givenFile(file);
    expectOrdinaryFile(given);
    print(JSON.stringify(assessCases(readFileSync(given, "utf8"), file), null, 2));
    return 0;
  } catch (error) {
    const isOfCases = error instanceof CaseError;
    if (!isOfCases && !(error instanceof Error && "code" in error)) throw error;
    report(!isOfCases ? `${file}: cannot be read (${error.message}); expected a JSON file` : error.message);
    return 1;
  }
}
