import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished} from "vitest";
import {runTables} from "../../../loaders/cli/tables-command.js";
import {smallFolder} from "../../small-data.js";
import {runCommand, spawnCommand} from "./run-command.js";

let data: string;
let remove: () => void;
let out: string;

beforeAll(async () => {
  ({folder: data, remove} = await smallFolder());
});

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), "tables-"));
  return () => rm(out, {recursive: true});
});

afterAll(() => remove());

describe("npm run tables", () => {
  it("writes the tables and a summary with row counts on standard error", async () => {
    const folder = join(out, "new", "tables");
    const {status, stdout, stderr} = await spawnCommand("tables", "--out", folder, "--data", data, "--lang", "en");
    expect({status, stdout}).toEqual({status: 0, stdout: ""});
    expect(stderr).toMatch(/^goals +16 rows/m);
    expect(stderr).toMatch(/^targets +96 rows/m);
    expect(await readdir(folder)).toContain("goals.arrow");
  });

  it("lists every problem and writes nothing, leaving the last good output", async () => {
    const {folder: broken, remove: removeBroken} = await smallFolder();
    onTestFinished(removeBroken);
    const tables = join(out, "tables");
    await mkdir(tables);
    await writeFile(join(tables, "goals.csv"), "the last good one");
    const forest = join(broken, "observations/forest_cover.csv");
    await writeFile(forest, (await readFile(forest, "utf8")).replace("39.1", "x").replace("39.0", "y"));
    const {status, stderr} = await runCommand(runTables, "--out", tables, "--data", broken, "--lang", "en");
    expect(status).toBe(1);
    expect(stderr.match(/not_a_number/g)).toHaveLength(2);
    expect(stderr).toMatch(/^2 errors; nothing was written$/m);
    expect(await readdir(tables)).toEqual(["goals.csv"]);
    expect(await readFile(join(tables, "goals.csv"), "utf8")).toBe("the last good one");

    const inVietnamese = await runCommand(runTables, "--out", tables, "--data", broken);
    expect(inVietnamese.stderr).toMatch(/lỗi not_a_number: .*forest_cover\.csv, dòng \d+, cột value: có "x"/);
    expect(inVietnamese.stderr).toMatch(/^2 lỗi; không ghi gì$/m);
  });

  it.each([[[]], [["--out"]], [["--out", "x", "--colour", "red"]], [["--out", "x", "--lang", "fr"]]])(
    "explains itself when called with %j",
    async (args) => {
      const {status, stderr} = await runCommand(runTables, ...args);
      expect(status).toBe(2);
      expect(stderr).toContain("cách dùng: npm run tables -- --out THƯ-MỤC");
    }
  );
});
