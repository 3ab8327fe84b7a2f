import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {checkFewerRows, checkFewerValues} from "../../../loaders/check/fewer.js";
import {shorterSinceCommit} from "../../../loaders/read/committed.js";
import {snapshotOf} from "../../../src/releases/snapshot.js";
import {repositoryTables} from "../../repository-tables.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("files that lost rows", () => {
  const before = bytes('a,b\n1,"x\ny"\n2,z\n3,z\n');

  it("are told with what they had and have, emptied and deleted ones too", () => {
    const shorter = ["shorter.csv", "emptied.csv", "gone.csv", "place.yaml"].map((path) => ({path, before}));
    const present = new Map([
      ["shorter.csv", {bytes: bytes("a,b\n1,x\n")}],
      ["emptied.csv", {bytes: bytes("")}],
      ["place.yaml", {bytes: bytes("x")}]
    ]);
    expect(
      checkFewerRows("data", shorter, present).map(({code, file, value, expected}) => [code, file, value, expected.en])
    ).toEqual([
      ["fewer_rows", "data/shorter.csv", "1", "3 rows as in the last commit"],
      ["fewer_rows", "data/emptied.csv", "0", "3 rows as in the last commit"],
      ["fewer_rows", "data/gone.csv", null, "3 rows as in the last commit"]
    ]);
  });

  it("are none where only lines within cells went", () => {
    const present = new Map([["a.csv", {bytes: bytes("a,b\n1,x\n2,z\n3,z\n")}]]);
    expect(checkFewerRows("data", [{path: "a.csv", before}], present)).toEqual([]);
  });
});

describe("what Git knows of a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "committed-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
      stdio: "pipe"
    });
  afterAll(() => rmSync(folder, {recursive: true}));

  it("is nothing without a commit, then what became shorter or is gone, by its name", async () => {
    mkdirSync(join(folder, "data/observations"), {recursive: true});
    const [kept, cut, gone] = ["đ kept.csv", "rừng cut.csv", "gone.csv"].map((name) =>
      join(folder, "data/observations", name)
    );
    for (const file of [kept!, cut!, gone!]) writeFileSync(file, "a\n1\n2\n");
    expect(await shorterSinceCommit(join(folder, "data"))).toEqual([]);
    git("init", "-q");
    expect(await shorterSinceCommit(join(folder, "data"))).toEqual([]);
    git("add", ".");
    git("commit", "-qm", "first");
    expect(await shorterSinceCommit(join(folder, "data"))).toEqual([]);
    writeFileSync(kept!, "a\n1\n2\n3\n");
    writeFileSync(cut!, "a\n");
    rmSync(gone!);
    const shorter = await shorterSinceCommit(join(folder, "data"));
    expect(shorter.map(({path}) => path).toSorted()).toEqual(["observations/gone.csv", "observations/rừng cut.csv"]);
    expect(new TextDecoder().decode(shorter[0]!.before)).toBe("a\n1\n2\n");
  });
});

describe("indicators that lost values since a kept release", async () => {
  const tables = await repositoryTables();
  const snapshot = snapshotOf(tables, "2026-01-01");

  it("are none where nothing went", () => {
    expect(checkFewerValues("data", snapshot, tables)).toEqual([]);
  });

  it("are told with how many there were, and that their milestones can no longer be judged", () => {
    const without = (name: string, keep: number) => {
      let left = keep;
      return tables.observations.filter(({indicator}) => indicator !== name || left-- > 0);
    };
    const forest = snapshot.observations.filter(({indicator}) => indicator === "forest_cover").length;
    const [gone] = checkFewerValues("data", snapshot, {...tables, observations: without("forest_cover", 0)});
    expect(gone).toMatchObject({code: "milestone_without_values", value: "forest_cover: 0"});
    expect(gone!.expected.en).toContain(`${String(forest)} values as in the release of 2026-01-01; a milestone`);
    const [fewer] = checkFewerValues("data", snapshot, {...tables, observations: without("forest_cover", 2)});
    expect(fewer).toMatchObject({code: "fewer_values"});
  });
});
