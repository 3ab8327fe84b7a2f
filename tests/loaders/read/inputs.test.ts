import {execFileSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {readInputs} from "../../../loaders/exchange/connections/inputs.js";
import {placeFolder, readInputFiles} from "../../../loaders/read/inputs.js";
import {InputError, type Problem} from "../../../loaders/read/problem.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inputs-"));
  mkdirSync(join(folder, "observations"));
  writeFileSync(join(folder, "areas.csv"), "area\n");
  writeFileSync(join(folder, "observations/a.csv"), "indicator\n");
  cpSync("data/place.yaml", join(folder, "place.yaml"));
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

const names = async () => [...(await readInputs({...placeFolder(), data: folder})).data.keys()];

describe("readInputs(folder)", () => {
  it("finds files below the folder, also by links, and goes into no folder that it comes from", async () => {
    symlinkSync("..", join(folder, "observations/loop"));
    symlinkSync(join(folder, "areas.csv"), join(folder, "observations/b.csv"));
    expect(await names()).toEqual(["areas.csv", "observations/a.csv", "observations/b.csv"]);
  });

  it("does not pass over a file because its ending is in capitals", async () => {
    renameSync(join(folder, "observations/a.csv"), join(folder, "observations/a.CSV"));
    expect(await names()).toEqual(["areas.csv", "observations/a.CSV"]);
  });

  it("warns of workbooks and other tables that nobody will read", async () => {
    for (const name of ["a.xlsx", "b.ods", "c.tsv"])
      cpSync(join(folder, "areas.csv"), join(folder, "observations", name));
    writeFileSync(join(folder, "README.md"), "");
    writeFileSync(join(folder, "observations/~$a.xlsx"), "");
    const {problems} = await readInputs({...placeFolder(), data: folder});
    expect(problems.map(({code, severity, file}) => [code, severity, file])).toEqual(
      ["a.xlsx", "b.ods", "c.tsv"].map((name) => ["unused_file", "warning", join(folder, "observations", name)])
    );
  });

  it("warns where a place has neither a text of its plan nor tables, and misses a text that somebody names", async () => {
    const seed = join(folder, "plan.txt");
    const read = async (given?: string) =>
      (await readInputFiles({...placeFolder(), seed: given, data: folder})).problems.map(({severity, code, file}) => [
        severity,
        code,
        file
      ]);
    expect(await read(seed)).toEqual([["error", "missing_file", seed]]);
    expect(await read()).toEqual([]);
    const place = join(folder, "place.yaml");
    writeFileSync(place, readFileSync(place, "utf8").replace(/^ {2}seed: .*\n/m, ""));
    expect(await read()).toEqual([["warning", "no_plan", place]]);
    mkdirSync(join(folder, "plan/tables"), {recursive: true});
    writeFileSync(join(folder, "plan/tables/goals.csv"), "goal,name_vi\n");
    expect(await read()).toEqual([]);
  });

  it("does not wait for a pipe that has the name of a file", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.csv")]);
    const {problems} = await readInputs({...placeFolder(), data: folder});
    expect(problems.map(({code, value}) => [code, value])).toEqual([["unreadable_file", "not_a_file"]]);
  });

  it("says that a link leads nowhere, and that a folder has the name of a file", async () => {
    symlinkSync("/nowhere/x.csv", join(folder, "c.csv"));
    mkdirSync(join(folder, "d.csv"));
    const {problems} = await readInputs({...placeFolder(), data: folder});
    expect(problems.map(({code, value}) => [code, value])).toEqual([
      ["missing_file", null],
      ["unreadable_file", "EISDIR"]
    ]);
  });
});

describe("new InputError(problems)", () => {
  it("has a message of some length however many problems there are", () => {
    const sentence = {vi: "x".repeat(500), en: "x".repeat(500)};
    const problem: Problem = {
      severity: "error",
      code: "c",
      file: "f",
      line: 1,
      column: null,
      value: null,
      expected: sentence,
      mend: sentence
    };
    const error = new InputError(new Array<Problem>(600_000).fill(problem));
    expect(error.problems).toHaveLength(600_000);
    expect(error.message.length).toBeLessThan(200_000);
    expect(error.message).toContain("599900");
  });
});
