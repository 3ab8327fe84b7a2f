import {readFileSync} from "node:fs";
import {assessCases} from "../assess/assess.js";
import {CaseError} from "../assess/inputs.js";
import {givenFile} from "./called-from.js";
import {readCommandLine} from "./command-line.js";
import type {Output} from "./output.js";

const usage = "usage: npm run --silent assess -- FILE (a JSON array of cases)";

/** Runs a file of cases through the methods of assessing progress. */
export function runAssess(args: readonly string[], {print, report}: Output): number {
  const {read, error} = readCommandLine(args, {}, true);
  const [file, ...more] = read?.positionals ?? [];
  if (error !== null) report(error);
  if (file === undefined || more.length > 0) {
    report(usage);
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
