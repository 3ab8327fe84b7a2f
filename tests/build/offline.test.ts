import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {utimes} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {dropPages, exported} from "../site/exported.js";
import {buildCommand, repository, RepositoryCopy, run, type Ended} from "../site/repository.js";
import {digestsBelow, filesBelow} from "../site/tree.js";
import {cuts} from "./cut.js";

describe("the network that a build is cut off from", () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer((_request, response) => response.end("reached"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ask = () =>
    [process.execPath, "-e", `fetch("${address}").then((r) => r.text()).then((t) => process.stdout.write(t))`] as const;

  test("can be reached when it is not cut", async () => {
    expect(await run([...ask()], {cwd: repository})).toMatchObject({code: 0, stdout: "reached"});
  });

  test.for(cuts)("cannot be reached by way of $name", async ({command, env}) => {
    const {code, stdout} = await run(command([...ask()]), {cwd: repository, env});
    expect(stdout).toBe("");
    expect(code).not.toBe(0);
  });
});

describe("a second build, with the network cut off, in another folder, of files with other times", () => {
  let copy: RepositoryCopy;
  let ended: Ended;

  beforeAll(async () => {
    copy = await RepositoryCopy.make("offline");
    await dropPages(copy, [exported]);
    const longAgo = new Date("2001-02-03T04:05:06Z");
    for (const folder of ["src", "data", "loaders", "seeds"]) {
      for (const file of await filesBelow(copy.path(folder))) await utimes(copy.path(folder, file), longAgo, longAgo);
    }
    const [cut] = cuts;
    ended = await run(cut.command([...buildCommand]), {cwd: copy.folder, env: cut.env});
  });

  afterAll(() => copy.remove());

  test("succeeds", () => {
    expect(ended.code, ended.stdout + ended.stderr).toBe(0);
  });

  test("publishes the same files, byte for byte", async () => {
    const first = await digestsBelow(`${inject("copy")}/dist`);
    expect(Object.keys(first).length).toBeGreaterThan(50);
    expect(await digestsBelow(copy.path("dist"))).toEqual(first);
  });
});
