import {describe, expect, it} from "vitest";
import {sum, type Report} from "./results.js";

const report = (passed: number, failed: number, unloadable = 0): Report => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [
    {status: failed > 0 ? "failed" : "passed", assertionResults: [{}]},
    ...Array.from({length: unloadable}, () => ({status: "failed", assertionResults: []}))
  ]
});

describe("sum(report, steps, succeeded)", () => {
  it.each([
    ["a good run", report(5, 0), {failed: []}, true, {passed: 5, failed: 0}],
    ["tests that failed", report(5, 2), {failed: ["tests"]}, false, {passed: 5, failed: 2}],
    ["a file that could not be loaded", report(5, 0, 1), {failed: ["tests"]}, false, {passed: 5, failed: 1}],
    ["static steps that failed", report(5, 0), {failed: ["lint", "types"]}, false, {passed: 5, failed: 2}],
    ["tests and a static step", report(5, 1), {failed: ["tests", "lint"]}, false, {passed: 5, failed: 2}],
    ["an error outside of the tests", report(5, 0), {failed: ["tests"]}, false, {passed: 5, failed: 1}],
    [
      "an error outside of the tests and a static step",
      report(5, 0),
      {failed: ["tests", "lint"]},
      false,
      {passed: 5, failed: 2}
    ],
    ["no run at all", undefined, undefined, false, {passed: 0, failed: 1}],
    ["tests that never began", undefined, {failed: ["tests"]}, false, {passed: 0, failed: 1}]
  ] as const)("counts %s", (_, given, steps, succeeded, expected) => {
    expect(sum(given, steps, succeeded)).toEqual(expected);
  });
});
