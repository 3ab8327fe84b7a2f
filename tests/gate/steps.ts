import {spawn} from "node:child_process";

/** A step of the gate: a script of package.json. */
export interface Step {
  readonly script: string;
  /** Its output is passed on as it comes; otherwise it is shown only when the step has failed. */
  readonly live?: boolean;
}

/** What came of a step. */
export interface StepResult {
  readonly script: string;
  readonly failed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one step; `pass` takes its output as it comes. */
export type RunStep = (step: Step, pass: (text: string) => void) => Promise<StepResult>;

/**
 * Runs rows of steps beside each other, the steps of a row one after the other, and all of them whether or not another one
 * fails. Writes a line for each step when it has ended, below the whole output of one that failed and was not yet shown.
 */
export async function runSteps(
  rows: readonly (readonly Step[])[],
  run: RunStep,
  write: (text: string) => void
): Promise<readonly StepResult[]> {
  const results = rows.map(async (row) => {
    const ended: StepResult[] = [];
    for (const step of row) {
      const result = await run(step, step.live ? write : () => undefined);
      if (result.failed && !step.live) write(`${result.output.trimEnd()}\n`);
      write(`${result.failed ? "failed" : "passed"}: ${step.script}, ${result.seconds.toFixed(1)} s\n`);
      ended.push(result);
    }
    return ended;
  });
  return (await Promise.all(results)).flat();
}

/** Runs a script of package.json with npm. */
export const runScript: RunStep = ({script}, pass) =>
  new Promise((resolve) => {
    const start = performance.now();
    let output = "";
    const take = (text: string) => {
      output += text;
      pass(text);
    };
    const end = (failed: boolean) => {
      resolve({script, failed, output, seconds: (performance.now() - start) / 1000});
    };
    const child = spawn("npm", ["run", script], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {...process.env, ...(process.stdout.isTTY ? {FORCE_COLOR: "1"} : {})}
    });
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", (error) => {
      take(`${error.message}\n`);
      end(true);
    });
    child.on("close", (code) => end(code !== 0));
  });
