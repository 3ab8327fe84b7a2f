import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {offlineFiles} from "../../../loaders/hosting/offline-files.js";
import {describeBytes} from "../../../loaders/hosting/site-files.js";
import type {EditionFiles, OfflineSite} from "../../../src/offline/protocol.js";
import {languages} from "../../place.js";

const paths = ["404.html", "_headers", "data/a.csv", "en/index.html", "fonts/a.woff2", "index.html", "robots.txt"];
const made = (text: string) =>
  offlineFiles(
    paths.map((path) => describeBytes(path, Buffer.from(path === "data/a.csv" ? text : path))),
    {dataVersion: "v1", languages}
  );

it("makes of the files of a site a list, and a service worker that knows it by its digest", async () => {
  const files = await made("a");
  const text = files.get("offline-files.json")!;
  const list = JSON.parse(text) as EditionFiles;
  expect(list.data).toBe("v1");
  // What readers never ask for, or hosts do not give out, is not kept.
  expect(Object.keys(list.files)).toEqual(["data/a.csv", "en/index.html", "fonts/a.woff2", "index.html"]);
  expect(list.files["data/a.csv"]).toEqual([1, createHash("sha256").update("a").digest("base64url").slice(0, 16)]);
  const program = files.get("sw.js")!;
  const site = JSON.parse(/^const offlineSite = (?<site>.*);$/m.exec(program)!.groups!.site!) as OfflineSite;
  expect(createHash("sha256").update(text).digest("base64url").slice(0, 16)).toBe(site.files);
  expect(site.core).toEqual(["index.html", "en/index.html", "fonts/a.woff2"]);
  expect(site.words.map(({code, prefix}) => [code, prefix])).toEqual([
    ["vi", ""],
    ["en", "en/"]
  ]);
  // It is small, in one file, and asks nobody for more.
  expect(program.length).toBeLessThan(12_000);
  expect(program).not.toMatch(/\bimport\s*[({"`]|importScripts/);
});

it("is another service worker for another edition, and the same for the same", async () => {
  const [first, again, other] = await Promise.all([made("a"), made("a"), made("b")]);
  expect(again.get("sw.js")).toBe(first.get("sw.js"));
  expect(other.get("sw.js")).not.toBe(first.get("sw.js"));
});
