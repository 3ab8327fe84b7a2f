import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {deflateSync, strToU8} from "fflate";
import {describe, expect, it} from "vitest";
import type {Connection} from "../../../src/engine/database.js";
import {startNodeDatabase} from "../../../src/engine/node-database.js";
import {lockedSettings} from "../../../src/engine/settings.js";
import {splitStatements} from "../../../src/engine/sql-statements.js";
import {readLink, writeLink} from "../../../src/explore/notebook/link.js";
import {undecided, type Cell} from "../../../src/explore/notebook/notebook.js";
import {rejection} from "../../../src/explore/sql/statements.js";

/** A link with whatever somebody else put into it. */
function packed(text: string): string {
  const binary = Array.from(deflateSync(strToU8(text), {level: 9}), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const markups = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</textarea><svg onload=alert(1)>",
  '"><iframe srcdoc="<script>alert(1)</script>">',
  "${alert(1)}",
  "[x](javascript:alert(1))",
  "\u202Egnp.exe"
];

describe("a link of somebody else", () => {
  it.for(markups)("keeps markup as text in every field of every kind of cell: %s", (text) => {
    const cells: Cell[] = [
      {id: "a", name: text, kind: "sql", sql: text},
      {id: "b", name: text, kind: "text", text},
      {id: "c", name: text, kind: "chart", chart: {...undecided(text), x: text, y: text, colour: text, facet: text}}
    ];
    expect(readLink(writeLink({id: "x", title: text, cells}))).toMatchObject({title: text, cells});
  });

  it.for([
    ["no notebook", "[]"],
    ["no cells", '{"title": "x"}'],
    ["cells that are none", '{"cells": {"length": 3}}'],
    ["too many cells", JSON.stringify({cells: Array.from({length: 501}, () => ({kind: "text", text: ""}))})],
    ["brackets without end", "[".repeat(100_000)],
    ["more than it says", JSON.stringify({title: "x".repeat(3_000_000), cells: []})],
    ["no JSON", "<html>"]
  ] as const)("is no notebook: %s", ([, text]) => {
    expect(readLink(packed(text))).toBeNull();
  });

  it.for(["", "#", "ä", "AAAA", "../../x", "%00", "A".repeat(100_000)])("is no link: %s", (text) => {
    expect(readLink(text)).toBeNull();
  });

  it("takes nothing over that it does not know, and no identifier that is markup or a name of JavaScript's own", () => {
    const read = readLink(
      packed(
        '{"title": 5, "__proto__": {"polluted": 1}, "cells": [{"kind": "html", "code": "alert(1)"}, {"kind": "sql", "id": "<b>", "name": {"a": 1}, "sql": ["x"], "run": true}, {"kind": "chart", "chart": {"mark": "constructor", "x": {"toString": "x"}}}, {"kind": "__proto__"}, null, 7]}'
      )
    )!;
    expect(read.title).toBe("");
    expect(read.cells.map(({kind}) => kind)).toEqual(["sql", "chart"]);
    expect(read.cells[0]).toEqual({id: expect.stringMatching(/^[\w-]+$/) as string, kind: "sql", name: "", sql: ""});
    expect(read.cells[1]).toMatchObject({chart: undecided("")});
    expect(({} as {polluted?: number}).polluted).toBeUndefined();
  });
});

describe("the SQL of somebody else, once the reader has let it run", () => {
  const folder = mkdtempSync(join(tmpdir(), "hostile-links-"));
  const secret = `${folder}/secret.csv`;
  writeFileSync(secret, "word\nsesame\n");
  const published = new Set(["areas"]);

  const statements = [
    `SELECT * FROM read_csv('${secret}')`,
    `SELECT * FROM read_text('${secret}')`,
    `SELECT * FROM '${secret}'`,
    `SELECT * FROM glob('${folder}/*')`,
    `COPY (SELECT 1) TO '${secret}'`,
    `COPY areas FROM '${secret}'`,
    `EXPORT DATABASE '${folder}'`,
    `IMPORT DATABASE '${folder}'`,
    `ATTACH '${folder}/other.db' AS other`,
    "INSTALL httpfs",
    "LOAD httpfs",
    "LOAD '/tmp/x.duckdb_extension'",
    "SET enable_external_access = true",
    "SET GLOBAL lock_configuration = false",
    "RESET enable_external_access",
    "PRAGMA enable_external_access = true",
    "CREATE SECRET s (TYPE s3, KEY_ID 'x', SECRET 'y')",
    "CREATE OR REPLACE TABLE areas AS SELECT 1",
    "DROP TABLE areas",
    "DELETE FROM areas",
    "UPDATE areas SET area = 'x'",
    "INSERT INTO areas VALUES ('x')",
    "ALTER TABLE areas ADD COLUMN x INTEGER",
    "SELECT 1; DROP TABLE areas",
    '/* x */ drop /* y */ table "areas"',
    "CALL pragma_version(); DROP TABLE main.areas"
  ];

  async function opened(): Promise<Connection> {
    const connection = await (await startNodeDatabase({settings: []})).connect();
    await connection.query("CREATE TABLE areas AS SELECT 'dak_nong' AS area");
    for (const setting of lockedSettings) await connection.query(setting);
    return connection;
  }

  it("reads the tables and nothing else, and changes neither them nor what it may do", async () => {
    const connection = await opened();
    const [taken, rows]: [string[], string[]] = [[], []];
    for (const sql of statements) {
      // As the session does: statement by statement, the ones that are rejected never reach the engine.
      for (const statement of splitStatements(sql)) {
        if (rejection(statement, published) !== null) continue;
        try {
          const result = await connection.query(statement.sql);
          taken.push(statement.sql);
          rows.push(JSON.stringify(result.toArray()));
        } catch {
          // Refused by the engine.
        }
      }
    }
    expect(taken.filter((sql) => !/^(?:SELECT 1$|CALL pragma_version)/.test(sql))).toEqual([]);
    expect(rows.join("")).not.toContain("sesame");
    const areas = await connection.query("SELECT area FROM areas");
    expect(areas.toArray().map((row) => (row as {area: string}).area)).toEqual(["dak_nong"]);
    const access = await connection.query("SELECT current_setting('enable_external_access') AS allowed");
    expect((access.get(0) as unknown as {allowed: unknown}).allowed).toBe(false);
  });
});
