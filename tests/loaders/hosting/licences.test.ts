import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {bundledPackages, namesInSources} from "../../../loaders/hosting/bundled.js";
import {LicenceError, licencesText} from "../../../loaders/hosting/licences.js";

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "licences-"));
});

afterAll(() => rm(root, {recursive: true}));

async function installed(name: string, licence: string, text: string | null) {
  const folder = join(root, name);
  await mkdir(folder);
  if (text !== null) await writeFile(join(folder, "LICENSE.md"), text);
  return {name, version: "1.0.0", licence, folder};
}

// The engine's worker and arquero are files into which their makers have put others.
const programs = [
  "_node/@duckdb/duckdb-wasm@1.32.0/dist/duckdb-browser-eh.worker.f281bb62.js",
  "_node/arquero@8.0.3/dist/arquero.min.9a75db47.js",
  "_node/saxes@6.0.0/index.bd78320f.js",
  "_observablehq/runtime.fa9f71c0.js",
  "index.html"
];

it("names every package whose code is in the files of a site, what was bundled into them included", async () => {
  const names = (await bundledPackages(programs, ["@expo-google-fonts/be-vietnam-pro"])).map(({name}) => name);
  expect(names).toEqual([
    "@duckdb/duckdb-wasm",
    "@expo-google-fonts/be-vietnam-pro",
    "@observablehq/framework",
    "@observablehq/inspector",
    "@observablehq/runtime",
    "@uwdata/flechette",
    "acorn",
    "apache-arrow",
    "arquero",
    "flatbuffers",
    "js-sha256",
    "saxes",
    "tslib",
    "ws"
  ]);
});

it("has the words of every licence, those of packages that do not bring them too", async () => {
  const text = await licencesText(await bundledPackages(programs, ["@expo-google-fonts/be-vietnam-pro"]), "own words");
  for (const words of [
    "own words",
    "@duckdb/duckdb-wasm 1.32.0 (MIT)",
    "DuckDB WASM Contributors",
    "SIL OPEN FONT LICENSE",
    "Apache License",
    "js-sha256 (MIT)",
    "saxes 6.0.0 (ISC)"
  ])
    expect(text).toContain(words);
});

it("puts those together that share every word", async () => {
  const text = await licencesText([await installed("a", "MIT", "words"), await installed("b", "MIT", "words")], "");
  expect(text).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n");
  expect(text.match(/^words$/gm)).toHaveLength(1);
});

it("takes no package under a licence that is not accepted, nor one without its words, and tells all of them", async () => {
  const packages = [await installed("jschardet", "LGPL-2.1+", "words"), await installed("bare", "MIT", null)];
  const told = await licencesText(packages, "").catch((error: unknown) => error);
  expect(told).toBeInstanceOf(LicenceError);
  expect((told as LicenceError).faults).toEqual([
    {code: "licence_not_accepted", name: "jschardet", licence: "LGPL-2.1+"},
    {code: "licence_text_missing", name: "bare", licence: "MIT"}
  ]);
});

it("takes a package that lets choose one licence that is accepted, and none that joins another to it", async () => {
  const choosing = await installed("choosing", "(MIT OR GPL-3.0)", "words");
  expect(await licencesText([choosing], "")).toContain("choosing 1.0.0 ((MIT OR GPL-3.0))");
  const joining = await installed("joining", "MIT AND GPL-3.0", "words");
  await expect(licencesText([joining], "")).rejects.toThrow(LicenceError);
});

it("reads out of a source map what lies outside of its package", () => {
  const sources = [
    "../src/own.ts",
    "../../tslib/tslib.es6.mjs",
    "../../node_modules/@a/b/c.js",
    "../../tslib/other.js"
  ];
  expect(namesInSources(sources)).toEqual(["tslib", "@a/b"]);
});
