// Changes the progress rooms in small ways, one at a time, and runs the quick tests of progress and plan on each: what no test
// notices is a rule that no test holds. One file: `npm run mutation -- --mutate src/progress/pace.ts`.
export default {
  // The registry of methods is descriptions, which pages show.
  mutate: ["src/progress/**/*.ts", "!src/progress/methods.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: {configFile: ".ci/mutation-tests.js"},
  coverageAnalysis: "perTest",
  // The runner strips types and checks none.
  disableTypeChecks: false,
  concurrency: 1,
  ignorePatterns: ["dist", ".cache", "src/.observablehq"],
  tempDirName: ".cache/mutation",
  reporters: ["clear-text", "html", "json"],
  htmlReporter: {fileName: ".cache/mutation.html"},
  jsonReporter: {fileName: ".cache/mutation.json"},
  clearTextReporter: {allowColor: false, reportTests: false, reportScoreTable: true},
  thresholds: {high: 95, low: 92, break: 92}
};
