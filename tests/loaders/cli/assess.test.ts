import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {runAssess} from "../../../loaders/cli/assess-command.js";
import {runCommand, spawnCommand} from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "assess-"));
afterAll(() => rmSync(folder, {recursive: true}));

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("npm run --silent assess -- FILE", () => {
  it("prints one result a case, in order, and nothing else", async () => {
    const {status, stdout} = await spawnCommand("assess", "tests/src/progress/progress-cases.json");
    expect(status).toBe(0);
    const results = JSON.parse(stdout) as {id: string}[];
    expect(results).toHaveLength(300);
    expect(results[0]).toEqual({
      id: "CA:1-4-1 / Access to basic drinking water services",
      status: "deterioration",
      measure: expect.closeTo(-0.69995, 5) as number,
      score: -5
    });
  });

  it.each([
    [
      "a file that is not there",
      () => join(folder, "none.json"),
      /none\.json: cannot be read .*; expected a JSON file/
    ],
    ["text that is not JSON", () => fileWith("broken.json", "[{"), /broken\.json: found text that is not JSON/],
    [
      "a bad case among good ones",
      () =>
        fileWith(
          "bad.json",
          JSON.stringify([
            {id: "good", method: "eurostat_eustat_aggregate", inputs: {scores: [1]}},
            {id: "bad", method: "eurostat_eustat_aggregate", inputs: {}}
          ])
        ),
      /bad\.json, index 1, id "bad", field inputs\.scores: found nothing; expected a list/
    ]
  ])("says on standard error what is wrong: %s", async (_name, file, message) => {
    const {status, stdout, stderr} = await runCommand(runAssess, file());
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("asks for exactly one file", async () => {
    for (const args of [[], ["a.json", "b.json"], ["--file", "a.json"]]) {
      const {status, stdout, stderr} = await runCommand(runAssess, ...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("cách dùng");
    }
  });
});
