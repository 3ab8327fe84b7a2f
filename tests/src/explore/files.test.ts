import {vi} from "../../place.js";
import fc from "fast-check";
import markdownIt from "markdown-it";
import {describe, expect, test} from "vitest";
import {readArchive, writeArchive} from "../../../src/explore/notebook/archive.js";
import {fromPage, pageName, toPage, type PageOptions} from "../../../src/explore/notebook/markdown-file.js";
import {undecided, type Cell, type Notebook} from "../../../src/explore/notebook/notebook.js";
import {singleQuery} from "../../../src/explore/sql/single-query.js";
import {tableName} from "../../../src/explore/sql/table-name.js";
import {parseTrendAddress, trendAddress} from "../../../src/indicator/explorer-address.js";
import {trendNotebook, withValues} from "../../../src/explore/opened/trend-notebook.js";
import {notebookName} from "../../../src/model/addresses/notebooks.js";

const sql = (id: string, name: string, text: string): Cell => ({id, kind: "sql", name, sql: text});
const notebookOf = (...cells: Cell[]): Notebook => ({id: "n", title: "Nghèo & rừng", cells});
const options: PageOptions = {
  language: vi,
  date: "2026-11-23",
  chart: ({chart}) => ({...chart, mark: "line", x: "year", y: "value", colour: "series"}),
  readsOwn: () => false
};

describe("a cell as one query", () => {
  const query = (...cells: Cell[]) => {
    const last = cells.at(-1)!;
    return last.kind === "sql" ? singleQuery(last, notebookOf(...cells)) : null;
  };

  test("stands as it is, where it needs no other cell", () => {
    expect(query(sql("1", "a", "-- why\nSELECT 1;"))).toBe("-- why\nSELECT 1");
  });

  test("carries what it reads of others, and tables of its own", () => {
    expect(query(sql("1", "a", "SELECT 1 AS x"), sql("2", "", "CREATE TABLE t AS FROM a; SELECT * FROM t"))).toBe(
      'WITH "a" AS (\nSELECT 1 AS x\n),\n"t" AS (\nFROM a\n)\nSELECT * FROM (\nSELECT * FROM t\n)'
    );
  });

  test("cannot be made of what changes tables, or of a circle", () => {
    expect(query(sql("1", "", "CREATE TABLE t (x INT); INSERT INTO t VALUES (1); FROM t"))).toBeNull();
    expect(query(sql("1", "a", "FROM b"), sql("2", "b", "FROM a"))).toBeNull();
  });
});

test("the file of a page has a name that the site takes for an address", () => {
  const names = ["Rừng của tôi", "Đắk Nông: 2010–2024?", "en", "", "???", "x".repeat(200)].map(pageName);
  expect(names.slice(0, 5)).toEqual([
    "rung-cua-toi.md",
    "dak-nong-2010-2024.md",
    "my-notebook.md",
    "my-notebook.md",
    "my-notebook.md"
  ]);
  for (const name of names) expect(name.replace(/\.md$/, "")).toMatch(notebookName);
});

test("a query of a page that has a table's name does not read itself here", () => {
  const page = "# A\n\n```sql id=breaks\nSELECT * FROM breaks\n```\n\n```sql id=mine\nSELECT 1\n```\n";
  expect(fromPage(page)?.cells.flatMap(({kind, name}) => (kind === "sql" ? [name] : []))).toEqual(["", "mine"]);
});

describe("a notebook as a page", () => {
  const notebook = notebookOf(
    {id: "1", kind: "text", name: "", text: "Số `x` <b>\n\n```js\nalert(1)\n```\n${alert(1)}"},
    sql("2", "nghèo", "SELECT 1 AS x -- ---> \n"),
    sql("3", "", "SELECT * FROM nghèo"),
    {id: "4", kind: "chart", name: "", chart: undecided("nghèo")}
  );
  const page = toPage(notebook, options);

  test("has the form of a written notebook", () => {
    expect(page).toContain('import {Plot, aq, chart, number, plot, sql, table} from "/pages/notebook.js";');
    expect(page).toContain("```sql id=ngheo\nSELECT 1 AS x -- --->");
    expect(page).toContain('```sql id=cell_3\nWITH "nghèo" AS (');
    expect(page).toContain('chart(ngheo, {\n  from: "nghèo",\n  mark: "line",');
  });

  test("runs nothing that stood in a note, and shows no markup of it", () => {
    expect(page).toContain("```js run=false\nalert(1)");
    expect(page).toContain("&lt;b>");
    expect(page).not.toContain("${alert");
  });

  test("does not run a query that would run a program, or that needs a file of the reader's", () => {
    const text = toPage(notebookOf(sql("1", "a", "SELECT '${alert(1)}'")), options);
    expect(text).toContain("```sql run=false");
    expect(text).not.toMatch(/```sql id=/);
    expect(toPage(notebookOf(sql("1", "a", "FROM mine")), {...options, readsOwn: () => true})).toContain(
      "```sql run=false"
    );
  });

  test.for([
    "> ```js\n> alert(1)\n> ```",
    "- ```js\n  alert(1)\n  ```",
    "1. > ~~~ts echo\n   > alert(1)\n   > ~~~",
    "```&#106;s\nalert(1)\n```",
    "   ````html run\n<script>alert(1)</script>\n````",
    "a\r```js\ralert(1)\r```",
    "```js\fx\nalert(1)\n```",
    "![x](https://example.com/x.png) ![y][z]\n\n[z]: https://example.com/z.png",
    "<script>alert(1)</script> <img src=x onerror=alert(1)>",
    "<!-- -->\n\n${alert(1)} $${alert(1)}",
    "[x](javascript:alert(1))"
  ])("lets no note become a program, markup or a picture: %s", (text) => {
    const written = toPage({...notebookOf({id: "1", kind: "text", name: "", text}), title: text}, options);
    const body = written.replace(/^---\n[^]*?\n---\n/, "").replace(/<!-- cell .*-->/g, "");
    const tokens = markdownIt({html: true, linkify: true})
      .parse(body, {})
      .flatMap((token) => [token, ...(token.children ?? [])]);
    const live = tokens.filter(({type, info}) => type === "fence" && info !== "" && !info.endsWith(" run=false"));
    // The only program is the import of every written page.
    expect(live.map(({content}) => content.startsWith("import "))).toEqual([true]);
    expect(tokens.filter(({type}) => /^html|^image/.test(type))).toEqual([]);
    expect(body).not.toContain("${");
    expect(tokens.flatMap(({attrs}) => attrs ?? []).filter(([, value]) => /^javascript:/i.test(value))).toEqual([]);
  });

  test("shows its title letter by letter, whatever marks of Markdown are in it", () => {
    const title = "Nợ `x` *a* [b](c) ~~d~~ <img> ${e} \\\\";
    const page = toPage({...notebookOf(sql("1", "a", "SELECT 1")), title}, options);
    const line = /^# (.+)$/m.exec(page)![1]!;
    const shown = markdownIt({html: true}).renderInline(line);
    expect(shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toBe(title);
    expect(fromPage(page)?.title).toBe(title);
  });

  test("has the explorer's own drawing of a chart, with every choice and wish", () => {
    const chart = {...undecided("a"), mark: "bar" as const, x: "value", y: "name", look: {labels: true}};
    const cells = [sql("1", "a", "SELECT 1"), {id: "2", kind: "chart" as const, name: "", chart: undecided("a")}];
    const page = toPage(notebookOf(...cells), {...options, chart: () => chart});
    expect(page).toContain(
      'chart(a, {\n  from: "a",\n  mark: "bar",\n  x: "value",\n  y: "name",\n  look: {"labels":true}\n})'
    );
  });

  test("ends its program nowhere, whatever columns and statements are called", () => {
    const evil = "</script><img src=x onerror=alert(1)>";
    const charted = toPage(
      notebookOf(sql("1", "a", "SELECT 1"), {id: "2", kind: "chart", name: "", chart: undecided("a")}),
      {
        ...options,
        chart: () => ({...undecided("a"), mark: "bar", x: evil, y: evil, look: {title: evil}})
      }
    );
    const named = toPage(notebookOf(sql("1", evil, `SELECT '${evil}'`)), options);
    for (const page of [charted, named]) {
      const live = [...page.matchAll(/^```(?:js|sql id=\w+)\n([^]*?)\n```$/gm)].map(([, code]) => code);
      expect(live.length).toBeGreaterThan(0);
      expect(live.filter((code) => /<\/script/i.test(code ?? ""))).toEqual([]);
    }
  });

  const without = ({title, cells}: Notebook) => ({title, cells: cells.map((cell) => ({...cell, id: ""}))});

  test("is read back as it was", () => {
    const plain = notebookOf(
      {id: "1", kind: "text", name: "", text: "Số `x` <b>\n\n```js\nalert(1)\n```\n${alert(1)}"},
      sql("2", "a", "SELECT ';--' AS x; -- done\nFROM observations"),
      sql("3", "b", "FROM a"),
      {id: "4", kind: "chart", name: "", chart: undecided("a")}
    );
    expect(without(fromPage(toPage(plain, options))!)).toEqual(without(plain));
  });

  test("is read back whatever its SQL is", () => {
    const anySql = fc.string().map((text) => text.trim().replace(/\r\n?/g, "\n").normalize("NFC"));
    fc.assert(
      fc.property(anySql, (text) => {
        const read = fromPage(toPage(notebookOf(sql("1", "a", text)), options));
        expect(read?.cells).toMatchObject([{kind: "sql", name: "a", sql: text}]);
      })
    );
  });

  test("written by hand gives its text and queries; its programs stay text", () => {
    const read = fromPage(
      '---\ntitle: Rừng\n---\n\n# Rừng\n\n```js\nimport {sql} from "x";\n```\n\nLời.\n\n```sql id=cover\nSELECT 1\n```\n\n```js\nplot()\n```\n'
    );
    expect(read?.title).toBe("Rừng");
    expect(read?.cells).toMatchObject([
      {kind: "text", text: "# Rừng"},
      {kind: "text", text: "Lời."},
      {kind: "sql", name: "cover", sql: "SELECT 1"},
      {kind: "text", text: "```js\nplot()\n```"}
    ]);
  });
});

test("an archive carries the notebook and the reader's tables there and back", () => {
  const notebook = notebookOf(sql("1", "a", "FROM mine"));
  const own = new Map([["mine", Uint8Array.of(1, 2, 3)]]);
  const bytes = writeArchive({notebook, own}, {page: "", published: new Map(), results: new Map([["a", "x\n"]])});
  expect(readArchive(bytes)).toEqual({notebook, own});
  expect(readArchive(Uint8Array.of(1, 2, 3))).toBeNull();
});

describe("a chart of the site as a notebook", () => {
  const selection = {indicator: "poverty_rate", areas: ["VN-72", "VN"], series: ["gso_income"], from: 2010, to: null};

  test("has an address that says no more than the selection", () => {
    expect(trendAddress(selection)).toBe("?indicator=poverty_rate&areas=VN-72;VN&series=gso_income&from=2010");
    expect(parseTrendAddress(trendAddress(selection))).toEqual(selection);
    expect(parseTrendAddress("?indicator=x'; DROP&areas=VN")).toBeNull();
    expect(parseTrendAddress("?areas=VN")).toBeNull();
  });

  test("has parameters written out as values, whatever they hold", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const text = withValues({sql: "SELECT '?', ?::int -- ?\n", parameters: [value]});
        expect(text).toBe(`SELECT '?', '${value.replaceAll("'", "''")}'::int -- ?`);
      })
    );
    expect(trendNotebook(selection, vi).cells.map(({kind}) => kind)).toEqual(["text", "sql", "sql", "chart", "sql"]);
  });
});

test("a file gives its table a plain name of its own", () => {
  expect(tableName("Số liệu Đắk Nông 2024.xlsx", new Set())).toBe("so_lieu_dak_nong_2024");
  expect(tableName("a.csv", new Set(["a", "a_2"]))).toBe("a_3");
  expect(tableName("2024.csv", new Set())).toBe("bang_2024");
  fc.assert(fc.property(fc.string(), (name) => /^[a-z][a-z0-9_]*$/.test(tableName(name, new Set()))));
});
