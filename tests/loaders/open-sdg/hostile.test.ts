import {execFileSync} from "node:child_process";
import {readdirSync, readFileSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {expect, it} from "vitest";
import {Ledger} from "../../../loaders/open-sdg/account.js";
import {describeAccount} from "../../../loaders/open-sdg/describe-account.js";
import {matchesGlob} from "../../../loaders/open-sdg/glob.js";
import {placeFiles} from "../../../loaders/open-sdg/place/files.js";
import {placeOf} from "../../../loaders/open-sdg/place/place.js";
import {placeTables, tableNameOf} from "../../../loaders/open-sdg/place/tables.js";
import {readOpenSdg} from "../../../loaders/open-sdg/read.js";
import {pathWithin} from "../../../loaders/open-sdg/repository.js";
import {readYaml} from "../../../loaders/open-sdg/yaml.js";
import {readTable} from "../../../loaders/read/records.js";
import type {Table} from "../../../src/model/tables/table.js";
import {runs} from "../../sweep.js";
import {foundIn, madeFolder, readMade} from "./made-repository.js";
import {readUnNames} from "../../../loaders/place/un-names.js";

const un = readUnNames();

const values = "Year,Value\n2015,1\n";

it("follows no link and waits for no pipe", () => {
  const elsewhere = madeFolder({"secret-1.csv": values});
  const folder = madeFolder({"data/indicator_1-1-1.csv": values});
  symlinkSync(join(elsewhere, "secret-1.csv"), join(folder, "data/indicator_1-1-2.csv"));
  symlinkSync(elsewhere, join(folder, "more"));
  symlinkSync(folder, join(folder, "data/again"));
  execFileSync("mkfifo", [join(folder, "data/indicator_1-1-3.csv")]);
  const repository = readOpenSdg(folder);
  expect(repository.indicators.map(({id}) => id)).toEqual(["1-1-1"]);
  expect(foundIn(repository).filter((line) => line.includes("files"))).toEqual([
    "left files link data/again",
    "left files link data/indicator_1-1-2.csv",
    "left files not_a_file data/indicator_1-1-3.csv",
    "left files link more"
  ]);
});

it("makes nothing of repetitions that would fill the memory, or never end", () => {
  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x,x]", ..."bcdefgh".split("").map((name, i) => {
    const before = "abcdefgh"[i]!;
    return `${name}: &${name} [${Array.from({length: 10}, () => `*${before}`).join(",")}]`;
  })].join("\n"); // prettier-ignore
  const repository = readMade({
    "meta/1-1-1.yml": bomb,
    "meta/1-1-2.yml": "a: &a [*a]\n",
    "meta/1-1-3.yml": `a: ${"[".repeat(100_000)}\n`,
    "meta/1-1-4.yml": `${Array.from({length: 200}, (_, i) => `${" ".repeat(i)}a:`).join("\n")} 1\n`,
    "meta/1-1-5.yml": "sort: 1\n"
  });
  expect(foundIn(repository).filter((line) => line.includes("fields"))).toEqual([
    "left fields too_large meta/1-1-1.yml",
    "left fields circular meta/1-1-2.yml",
    "left fields too_deep meta/1-1-3.yml",
    "left fields too_deep meta/1-1-4.yml"
  ]);
  expect(repository.indicators.find(({id}) => id === "1-1-5")?.settings.sort).toBe("1");
});

it("takes tags of Python for words, and runs nothing", () => {
  const yaml = "sort: !!python/object/apply:os.system ['touch /tmp/open-sdg-ran']\nindicator_name: !!js/function 'x'\n";
  expect(readMade({"meta/1-1-1.yml": yaml}).indicators[0]?.settings.name).toBe("x");
});

it("keeps names such as __proto__ as names", () => {
  const repository = readMade({
    "meta/1-1-1.yml": "__proto__: {polluted: 1}\nconstructor: a\n",
    "data/indicator_1-1-1.csv": "Year,__proto__,constructor,Value\n2015,a,b,1\n",
    "translations/en/__proto__.yml": "__proto__: b\n"
  });
  expect(repository.indicators[0]?.data?.columns.map(({name}) => name)).toEqual(["__proto__", "constructor"]);
  expect(repository.indicators[0]?.fields.get("constructor")?.node).toMatchObject({text: "a"});
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it("leaves a cell that an open quote has swallowed, and binary files", () => {
  const repository = readMade({
    "data/indicator_1-1-1.csv": `Year,Note,Value\n2015,"${"x".repeat(200_000)}",1\n2016,b,2\n`,
    "data/indicator_1-1-2.csv": Uint8Array.from([89, 0, 1, 2])
  });
  expect(repository.indicators[0]?.data?.rows.map(({year}) => year)).toEqual([2016]);
  expect(foundIn(repository, "binary")).toEqual(["left files binary data/indicator_1-1-2.csv 1: NUL"]);
});

it("gives any YAML an end, and no sign to a terminal", () => {
  const yaml = fc.oneof(
    fc.string({unit: "binary"}),
    fc.stringMatching(/^(?:[ a-c:&*<>|"'{}[\]#!?,\n-]{0,6}\n?){0,20}$/)
  );
  fc.assert(
    fc.property(yaml, (text) => {
      const ledger = new Ledger();
      readYaml(text, "f\u001b.yml", "fields", ledger);
      const lines = describeAccount(ledger.account(), "en");
      // eslint-disable-next-line no-control-regex -- what a terminal would obey must not reach it
      for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }),
    runs(300, 20_000)
  );
});

const office = "tests/loaders/open-sdg/canada";
const original = new Map(
  readdirSync(office, {recursive: true, encoding: "utf8"})
    .filter((path) => /\.(?:yml|csv|geojson)$/.test(path))
    .map((path) => [path, readFileSync(join(office, path))])
);

it("reads a repository however it is damaged, and writes tables that can be read", () => {
  const junk = fc.constantFrom("\u0000", "\ufeff", "\r", '"', "'", "\t", ": ", "- ", "{", "[", "*a ", "&a ", "|\n", "---\n", "\u202e", "=1+1", ",", ";", "1e999", "__proto__", "../", "\u0661"); // prettier-ignore
  const damage = fc.record({
    file: fc.constantFrom(...original.keys()),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    removed: fc.nat(60),
    put: fc.oneof(junk, fc.string({unit: "binary", maxLength: 4}))
  });
  fc.assert(
    fc.property(fc.array(damage, {minLength: 1, maxLength: 8}), (damages) => {
      const files = new Map(original);
      for (const {file, at, removed, put} of damages) {
        const bytes = files.get(file)!;
        const start = Math.floor(at * bytes.length);
        files.set(file, Buffer.concat([bytes.subarray(0, start), Buffer.from(put), bytes.subarray(start + removed)]));
      }
      const repository = readMade(Object.fromEntries(files));
      const place = placeOf(repository, {home: "XX", name: "Home", release: "2026-03-10", un});
      const definitions: Partial<Record<string, Table>> = placeTables(place.languages);
      for (const [path, text] of placeFiles(place)) {
        const table = definitions[tableNameOf(path)];
        const read = table && readTable(table, new TextEncoder().encode(text), path);
        expect(read?.problems.map(({code, column, value}) => [path, code, column, value]) ?? []).toEqual([]);
      }
      const {read, left} = place.account.counts.rows;
      expect(read + left).toBe(repository.indicators.reduce((sum, {data}) => sum + (data?.rows.length ?? 0), 0));
    }),
    runs(10, 300)
  );
});

it("reads a file within the folder or none, whatever a path says", () => {
  const part = fc.constantFrom("..", ".", "", "a", "b.csv", "/", "~", "C:", "\\", "http:", "//x");
  fc.assert(
    fc.property(fc.array(part), part, (parts, base) => {
      const path = pathWithin(base, parts.join("/"));
      if (path !== null) expect(path.split("/")).not.toContain("..");
      if (path !== null) expect(path).not.toMatch(/^[/\\]/);
    }),
    runs(500, 20_000)
  );
  expect(pathWithin("a/b", "../c/*.csv")).toBe("a/c/*.csv");
  expect(pathWithin("a", "../../c")).toBeNull();
  expect(pathWithin("", "data\\*-*.csv")).toBe("data/*-*.csv");
});

it("matches patterns as a pattern of letters would, and in time", () => {
  const letters = fc.stringMatching(/^[ab-]{0,8}$/);
  const pattern = fc.stringMatching(/^[ab*?-]{0,8}$/);
  fc.assert(
    fc.property(letters, pattern, (name, glob) => {
      const expression = new RegExp(`^${glob.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
      expect(matchesGlob(name, glob)).toBe(expression.test(name));
    }),
    runs(1000, 50_000)
  );
  expect(matchesGlob("data/indicator_1-2-1.csv", "data/*-*.csv")).toBe(true);
  expect(matchesGlob("data/sub/1-2.csv", "data/*-*.csv")).toBe(false);
  expect(matchesGlob("data/.hidden-1.csv", "data/*-*.csv")).toBe(false);
  expect(["1-a", "1-b", "1--", "1-]"].filter((name) => matchesGlob(name, "1-[!a]"))).toEqual(["1-b", "1--", "1-]"]);
  expect(["x1", "x5", "x9"].filter((name) => matchesGlob(name, "x[1-57]"))).toEqual(["x1", "x5"]);
  expect(matchesGlob("a".repeat(5000), `${"*a".repeat(2000)}b`)).toBe(false);
});
