import {readFile} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {releaseFile} from "../../../loaders/read/previous-release.js";
import {edit} from "../../build/edit.js";
import {RepositoryCopy, run, type Ended} from "../../site/repository.js";

let copy: RepositoryCopy;

const command = [process.execPath, "--import", "tsx", "loaders/cli/release.ts"] as const;
const release = (...options: readonly string[]): Promise<Ended> => run([...command, ...options], {cwd: copy.folder});

beforeAll(async () => {
  copy = await RepositoryCopy.make("release");
});

afterAll(() => copy.remove());

describe("npm run release", () => {
  it("keeps a release only when asked to, and once", async () => {
    const file = copy.path(releaseFile("2026-11-23"));
    const looked = await release();
    expect(looked).toMatchObject({code: 0});
    expect(looked.stdout).toContain("no earlier release is kept");
    await expect(readFile(file)).rejects.toThrow();
    expect(await release("--write")).toMatchObject({code: 0});
    const kept = await readFile(file, "utf8");
    expect(await release("--write")).toMatchObject({code: 0});
    expect(await readFile(file, "utf8")).toBe(kept);
  });

  it("writes over no release that was published, and reports what the next one changes", async () => {
    const file = copy.path(releaseFile("2026-11-23"));
    const kept = await readFile(file, "utf8");
    const row = "forest_cover,VN-72,2015,year,,39.1,";
    await edit(copy.path("data/observations/forest_cover.csv"), row, row.replace("39.1", "39.2"));
    const rejected = await release("--write");
    expect(rejected.code).toBe(1);
    expect(rejected.stderr).toContain("holds that release already");
    expect(await readFile(file, "utf8")).toBe(kept);
    const releases = await readFile(copy.path("data/releases.csv"), "utf8");
    await edit(copy.path("data/releases.csv"), releases, `${releases}2027-11-19,Bản sau,Next\n`);
    const next = await release("--write");
    expect(next.stdout).toContain("2027-11-19 against 2026-11-23:");
    expect(next.stdout).toContain("values: 1 revised");
    expect(await readFile(copy.path(releaseFile("2027-11-19")), "utf8")).toContain("[2015,39.2]");
  });

  it("explains itself when it does not understand", async () => {
    const {code, stderr} = await release("--wirte");
    expect(code).toBe(2);
    expect(stderr).toContain("usage: npm run release");
  });
});
