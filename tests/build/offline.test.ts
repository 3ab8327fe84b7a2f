import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {cutFile} from "../site/built.js";
import {cuts} from "../site/network-cut.js";
import {repository, RepositoryCopy, run} from "../site/repository.js";

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

test("the site that all tests look at was built with the network cut off", async () => {
  const cut = await new RepositoryCopy(inject("copy")).read(cutFile);
  expect(cuts.map(({name}) => name)).toContain(cut);
});
