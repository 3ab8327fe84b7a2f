import {createHash} from "node:crypto";
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {brotliCompressSync, gzipSync} from "node:zlib";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {runVerify} from "../../../loaders/cli/verify-command.js";
import {encodeManifest, parseManifest, type ManifestError} from "../../../loaders/hosting/manifest.js";
import {describeFiles, pathsBelow} from "../../../loaders/hosting/site-files.js";
import {runCommand} from "../cli/run-command.js";

const made = {
  release: "2026-11-23",
  program: {name: "daknong-sdg", version: "0.1.0", commit: null, changed: false},
  data: {commit: null, changed: false},
  versions: {d3: "7.9.2"}
};

const files: Readonly<Record<string, string>> = {
  "404.html": "<p>not here</p>",
  _headers: "/*\n",
  "data/số liệu.csv": "a,b\n1,2\n",
  "en/index.html": "<p>English</p>",
  "index.html": "<p>home</p>"
};

let root: string;
let original: string;
let site: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "verify-"));
  original = join(root, "original");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(original, path)), {recursive: true});
    await writeFile(join(original, path), text);
  }
  const described = await describeFiles(original, await pathsBelow(original));
  await writeFile(join(original, "manifest.json"), encodeManifest(described, made));
});

afterAll(() => rm(root, {recursive: true}));

beforeEach(async () => {
  site = await mkdtemp(join(root, "site-"));
  await cp(original, site, {recursive: true});
});

const verify = (where: string) => runCommand(runVerify, where, "--against", original, "--lang", "en");

describe("a manifest", () => {
  it("lists every file with its size and digest, in one order, and reads as it was written", async () => {
    const manifest = parseManifest(await readFile(join(original, "manifest.json"), "utf8"));
    expect(manifest.files.map(({path}) => path)).toEqual(Object.keys(files));
    const sha256 = createHash("sha256").update(files["index.html"]!).digest("hex");
    expect(manifest.files.at(-1)).toEqual({path: "index.html", size: 11, sha256});
    expect(manifest).toMatchObject(made);
  });

  it.each([
    ["no JSON", "{", "not_json"],
    ["another file", "{}", "not_a_manifest"]
  ])("is not read from %s", (_, text, code) => {
    expect(() => parseManifest(text)).toThrow(expect.objectContaining({code}) as ManifestError);
  });

  it("is not read once a line of it was altered", async () => {
    const text = await readFile(join(original, "manifest.json"), "utf8");
    const altered = text.replace(/"sha256":"./, (start) => `${start.slice(0, -1)}${start.endsWith("0") ? "1" : "0"}`);
    expect(() => parseManifest(altered)).toThrow(expect.objectContaining({code: "altered"}) as ManifestError);
  });
});

describe("the releases of a site", () => {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(site, path)), {recursive: true});
    await writeFile(join(site, path), text);
  };

  it("have the digests that citations name, earlier ones too, or are told", async () => {
    const data = {"2026-11-23": "first\n", "2027-03-01": "second\n"};
    const rows = Object.entries(data).map(([release, text]) => {
      return {release, digest: createHash("sha256").update(text).digest("hex").slice(0, 12)};
    });
    await write("data/releases.json", JSON.stringify([{release: "2025-01-01", digest: null}, ...rows]));
    for (const [release, text] of Object.entries(data)) await write(`releases/${release}/${release}.jsonl`, text);
    const described = await describeFiles(
      site,
      (await pathsBelow(site)).filter((path) => path !== "manifest.json")
    );
    await writeFile(join(site, "manifest.json"), encodeManifest(described, made));
    const held = () => runCommand(runVerify, site, "--against", site, "--lang", "en");
    const good = await held();
    expect(good.status).toBe(0);
    for (const {release, digest} of rows) expect(good.stdout).toContain(`release ${release}: its data have the digest ${digest}`); // prettier-ignore
    expect(good.stdout).not.toContain("2025-01-01");
    await write("releases/2026-11-23/2026-11-23.jsonl", "altered\n");
    const altered = await held();
    expect(altered.status).toBe(1);
    expect(altered.stdout).toContain("release 2026-11-23: its data do not have the digest");
  });
});

describe("npm run verify -- DIR", () => {
  it("says that a copy is the edition, packed copies included", async () => {
    await writeFile(join(site, "index.html.br"), brotliCompressSync(files["index.html"]!));
    await writeFile(join(site, "index.html.gz"), gzipSync(files["index.html"]!));
    const {status, stdout} = await verify(site);
    expect(stdout).toContain("is that edition: 5 files");
    expect(status).toBe(0);
  });

  it("names every file that differs, lacks or was added, and a packed copy of something else", async () => {
    await writeFile(join(site, "index.html"), "<p>hoem</p>");
    await rm(join(site, "en"), {recursive: true});
    await writeFile(join(site, "more.txt"), "more");
    await writeFile(join(site, "404.html.gz"), gzipSync("something else"));
    await writeFile(join(site, "data/số liệu.csv.br"), "not packed");
    const {status, stdout} = await verify(site);
    expect(status).toBe(1);
    expect(stdout.match(/^ {2}\w+ +[^:;\n]+/gm)).toEqual([
      "  differs  404.html.gz",
      "  differs  data/số liệu.csv.br",
      "  missing  en/index.html",
      "  differs  index.html",
      "  added    more.txt"
    ]);
    expect(stdout).toContain("5 differences");
  });

  it("says what it lacks", async () => {
    await rm(join(site, "manifest.json"));
    const {status, stderr} = await verify(site);
    expect([status, stderr]).toEqual([1, `${site} has no manifest.json; npm run build writes one into the site\n`]);
  });
});

describe("npm run verify -- URL", () => {
  let server: Server;
  let address: string;
  let broken = false;

  // As hosts do: below a path, pages by their folders alone, nothing for `_headers`, one page for whatever there is not.
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? "/");
      const below = path.startsWith("/sdg/") ? path.slice("/sdg/".length) : null;
      if (below?.endsWith("index.html") === true) {
        response.writeHead(301, {location: `/sdg/${below.replace(/index\.html$/, "")}`}).end();
        return;
      }
      const file = below === "" || below?.endsWith("/") === true ? `${below}index.html` : below;
      if (broken && file === "en/index.html") response.writeHead(500).end();
      else
        readFile(join(site, file === null || file === "_headers" ? "?" : file)).then(
          (bytes) => response.end(bytes),
          () => response.writeHead(404).end(files["404.html"])
        );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/sdg`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("says that it is the edition, below a path", async () => {
    const {status, stdout} = await verify(address);
    expect(stdout).toContain("is that edition: 4 files");
    expect(status).toBe(0);
  });

  it("names what differs, and what its host cannot read", async () => {
    await rm(join(site, "data"), {recursive: true});
    await writeFile(join(site, "index.html"), "<p>another</p>");
    broken = true;
    const {status, stdout} = await verify(`${address}/`);
    broken = false;
    expect(status).toBe(1);
    expect(stdout.match(/^ {2}\w+ +[^:;\n]+/gm)).toEqual([
      "  missing  data/số liệu.csv",
      "  unreadable  en/index.html",
      "  differs  index.html"
    ]);
  });

  it("says that there is nothing of the kind, or nobody", async () => {
    expect(await verify(address.replace("/sdg", "/other"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("has no manifest.json") as string
    });
    expect(await verify("http://127.0.0.1:1/")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("cannot be read") as string
    });
  });
});
