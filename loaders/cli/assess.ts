import {existsSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import process from "node:process";
import {assessCases} from "../assess/assess.js";
import {CaseError} from "../assess/inputs.js";

const usage = "usage: npm run --silent assess -- FILE (a JSON array of cases)";

/** npm runs scripts in the root of the package; a path that is not there is looked up where npm was called. */
function locate(file: string): string {
  const called = process.env.INIT_CWD;
  return existsSync(file) || called === undefined ? file : resolve(called, file);
}

/** Runs the command: results to `out` or errors to `report`, and the exit code. */
function run(args: readonly string[], out: (text: string) => void, report: (text: string) => void): number {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    report(`${usage}\n`);
    return 2;
  }
  try {
    out(`${JSON.stringify(assessCases(readFileSync(locate(file), "utf8"), file), null, 2)}\n`);
    return 0;
  } catch (error) {
    const unreadable = error instanceof Error && "syscall" in error;
    if (!(error instanceof CaseError) && !unreadable) throw error;
    report(unreadable ? `${file}: cannot be read (${error.message}); expected a JSON file\n` : `${error.message}\n`);
    return 1;
  }
}

process.exitCode = run(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text)
);
