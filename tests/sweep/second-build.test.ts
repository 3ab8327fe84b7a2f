import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {dropPages, exported, formerlyExported} from "../site/exported.js";
import {build, RepositoryCopy, type Ended} from "../site/repository.js";
import {digestsBelow} from "../site/tree.js";

let copy: RepositoryCopy;
let ended: Ended;

// The first was built with the network cut off, of files with the times of long ago.
beforeAll(async () => {
  copy = await RepositoryCopy.make("second-build");
  await dropPages(copy, [exported, formerlyExported]);
  ended = await build(copy);
});

afterAll(() => copy.remove());

test("a second build, in another folder, publishes the same files, byte for byte", async () => {
  expect(ended.code, ended.stdout + ended.stderr).toBe(0);
  const first = await digestsBelow(`${inject("copy")}/dist`);
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(await digestsBelow(copy.path("dist"))).toEqual(first);
});
