import {describe, expect, it} from "vitest";
import {runScript, runSteps, type RunStep, type StepResult} from "./steps.js";

const made = (script: string, failed = false): StepResult => ({script, failed, output: `${script} says\n`, seconds: 1});

describe("runSteps(rows, run, write)", () => {
  it("runs the rows beside each other, and the steps of a row one after the other", async () => {
    const log: string[] = [];
    const free = new Map<string, () => void>();
    const run: RunStep = async ({script}) => {
      log.push(`+${script}`);
      await new Promise<void>((resolve) => free.set(script, resolve));
      log.push(`-${script}`);
      return made(script);
    };
    const done = runSteps([[{script: "tests"}], [{script: "types"}, {script: "lint"}]], run, () => undefined);
    expect(log).toEqual(["+tests", "+types"]);
    free.get("types")!();
    await expect.poll(() => log).toEqual(["+tests", "+types", "-types", "+lint"]);
    free.get("tests")!();
    free.get("lint")!();
    expect((await done).map(({script}) => script)).toEqual(["tests", "types", "lint"]);
  });

  it("shows the output of what failed, once, and runs what comes after it", async () => {
    let text = "";
    const run: RunStep = (step, pass) => {
      pass(`${step.script} says\n`);
      return Promise.resolve(made(step.script, step.script !== "lint"));
    };
    const rows = [[{script: "types"}, {script: "lint"}, {script: "tests", live: true}]];
    const results = await runSteps(rows, run, (part) => (text += part));
    expect(text).toBe("types says\nfailed: types, 1.0 s\npassed: lint, 1.0 s\ntests says\nfailed: tests, 1.0 s\n");
    expect(results.map(({failed}) => failed)).toEqual([true, false, true]);
  });
});

describe("runScript(step)", () => {
  it("fails where there is no such script, with what npm says of it", async () => {
    const result = await runScript({script: "no-such-script"}, () => undefined);
    expect(result).toMatchObject({script: "no-such-script", failed: true});
    expect(result.output).toContain("no-such-script");
  });
});
