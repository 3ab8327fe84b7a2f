import {request} from "node:http";
import {expect, inject, test} from "vitest";

/** Asks for exactly this path: `fetch` would tidy it first. */
function statusOf(site: string, path: string): Promise<number | undefined> {
  const {hostname, port} = new URL(site);
  return new Promise((resolve, reject) => {
    const asked = request({hostname, port, path}, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject);
    asked.end();
  });
}

test.for(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/%", "/daknong/sdg/../../package.json"])(
  "the test server gives out nothing but the site for %s",
  async (path) => {
    expect(await statusOf(inject("atRoot"), path)).toBe(404);
    expect(await statusOf(inject("belowPath"), path)).toBe(404);
  }
);

test("the test server sends an address without its slash on to the folder", async () => {
  const answer = await fetch(new URL("en?from=2010", inject("atRoot")), {redirect: "manual"});
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/en/?from=2010");
});
