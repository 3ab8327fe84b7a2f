import {readFileSync} from "node:fs";
import {assessCases} from "../assess/assess.js";
import {CaseError} from "../assess/inputs.js";
import {givenFile} from "./called-from.js";
import {readCommandLine} from "./command-line.js";
import {assessMessages as messages} from "./messages.js";
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
    print(JSON.stringify(assessCases(readFileSync(givenFile(file), "utf8"), file), null, 2));
    return 0;
  } catch (error) {
    const unreadable = error instanceof Error && "syscall" in error;
    if (!(error instanceof CaseError) && !unreadable) throw error;
    report(unreadable ? `${file}: cannot be read (${error.message}); expected a JSON file` : error.message);
    return 1;
  }
}
