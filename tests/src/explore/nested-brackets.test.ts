import markdownIt from "markdown-it";
import {describe, expect, it} from "vitest";
import {splitStatements} from "../../../src/engine/sql-statements.js";
import {tokenize} from "../../../src/engine/sql-tokens.js";
import {namesOf, resolve} from "../../../src/explore/notebook/dependencies.js";
import {readLink, writeLink} from "../../../src/explore/notebook/link.js";
import {fromPage, toPage} from "../../../src/explore/notebook/markdown-file.js";
import type {Notebook, SqlCell, TextCell} from "../../../src/explore/notebook/notebook.js";
import {propose} from "../../../src/explore/sql/completions.js";
import {renamed} from "../../../src/explore/sql/names.js";
import {singleQuery} from "../../../src/explore/sql/single-query.js";
import {isQuery, rejection} from "../../../src/explore/sql/statements.js";
import {en} from "../../place.js";

/** What was 2,000 in the fault that was reported; what takes longer than a line of a text is long can be told from the rest. */
const deep = 2000;

/** A tenth of it would be felt while one types; a machine that does ten other things is let off. */
const milliseconds = 3000;

function expectSoon(name: string, work: () => unknown): void {
  const begun = performance.now();
  work();
  expect(performance.now() - begun, name).toBeLessThan(milliseconds);
}

const tables = [
  {
    name: "observations",
    kind: "published" as const,
    description: "",
    columns: [{name: "year", description: "", type: ""}]
  }
];
const options = {language: en, date: "2026-11-23", chart: () => null, readsOwn: () => false};
const holding = (cell: SqlCell | TextCell): Notebook => ({id: "n", title: "t", cells: [cell]});

const nested = (open: string, within: string, close: string): string => open.repeat(deep) + within + close.repeat(deep);

describe("SQL with 2,000 brackets within each other", () => {
  it.for([
    ["round", `SELECT ${nested("(", "1", ")")}`],
    ["never closed", `SELECT ${"(".repeat(deep)}`],
    ["never opened", `SELECT ${")".repeat(deep)}`],
    ["square", `SELECT ${nested("[", "1", "]")}`],
    ["structures", `SELECT ${nested("{'a': ", "1", "}")}`],
    ["queries", `SELECT * FROM ${nested("(SELECT * FROM ", "observations", ")")}`],
    ["tables of their own", `WITH ${nested("a AS (WITH ", "b AS (SELECT 1) SELECT * FROM b", ")")} SELECT 1`],
    ["tables of their own, never closed", `WITH ${"a AS (".repeat(deep)}`],
    ["columns of tables, never closed", `WITH ${", a(".repeat(deep)}`],
    ["cases", `SELECT ${nested("CASE WHEN 1 THEN ", "1", " END")}`],
    ["comments", nested("/*", "", "*/")],
    ["quotations", Array.from({length: deep}, (_, i) => `$a${String(i)}$`).join(" ")],
    ["quotes", "'".repeat(2 * deep + 1)]
  ] as const)("is read and kept at once: %s", ([name, sql]) => {
    expectSoon(`${name}: pieces`, () => tokenize(sql));
    expectSoon(`${name}: statements`, () => {
      for (const statement of splitStatements(sql)) {
        isQuery(statement);
        rejection(statement, new Set(["observations"]));
      }
      renamed(sql, "observations", "a");
    });
    for (const at of [sql.length >> 1, sql.length])
      expectSoon(`${name}: suggestions`, () => propose(sql, at, tables, []));
    const cell: SqlCell = {id: "1", kind: "sql", name: "x", sql};
    const notebook = holding(cell);
    expectSoon(`${name}: order`, () => resolve([namesOf(cell)]));
    expectSoon(`${name}: one query`, () => singleQuery(cell, notebook));
    expectSoon(`${name}: page`, () => {
      expect(fromPage(toPage(notebook, options))?.cells).toMatchObject([{kind: "sql", sql}]);
    });
    expect(readLink(writeLink(notebook))?.cells).toMatchObject([{kind: "sql", sql}]);
  });
});

describe("a note with 2,000 brackets within each other", () => {
  it.for([
    ["a place for a value", `\${${nested("(", "1", ")")}}`],
    ["places within places", nested("${", "", "}")],
    ["texts within texts", nested("${`", "", "`}")],
    ["never closed", `\${${"{".repeat(deep)}`],
    ["links", nested("[", "x", "](y)")],
    ["pictures", nested("![", "x", "](y)")],
    ["an address", `[a](${nested("(", "b", ")")})`],
    ["quotations", `${">".repeat(deep)} a`],
    ["lists", `${"- ".repeat(deep)}a`]
  ] as const)("is shown and kept at once: %s", ([name, text]) => {
    // As notes are shown; what makes markup of them is looked at in a browser.
    const markdown = markdownIt({html: false, linkify: false, typographer: false}).disable("image");
    expectSoon(`${name}: shown`, () => markdown.render(text));
    const notebook = holding({id: "1", kind: "text", name: "", text});
    expectSoon(`${name}: page`, () => {
      expect(fromPage(toPage(notebook, options))?.cells).toMatchObject([{kind: "text", text}]);
    });
    expect(readLink(writeLink(notebook))?.cells).toMatchObject([{kind: "text", text}]);
  });
});
