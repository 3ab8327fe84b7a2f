// `npm test`: the static steps one after the other, beside the tests, whose first minute leaves a processor idle.
import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {reportFile, stepsFile, type FailedSteps} from "./results.js";
import {runScript, runSteps} from "./steps.js";

rmSync(reportFile, {force: true});
rmSync(stepsFile, {force: true});
const results = await runSteps(
  [[{script: "tests", live: true}], ["types", "lint", "format", "unused", "rooms"].map((script) => ({script}))],
  runScript,
  (text) => process.stdout.write(text)
);
const failed = results.filter((result) => result.failed).map(({script}) => script);
mkdirSync(".cache", {recursive: true});
writeFileSync(stepsFile, JSON.stringify({failed} satisfies FailedSteps));
process.stdout.write(failed.length === 0 ? "all steps passed\n" : `failed: ${failed.join(", ")}; see above\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
