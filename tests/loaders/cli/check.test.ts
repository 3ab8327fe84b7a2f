import {readFile, writeFile} from "node:fs/promises";
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

describe("npm run check -- --accept", () => {
  it("records what a person looked at, counts it from then on, and tells it again once its cell changes", async () => {
    const {folder, remove: clear} = await smallFolder();
    const check = (...args: string[]) => runCommand(runCheck, "--data", folder, "--lang", "en", ...args);
    const count = async () => Number(/^0 errors, (\d+) warnings$/m.exec((await check()).stdout)?.[1]);
    const all = await count();
    expect(all).toBeGreaterThan(2);
    expect(await check("--accept", "--who", "A")).toMatchObject({status: 2});
    expect(await check("--who", "A")).toMatchObject({status: 2});
    expect(await check("--accept", "no such word", "--who", "A", "--why", "B")).toMatchObject({status: 1});

    const some = await check(
      "--accept",
      "forest_cover",
      '"45.8"',
      "--who",
      "Nguyễn Văn A",
      "--why",
      "As the office prints it"
    );
    expect(some).toMatchObject({status: 0, stderr: ""});
    expect(await readFile(join(folder, "accepted_warnings.csv"), "utf8")).toMatch(
      /^warning,file,row,column,value,who,why,seen\nunlikely_jump,observations\/forest_cover\.csv,forest_cover\|VN-14\|2011\|year\|\|[^,]*,value,45\.8,Nguyễn Văn A,As the office prints it,\d{4}-\d\d-\d\d\n$/
    );
    expect((await check("--accept", "--who", "B", "--why", "Seen")).stdout).toContain(
      `${String(all - 1)} warnings recorded`
    );
    const looked = await check();
    expect(looked.stdout).toMatch(/^0 errors, 0 warnings\n\d+ other warnings have been looked at/m);
    expect((await check("--looked")).stdout).toContain('found "45.8"');

    const file = join(folder, "observations/forest_cover.csv");
    const text = await readFile(file, "utf8");
    // A row above moves the line, and another cell of the row changes; neither is what was looked at.
    const [header, ...rows] = text.split("\n");
    await writeFile(
      file,
      [
        header,
        ...rows.map((row) => (/^forest_cover,VN-14,2011,.*,45\.8,/.test(row) ? row.replace("45.8", "45.9") : row))
      ].join("\n")
    );
    const changed = await check();
    expect(changed.stdout).toMatch(/^0 errors, 1 warnings$/m);
    expect(changed.stdout).toContain("1 rows of accepted_warnings.csv answer to no warning any more");
    clear();
  });
});
