import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, inject, test} from "vitest";
import {repository} from "../site/repository.js";
import {filesBelow} from "../site/tree.js";
import {problemsOf, type Problem} from "./problems.js";

const dist = join(inject("copy"), "dist");

describe("the published files", () => {
  let files: string[];

  beforeAll(async () => {
    files = await filesBelow(dist);
  });

  test("load nothing by a bare name, from another host or by a source file's name", () => {
    const texts = files.filter((file) => /\.(?:html|js|css|svg)$/.test(file));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap((file) => problemsOf(file, readFileSync(join(dist, file), "utf8")))).toEqual([]);
  });

  test("name no folder of the machine that built them", () => {
    const machine = [inject("copy"), repository.replace(/[\\/]$/, ""), process.env.HOME ?? "/root"];
    const naming = files.filter((file) => {
      if (file.endsWith(".wasm")) return false;
      const text = readFileSync(join(dist, file), "latin1");
      return machine.some((folder) => folder.length > 1 && text.includes(`${folder}/`));
    });
    expect(naming).toEqual([]);
  });

  test("hold one Arrow library", () => {
    expect(files.filter((file) => /^_n(?:ode|pm)\/apache-arrow@[^/]*\/.*\.js$/.test(file))).toHaveLength(1);
  });

  test("hold one engine with its worker", () => {
    const engine = files.filter((file) => /duckdb-[\w-]+\.(?:wasm|worker\..*js)$/.test(file));
    expect(
      engine.map((file) =>
        file
          .split("/")
          .at(-1)!
          .replace(/\.[0-9a-f]{8}\./, ".")
      )
    ).toEqual(["duckdb-browser-eh.worker.js", "duckdb-eh.wasm"]);
  });

  test("hold no library that only Framework's own runtime would load", () => {
    expect(files.filter((file) => file.startsWith("_npm/") || file.startsWith("_jsr/"))).toEqual([]);
  });

  test("hold every table in each of its three formats", () => {
    const tables = files.filter((file) => /^data\/[^/]+\.csv$/.test(file)).map((file) => file.slice(0, -".csv".length));
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(files).toEqual(expect.arrayContaining([`${table}.arrow`, `${table}.json`]));
  });
});

describe("the scan of published files", () => {
  const wrong: readonly (readonly [string, string, Problem["kind"]])[] = [
    ["a.js", 'import {html} from "htl";', "bare name"],
    ["a.js", 'export * from "d3";', "bare name"],
    ["a.js", 'const x = await import("d3-array")', "bare name"],
    ["a.js", 'import"side-effect";', "bare name"],
    ["a.js", 'import {x} from "./codes.ts";', "source file"],
    ["a.js", 'import {x} from "npm:lodash";', "registry name"],
    ["a.js", 'await import("jsr:@std/csv")', "registry name"],
    ["a.js", 'fetch("https://elsewhere.example/a.json")', "other host"],
    ["a.html", '<script src="//elsewhere.example/a.js"></script>', "other host"],
    ["a.html", '<link rel="preconnect" href="https://fonts.gstatic.com">', "other host"],
    ["a.html", '<img srcset="https://elsewhere.example/a.png 2x">', "other host"],
    ["a.html", "<a href='https://elsewhere.example/' ping='https://elsewhere.example/ping'>x</a>", "other host"],
    ["a.html", '<p title="a > b" style="background: url(//elsewhere.example/a.png)">x</p>', "other host"],
    ["a.html", "<iframe src=//elsewhere.example/a></iframe>", "other host"],
    ["a.html", '<script type="module">import {x} from "lodash";</script>', "bare name"],
    ["a.css", '@import "https://fonts.googleapis.com/css2?family=Inter";', "other host"],
    ["a.css", "a{background:url(//elsewhere.example/a.png)}", "other host"]
  ];

  test.for(wrong)("finds in %s %j: %s", ([file, text, kind]) => {
    expect(problemsOf(file, text).map((problem) => problem.kind)).toEqual([kind]);
  });

  const sound: readonly (readonly [string, string])[] = [
    ["a.js", 'import {a} from "./a.js"; import("../b.js"); const from = "lodash";'],
    ["a.js", 'const words = {_import:M("import"),_null:M("null")}'],
    ["a.js", 'element.setAttributeNS("http://www.w3.org/1999/xlink", "href", x)'],
    ["a.html", '<p>See <a href="https://elsewhere.example/report.pdf">https://elsewhere.example/report.pdf</a></p>'],
    [
      "a.html",
      '<a title="a > b" href="https://elsewhere.example/">x</a><script>const a = 1; // style="b // c"</script>'
    ]
  ];

  test.for(sound)("passes in %s %j", ([file, text]) => {
    expect(problemsOf(file, text)).toEqual([]);
  });
});
