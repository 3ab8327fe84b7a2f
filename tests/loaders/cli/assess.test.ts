import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, describe, expect, it} from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "assess-"));
afterAll(() => rmSync(folder, {recursive: true}));

function assess(...args: string[]) {
  return spawnSync("npm", ["run", "--silent", "assess", "--", ...args], {cwd: root, encoding: "utf8"});
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("npm run --silent assess -- FILE", () => {
  it("prints one result a case, in order, and nothing else", () => {
    const {status, stdout} = assess("tests/src/progress/progress-cases.json");
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
  ])("says on standard error what is wrong: %s", (_name, file, message) => {
    const {status, stdout, stderr} = assess(file());
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("asks for exactly one file", () => {
    const {status, stdout, stderr} = assess();
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("usage");
  });
});
