import {existsSync, readFileSync} from "node:fs";

/** What is read of the report that the test runner wrote. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly unknown[]}[];
}

/** Prints the sum of a report as the last line; `status` is the exit code of the whole run. */
function main(file: string, status: string): number {
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;
  const passed = report?.numPassedTests ?? 0;
  let failed = report ? report.numFailedTests + unloadable(report) : 0;
  if (failed === 0 && status !== "0") {
    process.stdout.write("a step other than the tests failed; see above\n");
    failed = 1;
  }
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** Files that could not even be loaded: none of their tests is there to fail. */
function unloadable({testResults}: Report): number {
  return testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
}

const [file = "", status = "1"] = process.argv.slice(2);
process.exitCode = main(file, status);
