import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {request, type IncomingHttpHeaders, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runServe} from "../../../loaders/cli/serve-command.js";
import {packFiles} from "../../../loaders/hosting/packed.js";
import {accepts} from "../../../loaders/hosting/server.js";
import {describeFiles, pathsBelow} from "../../../loaders/hosting/site-files.js";
import {runCommand} from "../cli/run-command.js";

const long = "<p>many words</p>".repeat(100);
const files: Readonly<Record<string, string>> = {
  "index.html": long,
  "404.html": "<p>not here</p>",
  "en/index.html": "<p>English</p>",
  "data/a.arrow": "arrow",
  "data/a.csv": "a\n",
  "data/calendar/a.ics": "BEGIN:VCALENDAR",
  "_import/start.12345678.js": "start();",
  "_node/engine.wasm": "wasm",
  "fonts/LICENSE": "OFL",
  "fonts/a.woff2": "font",
  _headers:
    "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'none'; img-src 'self'\n/fonts/*\n  X: y\n",
  ".nojekyll": ""
};

let root: string;
let served: Server;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "serve-"));
  const folder = join(root, "dist");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(root, "secret.txt"), "secret");
  await symlink(join(root, "secret.txt"), join(folder, "link.txt"));
  await packFiles(folder, await describeFiles(folder, await pathsBelow(folder)), join(root, "packed"));
  const output = {print: () => undefined, report: (text: string) => expect.fail(text)};
  const running = await runServe(["--out", folder, "--port", "0", "--base", "sdg", "--lang", "en"], output);
  if (typeof running === "number") expect.fail("it does not listen");
  served = running;
});

afterAll(async () => {
  await new Promise((resolve) => served.close(resolve));
  await rm(root, {recursive: true});
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for exactly this path: `fetch` would tidy it first. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> {
  const {port} = served.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({hostname: "127.0.0.1", port, path, method, headers}, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)})
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("npm run serve", () => {
  it.each([
    ["/sdg/", "text/html; charset=utf-8", "no-cache"],
    ["/sdg/en/", "text/html; charset=utf-8", "no-cache"],
    ["/sdg/data/a.arrow", "application/vnd.apache.arrow.stream", "no-cache"],
    ["/sdg/data/a.csv?v=1", "text/csv; charset=utf-8", "no-cache"],
    ["/sdg/data/calendar/a.ics", "text/calendar; charset=utf-8", "no-cache"],
    ["/sdg/_import/start.12345678.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["/sdg/_node/engine.wasm", "application/wasm", "public, max-age=31536000, immutable"],
    ["/sdg/fonts/a.woff2", "font/woff2", "public, max-age=86400"],
    ["/sdg/fonts/LICENSE", "text/plain; charset=utf-8", "public, max-age=86400"]
  ])("sends %s as %s, kept as %s, and nothing to be guessed", async (path, type, cache) => {
    const {status, headers} = await ask(path);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, cache]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; img-src 'self'");
  });

  it("sends the packed copy that the browser takes best, or the file itself", async () => {
    const best = await ask("/sdg/", {"accept-encoding": "gzip, deflate, br"});
    expect(best.headers).toMatchObject({"content-encoding": "br", vary: "Accept-Encoding"});
    expect(brotliDecompressSync(best.body).toString()).toBe(long);
    const other = await ask("/sdg/", {"accept-encoding": "gzip, br;q=0"});
    expect(other.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(other.body).toString()).toBe(long);
    const none = await ask("/sdg/");
    expect([none.headers["content-encoding"], none.body.toString()]).toEqual([undefined, long]);
  });

  it("says of what a browser has that it is still the same, by its coding", async () => {
    const {headers} = await ask("/sdg/", {"accept-encoding": "br"});
    const again = await ask("/sdg/", {"accept-encoding": "br", "if-none-match": `W/${headers.etag!}`});
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask("/sdg/", {"if-none-match": headers.etag!})).status).toBe(200);
  });

  it("sends the part of a file that is asked for, of the file itself and of this edition alone", async () => {
    const [size, accepted] = [Buffer.byteLength(long), {"accept-encoding": "br"}];
    const part = async (range: string, more = {}) => {
      const {status, headers, body} = await ask("/sdg/", {range, ...accepted, ...more});
      return [status, headers["content-range"], body.toString()];
    };
    expect(await part("bytes=3-6")).toEqual([206, `bytes 3-6/${String(size)}`, "many"]);
    expect(await part("bytes=-4")).toEqual([
      206,
      `bytes ${String(size - 4)}-${String(size - 1)}/${String(size)}`,
      "</p>"
    ]);
    expect(await part(`bytes=${String(size)}-`)).toEqual([416, `bytes */${String(size)}`, ""]);
    const {headers} = await ask("/sdg/");
    expect(headers["accept-ranges"]).toBe("bytes");
    expect(await part("bytes=0-2", {"if-range": headers.etag!})).toEqual([206, `bytes 0-2/${String(size)}`, "<p>"]);
    expect(await part("bytes=0-2", {"if-range": '"other"'})).toEqual([200, undefined, long]);
    expect(await ask("/sdg/nowhere", {range: "bytes=0-2"})).toMatchObject({status: 404});
  });

  it("leads to folders by their slash, keeps what is asked for, and answers a wrong address with the page for it", async () => {
    expect(await ask("/sdg?x=1")).toMatchObject({status: 301, headers: {location: "/sdg/?x=1"}});
    expect(await ask("/sdg/en?x=1")).toMatchObject({status: 301, headers: {location: "/sdg/en/?x=1"}});
    const wrong = await ask("/sdg/nowhere");
    expect([wrong.status, wrong.body.toString()]).toEqual([404, files["404.html"]]);
    expect((await ask("/sdg/", {}, "HEAD")).body).toHaveLength(0);
    expect(await ask("/sdg/", {}, "POST")).toMatchObject({status: 405, headers: {allow: "GET, HEAD"}});
  });

  it.each([
    "/secret.txt",
    "/sdg/../secret.txt",
    "/sdg/%2e%2e/secret.txt",
    "/sdg/..%2fsecret.txt",
    "/sdg/..%5csecret.txt",
    "/sdg/en/../../secret.txt",
    "/sdg//etc/passwd",
    "/sdg/%2fetc/passwd",
    "/sdg/link.txt",
    "/sdg/%00",
    "/sdg/%",
    "/sdg/_headers",
    "/sdg/.nojekyll",
    "//example.org/sdg"
  ])("gives out nothing for %s", async (path) => {
    const {status, body} = await ask(path);
    expect([status, body.toString()]).toEqual([404, files["404.html"]]);
  });

  it("is not asked under the name of another site", async () => {
    expect((await ask("/sdg/", {host: "example.org"})).status).toBe(403);
    expect((await ask("/sdg/", {origin: "https://example.org"})).status).toBe(403);
    expect((await ask("/sdg/", {host: "localhost:1"})).status).toBe(200);
  });

  it("says what is wrong with a folder without a site and with a port", async () => {
    const nothing = await runCommand(
      async (args, output) => Number(await runServe(args, output)),
      "--out",
      root,
      "--lang",
      "en"
    );
    expect(nothing).toMatchObject({status: 1, stderr: expect.stringContaining("there is no site in") as string});
    const port = await runCommand(
      async (args, output) => Number(await runServe(args, output)),
      "--port",
      "x",
      "--lang",
      "en"
    );
    expect(port).toMatchObject({status: 2, stderr: '--port: found "x"; expected a number from 0 to 65535\n'});
  });
});

it.each([
  ["", "br", false],
  ["gzip, br", "br", true],
  ["gzip;q=0.5, br;q=0", "br", false],
  ["*", "br", true],
  ["br;q=x", "br", false],
  ["BR", "br", true]
])("a browser that says “%s” takes %s: %s", (header, coding, taken) => {
  expect(accepts(header, coding)).toBe(taken);
});
