// Ends `.ci/run`: prints the sum of a run as the last line. The argument is the exit code of that run.
import {existsSync, readFileSync} from "node:fs";
import {reportFile, stepsFile, sum, type FailedSteps, type Report} from "./results.js";

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
const {passed, failed} = sum(
  read(reportFile) as Report | undefined,
  read(stepsFile) as FailedSteps | undefined,
  process.argv[2] === "0"
);
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
