import {readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {runRelease} from "../../../loaders/cli/release/release-command.js";
import {smallFolder} from "../../small-data.js";
import {runCommand, spawnCommand} from "./run-command.js";

// What becomes of the reports is tested by itself.
vi.mock("../../../loaders/cli/release/keep-reports.js", () => ({keepPresentReports: () => Promise.resolve()}));

let data: string;
const kept = (date: string) => join(data, "releases", `${date}.jsonl`);
const release = (...options: readonly string[]) => runCommand(runRelease, "--data", data, "--lang", "en", ...options);

beforeEach(async () => {
  const {folder, remove} = await smallFolder();
  data = folder;
  return remove;
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(data, file), "utf8");
  const after = change(before);
  expect(after, "the edit must change something").not.toBe(before);
  await writeFile(join(data, file), after);
}

describe("npm run release", () => {
  it("keeps a release only when asked to, and once", async () => {
    const looked = await spawnCommand("release", "--data", data, "--lang", "en");
    expect(looked).toMatchObject({status: 0, stderr: ""});
    expect(looked.stdout).toContain("no earlier release is kept");
    await expect(readFile(kept("2026-11-23"))).rejects.toThrow("ENOENT");
    expect(await release("--write")).toMatchObject({status: 0});
    const written = await readFile(kept("2026-11-23"), "utf8");
    expect(await release("--write")).toMatchObject({status: 0});
    expect(await readFile(kept("2026-11-23"), "utf8")).toBe(written);
  });

  it("writes over no release that was published, and says what the next one changes", async () => {
    await release("--write");
    const written = await readFile(kept("2026-11-23"), "utf8");
    const row = "forest_cover,VN-72,2015,year,,39.1,";
    await edit("observations/forest_cover.csv", (text) => text.replace(row, row.replace("39.1", "39.2")));
    const moved = await release();
    expect(moved.stdout).toContain("differences from the release 2026-11-23 that is kept: 3.");
    expect(moved.stdout).toContain("forest_cover 2015: 39.1 → 39.2 (revised)");
    const rejected = await release("--write");
    expect(rejected.status).toBe(1);
    expect(rejected.stderr).toContain("holds that release already");
    expect(await readFile(kept("2026-11-23"), "utf8")).toBe(written);
    await edit("releases.csv", (text) => `${text}2027-11-19,Bản sau,Next\n`);
    const next = await release("--write");
    expect(next.stdout).toContain("2027-11-19 against 2026-11-23:");
    expect(next.stdout).toContain("values: 1 revised");
    expect(next.stdout).toContain("forest_cover 2015: 39.1 → 39.2 (revised)");
    const told = (await release("--lang", "vi")).stdout;
    expect(told).toContain(
      "2027-11-19 so với 2026-11-23:\n  giá trị: 1 đã sửa\n    forest_cover 2015: 39,1 → 39,2 (đã sửa)"
    );
    expect(await readFile(kept("2027-11-19"), "utf8")).toContain("[2015,39.2]");
  });

  it("records who signs a release with what reservations, and writes over no signature", async () => {
    const alone = await release("--signed", "Nguyễn Văn A");
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain("--write");
    const signed = await release(
      "--write",
      "--signed",
      "Nguyễn Văn A, Cục trưởng",
      "--reservation",
      "Số 2024 là sơ bộ"
    );
    expect(signed.stdout).toContain("2026-11-23: signed by Nguyễn Văn A, Cục trưởng");
    const rows = await readFile(join(data, "releases.csv"), "utf8");
    expect(rows.split("\n")[0]).toBe("release,note_vi,note_en,signed_by,reservations_vi");
    expect(rows).toContain('"Nguyễn Văn A, Cục trưởng",Số 2024 là sơ bộ');
    const other = await release("--write", "--signed", "Trần Thị B");
    expect(other.status).toBe(1);
    expect(other.stderr).toContain("signed by Nguyễn Văn A");
    expect(await readFile(join(data, "releases.csv"), "utf8")).toBe(rows);
  });

  it("lists what is wrong with the inputs, and the release that is not there", async () => {
    const none = await release("--previous", join(data, "none.jsonl"));
    expect(none.status).toBe(1);
    expect(none.stderr).toMatch(/^error unreadable_file: .*none\.jsonl/m);
    await edit("releases.csv", (text) => `${text}01/03/2027,Bản sau,Next\n`);
    const wrong = await release();
    // The warnings of the data do not hide the one error.
    expect(wrong.stderr.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(2);
    expect(wrong.stderr).toMatch(/^error not_a_date: .*releases\.csv, line 3/);
    await rm(join(data, "areas.csv"));
    const {status, stdout, stderr} = await release();
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^error missing_file: .*areas\.csv/m);
  });

  it("explains itself when it does not understand", async () => {
    const {status, stderr} = await release("--wirte");
    expect(status).toBe(2);
    expect(stderr).toContain("--wirte");
    expect(stderr).toContain("usage: npm run release");
  });
});
