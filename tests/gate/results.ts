/** Where vitest writes its report, and the gate what came of its steps. */
export const reportFile = ".cache/results.json";
export const stepsFile = ".cache/steps.json";

/** What is read of vitest's report. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly unknown[]}[];
}

/** The steps of the gate that failed; `tests` is the one that writes the report. */
export interface FailedSteps {
  readonly failed: readonly string[];
}

export interface Sum {
  readonly passed: number;
  readonly failed: number;
}

/**
 * The sum over all tests. A file that could not be loaded counts as one that failed, since none of its tests is there to fail, and so
 * does each other step; a run that failed for a reason that none of them shows counts as one.
 */
export function sum(report: Report | undefined, steps: FailedSteps | undefined, succeeded: boolean): Sum {
  const tests = report ? report.numFailedTests + unloadable(report) : 0;
  const others = steps?.failed.filter((step) => step !== "tests").length ?? 0;
  const hidden = steps?.failed.includes("tests") === true && tests === 0 ? 1 : 0;
  const failed = tests + others + hidden;
  return {passed: report?.numPassedTests ?? 0, failed: failed === 0 && !succeeded ? 1 : failed};
}

function unloadable({testResults}: Report): number {
  return testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
}
