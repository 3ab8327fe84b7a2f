import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readPrevious} from "../../../loaders/read/kept-releases.js";
import {readSnapshot, releaseFile} from "../../../loaders/read/previous-release.js";

let folder: string;

const text = (release: string) => `{"format":"daknong-sdg release 1","release":"${release}","rules":{}}\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "daknong-sdg-releases-"));
  for (const release of ["2025-11-20", "2026-11-23", "2027-11-19"]) {
    await writeFile(releaseFile(release, folder), text(release));
  }
  await writeFile(join(folder, "README.md"), "not a release");
});

afterAll(() => rm(folder, {recursive: true}));

describe("readPrevious(release, folder)", () => {
  it("finds the latest release before a date, and never that of the date itself", async () => {
    expect((await readPrevious("2027-01-01", folder))?.release).toBe("2026-11-23");
    expect((await readPrevious("2026-11-23", folder))?.release).toBe("2025-11-20");
  });

  it("finds none where none is kept", async () => {
    expect(await readPrevious("2025-11-20", folder)).toBeNull();
    expect(await readPrevious("2025-11-20", join(folder, "missing"))).toBeNull();
    expect(await readPrevious("", folder)).toBeNull();
  });
});

describe("readSnapshot(file)", () => {
  it("says where a file is broken, or that there is none", async () => {
    const broken = join(folder, "broken.jsonl");
    await writeFile(broken, `${text("2025-11-20")}["areas","VN"]\n`);
    await expect(readSnapshot(broken)).rejects.toMatchObject({
      problems: [{severity: "error", code: "broken_release", file: broken, line: 2}]
    });
    await expect(readSnapshot(join(folder, "none.jsonl"))).rejects.toMatchObject({
      problems: [{code: "unreadable_file"}]
    });
  });
});
