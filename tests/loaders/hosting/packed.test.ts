import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {expect, onTestFinished, test} from "vitest";
import {packFiles} from "../../../loaders/hosting/packed.js";
import {describeFiles} from "../../../loaders/hosting/site-files.js";

test.each([
  ["whole", 1e9],
  ["piece by piece", 1000]
])("a file that is packed %s unpacks to itself", async (_, held) => {
  const folder = await mkdtemp(join(tmpdir(), "packed-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  const text = "a,b\n".repeat(100_000);
  await writeFile(join(folder, "a.csv"), text);
  const files = await describeFiles(folder, ["a.csv"]);
  expect(await packFiles(folder, files, join(folder, "cache"), held)).toEqual({copies: 2, anew: 2});
  expect(brotliDecompressSync(await readFile(join(folder, "a.csv.br"))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(folder, "a.csv.gz"))).toString()).toBe(text);
  expect(await packFiles(folder, files, join(folder, "cache"), held)).toEqual({copies: 2, anew: 0});
});
