import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, expect, it} from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
afterAll(() => rmSync(folder, {recursive: true}));

it("no list becomes the arguments of a call, unless it is written out", () => {
  const found = linesFound("own/no-long-spread", [
    "Math.max(...list);",
    "Math.min(0, ...list.map((x) => x));",
    "rows.push(one, ...others);",
    "a.b.unshift(...others);",
    "String.fromCharCode(...units);",
    "rows.push(...[1, ...others]);",
    "Math.max(1, 2);",
    "rows.push([...others]);",
    "rows.push(...(wanted ? [one] : []));",
    "other(...list);",
    "Math.sign(...list);"
  ]);
  expect(found).toEqual([1, 2, 3, 4, 5, 6]);
});

/** The lines in which a rule finds something. */
function linesFound(rule: string, lines: readonly string[]): number[] {
  const config = join(folder, "oxlintrc.json");
  const file = join(folder, "checked.js");
  const plugin = resolve(".ci/lint-rules.js");
  writeFileSync(
    config,
    JSON.stringify({categories: {correctness: "off"}, jsPlugins: [plugin], rules: {[rule]: "error"}})
  );
  writeFileSync(file, `${lines.join("\n")}\n`);
  const {stdout, stderr} = spawnSync("node_modules/.bin/oxlint", ["-c", config, "-f", "unix", file], {
    encoding: "utf8"
  });
  expect(stderr).toBe("");
  return [...stdout.matchAll(/checked\.js:(\d+):/g)].map(([, line]) => Number(line)).sort((a, b) => a - b);
}
