import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {beforeEach, describe, expect, it} from "vitest";
import {runCheck} from "../../../loaders/cli/check-command.js";
import {runNewPlace} from "../../../loaders/cli/new-place-command.js";
import {offices} from "./made-offices.js";
import {runCommand} from "./run-command.js";

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "office-"));
  return () => rmSync(out, {recursive: true});
});

/** Makes a place of an office's files; what was said of it, and how its tables are read. */
async function madeOf(office: string) {
  const [repository, place] = [join(out, "repository"), join(out, "place")];
  for (const [path, content] of Object.entries(offices[office]!)) {
    mkdirSync(dirname(join(repository, path)), {recursive: true});
    writeFileSync(join(repository, path), content);
  }
  const options = ["--area", "XX", "--name", "Landia", "--date", "2026-03-10", "--lang", "en"];
  const made = await runCommand(runNewPlace, place, "--from-open-sdg", repository, ...options);
  expect(made).toMatchObject({status: 0, stderr: ""});
  const checked = await runCommand(runCheck, "--place", place, "--lang", "en");
  expect([checked.status, checked.stderr.split("\n").filter((line) => line.startsWith("error"))]).toEqual([0, []]);
  const table = (path: string) =>
    readFileSync(join(place, "data", path), "utf8")
      .trim()
      .split("\n");
  return {said: made.stdout, table};
}

describe("new-place --from-open-sdg", () => {
  it.each(Object.keys(offices))("makes a place without a fault of %s", async (office) => {
    const {said} = await madeOf(office);
    expect(said).toMatch(/^rows of data +\d+ +\d+ +\d+ +\d+$/m);
  });
});
