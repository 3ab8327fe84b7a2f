import {beforeAll, describe, expect, test} from "vitest";
import fc from "fast-check";
import {strFromU8, unzipSync} from "fflate";
import {writeArchive, readArchive} from "../../../../src/explore/notebook/archive.js";
import {namesOf, resolve, tablesReadBy, withNeeds} from "../../../../src/explore/notebook/dependencies.js";
import {withRenamed} from "../../../../src/explore/notebook/edited-cells.js";
import {readLink, writeLink} from "../../../../src/explore/notebook/link.js";
import {fromPage, toPage} from "../../../../src/explore/notebook/markdown-file.js";
import {newInput} from "../../../../src/explore/input/input.js";
import type {Cell, Notebook, ProgramCell, SqlCell} from "../../../../src/explore/notebook/notebook.js";
import {loadGrammar} from "../../../../src/explore/program/grammar.js";
import {reads} from "../../../../src/explore/selection/filtered-sql.js";
import {singleQuery} from "../../../../src/explore/sql/single-query.js";
import {en} from "../../../place.js";

beforeAll(loadGrammar);

const js = (id: string, name: string, code: string): ProgramCell => ({id, kind: "js", name, code});
const sql = (id: string, name: string, text: string): SqlCell => ({id, kind: "sql", name, sql: text});
const input = (id: string, name: string): Cell => ({id, kind: "input", name, input: newInput("slider")});
const graphOf = (...cells: readonly Cell[]) => resolve(cells.map(namesOf));

describe("a program among cells", () => {
  test("runs after the results, inputs and programs that it names, and before what reads its rows", () => {
    const graph = graphOf(
      sql("1", "", "FROM big"),
      js("2", "big", "rows.filter(d => d.value > least)"),
      sql("3", "rows", "FROM observations"),
      input("4", "least"),
      js("5", "more", "big.numRows() + made.numRows()"),
      sql("6", "", "CREATE TABLE made AS SELECT 1 AS x")
    );
    expect(withNeeds("1", graph)).toEqual(["3", "4", "2", "1"]);
    expect(graph.needs.get("5")).toEqual(["2", "6"]);
    expect(graphOf(js("1", "a", "a + 1")).circles.get("1")).toEqual(["1", "1"]);
  });

  test("tells capitals apart, so that what it has at hand is not taken for a result", () => {
    const cells = [
      js("1", "", "Plot.plot({}); new Map(); rows"),
      sql("2", "plot", ""),
      sql("3", "map", ""),
      sql("4", "Rows", "")
    ];
    expect(graphOf(...cells).needs.get("1")).toEqual([]);
    expect(graphOf(js("1", "", "Plot"), sql("2", "Plot", "")).needs.get("1")).toEqual(["2"]);
  });

  test("follows a new name, but not into one that it has for something else", () => {
    const renamed = (code: string, name: string) => {
      const cells = withRenamed([sql("1", "rows", ""), js("2", "", code)], sql("1", name, ""), "rows").cells;
      return (cells[1] as ProgramCell).code;
    };
    expect(renamed("f({rows, a: rows.x}); typeof rows; 'rows'", "values")).toBe(
      "f({rows: values, a: values.x}); typeof values; 'rows'"
    );
    expect(renamed("const values = 1; rows", "values")).toBe("const values = 1; rows");
    expect(renamed("rows", "class")).toBe("rows");
    expect(renamed("(rows => rows)(rows)", "values")).toBe("(rows => rows)(values)");
  });

  test("is filtered by what is chosen of a result that it names, and leaves no query that stands alone", () => {
    expect(reads(js("1", "", "rows.x"), "rows")).toBe("queries");
    expect(reads(js("1", "", "rows.x"), "Rows")).toBe("not");
    const cells = [js("1", "big", "rows"), sql("2", "", "FROM big")];
    expect(singleQuery(cells[1] as SqlCell, {cells})).toBeNull();
    expect(tablesReadBy(js("1", "", "areas.x + y"))).toEqual(new Set(["areas", "y"]));
  });
});

const pageOf = (notebook: Notebook) =>
  toPage(notebook, {language: en, date: "2026-11-29", chart: () => null, readsOwn: () => false});

const written = fc.oneof(
  fc.string({maxLength: 60}),
  fc.constantFrom(
    "```\n````js\n",
    "<!-- cell {} -->",
    "</script>",
    "${x}",
    "-->",
    "\\u003c",
    "`${`",
    "~~~",
    "---\n",
    "a\n\n",
    "\n"
  ),
  fc.string({unit: "grapheme", maxLength: 20})
);
const code = fc.array(written, {maxLength: 6}).map((parts) => parts.join("").replace(/\r\n?/g, "\n").normalize("NFC"));

test("a program with an outline of an area in it is kept whole", () => {
  const code = `const outline = [${"[107.81234, 12.21234], ".repeat(30_000)}];\noutline`;
  const notebook = {id: "n", title: "t", cells: [js("a", "", code)]};
  expect(readLink(writeLink(notebook))?.cells).toMatchObject([{code}]);
  const began = performance.now();
  expect(namesOf(notebook.cells[0]!).reads).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("a program from a link has the lines that an editor shows, so that it is not changed by being shown", () => {
  const notebook = {id: "n", title: "t", cells: [js("a", "", "const a = 1;\r\na.b\r")]};
  expect(readLink(writeLink(notebook))?.cells).toMatchObject([{code: "const a = 1;\na.b\n"}]);
});

describe("a program is kept", () => {
  test("by a page, where it is shown and does not run, by a link and by an archive", () => {
    fc.assert(
      fc.property(fc.array(code, {minLength: 1, maxLength: 3}), fc.boolean(), (codes, folded) => {
        const cells = codes.map((text, i) => ({
          ...js(`c${String(i)}`, i === 0 ? "big" : "", text),
          ...(folded && {folded: ["code" as const]})
        }));
        const notebook = {id: "n", title: "t", cells};
        const kept = cells.map(({id: _id, ...cell}) => cell);
        const page = pageOf(notebook);
        expect(fromPage(page)?.cells).toMatchObject(kept);
        expect(readLink(writeLink(notebook))?.cells).toMatchObject(kept);
        const archive = writeArchive({notebook, own: new Map()}, {page, published: new Map(), results: new Map()});
        expect(readArchive(archive)?.notebook.cells).toMatchObject(kept);
      })
    );
  });

  test("as a file of its own in an archive", () => {
    const notebook = {id: "n", title: "t", cells: [js("a", "big", "1 + 1")]};
    const files = unzipSync(
      writeArchive({notebook, own: new Map()}, {page: "", published: new Map(), results: new Map()})
    );
    expect(strFromU8(files["js/01-big.js"]!)).toBe("1 + 1\n");
  });

  test("in a page within one block that no letter of it ends", () => {
    fc.assert(
      fc.property(code, (text) => {
        const page = pageOf({id: "n", title: "t", cells: [js("a", "", text)]});
        const blocks = [...page.matchAll(/^(?<ticks>`{3,})(?<info>[^\n`]*)$/gm)].filter(
          ({groups}) => groups!.info !== ""
        );
        // The import that every page begins with, and the program.
        const runs = page.slice(page.indexOf("<!-- cell"));
        expect(runs.startsWith('<!-- cell {"kind":"js","name":""} -->\n```')).toBe(true);
        expect(blocks.length).toBeGreaterThanOrEqual(2);
        const [, ticks] = /^(`{3,})js run=false$/m.exec(runs)!;
        expect(text.includes(ticks!)).toBe(false);
      })
    );
  });
});
