import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {SaxesParser} from "saxes";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {hostFiles} from "../../../loaders/hosting/host-files.js";
import {headersEverywhere} from "../../../loaders/hosting/headers.js";
import {packFiles} from "../../../loaders/hosting/packed.js";
import {describeFiles, pathsBelow} from "../../../loaders/hosting/site-files.js";

const edition = (code: string, path: string) => ({edition: {code}, path});
const pages = [
  {path: "/", language: {code: "vi"}, counterparts: [edition("en", "/en/")]},
  {path: "/en/", language: {code: "en"}, counterparts: [edition("vi", "/")]},
  {path: "/notebooks/số/", language: {code: "vi"}, counterparts: []}
];

describe("what hosts and search engines are told", () => {
  it("is, where the address is not known, nothing that needs it", () => {
    const files = hostFiles({pages, address: null, policy: "default-src 'none'", release: "2026-11-23"});
    expect([...files.keys()]).toEqual([".nojekyll", "_headers", "robots.txt"]);
    expect(files.get("robots.txt")).toBe("User-agent: *\nDisallow:\n");
  });

  it("lists pages in full, below a path, with their editions", () => {
    const files = hostFiles({pages, address: "https://example.org/a&b/", policy: "", release: "2026-11-23"});
    expect(files.get("robots.txt")).toContain("\nSitemap: https://example.org/a&b/sitemap.xml\n");
    const [locations, editions]: [string[], string[]] = [[], []];
    const parser = new SaxesParser({xmlns: true});
    let text = "";
    parser.on("text", (more) => (text += more));
    parser.on("opentag", ({name, attributes}) => {
      text = "";
      if (name === "xhtml:link") editions.push(`${attributes.hreflang!.value} ${attributes.href!.value}`);
    });
    parser.on("closetag", ({name}) => {
      if (name === "loc") locations.push(text);
    });
    parser.write(files.get("sitemap.xml")!).close();
    expect(locations).toEqual([
      "https://example.org/a&b/",
      "https://example.org/a&b/en/",
      "https://example.org/a&b/notebooks/s%E1%BB%91/"
    ]);
    expect(editions).toEqual([
      "vi https://example.org/a&b/",
      "en https://example.org/a&b/en/",
      "en https://example.org/a&b/en/",
      "vi https://example.org/a&b/"
    ]);
  });

  it("keeps for ever what is named by its content, in rules of which no two say how long of one file", () => {
    const rules = hostFiles({pages, address: null, policy: "default-src 'none'", release: ""}).get("_headers")!;
    expect(rules).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    expect(rules).toContain("\n/_import/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    expect(headersEverywhere(rules)).toMatchObject({"Content-Security-Policy": "default-src 'none'"});
    expect(rules).toContain("\n/*.wasm\n  Content-Type: application/wasm\n");
    expect(/^\/\*\n(?: {2}.*\n)*/m.exec(rules)![0]).not.toContain("Cache-Control");
  });
});

describe("packed copies", () => {
  let root: string;
  const text = "một dòng của kế hoạch\n".repeat(100);
  const build = async (name: string, files: Readonly<Record<string, string>>) => {
    const folder = join(root, name);
    await mkdir(folder);
    for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    const packing = await packFiles(folder, await describeFiles(folder, await pathsBelow(folder)), join(root, "cache"));
    return {folder, packing};
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "packed-"));
  });

  afterAll(() => rm(root, {recursive: true}));

  it("stand beside text of more than 1 kB, and are packed again only where something has changed", async () => {
    const files = {"a.html": text, "same.csv": text, "b.js": `${text};`, "small.html": "<p>", "picture.png": text};
    const first = await build("first", files);
    expect(first.packing).toEqual({copies: 6, anew: 4});
    const packed = ["a.html", "b.js", "same.csv"].flatMap((name) => [`${name}.br`, `${name}.gz`]);
    expect((await readdir(first.folder)).sort()).toEqual([...Object.keys(files), ...packed].sort());
    expect(brotliDecompressSync(await readFile(join(first.folder, "a.html.br"))).toString()).toBe(text);
    expect(gunzipSync(await readFile(join(first.folder, "same.csv.gz"))).toString()).toBe(text);
    const second = await build("second", {...files, "b.js": `${text};;`});
    expect(second.packing).toEqual({copies: 6, anew: 2});
    expect(brotliDecompressSync(await readFile(join(second.folder, "b.js.br"))).toString()).toBe(`${text};;`);
    // What no file of the last build has is forgotten.
    expect(await readdir(join(root, "cache"))).toHaveLength(4);
  });
});
