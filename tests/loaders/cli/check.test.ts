import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runCheck} from "../../../loaders/cli/check-command.js";
import {smallFolder} from "../../small-data.js";
import {runCommand, spawnCommand} from "./run-command.js";

let data: string;
let remove: () => void;

beforeAll(async () => {
  ({folder: data, remove} = await smallFolder());
});

afterAll(() => remove());

describe("npm run check", () => {
  it("ends well where there are only warnings, and says what is missing, in Vietnamese unless asked otherwise", async () => {
    const {status, stdout, stderr} = await spawnCommand("check", "--data", data);
    expect({status, stderr}).toEqual({status: 0, stderr: ""});
    expect(stdout).toMatch(/^0 lỗi, \d+ cảnh báo$/m);
    const inEnglish = await runCommand(runCheck, "--data", data, "--lang", "en");
    expect(inEnglish.stdout).toMatch(/^0 errors, \d+ warnings$/m);
    expect(inEnglish.stdout.split("\n").length).toBeGreaterThan(5);
  });

  it("lists the sentences of the plan that no commitment took, with file and line, and ends well", async () => {
    const seed = join(data, "..", "plan.txt");
    const text = [
      "PHỤ LỤC",
      "Mục tiêu 1: A",
      "Mục tiêu 1.1: B",
      "- Cấp 20.000 thẻ cho hộ nghèo",
      "Chủ trì: Sở Y tế"
    ].join("\n");
    await writeFile(seed, text);
    const {status, stdout} = await runCommand(runCheck, "--data", data, "--seed", seed, "--lang", "en");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 sentences of the plan .*no commitment took/m);
    expect(stdout).toContain(`  ${seed}, line 4: Cấp 20.000 thẻ cho hộ nghèo`);
  });

  it("lists every error, and says that what is missing cannot be seen yet", async () => {
    await writeFile(join(data, "areas.csv"), "");
    const {status, stdout} = await runCommand(runCheck, "--data", data, "--lang", "en");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^error empty_file: .*areas\.csv/m);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("What is missing can be listed once the errors are mended.");
  });

  it.each([[["--colour"]], [["data"]], [["--lang", "fr"]]])("explains itself when called with %j", async (args) => {
    const {status, stderr} = await runCommand(runCheck, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain("cách dùng: npm run check");
  });
});
