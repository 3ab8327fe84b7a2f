import {mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {openReplaced} from "../../../loaders/durable/replaced-folder.js";

let above: string;
let folder: string;
beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), "replaced-"));
  folder = join(above, "dist");
  await mkdir(folder);
  await writeFile(join(folder, "index.html"), "former");
});
afterEach(() => rm(above, {recursive: true}));

const shown = () => readFile(join(folder, "index.html"), "utf8");
const put = (where: string, text: string) =>
  mkdir(where, {recursive: true}).then(() => writeFile(join(where, "index.html"), text));

describe("openReplaced(folder)", () => {
  it("replaces the content as a whole, and leaves nothing beside it", async () => {
    const {fresh, replace} = await openReplaced(folder);
    await put(fresh, "new");
    expect(await shown()).toBe("former");
    expect(await replace()).toBeNull();
    expect(await shown()).toBe("new");
    expect(await readdir(above)).toEqual(["dist"]);
  });

  it("makes a folder that is not there, with those above it", async () => {
    const {fresh, replace} = await openReplaced(join(above, "a", "b"));
    await put(fresh, "new");
    await replace();
    expect(await readFile(join(above, "a", "b", "index.html"), "utf8")).toBe("new");
  });

  it("leaves the former content where the new one is given up", async () => {
    const {fresh, discard} = await openReplaced(folder);
    await put(fresh, "half");
    await discard();
    expect(await shown()).toBe("former");
    expect(await readdir(above)).toEqual(["dist"]);
  });

  it("brings the former content back where the second rename fails", async () => {
    let renames = 0;
    const failing = async (from: string, to: string) => {
      if (++renames === 3) throw new Error("disk full");
      await rename(from, to);
    };
    const {fresh, replace} = await openReplaced(folder, failing);
    await put(fresh, "new");
    await expect(replace()).rejects.toThrow("disk full");
    expect(await shown()).toBe("former");
    expect(await readdir(above)).toEqual(["dist"]);
  });

  it("follows a link to where the folder lies", async () => {
    const link = join(above, "www");
    await symlink(folder, link);
    const {fresh, replace} = await openReplaced(link);
    await put(fresh, "new");
    await replace();
    expect(await shown()).toBe("new");
    expect((await readdir(above)).toSorted()).toEqual(["dist", "www"]);
  });

  it("refuses a file", async () => {
    await expect(openReplaced(join(folder, "index.html"))).rejects.toMatchObject({code: "unreplaceable", why: "file"});
  });

  // What a process that was killed between any two steps leaves behind.
  // prettier-ignore
  it.each([
    ["before the new content was whole", ["dist", ".dist.new"],                "former"],
    ["once it was whole",                ["dist", ".dist.ready"],              "former"],
    ["between the renames",              [".dist.ready", ".dist.old"],         "new"],
    ["before the former was deleted",    ["dist", ".dist.old"],                "former"],
    ["between them without a new one",   [".dist.old"],                        "former"]
  ])("completes what was cut off %s", async (_when, left, expected) => {
    await rm(folder, {recursive: true});
    for (const name of left) await put(join(above, name), name === ".dist.ready" || name === ".dist.new" ? "new" : "former");
    const {discard} = await openReplaced(folder);
    await discard();
    expect(await shown()).toBe(expected);
    expect(await readdir(above)).toEqual(["dist"]);
  });
});
