import {mkdtemp, mkdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {ProgramNames} from "../../../loaders/site/program-names.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "names-"));
  await mkdir(join(folder, "_import"));
  await mkdir(join(folder, "pages"));
  const write = (name: string, text: string) => writeFile(join(folder, "_import", name), text);
  await write("start.js", 'import{a}from"./first.js";export const start=()=>import("./late.js");');
  await write("first.js", 'import"./start.js";import x from"../_npm/left-out.js";export const a="first-class";');
  await write("late.js", "export const b=x=>`state-${x} late`;");
  await write("other.js", 'export const c="other";');
});

afterAll(() => rm(folder, {recursive: true}));

describe("ProgramNames.of(page, folder)", () => {
  it("has the words of a page's programs and of every file that they may load, and of no other", async () => {
    const page =
      '<p class="own"></p><script type="module">import {start} from "../_import/start.js";\nstart("inline");</script>';
    const names = await new ProgramNames().of(page, join(folder, "pages"));
    const asked = ["first-class", "late", "state-kept", "inline", "other", "own", "stat"];
    expect(asked.filter((name) => names.has(name))).toEqual(["first-class", "late", "state-kept", "inline"]);
  });

  it("leaves out the words of the search, which every page may load late", async () => {
    const late = join(folder, "_import/views/find");
    await mkdir(late, {recursive: true});
    await writeFile(join(late, "start.1a2b.js"), 'const own="find-panel";import("./live.3c4d.js")');
    await writeFile(join(late, "live.3c4d.js"), 'export const kind="target";');
    const page = '<script type="module">import "../_import/views/find/start.1a2b.js";</script>';
    const names = await new ProgramNames().of(page, join(folder, "pages"));
    expect(["find-panel", "target"].filter((name) => names.has(name))).toEqual(["find-panel"]);
  });

  it("has none where a page has no program", async () => {
    expect((await new ProgramNames().of("<script>first()</script>", folder)).has("first")).toBe(false);
  });
});
