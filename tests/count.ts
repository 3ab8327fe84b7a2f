import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** What is read of a report that the test runner wrote. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly unknown[]}[];
}

/** Adds up the reports in a folder and prints the sum as the last line; `status` is the exit code of the whole run. */
function main(folder: string, status: string): number {
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Report);
  const passed = reports.reduce((sum, report) => sum + report.numPassedTests, 0);
  let failed = reports.reduce((sum, report) => sum + report.numFailedTests + unloadable(report), 0);
  if (failed === 0 && status !== "0") {
    process.stdout.write("a step other than the tests failed; see above\n");
    failed = 1;
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** Files that could not even be loaded: none of their tests is there to fail. */
function unloadable({testResults}: Report): number {
  return testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
}

const [folder = "", status = "1"] = process.argv.slice(2);
process.exitCode = main(folder, status);
